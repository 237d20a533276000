// Chromium and Firefox for a test file, and the few gestures the tests are written in.

import { launch } from 'puppeteer-core';
import assert from 'node:assert/strict';
import { describe } from 'node:test';

const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing outside this machine is ever reached, whatever a page tries.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

const FIREFOX_PREFERENCES = {
  // Nothing outside this machine is ever reached: all but the machine itself goes to a port where nobody listens.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'network.trr.mode': 5,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  'datareporting.usage.uploadEnabled': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'extensions.systemAddon.update.enabled': false,
  'dom.push.connection.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
};

const LAUNCH = {
  Chromium: () => ({ browser: 'chrome', executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS }),
  Firefox: ({ js = true, preferences = {} }) => ({
    browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    extraPrefsFirefox: { ...FIREFOX_PREFERENCES, 'javascript.enabled': js, ...preferences },
  }),
};

/** The browsers every group runs in; `BROWSERS` names fewer. */
export const BROWSERS = Object.keys(LAUNCH).filter((name) => (process.env.BROWSERS ?? name).includes(name));

/** One group of tests, once in each browser. The group is given the browser's name. */
export const inEachBrowser = (group, tests) => BROWSERS.forEach((name) => describe(`${group}, in ${name}`, () => tests(name)));

/**
 * @param {string} name one of BROWSERS
 * @param {{js?: boolean, userDataDir?: string, preferences?: object}} wishes `js: false` for pages that ask for no JavaScript;
 *   `preferences` are Firefox's alone
 */
export const openBrowser = async (name, wishes = {}) => {
  const { userDataDir } = wishes;
  const browser = await launch({ headless: true, protocolTimeout: 20000, userDataDir, ...LAUNCH[name](wishes) });
  browser.isFirefox = name === 'Firefox';
  return browser;
};

/** What the browser's protocol says of a page that is being swapped for the next one. */
const GOING = /context was destroyed|detached|Cannot find context|Not attached to an active page|no such (frame|window|history entry)|Browsing context.*(discarded|closed)|actor.*destroyed|AbortError|Realm.*(destroyed|closed)|no such node|DiscardedBrowsingContextError/i;

/** Asks again until it holds; fails after twenty seconds. */
export const until = async (ask, what = ask) => {
  const end = Date.now() + 20000;
  let last;
  do {
    // a page that is going away cannot be asked; the next one can
    last = await Promise.resolve(ask()).catch((error) => {
      if (!GOING.test(error.message)) throw error;
    });
    if (last) return last;
    await new Promise((next) => setTimeout(next, 25));
  } while (Date.now() < end);
  assert.fail(`never happened: ${what}`);
};

/**
 * A page whose closed shadow root is open to the test alone, and that fails the test on any violation of policy.
 * @param {{closed?: boolean, width?: number, height?: number, scale?: number, js?: boolean, ownProfile?: boolean}} ownProfile: not in a private
 *   window of its own, but where the browser keeps what it keeps wishes
 */
export const openPage = async (browser, { closed = false, width = 1280, height = 900, scale = 1, js = true, ownProfile = false } = {}) => {
  const context = ownProfile ? browser.defaultBrowserContext() : await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  page.violations = [];
  // Chromium sometimes never answers this while a page is leaving; what the test held has been held by then.
  page.end = () => Promise.race([context.close(), new Promise((next) => setTimeout(next, 5000).unref())]).catch(() => {});
  if (!js) {
    // Firefox's protocol cannot switch JavaScript off: there, such a page needs a browser that was opened without.
    if (!browser.isFirefox) await page.setJavaScriptEnabled(false);
    return page;
  }
  page.on('pageerror', (error) => page.violations.push(String(error)));
  page.on('console', (m) => /Content Security Policy|Trusted|Refused|policy violated/i.test(m.text()) && page.violations.push(m.text()));
  await page.evaluateOnNewDocument(() => {
    // Firefox's protocol does not pass on what its console says of policies; the event is the same in both.
    addEventListener('securitypolicyviolation', (e) => console.debug(`policy violated: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`), true);
    if (!globalThis.ReportingObserver) return;
    new ReportingObserver((reports) => reports.forEach((r) => r.type === 'csp-violation' && console.debug(`policy violated: ${JSON.stringify(r.body)}`))).observe();
  });
  await page.evaluateOnNewDocument((stayClosed) => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return (globalThis.peek = attach.call(this, stayClosed ? init : { ...init, mode: 'open' }));
    };
  }, closed);
  return page;
};

