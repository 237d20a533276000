// WCAG 2.2 AA as far as a machine can tell: SAFE-43, SAFE-44.

import { after, afterEach, before, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { chat, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { openSites } from './support/sites.mjs';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

inEachBrowser('access', (which) => {
  let browser, sites, page;
  before(async () => (browser = await openBrowser(which)));
  after(() => browser.close());
  beforeEach(async () => (sites = await openSites()));
  afterEach(async () => {
    await page.end();
    sites.close();
  });
  const open = async (path = '/', wishes = {}) => {
    page = await openPage(browser, wishes);
    await page.goto(sites.base + path);
    return page;
  };
  const checked = async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`), []);
  };
  const talk = async (times) => {
    await chat(page).open();
    await chat(page).sees('What do you need?');
    for (let i = 0; i < times; i++) await chat(page).say(i % 2 ? 'help now' : 'who do i call in sevenoaks');
    await until(async () => (await chat(page).all('.card')).length === Math.ceil(times / 2));
  };

  const states = [
    ['closed', {}, async () => page.waitForSelector('signpost-chat:defined')],
    ['open', {}, () => talk(0)],
    ['after many messages', {}, () => talk(8)],
    ['at 320 px', { width: 320, height: 568 }, () => talk(2)],
    ['at 400% zoom', { width: 320, height: 256 }, () => talk(2)],
  ];
  for (const [name, wishes, act] of states) {
    it(`SAFE-43 no violation of WCAG 2.2 AA in the element, ${name}`, async () => {
      await open('/', wishes);
      await act();
      await checked();
    });
  }

  for (const path of ['/stay-safe', '/privacy', '/accessibility', '/wrong-number']) {
    it(`SAFE-43 no violation of WCAG 2.2 AA on ${path}`, async () => {
      await open(path, { width: 320 });
      await checked();
    });
  }

  it('SAFE-43 no violation on the demonstration page without JavaScript', async () => {
    sites.behave.staticHeaders['/widget/signpost-chat.js'] = { 'Content-Type': 'text/plain' };
    await open('/', { width: 320 });
    await checked();
  });

  for (const [name, width, height] of [['320 px', 320, 568], ['400% zoom', 320, 256], ['desk', 1280, 900]]) {
    it(`SAFE-43 every control is at least 44 px high and wide, nothing scrolls sideways: ${name}`, async () => {
      await open('/', { width, height });
      await talk(3);
      const small = await page.evaluate(() => {
        const root = document.querySelector('signpost-chat').shadowRoot;
        return [...root.querySelectorAll('dialog a, dialog button, dialog textarea')].map((n) => [n.textContent || n.tagName, n.getBoundingClientRect()])
          .filter(([, r]) => r.height < 43.5 || r.width < 44).map(([name, r]) => `${name} ${r.width}x${r.height}`);
      });
      assert.deepEqual(small, []);
      assert.ok(await page.evaluate(() => {
        const dialog = document.querySelector('signpost-chat').shadowRoot.querySelector('dialog');
        return dialog.scrollWidth <= dialog.clientWidth && document.documentElement.scrollWidth <= innerWidth;
      }));
    });
  }

  it('SAFE-43 what has the focus is never under the exit bar or the message box', async () => {
    await open('/', { width: 320, height: 568 });
    await talk(3);
    const hidden = () => page.evaluate(() => {
      const root = document.querySelector('signpost-chat').shadowRoot;
      const at = root.activeElement;
      if (!at || at.closest('.top, form')) return null;
      const r = at.getBoundingClientRect();
      const [top, form] = [root.querySelector('.top').getBoundingClientRect().bottom, root.querySelector('form').getBoundingClientRect()];
      return r.top < top - 1 || (r.bottom > form.top + 1 && r.top < form.bottom - 1) ? `${at.textContent} ${r.top} to ${r.bottom}` : null;
    });
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      assert.equal(await hidden(), null);
    }
    await page.keyboard.down('Shift');
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      assert.equal(await hidden(), null);
    }
    await page.keyboard.up('Shift');
  });

  it('SAFE-43 in forced colours every button keeps a border and the focus an outline', async () => {
    page = await openPage(browser);
    if (which === 'Chromium') await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.goto(sites.base);
    await talk(1);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    await page.keyboard.press('Tab');
    const looks = await page.evaluate(() => {
      const root = document.querySelector('signpost-chat').shadowRoot;
      return {
        bare: [...root.querySelectorAll('dialog button, .exit, .tel')].filter((n) => getComputedStyle(n).borderTopWidth !== '2px').length,
        outline: getComputedStyle(root.activeElement).outlineWidth,
      };
    });
    assert.deepEqual(looks, { bare: 0, outline: '3px' });
  });

  it('SAFE-43 nothing moves: no animation and no transition anywhere', async () => {
    await open();
    await talk(1);
    assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
    const moving = await page.evaluate(() => [...document.querySelector('signpost-chat').shadowRoot.querySelectorAll('*')]
      .filter((n) => getComputedStyle(n).animationName !== 'none' || parseFloat(getComputedStyle(n).transitionDuration) > 0 || getComputedStyle(n).scrollBehavior === 'smooth').length);
    assert.equal(moving, 0);
  });
});
