// The archive as an operator meets it: made, unpacked somewhere else, started with nothing but itself. Called by "./signpost test --release".

import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';

const root = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '..'));
const CACHE = 'app/signpost.aot';

const work = mkdtempSync(join(tmpdir(), 'signpost-archive-'));
// Whatever it writes behind our back lands here.
const scratch = join(work, 'scratch');
const BARE = { PATH: '/usr/bin:/bin', HOME: scratch, TMPDIR: scratch, SIGNPOST_MANAGEMENT_PORT: '0' };
let archive;
let bare;
let home;

const make = async (folder, ...options) => (await promisify(execFile)(join(root, 'signpost'), ['package', '--out', join(work, folder), ...options])).stdout.trim();
const listing = (file) => execFileSync('tar', ['--list', '--verbose', '--full-time', '--numeric-owner', '--file', file], { encoding: 'utf8' }).trim().split('\n');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const run = (...words) => spawnSync(join(home, 'bin/signpost'), words, { env: BARE, cwd: '/', encoding: 'utf8' });

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}

// The names in a jar, out of its central directory.
function entries(jar) {
  const bytes = readFileSync(jar);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const names = [];
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  assert.ok(names.length > 0, jar);
  return names.join('\n');
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function serve(port, management) {
  const child = spawn(join(home, 'bin/signpost'), ['serve', '--host', '127.0.0.1', '--port', String(port)], { env: { ...BARE, SIGNPOST_MANAGEMENT_PORT: String(management) }, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((end) => child.on('exit', (code, signal) => end({ code, signal })));
  const errors = [];
  child.stderr.on('data', (said) => errors.push(String(said)));
  const lines = createInterface({ input: child.stdout });
  await Promise.race([
    new Promise((ready) => lines.once('line', ready)),
    ended.then(({ code }) => assert.fail(`it ended with ${code}: ${errors.join('')}`)),
  ]);
  return { child, ended, errors };
}

const pause = (ms) => new Promise((over) => setTimeout(over, ms));

/** Asks again until it is so; an answer that never comes fails the test in the end. */
async function until(so) {
  for (let tries = 0; tries < 300; tries++) {
    if (await so()) return;
    await pause(100);
  }
  assert.fail(`never: ${so}`);
}

const turn = async (base, text) => {
  const response = await fetch(`${base}/api/chat/turns`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ session: null, text }),
  });
  assert.equal(response.status, 200);
  return response.json();
};

before(async () => {
  mkdirSync(scratch);
  [archive, bare] = await Promise.all([make('one'), make('two', '--without-cache')]);
  const installed = join(work, 'opt');
  mkdirSync(installed);
  execFileSync('tar', ['--extract', '--file', archive, '--directory', installed]);
  home = join(installed, readdirSync(installed)[0]);
});

after(() => rmSync(work, { recursive: true, force: true }));

test('two archives of one build are the same, byte for byte, apart from the cache of the JVM', () => {
  assert.equal(bare.split('/').at(-1), archive.split('/').at(-1));
  assert.ok(existsSync(join(home, CACHE)));

  const without = (file) => execFileSync('tar', ['--delete', '--file', '-', `${home.split('/').at(-1)}/${CACHE}`], { input: gunzipSync(readFileSync(file)), maxBuffer: 2 ** 30 });
  const bareTar = gunzipSync(readFileSync(bare));
  assert.ok(!listing(bare).some((row) => row.includes(CACHE)));
  assert.equal(sha256(without(archive)), sha256(bareTar));
  const header = readFileSync(archive).subarray(0, 10);
  assert.equal(header.readUInt32LE(4), 0, 'gzip holds no time');
  assert.equal(header[3], 0, 'gzip holds no name');
});

test('entries are sorted, of nobody, and of one time', () => {
  const rows = listing(archive).map((row) => /^(\S+)\s+(\S+)\s+(\d+)\s+(\S+ \S+) (.*)$/.exec(row).slice(1));
  const names = rows.map((row) => row[4].replace(/ -> .*/, ''));
  assert.deepEqual(new Set(rows.map((row) => row[1])), new Set(['0/0']));
  assert.equal(new Set(rows.map((row) => row[3])).size, 1);
  assert.ok(names.every((name) => name.startsWith(`${home.split('/').at(-1)}/`)));
  assert.ok(rows.every(([mode]) => !/^.......[-r]w/.test(mode) || mode.startsWith('l')), 'nobody else may write');
});

