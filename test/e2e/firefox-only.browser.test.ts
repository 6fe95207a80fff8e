// What can be tested in Firefox alone, which opens private windows for us and can be given a small disk.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, type Browser, firefoxPath } from './browsers';
import { addFile, placeOf, shows, until, whenMarked, type Driver, type OwnPage, type Point } from './driver';
import { launchFirefox, type FirefoxOptions } from './firefox';
import { LONG, LONG_MS, SHORT } from './imports';
import { started } from './started';

const SITE = 'http://www.shafaq.com';

const executable = firefoxPath();
const firefoxWith = (options: Partial<FirefoxOptions>): Browser => ({
  name: 'Firefox',
  launch: executable
    ? (port) => launchFirefox({ executable, extension: join(DIST, 'firefox'), port, ...options })
    : null,
});

describe.skipIf(!executable && !process.env['CI'])('in a private window', () => {
  let browser: Driver;
  started(firefoxWith({}), (b) => (browser = b));
  it('keeps nothing of it in the journal', async () => {
    // pages of the extension in a private window cannot open the database: the number beside it is asked
    const kept = (own: OwnPage) =>
      own.evaluate<number | undefined>(`browser.storage.local.get('journalKept').then((s) => s.journalKept)`);
    const options = await browser.popup('options');
    await options.evaluate(
      `browser.storage.local.set({ journal: { version: 1, on: true } }).then(() => true)`,
    );
    await browser.open(`${SITE}/mill-crier`);
    await whenMarked(browser);
    await until(
      () => kept(options),
      (n) => n === 1,
      'kept the page of the ordinary window',
    );
    await options.close();
    await browser.openPrivately!(`${SITE}/mill-bell`);
    await whenMarked(browser);
    // a card waits for what is being added to the journal
    const at = await browser.evaluate<Point>(placeOf('10'));
    await browser.mouse(at.x, at.y);
    await until(
      () => browser.shown(),
      (s) => s.card !== null,
      'opened a card',
    );
    const own = await browser.popup('options');
    expect(await kept(own)).toBe(1);
    await own.close();
  });
  it('reads as in any other', async () => {
    await browser.openPrivately!(`${SITE}/article`);
    await whenMarked(browser);
    const at = await browser.evaluate<Point>(placeOf('four'));
    await browser.mouse(at.x, at.y);
    await until(
      () => browser.shown(),
      (s) => s.card !== null,
      'opened a card',
    );
  });
});

describe.skipIf(!executable && !process.env['CI'])('on a disk that is full', () => {
  let browser: Driver;
  started(firefoxWith({ mostKept: 2500 }), (b) => (browser = b));

  it(
    'keeps the old pack, says why, and gives back the room',
    async () => {
      const page = await browser.popup('options');
      await shows(page, 'The core pack');
      await addFile(page, SHORT, 'kept.csv');
      await shows(page, 'Incidents: 3');
      await addFile(page, LONG, 'kept.csv');
      await shows(page, 'Nothing was added, and nothing was lost', LONG_MS);
      await shows(page, 'no room left');
      await shows(page, 'incidents: 3');
      const { usage } = await page.evaluate<{ usage: number }>('navigator.storage.estimate()');
      expect(usage).toBeLessThan(500_000);
      await page.close();
      await browser.open(`${SITE}/far`);
      await whenMarked(browser, 'read a page with the old pack');
    },
    3 * LONG_MS,
  );
});
