// A host that takes longer for a file than a browser lets a background rest, in Chromium and in Firefox.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from '../unit/record/import/sample';
import { BROWSERS, FIXTURES, chromiumPath } from './browsers';
import { until } from './driver';
import { drip, hostPack, publishGed } from './host';
import { servePages } from './server';
import { launchUnwatched, subscribe, subscribed, type Unwatched } from './unwatched';

/** Both browsers stop a background after 30 s without an event. VARIORUM_SLOW=280 lets a file take so many seconds. */
const SECONDS = Number(process.env['VARIORUM_SLOW'] ?? 36);

describe.concurrent('a slow host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-slow-'));
  beforeAll(async () => {
    const file = join(folder, 'events.csv');
    writeFileSync(file, SAMPLE);
    await publishGed(file, join(folder, 'out'), 'The events');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, launch } of BROWSERS) {
    const start = async (port: number): Promise<Unwatched> => {
      if (name === 'Chromium') return launchUnwatched(chromiumPath()!, FIXTURES, port);
      const driver = await launch!(port);
      await driver.grant!('http://localhost/*');
      return {
        evaluate: async <T>(expression: string) => {
          const page = await driver.popup('options');
          const value = await page.evaluate<T>(expression);
          await page.close();
          return value;
        },
        close: driver.close,
      };
    };
    it.skipIf(!launch && !process.env['CI'])(
      `${name} fetches a pack however long it takes`,
      async () => {
        const pages = await servePages();
        const host = hostPack(pages, join(folder, 'out'));
        let went: boolean | undefined;
        host.trouble = (file, response) => {
          // the first of the pieces
          if (file === 'index.json' || host.asked.length > 1) return false;
          drip(response, readFileSync(join(folder, 'out', file)), SECONDS, (whole) => (went = whole));
          return true;
        };
        const browser = await start(pages.port);
        try {
          await subscribe(browser, `http://localhost:${pages.port}/published/index.json`);
          await until(
            () => Promise.resolve(went),
            (whole) => whole !== undefined,
            'ended the file',
            (SECONDS + 30) * 1000,
          );
          expect(went).toBe(true);
          expect(await subscribed(browser)).toBe('The events');
        } finally {
          await browser.close();
          await pages.close();
        }
      },
      (SECONDS + 120) * 1000,
    );
  }
});
