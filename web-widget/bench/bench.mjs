// How small and how quick the chat is, beside two other chat elements, in one run. Started by ./signpost bench web, which runs the
// real server and gives its address: node bench.mjs --server http://localhost:PORT
//
// "Usable": the text field is seen, has the focus and has taken a letter typed on the keyboard, after the launcher was pressed in the
// first frame in which it was seen. deep-chat has no launcher; its field counts from the start. Runs are interleaved, each in a fresh
// context without a cache; figures are medians of them. The table says what was measured; docs/web.md says how to read it.

import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { CONTENDERS, openSite } from './site.mjs';
import { openShadows, watchBlank, watchUse } from './in-page.mjs';
import { median, quantile, table } from './figures.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const RUNS = 5;
const EXITS = 20;
const SLOWER = 4;
const PATIENCE = 20000;
// A fresh window of the browser is busy with itself for a moment.
const SETTLE = 1000;
// The beacon, and the next site.
const LEAVING = ['POST /api/chat/exit', 'GET /bench/nowhere'];
const RIVALS = ['deep-chat', 'open-chat-studio'];
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
// What DevTools calls by these names: bytes a second down and up, milliseconds until an answer begins.
const FAST_3G = { offline: false, downloadThroughput: 1.6e6 / 8 * 0.9, uploadThroughput: 750e3 / 8 * 0.9, latency: 150 * 3.75 };
const SLOW_3G = { offline: false, downloadThroughput: 500e3 / 8 * 0.8, uploadThroughput: 500e3 / 8 * 0.8, latency: 400 * 5 };

const say = (words) => process.stderr.write(`${words}\n`);
const fail = (words) => {
  say(words);
  process.exit(1);
};

const install = () => {
  const mark = join(HERE, 'node_modules/.installed');
  const lock = join(HERE, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the other chat elements from npm, for this benchmark alone');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 'ignore', 'ignore'] });
  if (status !== 0) fail('The other chat elements cannot be installed: npm ci failed in web-widget/bench. Is there a network?');
  writeFileSync(mark, '');
};

const findBrowser = () => process.env.CHROMIUM ?? BROWSERS.find(existsSync)
  ?? fail('Chromium is needed. On Debian and Ubuntu: apt-get install chromium; elsewhere https://www.chromium.org. Or set CHROMIUM to where it is.');

const wait = (ms) => new Promise((next) => setTimeout(next, ms));

const until = async (ask, what) => {
  const end = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await wait(20);
  }
};

const freshPage = async (browser, { touch = false } = {}) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 412, height: 823, hasTouch: touch, isMobile: touch });
  await page.setCacheEnabled(false);
  return { page, client: await page.createCDPSession(), close: () => context.close() };
};

/** One opening of a contender. `net` and `slower` as for the browser's protocol. */
const openOnce = async (browser, base, contender, { net, slower = 1 } = {}) => {
  const { page, client, close } = await freshPage(browser);
  try {
    const focused = new Promise((done) => page.exposeFunction('benchFocused', done).then(() => page.evaluateOnNewDocument(watchUse, contender)));
    await wait(SETTLE);
    if (net) await client.send('Network.enable').then(() => client.send('Network.emulateNetworkConditions', net));
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    page.goto(base + contender.path, { waitUntil: [] }).catch(() => {});
    await Promise.race([focused, wait(PATIENCE).then(() => Promise.reject(new Error(`${contender.path} has no text field`)))]);
    await page.keyboard.press('a');
    await until(() => page.evaluate(() => globalThis.benchTimes.usable), 'a letter in the text field');
    return await page.evaluate(() => globalThis.benchTimes);
  } finally {
    await close();
  }
};

const speeds = async (browser, base, net) => {
  const times = new Map(Object.keys(CONTENDERS).map((name) => [name, []]));
  const names = [...times.keys()];
  for (let run = 0; run < RUNS; run++) {
    // Each run begins with another one.
    for (const name of [...names.slice(run % names.length), ...names.slice(0, run % names.length)]) {
      times.get(name).push(await openOnce(browser, base, CONTENDERS[name], { net, slower: SLOWER }));
    }
    say(`  run ${run + 1} of ${RUNS}`);
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, {
    launcher: median(all.map((t) => t.launcher)), usable: median(all.map((t) => t.usable)),
  }]));
};

/** Every file that is fetched besides the host page and its style sheet, with its size in brotli and as it came. */
const filesOf = async (browser, url, steps = async () => {}, js = true) => {
  const { page, client, close } = await freshPage(browser);
  try {
    if (!js) await page.setJavaScriptEnabled(false);
    await page.evaluateOnNewDocument(openShadows);
    await client.send('Network.enable');
    const files = [];
    const types = new Map();
    const bodies = [];
    client.on('Network.responseReceived', ({ requestId, type, response }) => types.set(requestId, { type, url: response.url }));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const { type, url: from } = types.get(requestId) ?? {};
      if (!type || ['Fetch', 'XHR', 'Ping', 'Preflight'].includes(type)) return;
      bodies.push(client.send('Network.getResponseBody', { requestId }).then(({ body, base64Encoded }) => {
        files.push({ type, url: new URL(from).pathname, came: encodedDataLength, brotli: brotliCompressSync(Buffer.from(body, base64Encoded ? 'base64' : 'utf8')).length });
      }, () => {}));
    });
    await page.goto(url, { waitUntil: 'networkidle0' });
    await steps(page);
    await wait(500);
    await Promise.all(bodies);
    return files;
  } finally {
    await close();
  }
};

