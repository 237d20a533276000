// First of all: JavaScript is off, or fails.

import { after, afterEach, before, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address, arrived, back, chat, clickWithoutScript, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { WEB, openSites } from './support/sites.mjs';

inEachBrowser('JavaScript is off or fails', (which) => {
  let browser, scriptless, sites, page;
  before(async () => {
    browser = await openBrowser(which);
    scriptless = which === 'Firefox' ? await openBrowser(which, { js: false }) : browser;
  });
  after(() => Promise.all([browser.close(), scriptless.close()]));
  beforeEach(async () => (sites = await openSites()));
  afterEach(async () => {
    await page.end();
    sites.close();
  });
  const open = async (path, wishes = {}) => {
    page = await openPage(wishes.js === false ? scriptless : browser, wishes);
    await page.goto(sites.base + path);
    return page;
  };
  const shown = () => page.evaluate(() => document.body.innerText);

  const CHAT = () => readFileSync(join(WEB, 'chat-template.html'), 'utf8')
    .replaceAll('{{token}}', 'form-token').replace('{{transcript}}', '<p class="say" id="newest">Which area?</p>')
    .replace('{{choices}}', '<button name="choice" value="skip">Skip this</button>');

  it('SAFE-44 shows the numbers and a way on when JavaScript is off', async () => {
    await open('/', { js: false });
    assert.equal(await page.evaluate(() => customElements.get('signpost-chat') === undefined), true);
    const text = await shown();
    for (const number of ['999', '0808 168 9111', '0808 2000 247']) assert.ok(text.includes(number), number);
    assert.equal(await page.evaluate(() => document.querySelector('signpost-chat a.button').getAttribute('href')), '/chat');
  });

  it('SAFE-44 shows the same when the script cannot be loaded', async () => {
    sites.extra.set('/', readFileSync(join(WEB, 'index.html'), 'utf8').replace('/widget/signpost-chat.js', '/widget/missing.js'));
    await open('/');
    assert.ok((await shown()).includes('0808 168 9111'));
  });

  for (const [missing, remove] of [
    ['constructable style sheets', () => delete CSSStyleSheet.prototype.replaceSync],
    ['Object.hasOwn', () => delete Object.hasOwn],
    ['dialog', () => delete globalThis.HTMLDialogElement],
  ]) {
    it(`SAFE-44 gives way to the numbers and a link to /chat that works in a browser too old for the element: no ${missing}`, async () => {
      sites.extra.set('/chat', CHAT());
      page = await openPage(browser);
      await page.evaluateOnNewDocument(remove);
      await page.goto(sites.base);
      assert.ok((await shown()).includes('0808 168 9111'));
      await page.click('signpost-chat a.button');
      await arrived(page, `${sites.base}/chat`);
      assert.ok((await shown()).includes('Which area?'));
    });
  }

  for (const path of ['/', '/stay-safe', '/privacy', '/accessibility', '/wrong-number']) {
    it(`SAFE-21 SAFE-22 ${path} begins with an exit that works without JavaScript, stays in view and sends no referrer`, async () => {
      await open(path, { js: false, width: 320, height: 568 });
      const first = await page.evaluate(() => document.body.querySelector('a,button,input,p,h1').textContent);
      assert.equal(first, 'Exit this page');
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const covered = await page.evaluate(() => {
        const e = document.querySelector('.exit');
        const r = e.getBoundingClientRect();
        return document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2) !== e || r.height < 44;
      });
      assert.equal(covered, false);
      await clickWithoutScript(page, '.exit');
      await arrived(page, sites.exitTo.url);
      assert.equal(sites.seen.elsewhere.at(-1).referer, undefined);
      assert.deepEqual(sites.seen.referers, []);
    });
  }

  it('SAFE-22 the page with forms posts the token when leaving, under a policy that names the exit site', async () => {
    sites.extra.set('/chat', CHAT());
    await open('/chat', { js: false });
    await clickWithoutScript(page, '.exit');
    await arrived(page, sites.exitTo.url);
    assert.deepEqual(sites.seen.exits, [{ form: 'session=form-token' }]);
    assert.equal(sites.seen.elsewhere.at(-1).referer, undefined);
  });

  it('SAFE-24 the page with forms blanks, ends the session and leaves nothing to go back to when JavaScript is on', async () => {
    sites.extra.set('/chat', CHAT());
    page = await openPage(browser);
    await page.goto(`${sites.away}/start`);
    await page.goto(`${sites.base}/chat`);
    await page.type('#text', 'canary');
    await page.click('.exit');
    await arrived(page, sites.exitTo.url);
    await until(() => sites.seen.exits.length === 1);
    assert.equal(sites.seen.exits[0].token, 'form-token');
    await back(page);
    assert.equal(await address(page), `${sites.away}/start`);
    assert.deepEqual(page.violations, []);
  });

  it('SAFE-23 the static pages leave on Shift three times, and going from one to another leaves no second one behind', async () => {
    page = await openPage(browser);
    await page.goto(`${sites.away}/start`);
    await page.goto(sites.base);
    await page.waitForSelector('signpost-chat:defined');
    await page.click('footer a[href="/stay-safe"]');
    await arrived(page, `${sites.base}/stay-safe`);
    await until(() => page.evaluate(() => document.readyState === 'complete'));
    await page.keyboard.press('Shift');
    assert.equal(await page.$eval('[role=status]', (n) => n.textContent), 'Shift pressed. Press 2 more times to exit.');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Shift');
    await arrived(page, sites.exitTo.url);
    await back(page);
    assert.equal(await address(page), `${sites.away}/start`);
  });

  it('SAFE-44 says plainly that it is offline and still has the numbers', async () => {
    await open('/');
    await page.waitForSelector('signpost-chat:defined');
    await page.setOfflineMode(true);
    await chat(page).open();
    await chat(page).sees('You are offline');
    for (const number of ['Call 999', '0808 168 9111', '0808 2000 247']) assert.ok((await chat(page).log()).includes(number), number);
    await page.setOfflineMode(false);
    await chat(page).choose('Try again');
    await chat(page).sees('What do you need?');
  });

  it('SAFE-14 tries a broken server once more, then shows the numbers and keeps the field', async () => {
    sites.behave.turns = 503;
    await open('/');
    await chat(page).open();
    await chat(page).sees('Sorry, we cannot answer at the moment.');
    assert.equal(sites.seen.turns.length, 2);
    assert.ok((await chat(page).log()).includes('0808 2000 247'));
    sites.behave.turns = 'answer';
    await chat(page).say('who do i call in sevenoaks');
    await chat(page).sees('Victim Support');
  });
});
