// One Chromium for a test file, and the few gestures the tests are written in.

import { launch } from 'puppeteer-core';
import assert from 'node:assert/strict';

export const openBrowser = () => launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  protocolTimeout: 15000,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
    // Nothing outside this machine is ever reached, whatever a page tries.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
});

/** What the browser's protocol says of a page that is being swapped for the next one. */
const GOING = /context was destroyed|detached|Cannot find context|Not attached to an active page/i;

/** Asks again until it holds; fails after ten seconds. */
export const until = async (ask, what = ask) => {
  const end = Date.now() + 10000;
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
 * @param {{closed?: boolean, width?: number, height?: number, js?: boolean}} wishes
 */
export const openPage = async (browser, { closed = false, width = 1280, height = 900, js = true } = {}) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  if (!js) await page.setJavaScriptEnabled(false);
  page.violations = [];
  page.on('pageerror', (error) => page.violations.push(String(error)));
  page.on('console', (m) => /Content Security Policy|Trusted|Refused/i.test(m.text()) && page.violations.push(m.text()));
  await page.evaluateOnNewDocument((stayClosed) => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return (globalThis.peek = attach.call(this, stayClosed ? init : { ...init, mode: 'open' }));
    };
  }, closed);
  // Chromium sometimes never answers this while a page is leaving; what the test held has been held by then.
  page.end = () => Promise.race([context.close(), new Promise((next) => setTimeout(next, 5000).unref())]).catch(() => {});
  return page;
};

const inside = (selector) => `signpost-chat >>> ${selector}`;

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
    await field.click();
    await page.keyboard.sendCharacter(words);
    await page.keyboard.press('Enter');
  },
  text: () => page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('dialog')?.innerText ?? ''),
  log: () => page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('.log').innerText),
  sees: (words) => until(async () => (await page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('dialog')?.innerText ?? '')).includes(words), `"${words}" in the chat`),
  exit: () => page.$(inside('.exit')).then((e) => e.click()),
});

export const arrived = (page, url) => until(async () => page.url() === url, `being at ${url}, but at ${page.url()}`);

/**
 * The browser's own Back. A page between two sites has no history to ask yet: the refusal comes before anything has moved,
 * so asking again cannot go back twice.
 */
export const back = (page) => step(page, () => page.goBack());

/** The browser's own Forward, with the same patience. */
export const forward = (page) => step(page, () => page.goForward());

const step = (page, go) => until(() => go().then(() => true), `a step in the history from ${page.url()}`);
