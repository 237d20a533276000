// The site the benchmark is read from. The real server stands behind it, byte for byte; the other chat elements stand beside it on the
// same host page, packed with brotli as ours are.

import { createServer, request as ask } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const MODULES = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const TYPES = { '.html': 'text/html;charset=utf-8', '.js': 'text/javascript;charset=utf-8', '.svg': 'image/svg+xml', '.css': 'text/css;charset=utf-8' };
const OURS = /<signpost-chat[^>]*>([\s\S]*)<\/signpost-chat>/;
const OUR_SCRIPT = /<script[^>]*signpost-chat\.js[^>]*><\/script>/;

// A button that shows one text field: what any chat behind a button has to do at least.
const BARE_ELEMENT = `customElements.define('bare-chat', class extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.textContent = 'Find help and advice';
    button.onclick = () => {
      const field = document.createElement('textarea');
      field.ariaLabel = 'Type your question';
      this.append(field);
    };
    this.append(button);
  }
});`;
const BARE_PAGE = '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bare</title><label for="say">Type your question</label> <input id="say">';

/** The elements on the host page of the real server, and the ways to find a launcher and a text field in each. */
export const CONTENDERS = {
  ours: { path: '/bench/signpost', launcher: '.launcher', field: 'textarea' },
  'deep-chat': {
    path: '/bench/deep-chat', script: '/bench/npm/deep-chat/dist/deepChat.bundle.js', launcher: null, field: '#text-input',
    tag: 'deep-chat', attributes: 'demo="true"',
  },
  'open-chat-studio': {
    path: '/bench/open-chat-studio', script: '/bench/npm/open-chat-studio-widget/dist/open-chat-studio-widget/open-chat-studio-widget.esm.js',
    launcher: 'button', field: 'textarea',
    tag: 'open-chat-studio-widget', attributes: 'chatbot-id="bench" api-base-url="" button-text="Find help and advice"',
  },
  'bare element': { path: '/bench/bare-element', script: '/bench/bare-element.js', launcher: 'bare-chat button', field: 'textarea', tag: 'bare-chat' },
  // What a person gets who follows a link to our page, or whose browser runs no script.
  'page without JavaScript': { path: '/chat', launcher: null, field: '#text' },
  'bare page': { path: '/bench/bare-page', launcher: null, field: '#say' },
};

const listen = (handler) => new Promise((done) => {
  const server = createServer(handler).listen(0, '127.0.0.1', () => done(server));
});

/** @param {string} real address of the real server */
export const openSite = async (real) => {
  const host = await (await fetch(`${real}/`)).text();
  if (!OURS.test(host) || !OUR_SCRIPT.test(host)) throw new Error('the host page of the server has no chat on it');
  const open = new Set();
  const watch = { holdTurns: false, session: null };
  const own = new Map([['/bench/bare-element.js', BARE_ELEMENT], ['/bench/bare-page', BARE_PAGE]]);
  // As a council would serve it, and as it is served around the others: the headers of our own pages cost the browser a new process.
  own.set(CONTENDERS.ours.path, host);
  for (const { path, script, tag, attributes = '' } of Object.values(CONTENDERS)) {
    // What stands inside the tag for those without scripts stays: it is the host page's, and costs each of them the same.
    if (tag) own.set(path, host.replace(OUR_SCRIPT, `<script type="module" src="${script}"></script>`).replace(OURS, `<${tag} ${attributes}>$1</${tag}>`));
  }
  const packed = new Map();

  const send = (response, path, content) => {
    if (!packed.has(path)) packed.set(path, brotliCompressSync(content));
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? TYPES['.html'], 'Content-Encoding': 'br', 'Cache-Control': 'no-store' });
    response.end(packed.get(path));
  };

  const forward = (request, response) => {
    const turn = request.url === '/api/chat/turns';
    const headers = { ...request.headers };
    if (turn) delete headers['accept-encoding'];
    const up = ask(`${real}${request.url}`, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      let text = '';
      if (turn) answer.on('data', (part) => (text += part)).on('end', () => (watch.session = JSON.parse(text).session));
      answer.pipe(response);
    });
    up.on('error', () => response.destroy());
    request.pipe(up);
  };

  const server = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const entry = `${request.method} ${pathname}`;
    open.add(entry);
    response.on('close', () => open.delete(entry));
    if (pathname === '/bench/nowhere') {
      // No content: the browser stays where it is, so that the emptied page can be looked at.
      response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
    } else if (own.has(pathname)) {
      send(response, pathname, own.get(pathname));
    } else if (pathname.startsWith('/bench/npm/')) {
      const file = normalize(join(MODULES, pathname.slice('/bench/npm/'.length)));
      send(response, pathname, readFileSync(file.startsWith(MODULES) ? file : ''));
    } else if (pathname === '/api/chat/turns' && watch.holdTurns) {
      request.resume();
    } else {
      forward(request, response);
    }
  });
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    open, watch,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
