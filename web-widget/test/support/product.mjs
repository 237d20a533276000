// The whole product for a test file or for pictures: its own server with its own content. SIGNPOST_BASE_URL names one that runs already.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const READY_WITHIN = 240000;

const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

/** @returns {Promise<{base: string, stop: () => Promise<void>}>} once it is ready */
export const startProduct = async () => {
  let base = process.env.SIGNPOST_BASE_URL, server;
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
  return {
    base,
    stop: async () => {
      if (server?.exitCode === null && server.kill()) await new Promise((gone) => server.on('exit', gone));
    },
  };
};
