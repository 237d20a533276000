// Runs the test files one after another. A browser can fail of itself on a busy machine: its protocol breaks off, or never
// answers. A file in which that happened is run once more, and the run says so. An assertion that failed is never asked twice.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const BROWSER_FAILED = /ProtocolError|Protocol error|TargetCloseError|Target closed|Session closed|Connection closed|Failed to launch the browser|Navigation timeout/;
const ASSERTION_FAILED = /ERR_ASSERTION|AssertionError/;

const run = (file) => {
  const { status, stdout, error } = spawnSync(process.execPath,
    ['--test', '--test-concurrency=1', '--test-timeout=600000', '--test-force-exit', '--test-reporter=tap', join(HERE, file)],
    { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' });
  if (error) throw error;
  process.stdout.write(stdout);
  return { passed: status === 0, text: stdout };
};

const files = readdirSync(HERE).filter((name) => name.endsWith('.test.mjs')).sort();
const wanted = process.argv.slice(2);
const failed = [];
for (const file of files.filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
  const { passed, text } = run(file);
  if (passed) continue;
  if (BROWSER_FAILED.test(text) && !ASSERTION_FAILED.test(text)) {
    console.log(`# ${file}: the browser failed, not the page. Once more.`);
    if (run(file).passed) continue;
  }
  failed.push(file);
}
if (failed.length > 0) console.log(`# failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
