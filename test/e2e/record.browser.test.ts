// The published record, in Chromium and in Firefox: offered with one press, installed only when it is signed, newer, whole and
// valid, and the bundled record as the way back.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corePack } from '../../src/record/seeds/read-seeds';
import { buildExtension } from '../../tools/extension/build';
import { distOf } from '../../tools/extension/options';
import { BROWSERS, chromiumPath, firefoxPath } from './browsers';
import { launchChromium } from './chromium';
import { focusOn, hides, shows, until, type Driver, type OwnPage } from './driver';
import { launchFirefox } from './firefox';
import { hostPack, type Host } from './host';
import { publishRecord, recordWith, signAgain, testKey } from './published-record';
import { started } from './started';

const ADDRESS = 'http://localhost/published/';
const HOST = 'http://localhost/*';
const KEY = testKey(7);
const BUILD_MS = 180_000;
/** A guard: a record is fetched and compiled within seconds on an idle machine. */
const COMPILED_MS = 90_000;
const BUNDLED = corePack().incidents.length;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    const target = name === 'Chromium' ? 'chrome' : 'firefox';
    const extension = distOf(`record-${target}`);
    const folder = mkdtempSync(join(tmpdir(), 'variorum-record-'));
    const out = join(folder, 'out');
    let browser: Driver;
    let host: Host;
    beforeAll(async () => {
      // no driver can answer Chromium's question for a permission: its build has this one host from the start
      const sites = target === 'chrome' ? [HOST] : [];
      await buildExtension({
        target,
        out: extension,
        sites,
        record: { address: ADDRESS, publicKey: KEY.publicKey },
      });
      await publishRecord(out, recordWith(1), '2031-01-01T00:00', KEY);
    }, BUILD_MS);
    const own = {
      name,
      launch: launch
        ? (port: number) =>
            target === 'chrome'
              ? launchChromium({ executable: chromiumPath()!, extension, port })
              : launchFirefox({ executable: firefoxPath()!, extension, port })
        : null,
    };
    started(own, (b, pages) => {
      browser = b;
      host = hostPack(pages, out);
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(extension, { recursive: true, force: true });
    });

    const press = (page: OwnPage, label: string) =>
      until(
        () =>
          page.evaluate<boolean>(
            `(() => { const found = [...document.querySelectorAll('.record button')].find((b) => b.textContent === ${JSON.stringify(label)} && !b.disabled); found?.click(); return found !== undefined; })()`,
          ),
        Boolean,
        `had “${label}” to press`,
      );
    /** How many incidents the record in use has. */
    const usesIncidents = async (page: OwnPage, wanted: number) => {
      const incidents = () =>
        page.evaluate<number>(
          `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'coverage' }).then((text) => Number(/[\\d,]+/.exec(text)[0].replace(',', '')))`,
        );
      await until(incidents, (n) => n === wanted, `used a record of ${wanted} incidents`);
    };
    const alarms = (page: OwnPage) =>
      page.evaluate<string[]>(`chrome.alarms.getAll().then((all) => all.map((a) => a.name))`);
    const kept = (page: OwnPage, store: string) =>
      page.evaluate<number>(
        `new Promise((done) => { const open = indexedDB.open('variorum-record'); open.onsuccess = () => { const asked = open.result.transaction('${store}').objectStore('${store}').count(); asked.onsuccess = () => { open.result.close(); done(asked.result); }; }; })`,
      );

    it('is offered on the first page, and asks nobody until it is pressed', async () => {
      const page = await browser.popup('welcome');
      await shows(page, 'In use: the bundled record of');
      expect(host.asked).toEqual([]);
      expect(await alarms(page)).toEqual([]);
      await usesIncidents(page, BUNDLED);
      await page.close();
    });

    it('is installed with one press, and read with at once', async () => {
      await browser.grant?.(HOST);
      const page = await browser.popup('welcome');
      await shows(page, 'Keep the record up to date');
      await focusOn(page, '.record button');
      await page.press('Enter');
      await shows(page, 'In use: the published record of', COMPILED_MS);
      await shows(page, 'from localhost');
      await usesIncidents(page, BUNDLED + 1);
      expect(await alarms(page)).toEqual(['record']);
      expect(host.asked.slice(0, 2)).toEqual(['200 index.json', '200 index.json.sig']);
      expect(host.headers.cookie ?? host.headers.referer).toBeUndefined();
      await page.close();
    });

    it('is still in use when the background starts again', async () => {
      await browser.stopBackground();
      const page = await browser.popup('options');
      await usesIncidents(page, BUNDLED + 1);
      await page.close();
    });

    it('asks again when the reader says so, and fetches nothing that is the same', async () => {
      host.clear();
      const page = await browser.popup('options');
      await press(page, 'Check now');
      await shows(page, 'Last check');
      await until(
        () => Promise.resolve(host.asked),
        (asked) => asked.length > 0,
        'asked the host',
      );
      expect(host.asked).toEqual(['304 index.json']);
      await page.close();
    });

    it('fetches a newer one by deltas', async () => {
      cpSync(out, join(folder, 'before'), { recursive: true });
      await publishRecord(out, recordWith(3), '2031-01-02T00:00', KEY);
      host.clear();
      const page = await browser.popup('options');
      await press(page, 'Check now');
      // asking the background all the time would slow its compiling
      await shows(page, `(${BUNDLED + 3} incidents`, COMPILED_MS);
      await usesIncidents(page, BUNDLED + 3);
      await page.close();
      const files = host.asked.map((line) => line.split(' ')[1]!);
      expect(files.slice(0, 2)).toEqual(['index.json', 'index.json.sig']);
      expect(files.length).toBeGreaterThan(2);
      for (const file of files.slice(2)) expect(file).toMatch(/^[0-9a-f]{32}-[0-9a-f]{32}\.gz$/);
    });

    describe('keeps what is in use', () => {
      const other = join(folder, 'other');
      const served =
        (from: string) => (file: string, response: Parameters<NonNullable<Host['trouble']>>[1]) =>
          !!response.writeHead(200).end(readFileSync(join(from, file)));
      const cases: [string, () => Promise<void> | void, Host['trouble'], string][] = [
        [
          'when an older one is sent',
          () => undefined,
          (file, response) => served(join(folder, 'before'))(file, response),
          'the published record is older than the one in use',
        ],
        [
          'when it is signed with another key',
          () => {
            cpSync(out, other, { recursive: true });
            return signAgain(other, '2031-01-05T00:00', testKey(8));
          },
          served(other),
          'the signature is not the publisher’s',
        ],
        [
          'when it is not signed',
          () => undefined,
          (file, response) =>
            file.endsWith('.sig') ? !!response.writeHead(404).end() : served(other)(file, response),
          'the published record is not signed',
        ],
        [
          'when the index was changed after it was signed',
          () => publishRecord(other, recordWith(6), '2031-01-06T00:00', KEY),
          (file, response) =>
            file === 'index.json'
              ? !!response
                  .writeHead(200)
                  .end(readFileSync(join(other, file), 'utf8').replace('2031-01-06', '2031-01-07'))
              : served(other)(file, response),
          'the signature is not the publisher’s',
        ],
        [
          'when a piece is cut off',
          () => undefined,
          (file, response) => {
            if (!file.endsWith('.gz')) return served(other)(file, response);
            const bytes = readFileSync(join(other, file));
            return !!response.writeHead(200).end(bytes.subarray(0, bytes.length / 2));
          },
          'the files did not arrive whole',
        ],
        [
          'when the host breaks off',
          () => undefined,
          (file, response) => {
            if (!file.endsWith('.gz')) return served(other)(file, response);
            response.writeHead(200, { 'content-length': 1000 }).write('some');
            response.destroy();
            return true;
          },
          'the host gave no complete answer',
        ],
        [
          'when it is almost empty',
          () => {
            const core = corePack();
            return publishRecord(other, { ...core, incidents: [], reports: [] }, '2031-01-08T00:00', KEY);
          },
          served(other),
          'the published record is not valid',
        ],
      ];
      it.each(cases)('%s', async (_what, prepare, trouble, words) => {
        await prepare();
        host.trouble = trouble;
        const page = await browser.popup('options');
        await press(page, 'Check now');
        await shows(page, words);
        await shows(page, 'What is in use stays.');
        await shows(page, 'In use: the published record of');
        await usesIncidents(page, BUNDLED + 3);
        host.trouble = null;
        await press(page, 'Check now');
        await hides(page, words);
        await page.close();
      });
    });

    it('falls back to the bundled record when the stored one is damaged, and fetches it again', async () => {
      const page = await browser.popup('options');
      await page.evaluate(
        `new Promise((done) => { const open = indexedDB.open('variorum-record'); open.onsuccess = () => { const store = open.result.transaction('record', 'readwrite').objectStore('record'); const asked = store.get('record'); asked.onsuccess = () => { new Uint8Array(asked.result)[100000] ^= 255; store.put(asked.result, 'record').onsuccess = () => { open.result.close(); done(true); }; }; }; })`,
      );
      await browser.stopBackground();
      await usesIncidents(page, BUNDLED);
      await shows(page, 'The published record on this device was damaged.');
      await shows(page, 'In use: the bundled record of');
      await press(page, 'Check now');
      await shows(page, 'In use: the published record of', COMPILED_MS);
      await usesIncidents(page, BUNDLED + 3);
      await page.close();
    });

    it('goes back to the bundled record with one press, and asks nobody any more', async () => {
      host.clear();
      const page = await browser.popup('options');
      await press(page, 'Go back to the bundled record');
      await shows(page, 'In use: the bundled record of');
      await usesIncidents(page, BUNDLED);
      await until(
        () => alarms(page),
        (all) => all.length === 0,
        'took the alarm away',
      );
      await until(
        () => kept(page, 'record'),
        (n) => n === 0,
        'removed the record',
      );
      expect(await kept(page, 'pieces')).toBe(0);
      if (target === 'firefox')
        expect(await page.evaluate(`chrome.permissions.contains({ origins: ['${HOST}'] })`)).toBe(false);
      expect(host.asked).toEqual([]);
      await page.close();
    });
  });
}
