// Subscriptions, in Chromium and in Firefox: subscribed to at an address, kept up to date, and never worse than before when a
// host fails, lies, or leads elsewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../unit/record/import/sample';
import { BROWSERS } from './browsers';
import {
  MARKED,
  letPacksPaint,
  addFile,
  focusOn,
  piecesKept,
  hides,
  pressPack,
  shows,
  until,
  type Driver,
  type OwnPage,
} from './driver';
import type { Host } from './host';
import { ROWS, publishedPack } from './published-pack';

const PAGE = 'http://www.shafaq.com/far';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    let host: Host;
    let address: string;
    const { out, publish } = publishedPack({ name, launch }, (given) => {
      ({ browser, host, address } = given);
    });

    const options = async () => {
      const page = await browser.popup('options');
      await shows(page, 'The core pack');
      return page;
    };
    const subscribe = async (page: OwnPage, to: string) => {
      await letPacksPaint(page);
      await focusOn(page, '.subscribe input');
      await page.type(to);
      await page.press('Enter');
    };
    /** Has the background look as it does when the time has come. */
    const timePasses = (page: OwnPage) =>
      page.evaluate(
        `(async () => { const { subscriptions } = await chrome.storage.local.get('subscriptions'); await chrome.storage.local.set({ subscriptions: subscriptions.map((s) => ({ ...s, asked: 0, trying: 0 })) }); await chrome.alarms.create('subscriptions', { when: Date.now() }); return true; })()`,
      );
    const looked = (page: OwnPage) =>
      until(
        () =>
          page.evaluate<{ asked: number; problem: string | null }[]>(
            `chrome.storage.local.get('subscriptions').then((s) => s.subscriptions)`,
          ),
        (all) => all.every((s) => s.asked > 0),
        'looked at the address',
      );
    const marks = () =>
      until(
        () => browser.evaluate<Record<string, number>>(MARKED),
        (m) => (m['vr-5'] ?? 0) + (m['vr-6'] ?? 0) + (m['vr-8'] ?? 0) > 0,
        'marked the figure',
      );
    it('says what an address must be, and asks nobody', async () => {
      const page = await options();
      await subscribe(page, 'ftp://example.org/pack');
      await shows(page, 'An address like https://example.org/pack/ is needed.');
      expect(host.asked).toEqual([]);
      await page.close();
    });

    it('leaves nothing behind when there is no pack at an address', async () => {
      await browser.grant?.('http://localhost/*');
      const page = await options();
      await subscribe(page, `${address}none/`);
      await shows(page, 'index.json: the host answered 404');
      expect(await page.evaluate(`chrome.storage.local.get('subscriptions')`)).toEqual({});
      expect(await piecesKept(page)).toBe(0);
      await page.close();
    });

    it('fetches a pack, and reads pages with it', async () => {
      await browser.grant?.('http://localhost/*');
      host.clear();
      const page = await options();
      await subscribe(page, address);
      await shows(page, '“The events” was added. Incidents: 3');
      await shows(page, 'last asked');
      await page.close();
      expect(host.asked[0]).toBe('200 index.json');
      expect(host.headers.cookie ?? host.headers.referer).toBeUndefined();
      await browser.open(PAGE);
      await marks();
    });

    it('asks again when it is time, and fetches nothing that is the same', async () => {
      host.clear();
      const page = await options();
      await timePasses(page);
      await looked(page);
      await page.close();
      expect(host.asked).toEqual(['304 index.json']);
      await marks();
    });

    it('fetches only what changed, by deltas', async () => {
      await publish(
        [...ROWS, ROWS[1]!.replace('1,2018', '77,2018').replaceAll('2018-03-03', '2018-03-20')],
        'More events',
      );
      host.clear();
      const page = await options();
      await timePasses(page);
      await shows(page, 'More events');
      await shows(page, 'incidents: 4');
      await page.close();
      const files = host.asked.map((line) => line.split(' ')[1]!);
      expect(files[0]).toBe('index.json');
      expect(files.length).toBeGreaterThan(1);
      for (const file of files.slice(1)) expect(file).toMatch(/^[0-9a-f]{32}-[0-9a-f]{32}\.gz$/);
      await marks();
    });

    it.each<[string, Host['trouble'], string]>([
      ['is down', (_f, r) => !!r.writeHead(503).end(), 'the host answered 503'],
      [
        'leads elsewhere',
        (_f, r) => !!r.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
        'could not be fetched',
      ],
      ['sends no index', (_f, r) => !!r.writeHead(200).end('<html>'), 'index.json: no JSON'],
      [
        'sends an index of another format',
        (_f, r) => !!r.writeHead(200).end('{"variorumPack":9}'),
        'reads packs of format 1 only',
      ],
      ['sends without end', (_f, r) => !!r.writeHead(200).end(Buffer.alloc(5 << 20, 32)), 'larger than'],
    ])('keeps the pack when its host %s', async (_what, trouble, problem) => {
      host.trouble = trouble;
      const page = await options();
      await timePasses(page);
      await shows(page, problem);
      await shows(page, 'What was there before is kept');
      host.trouble = null;
      expect(await piecesKept(page)).toBe(3);
      await page.close();
      await browser.open(PAGE);
      await marks();
    });

    it('keeps the pack when a piece is not what the index says', async () => {
      await publish([ROWS[0]!, ROWS[1]!.replace('12,40,45,60', '12,40,45,99')], 'Forged events');
      host.trouble = (file, response) =>
        file === 'index.json' ? false : !!response.writeHead(200).end('["entities",{}]');
      const page = await options();
      await timePasses(page);
      await shows(page, 'not what the index says it is');
      await shows(page, 'More events');
      host.trouble = null;
      await page.close();
      await browser.open(PAGE);
      await marks();
    });

    it('goes on where a stopped background left off', async () => {
      let held = 0;
      host.clear();
      host.trouble = (file) => file !== 'index.json' && host.asked.length > 1 && ++held > 0;
      const page = await options();
      await timePasses(page);
      await until(
        () => Promise.resolve(held),
        (n) => n > 0,
        'asked for the last file',
      );
      const first = host.asked[1]!;
      await browser.stopBackground();
      host.trouble = null;
      host.clear();
      await timePasses(page);
      await shows(page, 'Forged events');
      await page.close();
      expect(first).toContain('.gz');
      expect(host.asked).not.toContain(first);
    });

    it('adds a file while a host keeps an update waiting', async () => {
      await publish([...ROWS, ROWS[1]!.replace('1,2018', '78,2018')], 'Late events');
      let answer: (() => void) | undefined;
      host.trouble = (file, response) => {
        if (file === 'index.json' || answer) return false;
        answer = () => response.writeHead(200).end(readFileSync(join(out, file)));
        return true;
      };
      const page = await options();
      await timePasses(page);
      await until(
        () => Promise.resolve(answer),
        (held) => held !== undefined,
        'asked for a piece',
      );
      await addFile(page, JSON.stringify(SAMPLE), 'losses.csv');
      await shows(page, '“UCDP GED: losses” was added');
      answer!();
      host.trouble = null;
      await shows(page, 'Late events');
      await pressPack(page, 'Remove UCDP GED: losses');
      await hides(page, 'Remove UCDP GED: losses');
      await page.close();
    });

    it('asks a host for nothing more once the reader has ended the subscription', async () => {
      await publish(ROWS, 'Last events');
      host.clear();
      let left = false;
      host.trouble = (file, response) => {
        if (file === 'index.json') return false;
        response.on('close', () => (left = true));
        return true;
      };
      const page = await options();
      await timePasses(page);
      await until(
        () => Promise.resolve(host.asked.length),
        (n) => n > 1,
        'asked for a piece',
      );
      const asked = [...host.asked];
      await pressPack(page, 'End the subscription');
      await until(
        () => Promise.resolve(left),
        (yes) => yes,
        'left the host',
      );
      host.trouble = null;
      await until(
        () => piecesKept(page),
        (n) => n === 0,
        'removed the pieces',
      );
      expect(host.asked).toEqual(asked);
      await page.close();
      await browser.grant?.('http://localhost/*');
      const again = await options();
      await subscribe(again, address);
      await shows(again, '“Last events” was added');
      await again.close();
    });

    it('ends a subscription: its pieces are gone, the host is asked no more', async () => {
      const page = await options();
      await shows(page, 'End the subscription');
      await pressPack(page, 'End the subscription');
      await hides(page, 'Last events');
      expect(await piecesKept(page)).toBe(0);
      const alarms = () => page.evaluate<unknown[]>('chrome.alarms.getAll()');
      await until(alarms, (all) => all.length === 0, 'took the alarm away');
      if (browser.name === 'firefox')
        expect(await page.evaluate(`chrome.permissions.contains({ origins: ['http://localhost/*'] })`)).toBe(
          false,
        );
      await page.close();
    });
  });
}
