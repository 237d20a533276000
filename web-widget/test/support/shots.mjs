// Pictures of the states worth looking at. Run: node test/support/shots.mjs FOLDER [Chromium|Firefox]

import { mkdirSync } from 'node:fs';
import { chat, openBrowser, openPage } from './browser.mjs';
import { openSites } from './sites.mjs';

const folder = process.argv[2] ?? 'shots';
mkdirSync(folder, { recursive: true });
const name = process.argv[3] ?? 'Chromium';
const browser = await openBrowser(name);
const scriptless = name === 'Firefox' ? await openBrowser(name, { js: false }) : browser;
const forced = name === 'Firefox' ? await openBrowser(name, { preferences: { 'browser.display.document_color_use': 2 } }) : browser;
const sites = await openSites();

const states = {
  closed: { size: [1280, 800] },
  open: { size: [1280, 800], do: async (c) => c.open() },
  card: { size: [1280, 800], do: async (c) => {
    await c.open();
    await c.sees('What do you need?');
    await c.say('who do i call in sevenoaks');
    await c.sees('Checked');
  } },
  emergency: { size: [390, 780], do: async (c) => {
    await c.open();
    await c.sees('What do you need?');
    await c.say('help now');
    await c.sees('Call 999 now');
  } },
  phone: { size: [320, 640], do: async (c) => c.open() },
  'phone-card': { size: [360, 740], do: async (c) => {
    await c.open();
    await c.sees('What do you need?');
    await c.say('who do i call in sevenoaks');
    await c.sees('Checked');
  } },
  'forced-colours': { size: [390, 780], forced: true, do: async (c) => {
    await c.open();
    await c.sees('What do you need?');
  } },
  offline: { size: [390, 780], offline: true, do: async (c) => {
    await c.open();
    await c.sees('You are offline');
  } },
  'without-javascript': { size: [390, 780], js: false },
  'stay-safe': { size: [390, 780], path: '/stay-safe' },
};

for (const [shot, state] of Object.entries(states)) {
  const page = await openPage(state.forced ? forced : state.js === false ? scriptless : browser, { width: state.size[0], height: state.size[1], js: state.js });
  if (state.forced && name === 'Chromium') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.goto(sites.base + (state.path ?? '/'));
  if (state.do) await page.waitForSelector('signpost-chat:defined');
  if (state.offline) await page.setOfflineMode(true);
  await state.do?.(chat(page));
  await page.screenshot({ path: `${folder}/${shot}.png` });
  await page.end();
}
await Promise.all([browser, scriptless, forced].map((b) => b.close()));
sites.close();