const inside = (selector) => `signpost-chat >>> ${selector}`;

/** Words at once: Chromium takes them like a paste, Firefox as keys in one message. */
const typeAll = (page, words) => (page.browser().isFirefox ? page.keyboard.type(words) : page.keyboard.sendCharacter(words));

/** Clicks what a page without JavaScript shows. Nothing is waited for in the page: there, no promise is ever kept. */
export const clickWithoutScript = async (page, selector) => {
  const [x, y] = await page.evaluate((s) => {
    const r = document.querySelector(s).getBoundingClientRect();
    return [r.x + r.width / 2, r.y + r.height / 2];
  }, selector);
  await page.mouse.click(x, y);
};

/** The element as a person meets it. */
export const chat = (page) => ({
  open: async () => {
    await (await page.waitForSelector(inside('.launcher'))).click();
    await page.waitForSelector(inside('dialog[open]'));
  },
  find: (selector) => page.$(inside(selector)),
  all: (selector) => page.$$(inside(selector)),
  click: async (selector) => (await page.waitForSelector(inside(selector))).click(),
  choose: async (label) => {
    const button = await until(async () => {
      for (const b of await page.$$(inside('.choices button'))) if ((await b.evaluate((n) => n.textContent)) === label) return b;
      return null;
    }, `choice "${label}"`);
    await button.click();
  },
  say: async (words) => {
    const field = await page.waitForSelector(inside('textarea'));
    await field.focus();
    await typeAll(page, words);
    await page.keyboard.press('Enter');
  },
  text: () => page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('dialog')?.innerText ?? ''),
  log: () => page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('.log').innerText),
  sees: (words) => until(async () => (await page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('dialog')?.innerText ?? '')).includes(words), `"${words}" in the chat`),
  exit: () => page.$(inside('.exit')).then((e) => e.click()),
});

export const arrived = (page, url) => until(async () => page.url() === url, `being at ${url}, but at ${page.url()}`);

/** Where the page is, by its own account: Firefox's protocol does not tell of a step in the history. */
export const address = (page) => until(() => page.evaluate(() => location.href), 'an address');

/**
 * The browser's own Back. A page between two sites has no history to ask yet: the refusal comes before anything has moved,
 * so asking again cannot go back twice.
 */
export const back = (page) => step(page, -1);

/** The browser's own Forward, with the same patience. */
export const forward = (page) => step(page, 1);

const step = async (page, by) => {
  if (!page.browser().isFirefox) return until(() => (by < 0 ? page.goBack() : page.goForward()).then(() => true), `a step in the history from ${page.url()}`);
  const from = await address(page);
  await page.mainFrame().browsingContext.traverseHistory(by);
  return until(() => page.evaluate((before) => location.href !== before && document.readyState === 'complete', from), `a step in the history from ${from}`);
};

/**
 * Every word that assistive technology is offered. Firefox's protocol has no tree of what is offered: there, the words of what the
 * browser calls a status, and all that is drawn.
 */
export const heard = async (page) => {
  if (!page.browser().isFirefox) return JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }) ?? {});
  let words = await page.evaluate(() => document.documentElement.innerText);
  const top = await page.evaluateHandle(() => [...document.querySelector('signpost-chat')?.shadowRoot?.children ?? []]);
  for (const part of (await top.getProperties()).values()) {
    for (const status of await part.asElement()?.$$('aria/[role="status"]') ?? []) words += await status.evaluate((n) => n.textContent);
  }
  return words;
};
