// How long a cold start of the background takes in Chromium, from the worker's birth until it can answer.
//   npm run bench:start
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../test/browser/browsers';

const STARTS = 15;
const READY = `performance.getEntriesByName('engine ready')[0]?.startTime ?? null`;

const executablePath = chromiumPath();
if (!executablePath) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const extension = join(import.meta.dirname, '../dist/chrome');
const profile = await mkdtemp(join(tmpdir(), 'variorum-start-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
});
const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const own = `chrome-extension://${new URL(first.url()).host}/src/ui/icons/16.png`;
const times: number[] = [];
const answers: number[] = [];
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
for (let i = 0; i < STARTS; i++) {
  const page = await context.newPage();
  await page.goto(own);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  while (context.serviceWorkers().length) await pause();
  const asked = Date.now();
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'summary', tab: 1 }).catch(() => null)`);
  answers.push(Date.now() - asked);
  while (!context.serviceWorkers().length) await pause();
  const worker = context.serviceWorkers()[0]!;
  for (let ready: number | null = null; ready === null;) {
    ready = await worker.evaluate<number | null>(READY);
    if (ready !== null) times.push(ready);
  }
  await page.close();
}
await context.close();
await rm(profile, { recursive: true, force: true });
times.sort((a, b) => a - b);
console.log(
  `cold start until the engine is ready: median ${times[STARTS >> 1]!.toFixed(1)} ms, ` +
    `fastest ${times[0]!.toFixed(1)}, slowest ${times.at(-1)!.toFixed(1)} (${STARTS} starts)`,
);
