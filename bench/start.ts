// How long a stopped background takes to answer, in Chromium, beside an extension whose background does nothing but
// answer: `npm run bench:start` after a build; `-- 100000` also with a pack of so many names.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { chromiumPath } from '../test/e2e/browsers';
import { material } from './gazetteer/material';

const STARTS = 21;
const PAUSE_MS = 300;
const MARKS = `performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])`;

interface Times {
  answer: number[];
  marks: Map<string, number[]>;
}

const empty = await makeEmpty();
const extension = join(import.meta.dirname, '../dist/chrome');
const SAMPLE =
  'At least 4 people were killed on Thursday, 4 January 2024, in a US drone strike in Baghdad that targeted Mushtaq Jawad Kazim al-Jawari of Harakat al-Nujaba.';
const OPTIONS = 'src/ui/options/index.html';
const ours = await measure(extension, OPTIONS, { type: 'summary', tab: 1 });
const floor = await measure(empty, 'page.html', {});
const sample = { type: 'sample-card', text: SAMPLE };
const reading = await measure(extension, OPTIONS, sample);
const wanted = Number(process.argv[2] ?? 0);
const large = wanted ? await measure(extension, OPTIONS, sample, (tab) => addNames(tab, wanted)) : null;
await rm(empty, { recursive: true, force: true });

for (const [name, list] of ours.marks) console.log(row(`${name}, from the birth of the worker`, list));
console.log(row('message to answer', ours.answer));
console.log(row('message to answer, empty background', floor.answer));
console.log(row('a paragraph to its card', reading.answer));
if (large) console.log(row(`a paragraph to its card, with ${wanted} more names`, large.answer));
console.log(
  `${(median(ours.answer) / median(floor.answer)).toFixed(1)} times an empty background (${STARTS} starts each)`,
);

/** An extension with a page to ask from and a background that answers at once. */
async function makeEmpty(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>empty</title>');
  await writeFile(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((_m, _s, answer) => { answer(1); return true; });',
  );
  return folder;
}

/** Adds a dictionary of actors on the options page, as a reader does. */
async function addNames(tab: Page, count: number): Promise<void> {
  const file = material(count, 0)
    .names.map((name) => `${name.toUpperCase().replace(/[ -]+/g, '_')}_  [IRQREB]`)
    .join('\n');
  await tab.setInputFiles('input[accept*=csv]', {
    name: 'names.actors.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(file),
  });
  const told = await tab.waitForSelector('div[role=status] p', { timeout: 120_000 });
  console.log((await told.innerText()).trim());
}

async function measure(
  extension: string,
  page: string,
  message: object,
  prepare?: (tab: Page) => Promise<void>,
): Promise<Times> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-start-'));
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${new URL(first.url()).host}/${page}`);
  await prepare?.(tab);
  const session = await context.newCDPSession(tab);
  await session.send('ServiceWorker.enable');
  const times: Times = { answer: [], marks: new Map() };
  for (let i = 0; i < STARTS; i++) {
    await tab.waitForTimeout(PAUSE_MS);
    await session.send('ServiceWorker.stopAllWorkers');
    await tab.waitForTimeout(PAUSE_MS);
    // what the message asks for does not matter, and may well fail: that an answer comes is what is timed
    times.answer.push(
      await tab.evaluate<number>(`(async () => {
        const from = performance.now();
        await chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => null);
        return performance.now() - from;
      })()`),
    );
    await tab.waitForTimeout(PAUSE_MS);
    // of a worker that the driver attached to too late only the answer is known
    const marks = (await context.serviceWorkers().at(-1)?.evaluate<[string, number][]>(MARKS)) ?? [];
    for (const [name, at] of marks) times.marks.set(name, [...(times.marks.get(name) ?? []), at]);
  }
  await context.close();
  await rm(profile, { recursive: true, force: true });
  return times;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!;
}

function row(name: string, list: readonly number[]): string {
  const ms = (n: number) => `${n.toFixed(1)} ms`;
  return `${name}: median ${ms(median(list))}, fastest ${ms(Math.min(...list))}, slowest ${ms(Math.max(...list))}`;
}