const kilobytes = (files) => files.reduce((sum, file) => sum + file.brotli, 0) / 1000;
const opening = (files) => files.filter(({ type, url }) => type !== 'Document' && !['/widget/pages.css', '/favicon.ico'].includes(url));
/** A part of our element, once it is there. What happens in a shadow root wakes no watcher of the document, so it is asked for again. */
const part = async (page, selector) => {
  let found;
  await until(async () => (found = await page.$(`signpost-chat >>> ${selector}`)), `${selector} in the chat`);
  return found;
};

/** Opens the chat, gets a card, takes a choice, loses the network, leaves. */
const everything = (base) => async (page) => {
  await (await part(page, '.launcher')).click();
  await (await part(page, '.choices button')).click();
  await part(page, '.log .say');
  await (await part(page, 'textarea')).type('who do i call in sevenoaks');
  await page.keyboard.press('Enter');
  await part(page, '.card');
  await page.setOfflineMode(true);
  await (await part(page, 'textarea')).type('hello');
  await page.keyboard.press('Enter');
  await part(page, '.log .phones');
  await page.setOfflineMode(false);
  await page.$eval('signpost-chat', (chat, to) => chat.setAttribute('exit-url', to), `${base}/bench/nowhere`);
  await (await part(page, '.exit')).click();
};

/** An open chat with its first answer, whose pages leave to a place that lets them be looked at. */
const openChat = async (site, browser, touch) => {
  const opened = await freshPage(browser, { touch });
  const { page } = opened;
  site.watch.session = null;
  await page.evaluateOnNewDocument(openShadows);
  await page.evaluateOnNewDocument(watchBlank);
  await page.goto(site.base);
  await page.$eval('signpost-chat', (chat, to) => chat.setAttribute('exit-url', to), `${site.base}/bench/nowhere`);
  const launcher = await part(page, '.launcher');
  await (touch ? launcher.tap() : launcher.click());
  await part(page, '.choices button');
  await until(() => site.watch.session, 'a session');
  return opened;
};

const pressShift = async (client) => {
  const key = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 };
  for (let press = 0; press < 3; press++) {
    // Not awaited in between: how long a finger rests on the key is not ours to measure.
    await Promise.all([client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: 8, ...key }),
      client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })]);
  }
};

const blankOnce = async (browser, site, touch) => {
  const { page, client, close } = await openChat(site, browser, touch);
  try {
    const exit = await part(page, '.exit');
    const box = await exit.boundingBox();
    await page.evaluate(() => (globalThis.benchBlank.from = undefined));
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await wait(SETTLE);
    if (touch) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    else await pressShift(client);
    await until(() => page.evaluate(() => globalThis.benchBlank.to), 'a blank frame');
    const { from, to } = await page.evaluate(() => globalThis.benchBlank);
    return to - from;
  } finally {
    await close();
  }
};

/** The same on a page that holds next to nothing and does nothing but blank itself: what the machine itself needs at this moment. */
const bareBlankOnce = async (browser, site, touch) => {
  const { page, client, close } = await freshPage(browser, { touch });
  try {
    await page.evaluateOnNewDocument(watchBlank);
    await page.goto(site.base + CONTENDERS['bare page'].path);
    await page.evaluate(() => {
      let presses = 0;
      const blank = () => document.documentElement.style.setProperty('display', 'none');
      addEventListener('keyup', () => ++presses === 3 && blank());
      addEventListener('pointerup', blank);
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await wait(SETTLE);
    if (touch) await page.touchscreen.tap(100, 400);
    else await pressShift(client);
    await until(() => page.evaluate(() => globalThis.benchBlank.to), 'a blank frame');
    const { from, to } = await page.evaluate(() => globalThis.benchBlank);
    return to - from;
  } finally {
    await close();
  }
};

const blanks = async (browser, site) => {
  const all = { key: [], tap: [], bareKey: [], bareTap: [] };
  for (let run = 0; run < EXITS; run++) {
    all.key.push(await blankOnce(browser, site, false));
    all.tap.push(await blankOnce(browser, site, true));
    all.bareKey.push(await bareBlankOnce(browser, site, false));
    all.bareTap.push(await bareBlankOnce(browser, site, true));
  }
  return all;
};

/** Leaves while an answer is under way: what is still open 100 ms later, and how long the session lived on. */
const leaveOnce = async (browser, site, real) => {
  const { page, client, close } = await openChat(site, browser, false);
  try {
    const { session } = site.watch;
    site.watch.holdTurns = true;
    await (await part(page, 'textarea')).type('hello');
    await page.keyboard.press('Enter');
    await until(() => site.open.has('POST /api/chat/turns'), 'a turn under way');
    // Answered once the page has taken the last key.
    await pressShift(client);
    const left = performance.now();
    await wait(100);
    const alive = [...site.open].filter((entry) => !LEAVING.includes(entry));
    await until(async () => {
      const answer = await fetch(`${real}/api/chat/turns`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ session, text: '' }) });
      return (await answer.json()).session !== session;
    }, 'the session gone');
    return { alive, lived: performance.now() - left };
  } finally {
    site.watch.holdTurns = false;
    await close();
  }
};

