// WCAG 2.2 AA as far as a machine can tell: SAFE-43, SAFE-44.

import { after, afterEach, before, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { chat, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { openSites } from './support/sites.mjs';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

inEachBrowser('access', (which) => {
  let browser, forced, sites, page;
  before(async () => {
    browser = await openBrowser(which);
    // Firefox's protocol cannot force colours: its own setting can.
    forced = which === 'Firefox' ? await openBrowser(which, { preferences: { 'browser.display.document_color_use': 2 } }) : browser;
  });
  after(() => Promise.all([browser.close(), forced.close()]));
  beforeEach(async () => (sites = await openSites()));
  afterEach(async () => {
    assert.deepEqual(page.violations, []);
    await page.end();
    sites.close();
  });
  const open = async (path = '/', wishes = {}) => {
    page = await openPage(browser, wishes);
    await page.goto(sites.base + path);
    return page;
  };
  const openForced = async () => {
    page = await openPage(forced);
    if (which === 'Chromium') await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.goto(sites.base);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  };
  /** WCAG 1.4.12: what a person may set, at once. */
  const spread = () => page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    const root = document.querySelector('signpost-chat').shadowRoot;
    for (const scope of [document, root]) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  });
  /** Words that do not fit into their own box, or stick out of the panel. */
  const cut = () => page.evaluate(() => {
    const root = document.querySelector('signpost-chat').shadowRoot;
    const panel = root.querySelector('dialog').getBoundingClientRect();
    return [...root.querySelectorAll('dialog a, dialog button, dialog p, dialog h2, dialog h3, dialog li, dialog label')].filter((n) => {
      const r = n.getBoundingClientRect();
      return r.width > 1 && (r.left < panel.left - 1 || r.right > panel.right + 1 || n.scrollWidth > n.clientWidth + 1 && n.clientWidth > 0 || n.scrollHeight > n.clientHeight + 2 && n.clientHeight > 0);
    }).map((n) => `${n.textContent.slice(0, 60)} ${n.scrollWidth} in ${n.clientWidth}, ${n.scrollHeight} in ${n.clientHeight}`);
  });
  const checked = async () => {
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async (rules) => {
      const found = await globalThis.axe.run(document, { ...rules, elementRef: true });
      // A control that is being scrolled behind one of the two bars is no small control.
      const bars = [...document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('.top, form') ?? []];
      const behind = (n) => bars.some((bar) => {
        const [a, b] = [n.getBoundingClientRect(), bar.getBoundingClientRect()];
        return !bar.contains(n) && a.top < b.bottom && b.top < a.bottom;
      });
      return found.violations.flatMap(({ id, nodes }) => nodes.filter((n) => id !== 'target-size' || !behind(n.element)).map((n) => `${id}: ${n.html.slice(0, 120)}`));
    }, RULES);
    assert.deepEqual(violations, []);
  };
  const talk = async (times) => {
    await chat(page).open();
    await chat(page).sees('What do you need?');
    for (let i = 0; i < times; i++) await chat(page).say(i % 2 ? 'help now' : 'who do i call in sevenoaks');
    await until(async () => (await chat(page).all('.card')).length === Math.ceil(times / 2));
    await until(() => sites.seen.turns.length === times + 1);
  };
  const desk = { width: 1280, height: 900 };
  const narrow = { width: 320, height: 568 };
  // A window of 1280 × 1024 at 400 %: a quarter of the points each way, four times as fine.
  const zoomed = { width: 320, height: 256, scale: 4 };

  const states = [
    ['closed', desk, async () => page.waitForSelector('signpost-chat:defined')],
    ['open', desk, () => talk(0)],
    ['after 20 messages', desk, () => talk(20)],
    ['at 320 px', narrow, () => talk(2)],
    ['at 400% zoom', zoomed, () => talk(2)],
    ['with wide text spacing', narrow, () => talk(2).then(spread)],
  ];
  for (const [name, wishes, act] of states) {
    it(`SAFE-43 no violation of WCAG 2.2 AA in the element, ${name}`, async () => {
      await open('/', wishes);
      await act();
      await checked();
    });
  }

  it('SAFE-43 no violation of WCAG 2.2 AA in the element, in forced colours', async () => {
    await openForced();
    await talk(2);
    await checked();
  });

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
    // Firefox says so, as it should
    page.violations = page.violations.filter((line) => !line.includes('disallowed MIME type'));
  });

  for (const [name, wishes, act] of [['320 px', narrow], ['400% zoom', zoomed], ['desk', desk], ['wide text spacing', narrow, spread]]) {
    it(`SAFE-43 every control is at least 44 px high and wide, nothing is cut off or scrolls sideways: ${name}`, async () => {
      await open('/', wishes);
      await talk(3);
      await act?.();
      const small = await page.evaluate(() => {
        const root = document.querySelector('signpost-chat').shadowRoot;
        return [...root.querySelectorAll('dialog a, dialog button, dialog textarea')].map((n) => [n.textContent || n.tagName, n.getBoundingClientRect()])
          .filter(([, r]) => r.height < 43.98 || r.width < 43.98).map(([name, r]) => `${name} ${r.width}x${r.height}`);
      });
      assert.deepEqual(small, []);
      assert.deepEqual(await cut(), []);
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
    await openForced();
    await talk(1);
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
