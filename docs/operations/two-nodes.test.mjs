// Two nodes behind nginx with one Redis, as docs/operations/two-nodes.sh starts them, on the built program (SAFE-14, SAFE-35).

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), 'two-nodes.sh');
const TOKEN = randomBytes(16).toString('hex');
const PERSONS = 6;
const folder = mkdtempSync(join(tmpdir(), 'signpost-nodes-'));
const run = promisify(execFile);
let base;

const free = (port) => new Promise((done) => {
  const probe = createServer().once('error', () => done(false)).listen(port, '127.0.0.1', () => probe.close(() => done(true)));
});

/** The first of a few ports in a row that nothing listens on. */
const freePorts = async () => {
  for (;;) {
    const port = 20000 + Math.floor(Math.random() * 10000);
    const all = await Promise.all([0, 1, 2, 3, 11, 12].map((next) => free(port + next)));
    if (all.every(Boolean)) return port;
  }
};

const nodes = (...args) => run(SCRIPT, [args[0], folder, ...args.slice(1)], {
  env: { ...process.env, SIGNPOST_TWILIO_AUTH_TOKEN: TOKEN, SIGNPOST_PUBLIC_URL: base },
});

const say = async (body) => {
  const response = await fetch(`${base}/api/chat/turns`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Connection: 'close' }, body: JSON.stringify(body),
  });
  assert.equal(response.status, 200);
  return response.json();
};

const begin = () => say({ session: null, text: 'who do i call in sevenoaks', audience: 'professional' });

const text = async (sid, from, words) => {
  const fields = { AccountSid: `AC${'0'.repeat(32)}`, Body: words, From: from, MessageSid: sid, To: '+447700900999' };
  const signed = `${base}/sms/twilio${Object.keys(fields).sort().map((name) => name + fields[name]).join('')}`;
  const response = await fetch(`${base}/sms/twilio`, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': createHmac('sha1', TOKEN).update(signed).digest('base64'), Connection: 'close' },
    body: new URLSearchParams(fields),
  });
  assert.equal(response.status, 200);
  return response.text();
};

const sid = () => `SM${randomBytes(16).toString('hex')}`;

/** People who go on with their conversations while something happens to the nodes. */
const during = async (happening) => {
  const failed = [];
  let over = false;
  let turns = 0;
  const person = async () => {
    const { session } = await begin();
    while (!over) {
      try {
        const answer = await say({ session, choice: 'medium' });
        turns += 1;
        if (answer.area !== 'sevenoaks') failed.push(`a conversation began again: ${answer.area}`);
      } catch (problem) {
        failed.push(String(problem.cause ?? problem));
      }
    }
  };
  const people = Array.from({ length: PERSONS }, person);
  try {
    await happening();
  } finally {
    over = true;
  }
  await Promise.all(people);
  return { failed, turns };
};

before(async () => {
  const port = await freePorts();
  base = `http://127.0.0.1:${port}`;
  await nodes('start', String(port));
});

after(async () => {
  await nodes('stop').catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

test('SAFE-35 a text that is delivered ten times at once, to either node, has one answer', async () => {
  const id = sid();
  const answers = await Promise.all(Array.from({ length: 10 }, () => text(id, '+447700900001', 'who do i call in dover')));
  const told = new Set(answers.filter((answer) => answer.includes('<Message>')));
  assert.equal(told.size, 1);
  assert.ok((await text(sid(), '+447700900001', 'MORE')).includes('<Message>'));
});

test('nodes are restarted one after the other, and nobody notices', async () => {
  const { failed, turns } = await during(() => nodes('roll'));
  assert.deepEqual(failed, []);
  assert.ok(turns > PERSONS, `only ${turns} turns were taken`);
});

test('a node dies in the middle of conversations, which go on at the other', async () => {
  const { failed, turns } = await during(async () => {
    await nodes('kill', 'a');
    await new Promise((next) => setTimeout(next, 3000));
  });
  assert.deepEqual(failed, []);
  assert.ok(turns > PERSONS, `only ${turns} turns were taken`);
  const { session } = await begin();
  await nodes('revive', 'a');
  await nodes('kill', 'b');
  assert.equal((await say({ session, choice: 'medium' })).area, 'sevenoaks');
});

test('SAFE-14 with both nodes dead the proxy still tells of 999 and a 24-hour line', async () => {
  await nodes('kill', 'a');
  const page = await fetch(`${base}/`);
  assert.match(await page.text(), /999[\s\S]*0808 168 9111/);
  assert.match(await text(sid(), '+447700900002', 'hello'), /<Message><Body>[\s\S]*999[\s\S]*0808 168 9111/);
});