const measure = async (browser, site, real) => {
  say('sizes');
  const ours = opening(await filesOf(browser, `${site.base}/`, everything(site.base)));
  const plain = await filesOf(browser, `${site.base}/chat`, undefined, false);
  const rivals = {};
  for (const name of RIVALS) {
    const { path, launcher } = CONTENDERS[name];
    rivals[name] = opening(await filesOf(browser, site.base + path, async (page) => {
      if (!launcher) return;
      await until(() => page.$(`>>> ${launcher}`), `${launcher} of ${name}`);
      await (await page.$(`>>> ${launcher}`)).click();
    }));
  }
  say(`Fast 3G, processor ${SLOWER} times slower`);
  const fast = await speeds(browser, site.base, FAST_3G);
  say(`Slow 3G, processor ${SLOWER} times slower`);
  const slow = await speeds(browser, site.base, SLOW_3G);
  say('exits');
  const blank = await blanks(browser, site);
  const left = [];
  for (let run = 0; run < RUNS; run++) left.push(await leaveOnce(browser, site, real));
  return { ours, plain, rivals, fast, slow, blank, left };
};

const report = ({ ours, plain, rivals, fast, slow, blank, left }) => {
  const best = (times, what) => Math.min(...RIVALS.map((name) => times[name][what]));
  const ms = (times, what) => Object.entries(times).map(([name, t]) => `${name} ${Math.round(t[what])}`).join(', ');
  const both = [...blank.key, ...blank.tap];
  return table([
    { name: 'everything that opens the chat, brotli', figure: kilobytes(ours), unit: ' kB', most: 8, note: `as it came over the wire ${ours.reduce((sum, f) => sum + f.came, 0)} bytes with headers` },
    { name: 'files for that', figure: ours.length, most: 1, note: ours.map((f) => f.url).join(' ') },
    ...RIVALS.map((name) => ({ name: `  ${name}`, figure: kilobytes(rivals[name]), unit: ' kB', note: `${rivals[name].length} files` })),
    { name: 'page without JavaScript, brotli', figure: kilobytes(plain), unit: ' kB', most: 3, note: plain.map((f) => f.url).join(' ') },
    { name: 'usable on Fast 3G / best of the others', figure: fast.ours.usable / best(fast, 'usable'), most: 0.75, note: `ms: ${ms(fast, 'usable')}` },
    { name: 'usable on Fast 3G / bare element', figure: fast.ours.usable / fast['bare element'].usable, most: 1.25 },
    { name: 'usable on Fast 3G / bare page, no script', figure: fast.ours.usable / fast['bare page'].usable, note: 'no element can be there before its script: one more journey' },
    { name: 'page without JavaScript usable on Fast 3G / bare page', figure: fast['page without JavaScript'].usable / fast['bare page'].usable, most: 1.25 },
    { name: 'launcher on Slow 3G / best of the others', figure: slow.ours.launcher / best(slow, 'launcher'), most: 0.75, note: `ms: ${ms(slow, 'launcher')}` },
    { name: 'key or tap to blank frame, median', figure: median(both), unit: ' ms', most: 16, note: `${both.length} exits; key ${median(blank.key).toFixed(1)}, tap ${median(blank.tap).toFixed(1)}` },
    { name: 'key or tap to blank frame, 95 of 100', figure: quantile(both, 0.95), unit: ' ms', most: 50 },
    { name: '  the same of a bare page, median', figure: median([...blank.bareKey, ...blank.bareTap]), unit: ' ms', note: `key ${median(blank.bareKey).toFixed(1)}, tap ${median(blank.bareTap).toFixed(1)}: what the machine needs at this moment for a frame, whatever the page does` },
    { name: 'own requests open 100 ms after exit', figure: Math.max(...left.map((l) => l.alive.length)), most: 0, note: `besides the beacon; most of ${left.length} exits during a turn ${[...new Set(left.flatMap((l) => l.alive))].join(' ')}` },
    { name: 'session gone after exit', figure: Math.max(...left.map((l) => l.lived)), unit: ' ms', most: 1000, note: `slowest of ${left.length}` },
  ]);
};

const real = process.argv[process.argv.indexOf('--server') + 1];
if (!process.argv.includes('--server') || !real) fail('Started by ./signpost bench web. Alone: node bench.mjs --server http://localhost:PORT');
const executablePath = findBrowser();
install();
const { launch } = await import('puppeteer-core');
const site = await openSite(real);
const browser = await launch({
  executablePath,
  headless: true,
  protocolTimeout: PATIENCE,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
    // Nothing outside this machine is reached, whatever a page tries.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
});
try {
  process.stdout.write(`${report(await measure(browser, site, real))}\n`);
} finally {
  await browser.close();
  site.close();
}
