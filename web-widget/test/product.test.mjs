// The whole product: its own server, its own content, a real browser. SIGNPOST_BASE_URL points at one that runs already.

import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createSite } from 'node:http';
import { address, arrived, back, BROWSERS, chat, openBrowser, openPage, until } from './support/browser.mjs';
import { openProduct } from './support/product.mjs';
import { BBC } from './support/sites.mjs';

describe('product', () => {
  let product, base, elsewhere, weather;
  before(async () => {
    elsewhere = createSite((request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Weather</title>')).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    weather = `http://127.0.0.1:${elsewhere.address().port}/weather`;
    product = await openProduct();
    base = product.base;
  });
  after(async () => {
    elsewhere.closeAllConnections();
    elsewhere.close();
    await product?.close();
  });
  /** The session that a turn with this token is answered in: another one, where the token's is gone. */
  const sessionOf = async (token) => {
    const response = await fetch(`${base}/api/chat/turns`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ session: token, text: 'menu' }),
    });
    return (await response.json()).session;
  };

  for (const name of BROWSERS) {
    it(`product SAFE-24 answers who to call in Sevenoaks on the demonstration page, then leaves nothing behind, in ${name}`, async () => {
      const browser = await openBrowser(name);
      try {
        const page = await openPage(browser);
        await page.evaluateOnNewDocument(() => {
          const { fetch } = globalThis;
          globalThis.fetch = async (...asked) => {
            const response = await fetch(...asked);
            response.clone().json().then(({ session }) => (globalThis.token = session), () => {});
            return response;
          };
        });
        await page.goto(base);
        await page.waitForSelector('signpost-chat:defined');
        // the real site is out of reach here, and intercepting it would hold up the beacon
        assert.equal(await page.evaluate((to) => {
          const element = document.querySelector('signpost-chat');
          const was = element.getAttribute('exit-url');
          element.setAttribute('exit-url', to);
          return was;
        }, weather), BBC);
        await chat(page).open();
        await chat(page).say('who do i call in sevenoaks');
        await until(async () => {
          for (const card of await chat(page).all('.card')) if ((await card.evaluate((c) => c.innerText)).includes('0808 168 9111')) return true;
          return false;
        }, 'a card with 0808 168 9111');
        const token = await page.evaluate(() => globalThis.token);
        assert.equal(await sessionOf(token), token);
        await chat(page).exit();
        await until(async () => (await sessionOf(token)) !== token, 'the end of the session'); // how soon: bench web
        await arrived(page, weather);
        await back(page).catch(() => {});
        assert.ok(!(await address(page)).startsWith(base));
        assert.deepEqual(page.violations, []);
      } finally {
        await browser.close();
      }
    });
  }
});
