// Runs the test files: those of the element (0*) in both browsers at once, a process for each, beside them those that Chromium alone can run,
// and the others after them, one by one.
// A browser can fail of itself on a busy machine: its protocol breaks off or never answers, or what was waited for never happened. A file in
// which nothing else failed is run once more, and the run says so. A value that was wrong is never asked twice.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from './support/browser.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const BROWSER_FAILED = /ProtocolError|Protocol error|TargetCloseError|Target closed|Session closed|Connection closed|Failed to launch the browser|Navigation timeout|callFunction timed out/;
const ASSERTION_FAILED = /ERR_ASSERTION|AssertionError/;

/** Whether waiting in vain is all that failed. */
const onlyWaited = (text) => {
  const errors = [...text.matchAll(/^\s*error: (.*)$/gm)].map(([, error]) => error).filter((error) => !/subtests? failed/.test(error));
  return errors.length > 0 && errors.every((error) => /never happened/.test(error) || BROWSER_FAILED.test(error));
};

const run = (file, browsers) => new Promise((done, failed) => {
  const node = spawn(process.execPath,
    ['--test', '--test-concurrency=1', '--test-timeout=600000', '--test-force-exit', '--test-reporter=tap', join(HERE, file)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, BROWSERS: browsers.join() } });
  let text = '';
  node.stdout.setEncoding('utf8').on('data', (part) => (text += part));
  node.on('error', failed).on('close', (code) => {
    process.stdout.write(text);
    done({ passed: code === 0, text });
  });
});

const failed = [];
const runAll = async (files, browsers) => {
  for (const file of files) {
    const { passed, text } = await run(file, browsers);
    if (passed) continue;
    if (onlyWaited(text) || (BROWSER_FAILED.test(text) && !ASSERTION_FAILED.test(text))) {
      console.log(`# ${file}: ${browsers.join(' or ')} failed, not the page. Once more.`);
      if ((await run(file, browsers)).passed) continue;
    }
    failed.push(`${file} (${browsers.join(', ')})`);
  }
};

const wanted = process.argv.slice(2);
const files = readdirSync(HERE).filter((name) => name.endsWith('.test.mjs') && (wanted.length === 0 || wanted.some((start) => name.startsWith(start)))).sort();
const ofTheElement = files.filter((name) => name.startsWith('0'));
const inChromiumAlone = files.filter((name) => name === 'professionals.test.mjs');
await Promise.all(BROWSERS.map((name) => runAll(name === 'Chromium' ? [...ofTheElement, ...inChromiumAlone] : ofTheElement, [name])));
await runAll(files.filter((name) => !ofTheElement.includes(name) && !inChromiumAlone.includes(name)), BROWSERS);
if (failed.length > 0) console.log(`# failed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
