// The page that practitioners keep open, on the real content: keys, paper, map, jargon. SAFE-25, SAFE-43, SAFE-44.

import { after, afterEach, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { openBrowser, openPage, until } from './support/browser.mjs';
import { openProduct } from './support/product.mjs';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const GRADES = ['standard', 'medium', 'high', 'no-dash'];
const MOST_KEYS = 9;

/** The keys that pick a grade where none is picked: the first is taken by Space, the last by going up from the first. */
const KEYS_TO_GRADE = { standard: ['Space'], medium: ['ArrowDown'], high: ['ArrowDown', 'ArrowDown'], 'no-dash': ['ArrowUp'] };

/** Pages of a PDF as Chromium writes it. */
const sheets = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

const print = (page) => page.pdf({ preferCSSPageSize: true });

describe('the page for professionals', () => {
  let product, base, browser, page, areas;
  before(async () => {
    product = await openProduct();
    base = product.base;
    browser = await openBrowser('Chromium');
    const html = await (await fetch(`${base}/professionals`)).text();
    areas = [...html.matchAll(/<option value="([a-z-]+)">([^<]+)</g)].map(([, slug, label]) => ({ slug, label }));
    assert.equal(areas.length, 13);
  });
  after(async () => {
    await browser?.close();
    await product?.close();
  });
  afterEach(async () => {
    if (!page) return;
    assert.deepEqual(page.violations, []);
    await page.end();
    page = null;
  });

  const open = async (path, wishes = {}) => {
    page = await openPage(browser, wishes);
    await page.goto(base + path);
    return page;
  };
  const send = async (fields) => Promise.all([
    page.waitForNavigation(),
    page.evaluate((all) => {
      const form = document.querySelector('form.ask, form.look-up:only-of-type');
      for (const [name, value] of Object.entries(all)) form.elements[name].value = value;
      form.requestSubmit();
    }, fields),
  ]);
  const posted = async (fields, wishes) => {
    await open('/professionals', wishes);
    await send(fields);
  };
  const lookedUp = async (word, wishes) => {
    await open('/professionals/jargon', wishes);
    await send({ word });
  };
  const answered = () => page.$eval('main h2', (h) => h.textContent);

  /** As few letters as bring a closed list to the name. */
  const lettersTo = (label) => {
    const names = ['Not picked', ...areas.map((a) => a.label)].map((n) => n.toLowerCase());
    for (let n = 1; ; n++) if (names.find((name) => name.startsWith(label.toLowerCase().slice(0, n))) === label.toLowerCase()) return [...label.toLowerCase().slice(0, n)];
  };

  it('SAFE-44 every district and grade is answered in under ten keys, without JavaScript', async () => {
    await open('/professionals', { js: false });
    let most = 0;
    for (const { slug, label } of areas) {
      for (const grade of GRADES) {
        await page.goto(`${base}/professionals`);
        const keys = ['Tab', 'Tab', ...lettersTo(label), 'Tab', 'Tab', ...KEYS_TO_GRADE[grade], 'Enter'];
        for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
        await Promise.all([page.waitForNavigation(), page.keyboard.press(keys.at(-1))]);
        assert.match(await answered(), new RegExp(`^${label}: `));
        assert.equal(await page.$eval('input[name=grade]:checked', (i) => i.value), grade, slug);
        most = Math.max(most, keys.length);
      }
    }
    assert.ok(most <= MOST_KEYS, `${most} keys`);
  });

  it('SAFE-44 a kept address answers without any key, and the answer is on the first screen', async () => {
    await open('/professionals', { js: false });
    for (const { slug, label } of areas) {
      for (const grade of GRADES) {
        await page.goto(`${base}/professionals?area=${slug}&grade=${grade}`);
        assert.match(await answered(), new RegExp(`^${label}: `));
        const below = await page.$$eval('.route .steps li, .route .card:first-child, .route a[href="#summary"]',
          (all) => all.filter((n) => n.getBoundingClientRect().bottom > innerHeight).map((n) => n.textContent));
        assert.deepEqual(below, [], `${slug} ${grade}`);
      }
    }
  });

  it('SAFE-25 a place that is posted is in no address, no link and nowhere on the page', async () => {
    const asked = [];
    await open('/professionals');
    page.on('request', (r) => asked.push(r.url()));
    await send({ place: 'TN13 1XX', grade: 'high' });
    assert.match(await answered(), /^Sevenoaks: /);
    assert.equal(page.url(), `${base}/professionals`);
    assert.ok(!asked.some((url) => /tn13/i.test(url)));
    assert.doesNotMatch(await page.content(), /tn13/i);
    const tiles = await page.$$eval('.tile', (all) => all.map((a) => a.search));
    assert.deepEqual(tiles.filter((search) => !/^\?area=[a-z-]+&grade=high$/.test(search)), []);
    assert.equal(tiles.length, 13);
  });

  it('the longest answers print on one A4 sheet, with the summary', async () => {
    const all = [];
    for (const { slug } of areas) for (const grade of GRADES) for (const child of [true, false]) for (const adult of [true, false]) for (const agreed of ['false', 'true']) {
      const fields = { area: slug, grade, child: String(child), adult: String(adult), agreed };
      const html = await (await fetch(`${base}/professionals`, { method: 'POST', body: new URLSearchParams(fields) })).text();
      all.push({ fields, length: html.match(/<div class="route">.*<\/pre>/s)[0].replace(/<[^>]+>/g, '').length });
    }
    assert.equal(all.length, 13 * 4 * 2 * 2 * 2);
    all.sort((a, b) => b.length - a.length);
    const everyGrade = GRADES.map((grade) => all.find(({ fields }) => fields.grade === grade));
    for (const { fields } of new Set([...all.slice(0, 4), ...everyGrade])) {
      await posted(fields);
      assert.equal(sheets(await print(page)), 1, JSON.stringify(fields));
      await page.end();
    }
    await posted(all[0].fields);
    await page.evaluate(() => document.querySelector('main').append(document.querySelector('.route').cloneNode(true)));
    assert.ok(sheets(await print(page)) > 1, 'the count sees a second sheet');
  });

  it('on paper are the steps, the numbers and the gaps, and neither form nor map', async () => {
    await posted({ area: 'ashford', grade: 'high', child: 'true' });
    await page.emulateMediaType('print');
    const text = await page.evaluate(() => document.querySelector('main').innerText);
    for (const words of ['Ashford: High risk', '0808 168 9111', '03000 41 11 11', 'DASH done on', 'Checked']) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /Show the route|by area|Look it up|Copy the summary|bookmark|open now|closed now|opens /i);
    assert.equal(text.split('DASH done on').length, 2);
  });

  it('a tile leads from the start to an answer in two clicks, and keeps a grade', async () => {
    await open('/professionals', { js: false });
    await Promise.all([page.waitForNavigation(), page.click('.tile[href$="area=thanet"]')]);
    assert.equal(await answered(), 'Thanet: which grade?');
    await Promise.all([page.waitForNavigation(), page.click('.choices a[href$="grade=medium"]')]);
    assert.equal(await answered(), 'Thanet: Medium risk');
    await Promise.all([page.waitForNavigation(), page.click('.tile[href*="area=medway"]')]);
    assert.equal(await answered(), 'Medway: Medium risk');
    assert.deepEqual(await page.$$eval('.tile[aria-current]', (all) => all.map((n) => n.querySelector('b').textContent)), ['Medway']);
  });

  it('SAFE-43 the tiles are of one size, lie as on a map, and their edges stand out', async () => {
    await open('/professionals');
    const tiles = await page.$$eval('.tile', (all) => all.map((n) => {
      const { x, y, width, height } = n.getBoundingClientRect();
      return { name: n.querySelector('b').textContent, x, y, size: `${Math.round(width)}x${Math.round(height)}`, edge: getComputedStyle(n).borderTopColor };
    }));
    const at = Object.fromEntries(tiles.map((t) => [t.name, t]));
    assert.equal(new Set(tiles.map((t) => t.size)).size, 1);
    for (const [west, east] of [['Dartford', 'Gravesham'], ['Medway', 'Swale'], ['Swale', 'Thanet'], ['Sevenoaks', 'Maidstone'], ['Canterbury', 'Dover'], ['Ashford', 'Folkestone and Hythe']]) assert.ok(at[west].x < at[east].x, `${west} is west of ${east}`);
    for (const [north, south] of [['Thanet', 'Dover'], ['Medway', 'Maidstone'], ['Maidstone', 'Ashford'], ['Dartford', 'Sevenoaks'], ['Canterbury', 'Ashford'], ['Tonbridge and Malling', 'Tunbridge Wells']]) assert.ok(at[north].y < at[south].y, `${north} is north of ${south}`);
    const light = (colour) => colour.match(/\d+/g).slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    for (const { name, edge } of tiles) assert.ok(1.05 / (light(edge) + 0.05) >= 3, `${name}: ${edge} on white`);
  });

  it('the table says for every area what the map says, and whose number it is', async () => {
    await open('/professionals?grade=high', { js: false });
    const rows = Object.fromEntries(await page.$$eval('.table tbody tr', (all) => all.map((r) => [r.cells[0].textContent, r.cells[1].textContent])));
    const tiles = await page.$$eval('.tile', (all) => all.map((n) => [n.querySelector('b').textContent, n.querySelector('.quiet').textContent.slice(2).split(' and ')]));
    assert.equal(tiles.length, 13);
    for (const [area, names] of tiles) {
      for (const name of names) assert.ok(rows[area].includes(name), `${name} in ${area}`);
      assert.match(rows[area], /\d{4} \d{3} \d{4}/);
    }
    assert.match(rows.Ashford, /Clarion: 0808 168 9111\. .*Ring Victim Support/);
  });

  it('SAFE-43 in forced colours every tile keeps an edge, its letter and the mark of the picked one', async () => {
    page = await openPage(browser);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.goto(`${base}/professionals?area=medway&grade=high`);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const looks = await page.$$eval('.tile', (all) => all.map((n) => [getComputedStyle(n).borderTopWidth, /^[A-Z]/.test(n.querySelector('.letter').innerText)].join()));
    assert.deepEqual(new Set(looks), new Set(['2px,true']));
    assert.notEqual(await page.$eval('.tile[aria-current]', (n) => getComputedStyle(n).outlineStyle), 'none');
  });

  it('a word is looked up without JavaScript, is in no address, and is not read back', async () => {
    await open('/professionals', { js: false });
    await page.type('#word', 'marrac');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), `${base}/professionals/jargon`);
    assert.equal(await page.$eval('.terms dt', (n) => n.textContent), 'MARAC');
    assert.doesNotMatch(await page.content(), /value="marrac"/);
    await page.type('#word', 'zzyzx');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await answered(), /do not have that word/);
  });

  it('the summary is copied by its button, and the other one prints', async () => {
    page = await openPage(browser);
    await page.browserContext().overridePermissions(base, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.evaluateOnNewDocument(() => (globalThis.print = () => (globalThis.printed = true)));
    await page.goto(`${base}/professionals?area=dover&grade=high`);
    await (await page.waitForSelector('[data-copy]:not([hidden])')).click();
    await until(async () => (await page.$eval('[role=status]', (n) => n.textContent)) === 'Copied.', 'the word that it is copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Dover: High risk\n/);
    assert.match(copied, /Safe way to reach them/);
    await page.click('[data-print]');
    assert.ok(await page.evaluate(() => globalThis.printed));
  });

  it('SAFE-44 without JavaScript no button shows that would do nothing', async () => {
    await open('/professionals?area=dover&grade=high', { js: false });
    assert.deepEqual(await page.$$eval('[data-copy], [data-print]', (all) => all.map((n) => getComputedStyle(n).display)), ['none', 'none']);
  });

  const states = {
    'the start': (wishes) => open('/professionals', wishes),
    'an area alone': (wishes) => open('/professionals?area=sevenoaks', wishes),
    'a kept answer': (wishes) => open('/professionals?area=medway&grade=medium', wishes),
    'a posted answer': (wishes) => posted({ area: 'ashford', grade: 'high', child: 'true', adult: 'true', agreed: 'false' }, wishes),
    'an area that is asked again': (wishes) => posted({ place: 'kent', grade: 'high' }, wishes),
    'a grade that is missing': (wishes) => posted({ place: 'maidstone' }, wishes),
    'a place outside': (wishes) => posted({ place: 'manchester', grade: 'high' }, wishes),
    'a place not found': (wishes) => posted({ place: 'zzyzx', grade: 'high' }, wishes),
    'an unknown area': (wishes) => open('/professionals?area=nowhere', wishes),
    'the jargon': (wishes) => open('/professionals/jargon', wishes),
    'a word found': (wishes) => lookedUp('marac', wishes),
    'a word not found': (wishes) => lookedUp('zzyzx', wishes),
  };
  for (const [name, reach] of Object.entries(states)) {
    for (const width of [320, 1280]) {
      it(`SAFE-43 no violation of WCAG 2.2 AA, controls of 44 px, nothing sideways: ${name}, ${width} px`, async () => {
        await reach({ width });
        await page.$$eval('details', (all) => all.forEach((d) => (d.open = true)));
        const small = await page.$$eval('main a, main button, main select, main input:not([type=hidden], [type=radio]), main summary, main .option', (all) => all
          .filter((n) => n.checkVisibility())
          .map((n) => [n.textContent || n.name, n.getBoundingClientRect()])
          .filter(([, r]) => r.height < 43.5 || r.width < 44)
          .map(([text, r]) => `${text.trim()} ${r.width}x${r.height}`));
        assert.deepEqual(small, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`), []);
      });
    }
  }
});
