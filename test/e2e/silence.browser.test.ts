// Nothing leaves: whatever a reader does, the extension makes no request, and keeps nothing of what was read. In Chromium, which
// logs every request of every page, worker and background. VARIORUM_SILENCE=60 does it all for so many minutes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE } from '../unit/record/import/sample';
import { DIST, chromiumPath, type Browser } from './browsers';
import { launchChromium } from './chromium';
import {
  addFile,
  focusOn,
  placeOf,
  restOn,
  shows,
  until,
  whenMarked,
  type Driver,
  type Point,
} from './driver';
import { started } from './started';

const SITE = 'http://www.shafaq.com';
const MINUTES = Number(process.env['VARIORUM_SILENCE'] ?? 0);
const executable = chromiumPath();

/** What Chromium's log says was asked of the network: addresses, and on whose behalf. */
function requestsIn(netLog: string): { url: string; initiator: string }[] {
  const { events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    events: { params?: { url?: string; initiator?: string } }[];
  };
  return events.flatMap(({ params }) =>
    params?.url && params.initiator !== undefined ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

describe.skipIf(!executable && !process.env['CI'])('without a subscription', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-silence-'));
  const netLog = join(folder, 'net.json');
  let browser: Driver;
  const own: Browser = {
    name: 'Chromium',
    launch: (port: number) =>
      launchChromium({ executable: executable!, extension: join(DIST, 'chrome'), port, netLog }),
  };
  started(own, (b) => (browser = b));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Reading, look-up, search, every page of ours, an import. */
  const use = async (turn: number) => {
    await browser.open(`${SITE}/article?secret-${turn}`);
    await whenMarked(browser);
    const at = await browser.evaluate<Point>(placeOf('four'));
    // packs of the round before may just be being loaded: then one rests on it again
    await restOn(browser, at, (s) => s.card !== null, 'opened a card');
    await browser.press('Escape');
    await browser.menu?.('Kata’ib Hizballah');
    const popup = await browser.popup();
    await focusOn(popup, '[role=combobox]');
    await popup.type('Jan 2024 Baghdad');
    await shows(popup, 'Results');
    await popup.close();
    for (const page of ['panel', 'welcome', 'record'] as const) {
      const own = await browser.popup(page, '&kind=entity&id=kataib-hezbollah');
      await own.close();
    }
    const options = await browser.popup('options');
    await shows(options, 'The core pack');
    await addFile(options, JSON.stringify(SAMPLE), 'sample.csv');
    await shows(options, 'Incidents: 3');
    // a page is read again for a new pack; only while it is, its address is noted in memory
    const kept = await until(
      () =>
        options.evaluate<string>(
          `Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session?.get() ?? {}, indexedDB.databases(), caches.keys()]).then((all) => JSON.stringify(all))`,
        ),
      (all) => !all.includes('"readingAttempts":[['),
      'ended every reading',
    );
    await options.close();
    // neither addresses nor anything of the text
    expect(kept).not.toMatch(/secret|shafaq|article|drone|Harakat/i);
  };

  it('not one request is made', { timeout: 120_000 + MINUTES * 70_000 }, async () => {
    const end = Date.now() + MINUTES * 60_000;
    let turn = 0;
    do await use(++turn);
    while (Date.now() < end);
    // one of our own making, which the log must show
    const page = await browser.popup('options');
    await page.evaluate(`fetch('http://localhost/control').then(() => true, () => true)`);
    await browser.close();
    const all = requestsIn(netLog);
    const pages = all.filter((r) => r.url.includes('secret'));
    expect(pages.length).toBeGreaterThanOrEqual(turn);
    const ofOurs = all.filter(
      (r) => r.initiator.startsWith('chrome-extension:') && !r.url.startsWith('chrome-extension:'),
    );
    expect(ofOurs.map((r) => r.url)).toEqual(['http://localhost/control']);
    // a content script's requests are charged to its page, which makes none of its own
    const ofPages = all.filter((r) => r.initiator.startsWith(SITE) && !r.url.endsWith('/favicon.ico'));
    expect(ofPages).toEqual([]);
    console.log(
      `${turn} rounds of use: of ${all.length} requests in the browser's log one is ours, made by this test`,
    );
  });
});
