// Markup in anything the person or the server says is text, and no address but the named kinds becomes a link.

import { after, afterEach, before, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import { chat, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { card, openSites } from './support/sites.mjs';

// The kinds of the OWASP filter-evasion list, each with a word that tells that it ran or asks somebody for something (SEC-8).
const PAYLOADS = [
  '<script>globalThis.hit=1</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<SCRIPT SRC=//evil.example/x>',
  '<ScRiPt >globalThis.hit=1</sCrIpT >',
  '<SCRIPT/XSS SRC="https://evil.example/x.js"></SCRIPT>',
  '<<SCRIPT>globalThis.hit=1;//<</SCRIPT>',
  '<SCR\0IPT>globalThis.hit=1</SCR\0IPT>',
  '<scr<script>ipt>globalThis.hit=1</scr</script>ipt>',
  '</script><script>globalThis.hit=1</script>',
  '</TITLE><SCRIPT>globalThis.hit=1</SCRIPT>',
  '<img src=x onerror="globalThis.hit=1">',
  '<IMG """><SCRIPT>globalThis.hit=1</SCRIPT>">',
  '<IMG SRC=javascript:globalThis.hit=1>',
  '<IMG SRC="jav&#x09;ascript:globalThis.hit=1">',
  '<IMG SRC=" &#14; javascript:globalThis.hit=1">',
  '<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;globalThis.hit=1>',
  '<IMG SRC=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3AglobalThis.hit=1>',
  '<IMG SRC= onmouseover="globalThis.hit=1">',
  '<IMG DYNSRC="https://evil.example/x"><IMG LOWSRC="https://evil.example/x">',
  '<img src="https://evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x">',
  '<BODY ONLOAD=globalThis.hit=1>',
  '<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=globalThis.hit=1>',
  '<BODY BACKGROUND="https://evil.example/x">',
  '<BGSOUND SRC="https://evil.example/x">',
  '<BR SIZE="&{globalThis.hit=1}">',
  '<LINK REL="stylesheet" HREF="https://evil.example/x.css">',
  '<STYLE>@import"https://evil.example/x.css";</STYLE>',
  '<STYLE>li {list-style-image: url("https://evil.example/x");}</STYLE><UL><LI>x',
  '</textarea><style>*{display:none}</style>',
  '<DIV STYLE="background-image: url(https://evil.example/x)">',
  '<XSS STYLE="behavior: url(x.htc);">',
  '<META HTTP-EQUIV="refresh" CONTENT="0;url=https://evil.example/">',
  '<META HTTP-EQUIV="Set-Cookie" Content="a=b">',
  '<BASE HREF="https://evil.example//">',
  '<IFRAME SRC="javascript:globalThis.hit=1"></IFRAME>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<iframe src=https://evil.example/x <',
  '<FRAMESET><FRAME SRC="javascript:globalThis.hit=1"></FRAMESET>',
  '<TABLE BACKGROUND="javascript:globalThis.hit=1">',
  '<OBJECT TYPE="text/x-scriptlet" DATA="https://evil.example/x"></OBJECT>',
  '<EMBED SRC="data:image/svg+xml;base64,PHN2Zy8+" AllowScriptAccess="always"></EMBED>',
  '"><svg onload=globalThis.hit=1>',
  '<svg><script href="data:,globalThis.hit=1"/></svg>',
  '<svg/onload=globalThis.hit=1>',
  '<svg><animate onbegin=globalThis.hit=1 attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><img src=x onerror=globalThis.hit=1>',
  '<details open ontoggle=globalThis.hit=1>',
  '<video><source onerror="globalThis.hit=1">',
  '<input autofocus onfocus=globalThis.hit=1>',
  '<marquee onstart=globalThis.hit=1>',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<template shadowrootmode=open><script>globalThis.hit=1</script></template>',
  '<a href="javascript:globalThis.hit=1">x</a>',
  '<a onmouseover="globalThis.hit=1">x</a>',
  '<a href="//evil.example/" ping="https://evil.example/">x</a>',
  '<!--[if gte IE 4]><SCRIPT>globalThis.hit=1;</SCRIPT><![endif]-->',
  '<? echo("<SCR)"; echo("IPT>globalThis.hit=1</SCRIPT>"); ?>',
  '\\";globalThis.hit=1;//',
  'perl -e \'print "<IMG SRC=java\\0script:globalThis.hit=1>";\'',
  '+ADw-SCRIPT+AD4-globalThis.hit=1+ADw-/SCRIPT+AD4-',
  '%3Cscript%3EglobalThis.hit=1%3C/script%3E',
  '&lt;script&gt;globalThis.hit=1&lt;/script&gt;',
  '\\x3cscript\\x3eglobalThis.hit=1\\x3c/script\\x3e',
  "'';!--\"<XSS>=&{()}",
  '{{constructor.constructor("globalThis.hit=1")()}}',
  '${globalThis.hit=1}',
  '\u202egnp.exe\u0000<b>',
];
const HREFS = ['javascript:globalThis.hit=1', ' javascript:globalThis.hit=1', 'JaVaScRiPt:globalThis.hit=1', 'java\tscript:globalThis.hit=1', '\u0001javascript:globalThis.hit=1',
  'javascript://https://x.example/%0aglobalThis.hit=1', 'data:text/html,<script>1</script>', 'data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+', 'blob:x', 'file:///etc/passwd', '/exit',
  '//evil.example', 'vbscript:x', 'view-source:https://x.example/', 'about:blank', 7, {}];

inEachBrowser('hostile words', (which) => {
  let browser, sites, page;
  before(async () => (browser = await openBrowser(which)));
  after(() => browser.close());
  beforeEach(async () => {
    sites = await openSites();
    page = await openPage(browser);
    await page.goto(sites.base);
    await page.waitForSelector('signpost-chat:defined');
    await chat(page).open();
  });
  afterEach(async () => {
    assert.deepEqual(page.violations, []);
    await page.end();
    sites.close();
  });
  /** Nothing ran, nothing was asked for, and the document holds nothing but text and our own elements. */
  const harmless = async () => {
    const found = await page.evaluate(() => {
      const root = document.querySelector('signpost-chat').shadowRoot;
      return {
        hit: 'hit' in globalThis,
        tags: [...root.querySelectorAll('*')].map((n) => n.localName).filter((tag) => !/^(a|b|button|dialog|div|form|h2|h3|i|label|li|p|section|span|strong|textarea|ul)$/.test(tag)),
        on: [...root.querySelectorAll('*')].flatMap((n) => n.getAttributeNames()).filter((a) => a.startsWith('on')).length,
        cookie: document.cookie,
        frames: frames.length,
      };
    });
    assert.deepEqual(found, { hit: false, tags: [], on: 0, cookie: '', frames: 0 });
    assert.deepEqual(sites.seen.elsewhere, []);
    assert.deepEqual([...new Set(sites.seen.all)].filter((line) => !/^(GET \/|GET \/widget\/[a-z-]+\.(js|css)|GET \/favicon\.ico|POST \/api\/chat\/turns)$/.test(line)), []);
  };

  it('SAFE-01 SEC-8 shows what a person typed as they typed it, and runs none of it', async () => {
    await page.evaluate((payloads) => {
      const root = document.querySelector('signpost-chat').shadowRoot;
      for (const payload of payloads) {
        root.querySelector('textarea').value = payload;
        root.querySelector('.send').click();
      }
    }, PAYLOADS);
    await until(() => sites.seen.turns.length === PAYLOADS.length + 1);
    const mine = await page.evaluate(() => [...document.querySelector('signpost-chat').shadowRoot.querySelectorAll('.me')].map((n) => n.lastChild.data));
    assert.deepEqual(mine, PAYLOADS.map((payload) => payload.trim()));
    assert.deepEqual(sites.seen.turns.slice(1).map((turn) => turn.text), mine);
    await harmless();
  });

  it('SAFE-01 SEC-8 shows markup in every field of every kind of message as text', async () => {
    const messages = PAYLOADS.flatMap((p) => [
      { type: 'text', text: p },
      { type: 'safety', signal: p, text: p, phones: [{ number: p, href: p }] },
      { type: 'jargon', term: p, text: p },
      { type: p, text: p },
      { type: '__proto__', text: p },
      card({ id: p, name: p, summary: p, for: p, why: p, area: p, call: p, source: p, checked: p, overdue: p, links: [{ label: p, href: p }], phones: [{ number: p, href: p, kind: p, cost: p, hours: p, open: p, opensNext: p }] }),
    ]);
    sites.script.set('all', { messages, choices: PAYLOADS.map((p) => ({ id: p, label: p })) });
    await chat(page).say('all');
    await until(async () => (await chat(page).all('.card')).length === PAYLOADS.length);
    await harmless();
    const text = await page.evaluate(() => document.querySelector('signpost-chat').shadowRoot.querySelector('.log').textContent);
    for (const payload of PAYLOADS) assert.ok(text.includes(payload), payload);
  });

  it('SAFE-02 makes no link of javascript:, data:, blob:, file: or our own pages by a relative address', async () => {
    sites.script.set('links', { messages: [card({ links: HREFS.map((href) => ({ label: 'L', href })), phones: HREFS.map((href) => ({ number: 'N', href })) })] });
    await chat(page).say('links');
    await until(async () => (await chat(page).all('.card')).length === 1);
    assert.equal((await chat(page).all('.card a:not(.report)')).length, 0);
  });

  it('SAFE-14 keeps going when a message has parts missing, and shows the numbers when it cannot be shown at all', async () => {
    sites.script.set('odd', { messages: [null, {}, { type: 'service' }, { type: 'safety' }, { type: 'text' }, { type: 'text', text: 'still here' }] });
    await chat(page).say('odd');
    await chat(page).sees('still here');
    sites.script.set('broken', { messages: [card({ phones: 'none', links: 7 })] });
    await chat(page).say('broken');
    await chat(page).sees('Sorry, we cannot answer at the moment.');
  });
});
