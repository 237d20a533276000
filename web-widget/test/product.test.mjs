// The whole product: its own server, its own content, a real browser. SIGNPOST_BASE_URL points at one that runs already.

import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { back, BROWSERS, chat, openBrowser, openPage, until } from './support/browser.mjs';
import { BBC } from './support/sites.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const READY_WITHIN = 240000;

const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

describe('product', () => {
  let base = process.env.SIGNPOST_BASE_URL, server, browser;
  before(async () => {
    if (!base) {
      const [port, management] = [await freePort(), await freePort()];
      base = `http://127.0.0.1:${port}`;
      server = spawn('./signpost', ['serve', '--port', String(port)], {
        cwd: ROOT, stdio: 'ignore', env: { ...process.env, SIGNPOST_MANAGEMENT_PORT: String(management) },
      });
    }
    const end = Date.now() + READY_WITHIN;
    while (!(await fetch(`${base}/readyz`).then((r) => r.ok, () => false))) {
      assert.ok(Date.now() < end && (server?.exitCode ?? null) === null, `no ready server at ${base}`);
      await new Promise((next) => setTimeout(next, 200));
    }
    browser = await openBrowser(name);
  });
  after(async () => {
    await browser?.close();
    if (server?.exitCode === null && server.kill()) await new Promise((gone) => server.on('exit', gone));
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
