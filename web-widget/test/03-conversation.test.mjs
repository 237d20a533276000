// A conversation in the element, by keyboard and by screen reader.

import { after, afterEach, before, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import { chat, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { card, openSites } from './support/sites.mjs';

inEachBrowser('a conversation', (which) => {
  let browser, sites, page;
  before(async () => (browser = await openBrowser(which)));
  after(() => browser.close());
  beforeEach(async () => {
    sites = await openSites();
    page = await openPage(browser);
    await page.goto(sites.base);
    await page.waitForSelector('signpost-chat:defined');
  });
  afterEach(async () => {
    assert.deepEqual(page.violations, []);
    await page.end();
    sites.close();
  });
  const inShadow = (look, ...given) => page.evaluate(`(${look})(document.querySelector('signpost-chat').shadowRoot, ...${JSON.stringify(given)})`);
  const focused = () => inShadow((root) => root.activeElement?.textContent || root.activeElement?.tagName);

  it('SAFE-43 works from opening to an answer and out again with the keyboard alone', async () => {
    await inShadow((root) => root.querySelector('.launcher').focus());
    await page.keyboard.press('Enter');
    await chat(page).sees('What do you need?');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Exit this page');
    const stops = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    assert.deepEqual(stops, ['Hide', 'Using this service safely (opens in a new tab)', 'Find a service', 'What a word means', 'TEXTAREA']);
    await page.keyboard.type('who do i call in sevenoaks');
    await page.keyboard.press('Enter');
    await chat(page).sees('0808 168 9111');
    assert.equal(await focused(), 'TEXTAREA');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'Find help and advice');
    assert.equal(await inShadow((root) => root.querySelector('dialog').open), false);
  });

  it('SAFE-43 new choices are one Tab away after choosing one, and one back from the message box', async () => {
    await chat(page).open();
    await chat(page).choose('Find a service');
    await chat(page).sees('Which area should help be in?');
    await until(() => inShadow((root) => root.querySelector('.choices button') !== null));
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Sevenoaks');
    await page.keyboard.press('Enter');
    await chat(page).sees('0808 168 9111');
    assert.deepEqual(sites.seen.turns.map((t) => t.choice ?? t.text), ['', 'find', 'sevenoaks']);
    await until(() => inShadow((root) => root.querySelector('.choices button') !== null));
    await chat(page).click('textarea');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal(await focused(), 'Show more');
  });

  it('SAFE-43 space works on the exit as on any button', async () => {
    await chat(page).open();
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await until(async () => page.url() === sites.exitTo.url);
  });

  it('SAFE-43 the focus goes through everything in the order in which it stands, there and back', async () => {
    await chat(page).open();
    await chat(page).sees('What do you need?');
    await chat(page).choose('Find a service');
    await chat(page).choose('Sevenoaks');
    await chat(page).sees('0808 168 9111');
    const order = ['Exit this page', 'Hide', 'Using this service safely (opens in a new tab)', 'Call 0808 168 9111', 'Call 01632 960123',
      'Victim Support website (opens in a new tab)', 'Report a wrong number (opens in a new tab)', 'Show more', 'TEXTAREA', 'Send', 'Start again', 'Privacy (opens in a new tab)'];
    await inShadow((root) => root.querySelector('dialog').focus());
    const there = [];
    for (let i = 0; i < order.length; i++) {
      await page.keyboard.press('Tab');
      there.push(await focused());
    }
    assert.deepEqual(there, order);
    await page.keyboard.down('Shift');
    const again = [await focused()];
    for (let i = 1; i < order.length; i++) {
      await page.keyboard.press('Tab');
      again.unshift(await focused());
    }
    await page.keyboard.up('Shift');
    assert.deepEqual(again, order);
  });

  it('SAFE-43 only new messages are announced: the log is polite, and nothing in it is written twice, changed or taken away', async () => {
    await chat(page).open();
    await chat(page).sees('What do you need?');
    await inShadow((root) => {
      globalThis.added = [];
      globalThis.other = 0;
      new MutationObserver((all) => all.forEach((m) => {
        globalThis.added.push(...[...m.addedNodes].map((n) => n.textContent.slice(0, 14)));
        globalThis.other += m.removedNodes.length + (m.type === 'childList' ? 0 : 1);
      })).observe(root.querySelector('.log'), { childList: true, subtree: true, characterData: true, attributes: true });
    });
    await chat(page).say('whats an idva');
    await chat(page).sees('Independent Domestic Violence Advisor');
    await chat(page).say('help now');
    await chat(page).sees('If you cannot speak');
    assert.deepEqual(await page.evaluate(() => [globalThis.added, globalThis.other]),
      [['You said: what', 'IDVA: Independ', 'You said: help', 'Call 999 now i', 'If you cannot '], 0]);
    // the role brings "polite" and "additions alone" with it, unless an attribute says otherwise
    assert.deepEqual(await inShadow((root) => [...root.querySelectorAll('[role=log],[role=status],[aria-live]')].map((n) => [n.getAttribute('role'), n.getAttribute('aria-live'), n.getAttribute('aria-atomic'), n.getAttribute('aria-relevant')])),
      [['status', null, null, null], ['log', null, null, null], ['status', null, null, null]]);
  });

  it('SAFE-10 in a reply to danger the number to tap stands below the first line and above all others', async () => {
    sites.script.set('x', { messages: [{ type: 'safety', signal: 'immediate_danger', text: 'Call 999 now.\nSay where you are.\nPress 55.', phones: [{ number: '999', href: 'tel:999' }] }] });
    await chat(page).open();
    await chat(page).say('x');
    await chat(page).sees('Press 55.');
    assert.deepEqual(await inShadow((root) => [...root.querySelector('.safety').children].map((n) => n.textContent)),
      ['Call 999 now.', 'Call 999', 'Say where you are.', 'Press 55.']);
  });

  it('SAFE-44 opens before the network answers, and typing is never blocked', async () => {
    sites.behave.turns = 'hang';
    await chat(page).open();
    assert.ok((await chat(page).text()).includes('Before you start'));
    await chat(page).say('help now');
    assert.ok((await chat(page).log()).includes('help now'));
    assert.equal(await inShadow((root) => root.querySelector('textarea').disabled || root.querySelector('.send').disabled), false);
    await chat(page).sees('You do not have to wait');
    assert.ok((await chat(page).log()).includes('Call 999'));
  });

  it('shows a card with its number to tap, hours, open now or when next, area, what happens, when checked', async () => {
    await chat(page).open();
    await chat(page).say('who do i call in sevenoaks');
    await chat(page).sees('Victim Support');
    const text = await chat(page).log();
    for (const words of ['Call 0808 168 9111', 'Open now', 'Hours: 24 hours a day, 7 days a week', 'Free to call', 'Closed now', 'Opens Monday 23 November at 9am', 'Area: Kent and Medway',
      'What happens when you call', 'Checked 21 November 2026', 'Source: Kent and Medway referral pathway chart, 2024']) assert.ok(text.includes(words), words);
    assert.deepEqual(await inShadow((root) => [...root.querySelectorAll('.card .tel')].map((a) => a.href)), ['tel:+448081689111', 'tel:+441632960123']);
    const link = await inShadow((root) => {
      const a = root.querySelector('.links a');
      return [a.target, a.rel, a.textContent];
    });
    assert.deepEqual(link, ['_blank', 'noopener noreferrer nofollow', 'Victim Support website (opens in a new tab)']);
  });

  it('SAFE-04 never shows unknown hours as open', async () => {
    sites.script.set('x', { messages: [card({ phones: [{ number: '01632 960123', href: 'tel:+441632960123', kind: 'voice', hours: null, open: 'unknown', opensNext: null }] })] });
    await chat(page).open();
    await chat(page).say('x');
    await chat(page).sees('We do not know the opening hours');
    assert.ok(!(await chat(page).log()).includes('Open now'));
  });

  it('SAFE-03 says on the card that a check is overdue', async () => {
    sites.script.set('x', { messages: [card({ overdue: true })] });
    await chat(page).open();
    await chat(page).say('x');
    await chat(page).sees('We were due to check this again.');
  });

  it('SAFE-25 every card leads to the page for wrong numbers, and the address does not say which card', async () => {
    sites.script.set('x', { messages: [card({})] });
    await chat(page).open();
    await chat(page).say('x');
    await chat(page).sees('Report a wrong number');
    const hrefs = await inShadow((root) => [...root.querySelectorAll('.card a')].map((a) => a.href).filter((href) => href.includes('wrong-number')));
    assert.deepEqual(hrefs, [`${sites.base}/wrong-number`]);
  });

  it('SAFE-40 starting again ends the session on the server and begins with a new one', async () => {
    await chat(page).open();
    await chat(page).say('who do i call in sevenoaks');
    await chat(page).sees('Victim Support');
    await chat(page).click('.foot button');
    await until(() => sites.seen.exits.length === 1);
    assert.equal(sites.seen.exits[0].token, 'token-1');
    await chat(page).sees('What do you need?');
    assert.ok(!(await chat(page).log()).includes('Victim Support'));
    assert.equal(sites.seen.turns.at(-1).session, null);
  });

  it('SAFE-40 clears itself after 30 minutes without use', async () => {
    await page.evaluate(() => {
      const later = globalThis.setTimeout;
      globalThis.setTimeout = (run, ms, ...more) => later(run, ms === 1800000 ? 0 : ms, ...more);
    });
    await chat(page).open();
    await chat(page).sees('not used for 30 minutes');
    assert.ok(!(await chat(page).log()).includes('What do you need?'));
  });

  it('keeps the order of two quick messages and one session', async () => {
    await chat(page).open();
    await chat(page).say('one');
    await chat(page).say('two');
    await until(() => sites.seen.turns.length === 3);
    assert.deepEqual(sites.seen.turns.map((t) => [t.session, t.text]), [[null, ''], ['token-1', 'one'], ['token-1', 'two']]);
  });

  it('Shift and Enter makes a new line, which is shown as one', async () => {
    await chat(page).open();
    await (await chat(page).find('textarea')).type('a');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('b');
    await page.keyboard.press('Enter');
    await until(() => sites.seen.turns.length === 2);
    assert.equal(sites.seen.turns[1].text, 'a\nb');
  });

  it('the audience goes with the first turn alone', async () => {
    await page.evaluate(() => {
      const element = document.createElement('signpost-chat');
      element.setAttribute('audience', 'professional');
      document.querySelector('signpost-chat').replaceWith(element);
    });
    await chat(page).open();
    await chat(page).say('one');
    await until(() => sites.seen.turns.length === 2);
    assert.deepEqual(sites.seen.turns.map((t) => t.audience), ['professional', undefined]);
  });

  it('works from a host page of another origin, whose policy names only our origin', async () => {
    sites.extra.set('/host', `<!doctype html><title>x</title><script type="module" src="${sites.otherOrigin}/widget/signpost-chat.js"></script><signpost-chat></signpost-chat>`);
    sites.behave.staticHeaders['/host'] = { 'Content-Security-Policy': `default-src 'none'; script-src ${sites.otherOrigin}; connect-src ${sites.otherOrigin}; img-src 'self'; require-trusted-types-for 'script'` };
    await page.goto(`${sites.base}/host`);
    await chat(page).open();
    await chat(page).say('who do i call in sevenoaks');
    await chat(page).sees('For Sevenoaks:'); // the number alone would also stand there without an answer
    assert.deepEqual(sites.seen.referers.filter((r) => r.startsWith('/api')), []);
  });
});
