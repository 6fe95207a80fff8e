// The extension's process ends in the middle of an update, an import and a compilation, in Chromium and in Firefox: nothing is
// lost, nothing is tried again by itself, and the page of health reports it.
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { addFile, focusOn, hides, piecesKept, shows, until, type Driver, type OwnPage } from './driver';
import type { Host } from './host';
import { LONG, LONG_MS, SHORT } from './imports';
import { ROWS, publishedPack } from './published-pack';

/** Enough to compile for a while. */
const MANY = Array.from({ length: 10_000 }, (_, i) => ROWS[1]!.replace(/^1,/, `${i + 100},`));

interface Noted {
  asked: number;
  tries: number;
  trying: number;
}

for (const { name, launch } of BROWSERS) {
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    let host: Host;
    let address: string;
    const { publish } = publishedPack({ name, launch }, (given) => {
      ({ browser, host, address } = given);
    });

    const options = async () => {
      const page = await browser.popup('options');
      await shows(page, 'The core pack');
      return page;
    };
    const crash = async (page: OwnPage) => {
      await browser.crashExtension();
      await page.close().catch(() => undefined);
      return options();
    };
    const subscribe = async (page: OwnPage) => {
      await browser.grant?.('http://localhost/*');
      await focusOn(page, '.subscribe input');
      await page.type(address);
      await page.press('Enter');
    };
    const press = (page: OwnPage, label: string) =>
      until(
        () =>
          page.evaluate<boolean>(
            `(() => { const found = [...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(label)}); found?.click(); return found !== undefined; })()`,
          ),
        Boolean,
        `had “${label}” to press`,
      );
    const noted = (page: OwnPage) =>
      page.evaluate<Noted>(`chrome.storage.local.get('subscriptions').then((s) => s.subscriptions[0])`);
    const alarm = (page: OwnPage) =>
      page.evaluate(`chrome.alarms.create('subscriptions', { when: Date.now() })`);
    const timePasses = async (page: OwnPage) => {
      await page.evaluate(
        `chrome.storage.local.get('subscriptions').then(({ subscriptions }) => chrome.storage.local.set({ subscriptions: subscriptions.map((s) => ({ ...s, asked: 0, trying: 0, tries: 0 })) }))`,
      );
      await alarm(page);
    };
    const askedFor = (n: number) =>
      until(
        () => Promise.resolve(host.asked.length),
        (asked) => asked >= n,
        `asked for ${n} files`,
      );

    it('in the middle of an import', { timeout: 2 * LONG_MS }, async () => {
      let page = await options();
      await addFile(page, SHORT, 'kept.csv');
      await shows(page, 'Incidents: 3');
      await addFile(page, LONG, 'kept.csv');
      // its first pieces are stored, the last are not
      await until(
        () => page.evaluate<number>(`document.querySelector('progress')?.value ?? -1`),
        (percent) => percent > 0,
        'was in the middle of the import',
        LONG_MS,
      );
      page = await crash(page);
      await shows(page, 'incidents: 3');
      await shows(page, 'this import did not end');
      await until(
        () => piecesKept(page),
        (n) => n === 3,
        'swept what it left behind',
      );
      // a pack of its name that is added in the end takes the note away
      await addFile(page, SHORT, 'kept.csv');
      await shows(page, '“UCDP GED: kept” was added');
      await hides(page, 'this import did not end');
      await page.close();
    });

    it('in the middle of a first subscription', async () => {
      let page = await options();
      host.clear();
      host.trouble = (file) => file !== 'index.json';
      await subscribe(page);
      await askedFor(2);
      page = await crash(page);
      host.trouble = null;
      await shows(page, 'this import did not end');
      expect(await page.evaluate(`chrome.storage.local.get('subscriptions')`)).toEqual({});
      const asked = [...host.asked];
      await alarm(page);
      await press(page, `Dismiss: localhost:${new URL(address).port}`);
      await hides(page, 'this import did not end');
      expect(host.asked).toEqual(asked);
      await subscribe(page);
      await shows(page, '“The events” was added. Incidents: 3');
      await page.close();
    });

    it('in the middle of an update', async () => {
      await publish([...ROWS, ROWS[1]!.replace('1,2018', '77,2018')], 'More events');
      let page = await options();
      host.clear();
      host.trouble = (file) => file !== 'index.json';
      await timePasses(page);
      await askedFor(2);
      page = await crash(page);
      host.trouble = null;
      await shows(page, 'The events');
      await shows(page, 'did not end: Variorum was stopped meanwhile');
      // the alarm alone asks the host no more: the next try waits
      const asked = [...host.asked];
      const { tries, trying } = await noted(page);
      expect(tries).toBe(1);
      expect(trying).toBeGreaterThan(0);
      await alarm(page);
      await shows(page, 'did not end: Variorum was stopped meanwhile');
      expect(host.asked).toEqual(asked);
      await press(page, 'Try again: The events');
      await shows(page, 'More events');
      await hides(page, 'did not end: Variorum was stopped meanwhile');
      await page.close();
    });

    it('in the middle of a compilation', { timeout: 3 * LONG_MS }, async () => {
      await publish([...ROWS, ...MANY], 'Many events');
      let page = await options();
      host.clear();
      await timePasses(page);
      // all that it fetched is there once something of it is stored
      await until(
        () => piecesKept(page),
        (n) => n > 6,
        'stored the first piece that it compiled',
        LONG_MS,
      );
      page = await crash(page);
      await shows(page, 'More events');
      await shows(page, 'did not end: Variorum was stopped meanwhile');
      await press(page, 'Try again: More events');
      await shows(page, 'Many events', LONG_MS);
      await hides(page, 'did not end: Variorum was stopped meanwhile');
      await page.close();
    });
  });
}
