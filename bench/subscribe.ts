// A very large published pack through a slow host, fetched by a background of Chromium that nobody watches: how long, and its memory.
//   VARIORUM_GED=FILE npm run bench:subscribe -- 386000 200      rows, and kB a second
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromiumPath } from '../test/e2e/browsers';
import { drip, hostPack, publishGed } from '../test/e2e/host';
import { servePages } from '../test/e2e/server';
import { launchUnwatched, subscribe, subscribed } from '../test/e2e/unwatched';
import { buildFixtures } from '../test/fixtures/build';
import { gedFile, gedLines } from './ged';
import { memoryOf, sum } from './memory';

const wanted = Number(process.argv[2] ?? 386_000);
const rate = Number(process.argv[3] ?? 200);
/** Before each file, as a host far away needs it. */
const LATENCY_MS = 150;

const source = gedFile();
const folder = mkdtempSync(join(tmpdir(), 'variorum-subscribe-'));
const csv = join(folder, 'ged.csv');
const out = join(folder, 'out');
await pipeline(Readable.from(gedLines(source, wanted)), createWriteStream(csv));
await publishGed(csv, out, 'Events');

const pages = await servePages(folder);
const host = hostPack(pages, out);
let [files, bytes] = [0, 0];
host.trouble = (file, response) => {
  const body = readFileSync(join(out, file));
  files++;
  bytes += body.byteLength;
  setTimeout(() => drip(response, body, body.byteLength / (rate * 1000)), LATENCY_MS);
  return true;
};
const extension = await buildFixtures();
const browser = await launchUnwatched(chromiumPath()!, extension, pages.port);
const before = sum(memoryOf(browser.profile));
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, sum(memoryOf(browser.profile)) - before);
}, 200);
const started = performance.now();
await subscribe(browser, `http://localhost:${pages.port}/published/index.json`);
// to look whether it is there opens a page: not before the last file was asked for
const { parts } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { parts: unknown[] };
while (files < parts.length + 2) await new Promise((resolve) => setTimeout(resolve, 200));
await subscribed(browser, 60_000);
clearInterval(watch);
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s for ${files} files, ${(bytes / 1e6).toFixed(1)} MB at ${rate} kB/s and ${LATENCY_MS} ms before each; memory above what was there before: ${(peak / 1e6).toFixed(0)} MB`,
);
await browser.close();
await pages.close();
rmSync(folder, { recursive: true, force: true });
