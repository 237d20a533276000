// Leaving at once: SAFE-21 to SAFE-27.

import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { address, arrived, back, chat, forward, heard, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { openSites } from './support/sites.mjs';

// Of a document that is blank, and of one that is empty.
const NEUTRAL = ['Loading', ''];
const CANARY = 'canary words nobody may find';
const HOST = (base, attributes = '', body = '') => `<!doctype html><html lang="en"><head><title>Bins and recycling</title>
<meta name="viewport" content="width=device-width"><script type="module" src="${base}/widget/signpost-chat.js"></script></head>
<body><h1>Bins</h1><form><input id="host-field" value=""></form>${body}<signpost-chat ${attributes}><p>Call 999</p></signpost-chat></body></html>`;

inEachBrowser('quick exit', (which) => {
  let browser, sites, page;
  before(async () => (browser = await openBrowser(which)));
  after(() => browser.close());
  beforeEach(async () => (sites = await openSites()));
  afterEach(async () => {
    assert.deepEqual(page.violations, []);
    await page.end();
    sites.close();
  });

  const open = async (path = '/', wishes = {}) => {
    page = await openPage(browser, wishes);
    await page.goto(`${sites.away}/start`);
    await page.goto(sites.base + path);
    return page;
  };
  const host = async (attributes = '', { body = '', headers = {} } = {}) => {
    sites.extra.set('/host', HOST(sites.base, `exit-url="${sites.exitTo.url}" ${attributes}`, body));
    sites.behave.staticHeaders['/host'] = headers;
    return open('/host');
  };
  const talk = async () => {
    await chat(page).open();
    await chat(page).sees('What do you need?');
    await chat(page).say('who do i call in sevenoaks');
    await chat(page).sees('Victim Support');
  };
  const exitIsOnTop = () => page.evaluate(() => {
    const element = document.querySelector('signpost-chat');
    const exit = element.shadowRoot.querySelector('.exit');
    const r = exit.getBoundingClientRect();
    const [x, y] = [r.x + r.width / 2, r.y + r.height / 2];
    return document.elementFromPoint(x, y) === element && element.shadowRoot.elementFromPoint(x, y) === exit
      && r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth && r.height >= 44;
  });
  const blank = () => page.evaluate(() => getComputedStyle(document.documentElement).display === 'none');

  describe('in view', () => {
    for (const [name, width, height] of [['desk', 1280, 800], ['phone', 320, 568], ['phone on its side', 568, 320], ['400% zoom', 320, 256]]) {
      it(`SAFE-21 the exit stands before everything, stays in view while scrolling and nothing covers it: ${name}`, async () => {
        await open('/', { width, height });
        await chat(page).open();
        assert.equal(await page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('dialog').innerText.split('\n')[0]), 'Exit this page');
        assert.ok(await exitIsOnTop(), 'on opening');
        for (let i = 0; i < 4; i++) await chat(page).say('who do i call in sevenoaks');
        await until(async () => (await chat(page).all('.card')).length === 4);
        for (const top of [0, 300, 100000]) {
          await page.evaluate((y) => (document.querySelector('signpost-chat').shadowRoot.querySelector('dialog').scrollTop = y), top);
          assert.ok(await exitIsOnTop(), `scrolled to ${top}`);
        }
      });
    }

    it('SAFE-21 a banner of the host page with the highest place in the stack does not cover it', async () => {
      await host('', { body: '<div id="banner">We use cookies</div>' });
      await page.evaluate(() => {
        Object.assign(document.querySelector('#banner').style, { position: 'fixed', inset: '0', zIndex: '2147483647', background: 'navy' });
        document.body.append(document.querySelector('#banner'));
        document.querySelector('signpost-chat').shadowRoot.querySelector('.launcher').click();
      });
      assert.ok(await exitIsOnTop());
    });

    it('SAFE-21 the panel follows what an on-screen keyboard leaves to see', async () => {
      await open('/', { width: 360, height: 640 });
      await chat(page).open();
      await page.setViewport({ width: 360, height: 300 });
      await until(() => page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('dialog').getBoundingClientRect().bottom <= 301), 'the panel within what is left');
      assert.ok(await exitIsOnTop());
    });

    it('SAFE-21 as a page of its own the exit sticks to the top of the window', async () => {
      await host('display="page"');
      await chat(page).sees('What do you need?');
      await page.setViewport({ width: 320, height: 480 });
      await page.evaluate(() => scrollTo(0, 300));
      assert.ok(await exitIsOnTop());
    });

    it('SAFE-27 SAFE-08 says before the first answer what exit does and does not do, and what this service is', async () => {
      sites.behave.turns = 'hang';
      await open();
      await chat(page).open();
      const text = await chat(page).text();
      for (const words of ['press Shift 3 times', 'Leaving does not clear your browser history', 'stop spyware', 'automated service', 'nobody is watching', 'cannot send help', 'not making a report', 'one they have never had']) {
        assert.ok(text.includes(words), words);
      }
      assert.equal(await (await chat(page).find('.before a')).evaluate((a) => a.href), `${sites.base}/stay-safe`);
    });
  });

  describe('Shift three times', () => {
    const shift = async (...codes) => {
      for (const code of codes) await page.keyboard.press(code);
    };
    const stays = async () => {
      await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => setTimeout(r))));
      assert.equal(await blank(), false);
      assert.equal(page.url(), `${sites.base}/`);
    };

    it('SAFE-23 leaves', async () => {
      await open();
      await talk();
      await shift('ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      await arrived(page, sites.exitTo.url);
    });

    it('SAFE-23 leaves with left and right alternating, inside the message box', async () => {
      await open();
      await chat(page).open();
      await chat(page).click('textarea');
      await shift('ShiftLeft', 'ShiftRight', 'ShiftLeft');
      await arrived(page, sites.exitTo.url);
    });

    it('SAFE-23 two presses do not leave; each is announced quietly', async () => {
      await open();
      await chat(page).open();
      const said = () => page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('[role=status]').textContent);
      await shift('ShiftLeft');
      assert.equal(await said(), 'Shift pressed. Press 2 more times to exit.');
      await shift('ShiftRight');
      assert.equal(await said(), 'Shift pressed. Press 1 more time to exit.');
      await stays();
      await page.keyboard.press('a');
      assert.equal(await said(), '');
    });

    it('SAFE-23 announces a press also while the chat is closed, where the page told of it', async () => {
      await open();
      await page.waitForSelector('signpost-chat:defined');
      await shift('ShiftLeft');
      assert.ok((await heard(page)).includes('Press 2 more times to exit'));
    });

    it('SAFE-23 Shift held for a capital never counts', async () => {
      await open();
      await chat(page).open();
      await chat(page).click('textarea');
      for (const letter of 'HELPME') {
        await page.keyboard.down('ShiftLeft');
        await page.keyboard.press(letter);
        await page.keyboard.up('ShiftLeft');
      }
      await stays();
      assert.equal(await (await chat(page).find('textarea')).evaluate((t) => t.value), 'HELPME');
    });

    it('SAFE-23 a capital or a click between starts the count again, and holding Shift down is one press', async () => {
      await open();
      await chat(page).open();
      await shift('ShiftLeft', 'ShiftLeft');
      await chat(page).click('textarea');
      await shift('ShiftLeft', 'ShiftLeft', 'a', 'ShiftLeft');
      for (let i = 0; i < 5; i++) await page.keyboard.down('ShiftLeft');
      await page.keyboard.up('ShiftLeft');
      await stays();
    });

    it('SAFE-23 presses more than five seconds apart do not add up', async () => {
      await open();
      await chat(page).open();
      await page.evaluate(() => {
        const { get } = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
        Object.defineProperty(Event.prototype, 'timeStamp', { get() {
          return get.call(this) + (globalThis.later ?? 0);
        } });
      });
      for (const later of [0, 2600, 5200]) {
        await page.evaluate((ms) => (globalThis.later = ms), later);
        await shift('ShiftLeft');
      }
      await stays();
    });

    it('SAFE-23 no single key leaves', async () => {
      await open();
      await chat(page).open();
      await chat(page).click('textarea');
      for (const key of ['Escape', 'F1', 'Home', 'End', 'Tab', 'Delete', 'Control', 'Alt', 'Shift']) await page.keyboard.press(key);
      await stays();
    });

    it('SAFE-23 does nothing on a host page where the chat was never opened and nothing told of it', async () => {
      await host();
      await page.waitForSelector('signpost-chat:defined');
      await shift('ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      assert.equal(page.url(), `${sites.base}/host`);
      assert.equal(await blank(), false);
    });
  });

  describe('order', () => {
    /** Writes down what leaving does, in order, and whether the page was blank by then. */
    const watch = () => page.evaluateOnNewDocument(() => {
      globalThis.steps = [];
      const isBlank = () => getComputedStyle(document.documentElement).display === 'none';
      const report = (step, wasBlank) => globalThis.steps.push(`${step}${wasBlank ? ', blank' : ''}`);
      const around = (owner, name, step) => {
        const original = owner[name];
        owner[name] = function (...given) {
          const before = isBlank();
          const result = original.apply(this, given);
          report(step(this, ...given), before);
          return result;
        };
      };
      around(CSSStyleDeclaration.prototype, 'setProperty', (_, name) => `style ${name}`);
      around(AbortController.prototype, 'abort', () => 'abort');
      around(Navigator.prototype, 'sendBeacon', (_, to) => `beacon ${new URL(to).pathname}`);
      around(History.prototype, 'replaceState', () => 'history');
      const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
      Object.defineProperty(Document.prototype, 'title', { ...title, set(words) {
        report(`title ${words}`, isBlank());
        title.set.call(this, words);
      } });
      for (const type of [HTMLTextAreaElement, HTMLInputElement]) {
        const value = Object.getOwnPropertyDescriptor(type.prototype, 'value');
        Object.defineProperty(type.prototype, 'value', { ...value, set(words) {
          if (isBlank()) report(`cleared ${type.name}`);
          value.set.call(this, words);
        } });
      }
    });

    it('SAFE-24 blanks the host page first, then title, fields, requests, beacon, history, and only then goes', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      sites.extra.set('/host', HOST(sites.base, `exit-url="${sites.exitTo.url}"`));
      page = await openPage(browser);
      await watch();
      await page.goto(`${sites.base}/host`);
      await talk();
      sites.behave.turns = 'hang';
      await chat(page).say('newington');
      await until(() => sites.seen.turns.length === 3);
      await page.evaluate(() => (globalThis.steps.length = 0));
      await chat(page).exit();
      await until(() => sites.seen.elsewhere.length === 1);
      const steps = await page.evaluate(() => globalThis.steps);
      assert.deepEqual(steps.filter((s) => !s.startsWith('style --')), [
        'style display', 'title Loading, blank', 'cleared HTMLInputElement', 'cleared HTMLTextAreaElement',
        'abort, blank', 'abort, blank', 'beacon /api/chat/exit, blank', 'history, blank',
      ]);
    });

    it('SAFE-24 the page is blank in the very task of the click, before the next frame is drawn', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      await open();
      await talk();
      await page.evaluate(() => {
        addEventListener('click', () => {
          const at = performance.now();
          requestAnimationFrame(() => {
            globalThis.frame = { blank: getComputedStyle(document.documentElement).display === 'none', after: performance.now() - at };
          });
        }, true);
      });
      await chat(page).exit();
      const frame = await until(() => page.evaluate(() => globalThis.frame));
      assert.equal(frame.blank, true);
    });

    /** What a browser tells the exit when a finger that was put on it leaves the glass so far below its middle. */
    const lift = async (below) => {
      await host(`exit-url="${sites.away}/slow"`);
      await talk();
      await page.evaluate((down) => {
        const exit = document.querySelector('signpost-chat').shadowRoot.querySelector('.exit');
        const { x, y, width, height } = exit.getBoundingClientRect();
        exit.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', clientX: x + width / 2, clientY: y + height / 2 + down, bubbles: true }));
      }, below);
    };

    it('SAFE-24 a finger that lifts on the exit leaves without waiting for a click', async () => {
      await lift(0);
      await until(() => sites.seen.exits.length === 1, 'the session ended');
    });

    it('SAFE-24 a finger that slides off the exit has not pressed it', async () => {
      await lift(300);
      await new Promise((next) => setTimeout(next, 200));
      assert.equal(await blank(), false);
    });

    it('SAFE-24 while the next site is slow nothing is left to see, to hear, to read in the title or in the document', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      await host();
      await talk();
      await chat(page).exit();
      await until(blank);
      assert.ok(NEUTRAL.includes(await page.title()));
      await until(() => page.evaluate(() => document.documentElement.childNodes.length === 0), 'document emptied');
      const said = await heard(page);
      for (const word of ['Bins', 'Victim', 'sevenoaks', '0808']) assert.ok(!said.includes(word), word);
      assert.ok(!page.url().includes('host'));
    });
  });

  describe('nothing to come back to', () => {
    it('SAFE-24 Back and Forward never show the page', async () => {
      await open();
      await talk();
      await chat(page).exit();
      await arrived(page, sites.exitTo.url);
      await back(page);
      assert.equal(await address(page), `${sites.away}/start`);
      await forward(page);
      assert.equal(await address(page), sites.exitTo.url);
    });

    it('SAFE-24 a page restored from the browser\'s memory is blank and leaves again', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      await open();
      await talk();
      await chat(page).exit();
      await until(() => sites.seen.elsewhere.at(-1).url === '/slow');
      sites.seen.elsewhere.length = 0;
      // Chromium ignores a second journey to one address while the first has not ended, so it may have to come back more than once
      await until(async () => {
        await page.evaluate(() => {
          document.documentElement.style.removeProperty('display');
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        });
        assert.equal(await blank(), true);
        return sites.seen.elsewhere.some(({ url }) => url === '/slow');
      }, 'leaving again');
    });

    it('SAFE-24 leaving by a link of the host page forgets the conversation, so Back finds none', async () => {
      await host('', { body: '<a id="out" href="/privacy">Privacy</a>', headers: { 'Cache-Control': 'max-age=60' } });
      await talk();
      await page.keyboard.press('Escape');
      await page.click('#out');
      await arrived(page, `${sites.base}/privacy`);
      await until(() => sites.seen.exits.length === 1);
      await back(page);
      await page.waitForSelector('signpost-chat:defined');
      assert.ok(!(await page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.textContent)).includes('Victim Support'));
    });

    it('SAFE-24 ends the session on the server, once, by its token as plain text', async () => {
      await open();
      await talk();
      await chat(page).exit();
      await arrived(page, sites.exitTo.url);
      await until(() => sites.seen.exits.length > 0);
      assert.equal(sites.seen.exits.length, 1);
      assert.equal(sites.seen.exits[0].token, 'token-1');
      assert.match(sites.seen.exits[0].type, /^text\/plain/);
    });

    it('SAFE-22 SAFE-25 no request says where it came from, also where the host page never said so', async () => {
      await host('', { headers: { 'Referrer-Policy': 'unsafe-url' } });
      sites.seen.referers.length = 0;
      await talk();
      await chat(page).exit();
      await arrived(page, sites.exitTo.url);
      await until(() => sites.seen.exits.length === 1);
      // the icon of the host page is the browser's own question, and the host page's own policy
      assert.deepEqual(sites.seen.referers.filter((line) => !line.startsWith('/favicon.ico')), []);
      assert.equal(sites.seen.elsewhere.at(-1).referer, undefined);
    });

    it('SAFE-24 leaves while an answer is on its way, and cuts that request', async () => {
      await open();
      await talk();
      sites.behave.turns = 'hang';
      await chat(page).say(CANARY);
      await until(() => sites.seen.turns.length === 3);
      await chat(page).exit();
      await arrived(page, sites.exitTo.url);
      await until(() => sites.seen.exits.length === 1);
      await until(() => sites.seen.cutTurns === 1);
    });

    it('SAFE-24 100 ms after leaving no request of ours is alive, and none but the beacon was begun', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      await open();
      await talk();
      sites.behave.turns = 'hang';
      await chat(page).say(CANARY);
      await until(() => sites.seen.turns.length === 3);
      sites.seen.all.length = 0;
      await chat(page).exit();
      await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
      assert.deepEqual([...sites.alive].filter((line) => line !== 'POST /api/chat/exit'), []);
      await until(() => sites.seen.exits.length === 1);
      assert.deepEqual(sites.seen.all, ['POST /api/chat/exit']);
    });

    it('SAFE-24 works offline', async () => {
      await open();
      await talk();
      await page.setOfflineMode(true);
      await chat(page).exit();
      await until(() => page.evaluate(() => !document.body?.innerText.includes('Victim Support') && (location.protocol === 'chrome-error:' || document.documentURI.startsWith('about:neterror'))), 'the browser\'s own page');
      await page.setOfflineMode(false);
    });

    it('SAFE-24 clears the fields, so that no browser fills them in again', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      await host();
      await page.type('#host-field', CANARY);
      await chat(page).open();
      await (await chat(page).find('textarea')).type(CANARY);
      await page.evaluate(() => (globalThis.kept = [document.querySelector('#host-field'), document.querySelector('signpost-chat').shadowRoot.querySelector('textarea')]));
      await chat(page).exit();
      await until(() => page.evaluate(() => globalThis.kept.every((f) => f.value === '')), 'empty fields');
    });

    it('SAFE-25 leaves no cookie, storage, cache, title or address behind, and asks nobody else', async () => {
      await open();
      const title = await page.title();
      await talk();
      await (await chat(page).find('textarea')).type(CANARY);
      const left = await page.evaluate(async () => ({
        cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, history: JSON.stringify(history.state), name,
        caches: (await globalThis.caches?.keys())?.length ?? 0, bases: (await indexedDB.databases()).length, url: location.href,
        workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
        loaded: performance.getEntriesByType('resource').map((r) => new URL(r.name).origin),
      }));
      assert.deepEqual(left, {
        cookie: '', local: 0, session: 0, history: 'null', name: '', caches: 0, bases: 0, url: `${sites.base}/`, workers: 0,
        loaded: left.loaded.map(() => sites.base),
      });
      assert.equal(await page.title(), title);
      assert.deepEqual((await page.cookies()), []);
      assert.ok(sites.seen.all.every((line) => !line.includes('?') && !line.includes('sevenoaks') && !line.includes('token')), sites.seen.all.join('\n'));
    });
  });

  describe('the host page', () => {
    it('SAFE-26 is told nothing of what is typed or chosen by any event, and cannot look inside', async () => {
      sites.extra.set('/host', HOST(sites.base));
      page = await openPage(browser, { closed: true });
      await page.goto(`${sites.base}/host`);
      await page.waitForSelector('signpost-chat:defined');
      await page.evaluate(() => {
        globalThis.heard = [];
        const types = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'click', 'submit', 'toggle', 'close', 'selectionchange', 'message'];
        for (const target of [window, document, document.querySelector('signpost-chat')]) {
          for (const type of types) {
            target.addEventListener(type, (e) => globalThis.heard.push([type, e.key, e.data, e.composedPath?.().length > 6].join()), true);
            target.addEventListener(type, (e) => globalThis.heard.push([type, e.key, e.data].join()));
          }
        }
      });
      assert.equal(await page.evaluate(() => document.querySelector('signpost-chat').shadowRoot), null);
      const press = async (selector) => {
        const [x, y] = await page.evaluate((s) => {
          const r = globalThis.peek.querySelector(s).getBoundingClientRect();
          return [r.x + r.width / 2, r.y + r.height / 2];
        }, selector);
        await page.mouse.click(x, y);
      };
      await press('.launcher');
      await until(() => page.evaluate(() => globalThis.peek.querySelector('.choices button') !== null));
      await press('textarea');
      await page.keyboard.type('zzz');
      await page.keyboard.press('Enter');
      await until(() => sites.seen.turns.length === 2);
      assert.match(sites.seen.turns[1].text, /^z/);
      const heard = await page.evaluate(() => globalThis.heard);
      assert.deepEqual(heard.filter((line) => !/^(click|selectionchange|message)/.test(line)), []);
      assert.ok(heard.every((line) => !line.includes('z') && !line.endsWith('true')));
    });

    it('SAFE-26 cannot hold an exit up with a question, and hears nothing of it', async () => {
      await host();
      await page.evaluate(() => {
        onbeforeunload = () => 'Stay?';
        for (const type of ['beforeunload', 'pagehide', 'unload', 'visibilitychange']) {
          for (const target of [window, document]) target.addEventListener(type, (e) => {
            e.preventDefault();
            navigator.sendBeacon('/analytics', type);
          });
        }
        navigation.addEventListener('navigate', (e) => e.preventDefault());
        document.addEventListener('click', (e) => e.stopPropagation(), true);
      });
      await page.click('#host-field');
      await page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('.launcher').dispatchEvent(new MouseEvent('click')));
      for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
      await arrived(page, sites.exitTo.url);
      assert.ok(!sites.seen.all.some((line) => line.includes('/analytics')));
    });

    it('SAFE-24 the exit is a link, so it leaves without a referrer even where a host page swallows clicks', async () => {
      sites.extra.set('/host', HOST(sites.base, `exit-url="${sites.exitTo.url}"`));
      page = await openPage(browser);
      await page.evaluateOnNewDocument(() => addEventListener('click', (e) => globalThis.swallow && e.stopImmediatePropagation(), true));
      await page.goto(`${sites.base}/host`);
      await chat(page).open();
      await page.evaluate(() => (globalThis.swallow = true));
      await chat(page).exit();
      await arrived(page, sites.exitTo.url);
      assert.equal(sites.seen.elsewhere.at(-1).referer, undefined);
    });

    it('SAFE-22 an address that is not of the web gives way to the neutral site', async () => {
      await host('');
      await page.evaluate(() => document.querySelector('signpost-chat').remove());
      await page.evaluate(() => {
        const element = document.createElement('signpost-chat');
        element.setAttribute('exit-url', 'javascript:alert(1)');
        document.body.append(element);
      });
      assert.equal(await (await chat(page).find('.exit')).evaluate((a) => a.href), 'https://www.bbc.co.uk/weather');
    });
  });

  describe('in a frame', () => {
    const frameOf = async (outer, inner, attributes = '') => {
      sites.extra.set('/inner', HOST(sites.base, `exit-url="${sites.exitTo.url}"`));
      sites.extra.set('/outer', `<!doctype html><title>Council</title><h1>Council</h1><iframe ${attributes} width="700" height="700" src="${inner}/inner"></iframe>`);
      page = await openPage(browser);
      await page.goto(`${outer}/outer`);
      const frame = await until(() => page.frames().find((f) => f.url().endsWith('/inner')));
      const click = async (selector) => (await frame.waitForSelector(`signpost-chat >>> ${selector}`)).click();
      await click('.launcher');
      return { frame, click };
    };

    it('SAFE-24 of the same origin: the page around it is blanked and left', async () => {
      sites.exitTo.url = `${sites.away}/slow`;
      const { click } = await frameOf(sites.base, sites.base);
      await click('.exit');
      await until(blank);
      assert.ok(NEUTRAL.includes(await page.title()));
    });

    it('SAFE-24 of another origin: the top page is replaced', async () => {
      const { click } = await frameOf(sites.otherOrigin, sites.base);
      await click('.exit');
      await arrived(page, sites.exitTo.url);
    });

    it('SAFE-24 where the frame may not move the top page, the frame is blank and leaves by itself', async () => {
      const { click } = await frameOf(sites.otherOrigin, sites.base, 'sandbox="allow-scripts allow-same-origin"');
      await click('.exit');
      await until(() => page.frames().some((f) => f.url() === sites.exitTo.url));
    });
  });
});
