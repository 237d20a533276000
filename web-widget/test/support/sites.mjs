// Three sites for the tests: ours (the wire of the server, strict policy), a host page of another origin, and the place people leave to.

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WEB = join(dirname(fileURLToPath(import.meta.url)), '../../src/main/resources/web');
export const BBC = 'https://www.bbc.co.uk/weather';
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

const phone = (over = {}) => ({
  number: '0808 168 9111', href: 'tel:+448081689111', kind: 'voice', cost: 'free',
  hours: '24 hours a day, 7 days a week', open: 'open', opensNext: null, ...over,
});

export const card = (over = {}) => ({
  type: 'service', id: 'victim-support', name: 'Victim Support', summary: 'Free, independent support after domestic abuse or another crime.',
  area: 'Kent and Medway', for: 'Anybody aged 16 or over', why: 'It is the first call for support in Sevenoaks',
  phones: [phone(), phone({ number: '01632 960123', href: 'tel:+441632960123', cost: null, hours: 'Monday to Friday, 9am to 5pm', open: 'closed', opensNext: '2026-11-23T09:00:00Z' })],
  links: [{ label: 'Victim Support website', href: 'https://service.example/' }],
  call: 'Somebody asks what has happened and what you need. You do not have to give your name.',
  checked: '2026-11-21', overdue: false, source: 'Kent and Medway referral pathway chart, 2024', ...over,
});

const MENU = { messages: [{ type: 'text', text: 'What do you need?' }], choices: [{ id: 'find', label: 'Find a service' }, { id: 'words', label: 'What a word means' }] };

/** What our site answers, by the words or the choice; a test may add its own. */
const answers = () => new Map(Object.entries({
  '': MENU,
  find: { messages: [{ type: 'text', text: 'Which area should help be in? You can skip this.' }], choices: [{ id: 'sevenoaks', label: 'Sevenoaks' }, { id: 'skip', label: 'Skip this' }] },
  sevenoaks: { messages: [card()], choices: [{ id: 'more', label: 'Show more' }], area: 'sevenoaks' },
  'who do i call in sevenoaks': { messages: [{ type: 'text', text: 'For Sevenoaks:' }, card()], choices: [{ id: 'more', label: 'Show more' }], area: 'sevenoaks' },
  'help now': {
    messages: [{ type: 'safety', signal: 'immediate_danger', text: 'Call 999 now if you can.', phones: [{ number: '999', href: 'tel:999' }] }, { type: 'text', text: 'If you cannot speak, listen to the operator.' }],
    choices: [], signal: 'immediate_danger',
  },
  'whats an idva': { messages: [{ type: 'jargon', term: 'IDVA', text: 'Independent Domestic Violence Advisor: a trained person who helps somebody at high risk stay safer.' }], choices: [] },
}));

const body = (request) => new Promise((done) => {
  let all = '';
  request.on('data', (part) => (all += part)).on('end', () => done(all));
});

const listen = (handler) => new Promise((done) => {
  const server = createServer(handler).listen(0, '127.0.0.1', () => done({ server, port: server.address().port }));
});

export const openSites = async () => {
  const seen = { turns: [], exits: [], elsewhere: [], all: [], referers: [], cutTurns: 0 };
  /** Requests to us that are neither answered nor broken off. */
  const alive = new Set();
  const script = answers();
  const behave = { turns: 'answer', staticHeaders: {} };

  const elsewhere = await listen((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(404).end();
    seen.elsewhere.push({ url: request.url, referer: request.headers.referer });
    // No content: the browser stays where it is, as with a site that is slow, but the tools can still look at the page.
    if (request.url.startsWith('/slow')) return response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<title>Weather</title><p>Sunny at ${request.url}</p><form><input name="place"></form>`);
  });
  const away = `http://127.0.0.1:${elsewhere.port}`;
  const exitTo = { url: `${away}/weather` };

  const turn = async (request, response) => {
    const said = JSON.parse(await body(request));
    seen.turns.push(said);
    if (behave.turns === 'hang') {
      request.socket.on('close', () => seen.cutTurns++);
      return;
    }
    if (typeof behave.turns === 'number') {
      response.writeHead(behave.turns, { 'Content-Type': 'application/json' }).end('{"error":"x","help":"Call 999 in an emergency."}');
      return;
    }
    const answer = script.get(said.text ?? said.choice) ?? { messages: [{ type: 'text', text: 'Sorry, I did not understand that.' }], choices: [{ id: 'find', label: 'Find a service' }] };
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' };
    response.writeHead(200, headers).end(JSON.stringify({ session: said.session ?? `token-${seen.turns.length}`, signal: 'none', area: null, ended: false, ...answer }));
  };

  const files = { '/': 'index.html', '/stay-safe': 'stay-safe.html', '/privacy': 'privacy.html', '/accessibility': 'accessibility.html', '/wrong-number': 'wrong-number.html' };
  const extra = new Map();

  const ours = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const line = `${request.method} ${request.url}`;
    seen.all.push(line);
    alive.add(line);
    response.on('close', () => alive.delete(line));
    if (request.headers.referer) seen.referers.push(`${request.url} from ${request.headers.referer}`);
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type, idempotency-key', 'Access-Control-Allow-Methods': 'POST' }).end();
    } else if (pathname === '/api/chat/turns') {
      await turn(request, response);
    } else if (pathname === '/api/chat/exit') {
      seen.exits.push({ token: await body(request), type: request.headers['content-type'], referer: request.headers.referer, cookie: request.headers.cookie });
      response.writeHead(204).end();
    } else if (pathname === '/exit') {
      if (request.method === 'POST') seen.exits.push({ form: await body(request) });
      response.writeHead(303, { Location: exitTo.url, 'Referrer-Policy': 'no-referrer', 'Clear-Site-Data': '"cache"' }).end();
    } else {
      const file = extra.has(pathname) ? null : files[pathname] ?? (pathname.startsWith('/widget/') ? pathname.slice(1) : null);
      let content = extra.get(pathname);
      try {
        content ??= file && readFileSync(join(WEB, file), 'utf8');
      } catch {
        content = null;
      }
      if (content === null || content === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file ?? 'page.html')],
        'Cache-Control': 'no-store',
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self' ${away}; frame-src *; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
        ...behave.staticHeaders[pathname],
      }).end(extname(file ?? 'page.html') === '.html' ? content.replaceAll(BBC, exitTo.url) : content);
    }
  });

  return {
    base: `http://127.0.0.1:${ours.port}`,
    /** The same server under another origin, as a host page elsewhere would be. */
    otherOrigin: `http://localhost:${ours.port}`,
    away, exitTo, seen, alive, script, behave, extra,
    close: () => [ours, elsewhere].forEach(({ server }) => {
      server.closeAllConnections();
      server.close();
    }),
  };
};
