// What is served is what the sources say, is small, and says only what it may.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { BUNDLES, PACKED, bundle, servedFile } from '../build.mjs';
import { EMERGENCY_PHONES, strings } from '../src/strings.mjs';
import { exitStrings } from '../src/exit-strings.mjs';
import { WEB } from './support/sites.mjs';

const brotli = (...files) => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
const pages = readdirSync(WEB).filter((f) => f.endsWith('.html'));
const html = (name) => readFileSync(join(WEB, name), 'utf8');
const plain = (name) => html(name).replace(/<script.*?<\/script>|<style.*?<\/style>/gs, '').replace(/<\/(p|li|h\d|a|b|label|button|div|title)>/g, '.\n').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const FLOOR = ['999', '08081689111', '08082000247', '116123', '08001111'];

describe('the served files', () => {
  for (const [name, modules] of Object.entries(BUNDLES)) {
    it(`${name} is what node build.mjs makes of the sources today`, () => {
      assert.equal(readFileSync(servedFile(name), 'utf8'), bundle(modules), 'stale: run npm run build');
    });
    it(`${name} is a module that parses, loads nothing and has no way to run text`, () => {
      const code = readFileSync(servedFile(name), 'utf8');
      execFileSync(process.execPath, ['--input-type=module', '--check'], { input: code });
      assert.doesNotMatch(code, /^import |import\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|localStorage|sessionStorage|indexedDB|document\.cookie|dispatchEvent|CustomEvent|console\./m);
    });
  }
  for (const name of PACKED) {
    it(`SAFE-44 ${name}.br is ${name}, packed as tightly as brotli can`, () => {
      const [plain, packed] = [readFileSync(servedFile(name)), readFileSync(`${servedFile(name)}.br`)];
      assert.equal(brotliDecompressSync(packed).toString(), plain.toString(), 'stale: run npm run build');
      assert.ok(packed.length <= brotliCompressSync(plain).length + 64, `${packed.length} bytes`);
    });
  }
  it('SAFE-44 the chat is one script of at most 8 kB, the page without JavaScript at most 3 kB, both brotli', () => {
    assert.ok(brotli(servedFile('signpost-chat.js')) <= 8000, `${brotli(servedFile('signpost-chat.js'))} bytes`);
    assert.ok(brotli(join(WEB, 'chat-template.html'), join(WEB, 'widget/pages.css')) <= 3072);
    assert.ok(brotli(join(WEB, 'index.html'), join(WEB, 'widget/pages.css')) <= 3072);
  });
});

describe('the pages', () => {
  for (const name of pages) {
    it(`SAFE-02 ${name} shows no number but the five that are always there`, () => {
      const numbers = [...plain(name).matchAll(/\d[\d ]{4,}\d|\b999\b/g)].map(([n]) => n.replaceAll(' ', ''));
      const dialled = [...html(name).matchAll(/(?:tel|sms):([+\d]+)/g)].map(([, n]) => n.replace(/^\+44/, '0'));
      assert.deepEqual([...numbers, ...dialled].filter((n) => !FLOOR.includes(n)), []);
    });
    it(`SAFE-25 ${name} has nothing inline, nothing from elsewhere, no referrer and a neutral title`, () => {
      const text = html(name);
      assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\/widget\/)|<img|<iframe|javascript:/i);
      assert.deepEqual([...text.matchAll(/(?:src|href|action)="(?!\/[^/]|tel:)([^"]*)"/g)].map(([, to]) => to), []);
      assert.match(text, /<meta name="referrer" content="no-referrer">/);
      assert.doesNotMatch(text.match(/<title>(.*)<\/title>/)[1], /abus|violen|refuge|victim|survivor|assault|stalk|safe from/i);
    });
    it(`SAFE-21 ${name} has its exit before everything else`, () => {
      assert.match(html(name), /<body>\s*<(div|form) class="exit-bar"/);
    });
  }
  for (const [name, all] of [...pages.map((p) => [p, plain(p)]), ['the element', JSON.stringify([strings, exitStrings, EMERGENCY_PHONES])]]) {
    it(`SAFE-36 SAFE-37 ${name} has short sentences and none of the banned words`, () => {
      assert.doesNotMatch(all, /\bjust\b|you should leave|\bargument|toxic|volatile|both of you|provoke|allegation|failed to engage|calm down|don.t worry|I understand|I feel|stay safe\b|domestic violence/i);
      const long = all.split(/[.?!:"]\s*/).filter((sentence) => sentence.trim().split(/\s+/).length > 25);
      assert.deepEqual(long, []);
    });
  }
  it('SAFE-03 the numbers in the script are three of the five, and only round-the-clock lines say 24 hours', () => {
    assert.deepEqual(EMERGENCY_PHONES.map((p) => p.number), ['999', '0808 168 9111', '0808 2000 247']);
    for (const p of EMERGENCY_PHONES) assert.equal(p.href.replace(/^tel:(\+44)?/, p.number === '999' ? '' : '0'), p.number.replaceAll(' ', ''));
  });
  for (const name of ['../package-lock.json', '../bench/package-lock.json', '../../channels/src/test/npm/package-lock.json']) {
    it(`the lock file ${name.replaceAll('../', '')} holds no address of a registry`, () => {
      const lock = readFileSync(new URL(name, import.meta.url), 'utf8');
      assert.doesNotMatch(lock, /"resolved"/);
    });
  }
});