test('it holds its own small runtime, and natives of this platform alone', () => {
  const all = [...files(home)].map((file) => relative(home, file));
  assert.deepEqual(all.filter((file) => file.startsWith('runtime/bin/')), ['runtime/bin/java']);
  assert.deepEqual(all.filter((file) => /^runtime\/(include|man|jmods)\//.test(file)), []);
  assert.ok(all.some((file) => file.startsWith('runtime/legal/')), 'licences of the runtime');

  const platform = `linux-${process.arch}`.replace('arm64', 'aarch64');
  const natives = all.filter((file) => /\.(so|dll|dylib|jnilib)$/.test(file) && !file.startsWith('runtime/lib/'));
  assert.deepEqual(natives.map((file) => dirname(file)), Array(2).fill(`model/ai/onnxruntime/native/${platform}`));
  for (const jar of all.filter((file) => file.endsWith('.jar'))) {
    assert.doesNotMatch(entries(join(home, jar)), /\.(so|dll|dylib|jnilib|pdb)$|\.dSYM\//m, jar);
  }
});

test('no sources, no tests, and nothing of the machine that made it', () => {
  const all = [...files(home)];
  const names = all.map((file) => relative(home, file));
  assert.deepEqual(names.filter((file) => /\.(java|mjs|class)$|(^|\/)(src|tests?)\/|-tests\.jar$|pom\.xml$|\.git/.test(file)), []);
  assert.deepEqual(names.filter((file) => /junit|assertj|mockito|archunit|error_prone_core|nullaway/.test(file)), []);
  for (const jar of ['app/signpost.jar', ...names.filter((file) => /app\/lib\/(bot-core|knowledge-base|web-widget)/.test(file))]) {
    assert.doesNotMatch(entries(join(home, jar)), /Test(\$\w+)?\.class$|\.java$/m, jar);
  }
  const jdk = /jvm\/[\w.-]*jdk[\w.-]*/;
  for (const file of all) {
    const bytes = readFileSync(file);
    for (const path of [root, join(homedir(), '.m2'), process.env.JAVA_HOME].filter(Boolean)) {
      assert.ok(!bytes.includes(path), `${relative(home, file)} holds ${path}`);
    }
    if (bytes.length < 1e6) assert.doesNotMatch(bytes.toString('latin1'), new RegExp(`/usr/lib/${jdk.source}`), relative(home, file));
  }
});

test('VERSION says which revision and which content', () => {
  const version = readFileSync(join(home, 'VERSION'), 'utf8');
  assert.match(version, /^version \S+\nrevision ([0-9a-f]{40}(-changed)?|unknown)\ncontent [0-9a-f]+\nplatform linux-\S+\njava 25\S*\n$/);
  for (const file of ['LICENSE', 'NOTICE', 'README.md', 'etc/signpost.service', 'etc/nginx.conf', 'fallback/sms.xml']) assert.ok(existsSync(join(home, file)), file);
});

test('without a JDK and with an empty environment it serves, withdraws a line, and stops when told to', async () => {
  const [port, management] = [await freePort(), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  const { child, ended, errors } = await serve(port, management);
  try {
    const ready = await (await fetch(`${base}/readyz`)).json();
    assert.equal(ready.ready, true);
    assert.ok(readFileSync(join(home, 'VERSION'), 'utf8').includes(`content ${ready.content}\n`));

    const danger = await turn(base, 'he is breaking the door down');
    assert.equal(danger.signal, 'immediate_danger');
    assert.match(danger.messages[0].text, /999/);

    const out = run('content', 'withdraw', 'galop', '--because', 'tried');
    assert.equal(out.status, 0, out.stderr);
    assert.match(readFileSync(join(home, '../local/withdrawn.tsv'), 'utf8'), /^galop\t/m);
    await until(async () => /^signpost_content_generation 2$/m.test(await (await fetch(`http://127.0.0.1:${management}/metrics`)).text()));
    await until(async () => (await (await fetch(`${base}/readyz`)).json()).model === 'warm');

    child.kill('SIGTERM');
    const { code, signal } = await ended;
    assert.ok(code === 0 || code === 143, `${code} ${signal}`);
    assert.doesNotMatch(errors.join(''), /breaking|Exception/);
    assert.deepEqual([...files(scratch)].filter((file) => !file.includes('hsperfdata')), [], 'it leaves nothing behind, and its model keeps no diary (SAFE-42)');
  } finally {
    child.kill('SIGKILL');
  }
});

test('it answers as the build does, also what depends on dates and languages', async () => {
  const asked = ['he is breaking the door down', 'who do i call in sevenoaks, medium risk', 'what does MARAC mean', 'boli mnie', 'galop', 'is anybody open on christmas day in thanet'];
  const input = asked.map((text, id) => JSON.stringify({ id, text, channel: 'web', at: '2026-09-20T22:10+01:00' })).join('\n');
  rmSync(join(home, '../local'), { recursive: true, force: true });
  const ask = (script, env) =>
    new Promise((answered, failed) => {
      const child = execFile(script, ['ask', '--jsonl'], { cwd: '/', env }, (broken, stdout) => (broken ? failed(broken) : answered(stdout)));
      child.stdin.end(input);
    });
  const [here, there] = await Promise.all([ask(join(root, 'signpost'), process.env), ask(join(home, 'bin/signpost'), BARE)]);
  assert.equal(there.trim().split('\n').length, asked.length);
  assert.equal(there, here);
  const danger = JSON.parse(there.split('\n')[0]);
  assert.equal(danger.meta.signal, 'immediate_danger');
  assert.match(danger.reply, /999/);
});

test('the cache is used: its runtime takes it without a word', () => {
  const java = join(home, 'runtime/bin/java');
  const flags = readFileSync(join(home, 'app/jvm-flags'), 'utf8').split('\n').filter((line) => line.startsWith('-') && !line.startsWith('-Xlog'));
  const said = spawnSync(java, [...flags, `-XX:AOTCache=${join(home, CACHE)}`, '-XX:AOTMode=on', '-Xlog:disable', '-Xlog:all=warning:stdout', '-jar', join(home, 'app/signpost.jar'), '--version'], { env: BARE, encoding: 'utf8' });
  assert.equal(said.status, 0, said.stdout + said.stderr);
  assert.match(said.stdout, /^Signpost \S+\n$/);
});

test('the unit keeps what the runbook promises', () => {
  const unit = readFileSync(join(home, 'etc/signpost.service'), 'utf8').split('\n');
  for (const line of [
    'Type=exec', 'DynamicUser=yes', 'NoNewPrivileges=yes', 'ProtectSystem=strict', 'ProtectHome=yes', 'PrivateTmp=yes', 'PrivateDevices=yes', 'CapabilityBoundingSet=',
    'RestrictAddressFamilies=AF_INET AF_INET6', 'SystemCallArchitectures=native', 'LimitCORE=0', 'Restart=on-failure', 'SuccessExitStatus=143', 'IPAddressDeny=any',
  ]) assert.ok(unit.includes(line), line);
  assert.ok(unit.some((line) => /^MemoryMax=\d+[MG]$/.test(line)));
  const drain = /STOP_TIMEOUT = Duration\.ofSeconds\((\d+)\)/.exec(readFileSync(join(root, 'channels/src/main/java/signpost/channels/http/HttpServer.java'), 'utf8'));
  const stop = unit.map((line) => /^TimeoutStopSec=(\d+)$/.exec(line)).find(Boolean);
  assert.ok(Number(stop[1]) > Number(drain[1]) + 1);
  assert.deepEqual(unit.filter((line) => /^Environment=.*(TOKEN|KEY)=/.test(line)), [], 'no secret in the unit');
});

test('the example of settings names every setting once, and sets none but the proxy of the same machine', () => {
  const example = readFileSync(join(home, 'etc/signpost.env.example'), 'utf8').split('\n').filter(Boolean);
  assert.deepEqual(example.filter((line) => !line.startsWith('#')), ['SIGNPOST_TRUSTED_PROXIES=127.0.0.1']);
  const named = example.map((line) => /^#?(SIGNPOST_\w+)=/.exec(line)?.[1]).filter(Boolean).sort();
  const known = [...readFileSync(join(root, 'docs/settings.md'), 'utf8').matchAll(/^\| `(SIGNPOST_\w+)`/gm)].map((row) => row[1]).sort();
  assert.deepEqual(named, known);
});

test('the proxy believes and logs nothing of anybody, and stands in when the program is dead', (t) => {
  const text = readFileSync(join(home, 'etc/nginx.conf'), 'utf8');
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  assert.deepEqual([...new Set(lines.filter((line) => line.startsWith('access_log')))], ['access_log off;']);
  assert.equal(lines.filter((line) => line === 'access_log off;').length, lines.filter((line) => line === 'server {').length);
  assert.ok(lines.filter((line) => line.startsWith('error_log')).every((line) => line.endsWith(' emerg;')));
  const own = 'proxy_set_header X-Forwarded-For $remote_addr;'; // the address of the connection, which nobody can claim
  assert.deepEqual(lines.filter((line) => /proxy_set_header.*\$/.test(line)), [own], 'no header is made of what a client sent');
  for (const header of ['Forwarded', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP', 'X-Signpost-At']) assert.ok(lines.includes(`proxy_set_header ${header} "";`), header);
  for (const line of ['client_max_body_size 64k;', 'client_body_buffer_size 64k;', 'proxy_max_temp_file_size 0;', 'proxy_intercept_errors off;',
    'error_page 502 503 504 =200 /fallback/sms.xml;', 'error_page 413 502 503 504 /unavailable.html;']) assert.ok(lines.includes(line), line);
  assert.ok(!lines.some((line) => /limit_req|limit_conn/.test(line)), 'a reply to danger is never limited');

  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
  if (!nginx) return t.diagnostic('nginx is not here, so its own check was not made');
  const folder = join(work, 'nginx');
  mkdirSync(folder);
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=signpost.example', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'fullchain.pem')], { stdio: 'ignore' });
  writeFileSync(join(folder, 'site.conf'), text.replaceAll('/etc/ssl/signpost', folder).replaceAll('/var/log/nginx', folder));
  writeFileSync(join(folder, 'nginx.conf'), `pid ${folder}/pid;\nerror_log ${folder}/start.log;\nevents {}\nhttp { include ${folder}/site.conf; }\n`);
  const checked = spawnSync(nginx, ['-t', '-p', folder, '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stderr);
});
