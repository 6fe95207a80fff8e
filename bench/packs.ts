// A large pack in Chromium, as a reader has it: importing it on the options page, its memory, what another page feels
// meanwhile, its size on disk, search in it, a page about one of its events after a cold start, and its removal.
//   VARIORUM_GED=FILE npm run bench:packs -- 386000      after a build
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumPath } from '../test/e2e/browsers';
import { withExtension } from '../test/e2e/chromium';
import { servePages } from '../test/e2e/server';
import { gedFile, gedLines } from './ged';
import { memoryOf, sum } from './memory';

const wanted = Number(process.argv[2] ?? 386_000);
const source = gedFile();
const folder = mkdtempSync(join(tmpdir(), 'variorum-packs-'));
const csv = join(folder, 'ged.csv');
await pipeline(Readable.from(gedLines(source, wanted)), createWriteStream(csv));
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(`${wanted} rows, ${mega(statSync(csv).size)}`);

const pages = await servePages(folder);
const extension = join(import.meta.dirname, '../dist/chrome');
const profile = join(folder, 'profile');
const context = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumPath()!,
  headless: true,
  args: withExtension(extension, pages.port),
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const id = new URL(worker.url()).host;

writeFileSync(join(folder, 'idle.html'), '<!doctype html><title>idle</title><p>idle');
const other = await context.newPage();
await other.goto('http://www.shafaq.com/idle');
await other.evaluate(
  `void (window.gaps = [], (function frame(last) { requestAnimationFrame((now) => { if (last) gaps.push(now - last); frame(now); }); })(0))`,
);

const options = await context.newPage();
await options.goto(`chrome-extension://${id}/src/ui/options/index.html`);
await options.waitForSelector('input[accept*=csv]');
await other.bringToFront();
await new Promise((resolve) => setTimeout(resolve, 2000));
const idle = await other.evaluate<number[]>('gaps.splice(0)');
const before = memoryOf(profile);
let peak = 0;
let most = 0;
const watch = setInterval(() => {
  const now = memoryOf(profile);
  peak = Math.max(peak, sum(now) - sum(before));
  for (const [pid, bytes] of now) most = Math.max(most, bytes - (before.get(pid) ?? 0));
}, 50);
const started = performance.now();
await options.setInputFiles('input[accept*=csv]', csv);
await options.waitForSelector('div[role=status]', { timeout: 600_000 });
const seconds = (performance.now() - started) / 1000;
clearInterval(watch);
const busy = await other.evaluate<number[]>('gaps.splice(0)');
console.log((await options.innerText('div[role=status] p')).trim());
console.log(
  `${seconds.toFixed(1)} s; memory above what was there before: ${mega(peak)} in all processes, ${mega(most)} in the one that takes most`,
);
const worst = (list: number[]) =>
  `${percentile(list, 0.99).toFixed(0)} ms (99 of 100), ${Math.max(...list).toFixed(0)} ms (worst)`;
console.log(`another page's frames: ${worst(idle)} before, ${worst(busy)} during the import`);
const disk = await options.evaluate<{ usage: number }>('navigator.storage.estimate()');
console.log(`${mega(disk.usage)} on disk`);

const event = oneEvent();
await searches(context);
await coldPage(context);

await options.bringToFront();
const removal = await options.evaluate<number>(`(async () => {
  const button = [...document.querySelectorAll('.packs button')].find((b) => b.textContent.startsWith('Remove'));
  const start = performance.now();
  button.click();
  while ([...document.querySelectorAll('.packs button')].some((b) => b.textContent.startsWith('Remove'))) await new Promise((r) => setTimeout(r, 5));
  return performance.now() - start;
})()`);
await new Promise((resolve) => setTimeout(resolve, 1500));
const left = await options.evaluate<{ usage: number }>('navigator.storage.estimate()');
console.log(`removed in ${removal.toFixed(0)} ms; ${mega(left.usage)} left on disk`);
await context.close();
await pages.close();
rmSync(folder, { recursive: true, force: true });

/** An event of the file whose place is one word. */
function oneEvent(): { best: string; place: string; day: string } {
  const [head, ...lines] = gedLines(source, 400);
  const columns = head!.trim().split(',');
  const cell = (row: string[], name: string) => row[columns.indexOf(name)]!.replaceAll('"', '');
  const row = lines
    .map((line) => line.split('","'))
    .find(
      (r) =>
        /^[A-Z]\w+ (?:town|city|village)$/.test(cell(r, 'where_coordinates')) && Number(cell(r, 'best')) > 3,
    )!;
  const place = cell(row, 'where_coordinates').replace(/ \w+$/, '');
  return { best: cell(row, 'best'), place, day: cell(row, 'date_start').slice(0, 10) };
}

/** Letter by letter, by the browser's own clock. */
async function searches(at: BrowserContext): Promise<void> {
  const popup = await at.newPage();
  await popup.goto(`chrome-extension://${id}/src/ui/popup/index.html`);
  await popup.waitForSelector('[role=combobox]');
  await popup.focus('[role=combobox]');
  for (const letter of `${event.place} ${event.day.slice(0, 4)}`) {
    await popup.keyboard.type(letter);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  const took = await popup.evaluate<number[]>(
    `performance.getEntriesByName('variorum results').map((e) => e.duration)`,
  );
  const results = await popup.evaluate<number>(`document.querySelectorAll('[role=option]').length`);
  console.log(
    `search, letter by letter: first ${took[0]?.toFixed(0)} ms, then median ${percentile(took.slice(1), 0.5).toFixed(0)} ms, slowest ${Math.max(...took.slice(1)).toFixed(0)} ms; ${results} results`,
  );
  await popup.close();
}

/** From a stopped background to marks on a page about one of the events. */
async function coldPage(at: BrowserContext): Promise<void> {
  const { best, place, day } = event;
  const words = `${best} people were killed in an attack on ${place} in Syria on ${day}, a monitor said.`;
  writeFileSync(
    join(folder, 'event.html'),
    `<!doctype html><html lang="en"><head><meta property="article:published_time" content="${day}T10:00:00Z"><title>${words}</title></head><body><article><h1>${place}</h1><p>${words}</p></article></body></html>`,
  );
  const session = await at.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const page = await at.newPage();
  await page.goto('http://www.shafaq.com/event');
  await page.waitForFunction('[...CSS.highlights.keys()].length > 0', null, { timeout: 30_000 });
  const marked = await page.evaluate<number>('performance.now()');
  console.log(
    `a page about “${words}” marked ${marked.toFixed(0)} ms after it began, the background stopped before`,
  );
  await page.close();
}

function percentile(list: number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
