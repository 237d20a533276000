// Pictures of the states worth looking at, of the whole product. Run: node test/support/shots.mjs FOLDER
// Those in docs/images are made by: node test/support/shots.mjs ../docs/images closed open card emergency phone forced-colours

import { mkdirSync } from 'node:fs';
import { chat, openBrowser, openPage } from './browser.mjs';
import { openProduct } from './product.mjs';

const [folder = 'shots', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const DESK = [920, 600];
const PHONE = [390, 780];
const MENU = 'I am in danger now';

const asked = (words, answer) => async (c) => {
  await c.open();
  await c.sees(MENU);
  await c.say(words);
  await c.sees(answer);
};

const states = {
  closed: { size: DESK },
  open: { size: DESK, do: async (c) => {
    await c.open();
    await c.sees(MENU);
  } },
  card: { size: DESK, do: asked('who do i call in sevenoaks', 'Checked') },
  emergency: { size: PHONE, do: asked('he is outside with a knife', 'Call 999') },
  phone: { size: [320, 640], do: async (c) => {
    await c.open();
    await c.sees(MENU);
  } },
  'phone-card': { size: [360, 740], do: asked('who do i call in sevenoaks', 'Checked') },
  'forced-colours': { size: PHONE, forced: true, do: asked('who do i call in sevenoaks', 'Checked') },
  offline: { size: PHONE, offline: true, do: async (c) => {
    await c.open();
    await c.sees('You are offline');
  } },
  'without-javascript': { size: PHONE, js: false },
  chat: { size: PHONE, path: '/chat', js: false },
  'stay-safe': { size: PHONE, path: '/stay-safe' },
  privacy: { size: PHONE, path: '/privacy' },
  accessibility: { size: PHONE, path: '/accessibility' },
};

const browser = await openBrowser('Chromium');
const product = await openProduct();
for (const [name, state] of Object.entries(states)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await openPage(browser, { width: state.size[0], height: state.size[1], js: state.js });
  if (state.forced) {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.goto(product.base + (state.path ?? '/'));
  if (state.do) await page.waitForSelector('signpost-chat:defined');
  if (state.offline) await page.setOfflineMode(true);
  await state.do?.(chat(page));
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.end();
}
await browser.close();
await product.close();
