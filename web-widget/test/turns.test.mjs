// The pure parts, without a browser.

import { afterEach, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { NoAnswer, Turns } from '../src/turns.mjs';
import { whenWords } from '../src/message-view.mjs';

describe('turns', () => {
  const real = { fetch: globalThis.fetch };
  let calls, next, beacons;
  beforeEach(() => {
    calls = [];
    beacons = [];
    globalThis.fetch = async (url, options) => {
      calls.push({ url, ...options, body: JSON.parse(options.body) });
      return next.shift()(options);
    };
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { sendBeacon: (...sent) => beacons.push(sent) } });
  });
  afterEach(() => (globalThis.fetch = real.fetch));

  const ok = (answer) => async () => ({ ok: true, status: 200, json: async () => answer });
  const status = (code) => async () => ({ ok: false, status: code });
  const broken = async () => {
    throw new TypeError('no network');
  };
  const never = (options) => new Promise((_, no) => options.signal.addEventListener('abort', () => no(new Error('aborted'))));
  const hello = { session: 't', messages: [] };

  it('SAFE-25 sends no cookie and no referrer, follows no redirect and keeps nothing', async () => {
    next = [ok(hello)];
    await new Turns('https://x.example', null).say({ text: 'hello' });
    const { url, credentials, referrerPolicy, redirect, cache } = calls[0];
    assert.deepEqual({ url, credentials, referrerPolicy, redirect, cache }, { url: 'https://x.example/api/chat/turns', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' });
  });
  for (const [name, first] of [['a broken line', broken], ['503', status(503)], ['429', status(429)], ['silence', never]]) {
    it(`SAFE-14 tries once more after ${name}`, async () => {
      next = [first, ok(hello)];
      assert.deepEqual(await new Turns('', null, 20).say({ text: 'hello' }), hello);
      assert.equal(calls.length, 2);
    });
    it(`SAFE-14 gives up after ${name} twice`, async () => {
      next = [first, first];
      await assert.rejects(new Turns('', null, 20).say({ text: 'hello' }), NoAnswer);
      assert.equal(calls.length, 2);
    });
  }
  it('names a turn by a random word that is the same on the second try alone', async () => {
    next = [broken, ok(hello), ok(hello)];
    const turns = new Turns('', null);
    await turns.say({ text: 'hello' });
    await turns.say({ text: 'hello' });
    const [first, again, other] = calls.map((call) => call.headers['Idempotency-Key']);
    assert.match(first, /^[0-9-]{10,100}$/);
    assert.equal(again, first);
    assert.notEqual(other, first);
  });
  it('does not repeat what was refused', async () => {
    next = [status(413)];
    await assert.rejects(new Turns('', null).say({ text: 'hello' }), NoAnswer);
    assert.equal(calls.length, 1);
  });
  it('gives up on an answer that is none', async () => {
    next = [ok({ nothing: true })];
    await assert.rejects(new Turns('', null).say({ text: 'hello' }), NoAnswer);
  });
  it('one failed turn does not stop the next', async () => {
    next = [broken, broken, ok(hello)];
    const turns = new Turns('', null);
    const failed = turns.say({ text: 'one' });
    const second = turns.say({ text: 'two' });
    await assert.rejects(failed, NoAnswer);
    assert.deepEqual(await second, hello);
  });
  it('SAFE-24 ends the session by beacon, once, and only if there is one', async () => {
    next = [ok(hello)];
    const turns = new Turns('https://x.example', null);
    turns.end();
    await turns.say({ text: 'hello' });
    turns.end();
    turns.end();
    assert.deepEqual(beacons, [['https://x.example/api/chat/exit', 't']]);
  });
  it('SAFE-40 the token is in no property that anybody can read', async () => {
    next = [ok({ session: 'secret-token', messages: [] })];
    const turns = new Turns('', null);
    await turns.say({ text: 'hello' });
    assert.ok(!JSON.stringify(turns).includes('secret') && Reflect.ownKeys(turns).length === 0);
  });
});

describe('times in words', () => {
  for (const [value, words] of [
    ['2026-11-23T09:00:00Z', 'Monday 23 November at 9am'],
    ['2026-11-23T09:30Z', 'Monday 23 November at 9:30am'],
    ['2026-07-03T11:00:00Z', 'Friday 3 July at midday'],
    ['2026-07-02T23:00:00Z', 'Friday 3 July at midnight'],
    ['2026-07-03T17:15:00+01:00', 'Friday 3 July at 5:15pm'],
    ['2026-07-03T00:30:00+01:00', 'Friday 3 July at 12:30am'],
    ['Monday at 9am', 'Monday at 9am'],
  ]) {
    it(`SAFE-04 ${value} is said as ${words}, in UK time`, () => assert.equal(whenWords(value), words));
  }
});
