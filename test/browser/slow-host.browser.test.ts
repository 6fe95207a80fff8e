// A host that takes longer for a file than a browser lets a background rest, in Chromium and in Firefox.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixtures } from '../fixtures/build';
import { SAMPLE } from '../importers/sample';
import { BROWSERS, chromiumPath } from './browsers';
import { until } from './driver';
import { hostPack } from './host';
import { servePages } from './server';
import { launchUnwatched, type Unwatched } from './unwatched';

const ROOT = join(import.meta.dirname, '../..');
/** Both browsers stop a background after 30 s without a sign of life. VARIORUM_SLOW=280 lets a file take so many seconds. */
const SECONDS = Number(process.env['VARIORUM_SLOW'] ?? 36);
const STEP_MS = 500;

/** Sends a file a little at a time; tells whether all of it went. */
function drip(response: ServerResponse, body: Buffer, ended: (whole: boolean) => void): void {
  response.writeHead(200, { 'content-length': body.byteLength });
  const steps = (SECONDS * 1000) / STEP_MS;
  let step = 0;
  const timer = setInterval(() => {
    const at = (n: number) => Math.floor((body.byteLength * n) / steps);
    response.write(body.subarray(at(step), at(++step)));
    if (step === steps) response.end();
  }, STEP_MS);
  response.on('close', () => {
    clearInterval(timer);
    ended(response.writableFinished);
  });
}

describe.concurrent('a slow host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-slow-'));
  beforeAll(() => {
    const file = join(folder, 'events.csv');
    writeFileSync(file, SAMPLE);
    const args = ['convert', 'ucdp-ged', file, '--out', join(folder, 'out'), '--name', 'The events'];
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/pack.ts', ...args], { cwd: ROOT });
    buildFixtures({ VARIORUM_EXTRA_SITES: 'http://localhost/*' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, launch } of BROWSERS) {
    const start = async (port: number): Promise<Unwatched> => {
      if (name === 'Chromium') return launchUnwatched(chromiumPath()!, join(ROOT, 'dist/fixtures'), port);
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
          drip(response, readFileSync(join(folder, 'out', file)), (whole) => (went = whole));
          return true;
        };
        const browser = await start(pages.port);
        try {
          const one = {
            address: `http://localhost:${pages.port}/published/index.json`,
            name: null,
            etag: null,
            asked: 0,
            everyHours: 24,
            problem: null,
          };
          await browser.evaluate(
            // the background sets its own alarm first, which would take the place of ours
            `(async () => { await chrome.storage.local.set({ subscriptions: [${JSON.stringify(one)}] }); while (!(await chrome.alarms.get('subscriptions'))) await new Promise((r) => setTimeout(r, 50)); await chrome.alarms.create('subscriptions', { when: Date.now() }); return true; })()`,
          );
          await until(
            () => Promise.resolve(went),
            (whole) => whole !== undefined,
            'ended the file',
            (SECONDS + 30) * 1000,
          );
          expect(went).toBe(true);
          await until(
            () =>
              browser.evaluate<{ name: string }[]>(
                `chrome.storage.local.get('subscriptions').then((s) => s.subscriptions)`,
              ),
            ([first]) => first?.name === 'The events',
            'kept the pack',
          );
        } finally {
          await browser.close();
          await pages.close();
        }
      },
      (SECONDS + 120) * 1000,
    );
  }
});
