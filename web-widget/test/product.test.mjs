// The whole product: its own server, its own content, a real browser. SIGNPOST_BASE_URL points at one that runs already.

import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { back, chat, openBrowser, openPage, until } from './support/browser.mjs';
import { startProduct } from './support/product.mjs';
import { BBC } from './support/sites.mjs';

describe('product', () => {
  let product, base, browser;
  before(async () => {
    product = await startProduct();
    base = product.base;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('product SAFE-24 answers who to call in Sevenoaks on the demonstration page, then leaves nothing behind', async () => {
    const page = await openPage(browser);
    await page.setRequestInterception(true);
    page.on('request', (r) => (r.url().startsWith(BBC) ? r.respond({ status: 200, contentType: 'text/html', body: '<title>Weather</title>' }) : r.continue()));
    await page.goto(base);
    await chat(page).open();
    await chat(page).say('who do i call in sevenoaks');
    await until(async () => {
      for (const card of await chat(page).all('.card')) if ((await card.evaluate((c) => c.innerText)).includes('0808 168 9111')) return true;
      return false;
    }, 'a card with 0808 168 9111');
    await chat(page).exit();
    await until(async () => page.url() === BBC, 'the weather site');
    await back(page).catch(() => {});
    assert.ok(!page.url().startsWith(base), page.url());
    assert.deepEqual(page.violations, []);
    await page.end();
  });
});
