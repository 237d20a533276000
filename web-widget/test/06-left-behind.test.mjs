// What a browser has on disk when it was closed after somebody left: SAFE-24, SAFE-25. History and session restore are on.

import { afterEach, beforeEach, it } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrived, chat, inEachBrowser, openBrowser, openPage, until } from './support/browser.mjs';
import { filesWith } from './support/profile.mjs';
import { card, openSites } from './support/sites.mjs';

const TYPED = 'zanzibarquilt';
const UNSENT = 'marmotpelmet';
const ANSWERED = 'pemberwisp';
const ON_CARD = 'quoxelbury';
const CHOSEN = 'tarnhoffle';
const CANARIES = [TYPED, UNSENT, ANSWERED, ON_CARD, CHOSEN];
// What the browser does keep, so that a search which finds nothing means something.
const IN_HISTORY = 'visitedcontrol';
const IN_FIELD = 'fieldcontrol';

const KEEPS_ALL = {
  'places.history.enabled': true,
  'browser.startup.page': 3,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 200,
  'browser.sessionstore.privacy_level': 0,
  'browser.cache.disk.enable': true,
};

inEachBrowser('left behind', (which) => {
  let sites, profile;
  beforeEach(async () => {
    sites = await openSites();
    profile = mkdtempSync(join(tmpdir(), 'profile-'));
  });
  afterEach(() => {
    sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('SAFE-24 SAFE-25 no word of a conversation is in the profile of the closed browser: typed, answered, chosen or left in the field', async () => {
    sites.script.set(TYPED, {
      messages: [{ type: 'text', text: `About ${ANSWERED}.` }, card({ name: `${ON_CARD} service`, summary: ON_CARD })],
      choices: [{ id: 'chosen', label: CHOSEN }],
    });
    sites.script.set('chosen', { messages: [{ type: 'text', text: 'chosen' }], choices: [] });
    const browser = await openBrowser(which, { userDataDir: profile, preferences: KEEPS_ALL });
    const control = await openPage(browser, { ownProfile: true });
    await control.goto(`${sites.away}/form?${IN_HISTORY}`);
    await control.type('input', IN_FIELD);
    const page = await openPage(browser, { ownProfile: true });
    await page.goto(`${sites.away}/start`);
    await page.goto(sites.base);
    await chat(page).open();
    await chat(page).sees('What do you need?');
    await chat(page).say(TYPED);
    await chat(page).sees(ON_CARD);
    await chat(page).choose(CHOSEN);
    await until(() => sites.seen.turns.length === 3);
    await (await chat(page).find('textarea')).type(UNSENT);
    await chat(page).exit();
    await arrived(page, sites.exitTo.url);
    await until(() => sites.seen.exits.length === 1);
    await browser.close();
    const found = filesWith(profile, [IN_HISTORY, IN_FIELD, ...CANARIES]);
    assert.ok(found[IN_HISTORY].some((path) => (which === 'Firefox' ? /places\.sqlite/ : /History/).test(path)), `history is kept: ${found[IN_HISTORY]}`);
    assert.ok(found[IN_FIELD].some((path) => (which === 'Firefox' ? /sessionstore.*lz4/ : /Sessions/).test(path)), `the session is kept: ${found[IN_FIELD]}`);
    assert.deepEqual(CANARIES.flatMap((word) => found[word].map((path) => `${word} in ${path}`)), []);
  });
});
