// Markup in anything the person or the server says is text, and no address but the named kinds becomes a link.

import { after, afterEach, before, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import { chat, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { card, openSites } from './support/sites.mjs';

const PAYLOADS = [
  '<script>globalThis.hit=1</script>',
  '<img src=x onerror="globalThis.hit=1">',
  '"><svg onload=globalThis.hit=1>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '{{constructor.constructor("globalThis.hit=1")()}}',
  '${globalThis.hit=1}',
  '</textarea><style>*{display:none}</style>',
  '<a href="javascript:globalThis.hit=1">x</a>',
  '\u202egnp.exe\u0000<b>',
];

inEachBrowser('hostile words', (which) => {
  let browser, sites, page;
  before(async () => (browser = await openBrowser(which)));
  after(() => browser.close());
  beforeEach(async () => {
    sites = await openSites();
    page = await openPage(browser);
    await page.goto(sites.base);
    await page.waitForSelector('signpost-chat:defined');
    await chat(page).open();
  });
  afterEach(async () => {
    assert.deepEqual(page.violations, []);
    await page.end();
    sites.close();
  });
  const harmless = async () => {
    const found = await page.evaluate(() => {
      const root = document.querySelector('signpost-chat').shadowRoot;
      return { hit: 'hit' in globalThis, tags: [...root.querySelectorAll('script,img,svg,iframe,style,b b,object')].length, on: [...root.querySelectorAll('*')].filter((n) => n.getAttributeNames().some((a) => a.startsWith('on'))).length };
    });
    assert.deepEqual(found, { hit: false, tags: 0, on: 0 });
  };

  it('SAFE-01 shows what a person typed as they typed it, and runs none of it', async () => {
    for (const payload of PAYLOADS) {
      await page.evaluate((words) => (document.querySelector('signpost-chat').shadowRoot.querySelector('textarea').value = words), payload);
      await chat(page).click('.send');
      await until(() => page.evaluate((words) => [...document.querySelector('signpost-chat').shadowRoot.querySelectorAll('.me')].some((n) => n.textContent.endsWith(words)), payload));
    }
    await until(() => sites.seen.turns.length === PAYLOADS.length + 1);
    await harmless();
  });

  it('SAFE-01 shows markup in every field of every kind of message as text', async () => {
    const messages = PAYLOADS.flatMap((p) => [
      { type: 'text', text: p },
      { type: 'safety', signal: p, text: p, phones: [{ number: p, href: p }] },
      { type: 'jargon', term: p, text: p },
      { type: p, text: p },
      { type: '__proto__', text: p },
      card({ id: p, name: p, summary: p, for: p, why: p, area: p, call: p, source: p, checked: p, overdue: p, links: [{ label: p, href: p }], phones: [{ number: p, href: p, kind: p, cost: p, hours: p, open: p, opensNext: p }] }),
    ]);
    sites.script.set('all', { messages, choices: PAYLOADS.map((p) => ({ id: p, label: p })) });
    await chat(page).say('all');
    await until(async () => (await chat(page).all('.card')).length === PAYLOADS.length);
    await harmless();
    const text = await page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('.log').textContent);
    for (const payload of PAYLOADS) assert.ok(text.includes(payload), payload);
  });

  it('SAFE-02 makes no link of javascript:, data:, blob:, file: or our own pages by a relative address', async () => {
    const bad = ['javascript:globalThis.hit=1', ' javascript:globalThis.hit=1', 'JaVaScRiPt:globalThis.hit=1', 'data:text/html,<script>1</script>', 'blob:x', 'file:///etc/passwd', '/exit', '//evil.example', 'vbscript:x', 7, {}];
    sites.script.set('links', { messages: [card({ links: bad.map((href) => ({ label: 'L', href })), phones: bad.map((href) => ({ number: 'N', href })) })] });
    await chat(page).say('links');
    await until(async () => (await chat(page).all('.card')).length === 1);
    assert.equal((await chat(page).all('.card a:not(.report)')).length, 0);
  });

  it('SAFE-14 keeps going when a message has parts missing, and shows the numbers when it cannot be shown at all', async () => {
    sites.script.set('odd', { messages: [null, {}, { type: 'service' }, { type: 'safety' }, { type: 'text' }, { type: 'text', text: 'still here' }] });
    await chat(page).say('odd');
    await chat(page).sees('still here');
    sites.script.set('broken', { messages: [card({ phones: 'none', links: 7 })] });
    await chat(page).say('broken');
    await chat(page).sees('Sorry, we cannot answer at the moment.');
  });
});
