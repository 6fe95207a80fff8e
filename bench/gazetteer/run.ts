// Our gazetteer beside others, in Chromium, in one run, as ratios: `npm run bench:gazetteer`, or with sizes: `-- 1000 10000`.
// VARIORUM_NAMES=FILE adds a real list of names, one a line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { chromiumPath } from '../../test/e2e/browsers';
import type { Result } from './engines';

const SHORT = 5000;
const LONG = 50_000;
const SIZES = [1000, 10_000, 100_000, 500_000];
/** Above this many names only ours is run: others take minutes or all memory to build. */
const MOST_FOR_ALL = 100_000;
const PEER_MS = 120_000;

const executablePath = chromiumPath();
if (!executablePath) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const made = (await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: join(import.meta.dirname, 'engines.ts'), formats: ['iife'], name: 'engines' },
  },
})) as Rolldown.RolldownOutput[];
const code = made[0]!.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A page of its own for each engine: none inherits another's warmth or memory. */
async function inPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PEER_MS);
  await page.setContent('<!doctype html><meta charset="utf-8"><title>bench</title>');
  await page.evaluate(code);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

const limited = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work.catch((error: unknown) => {
      console.error(String(error).slice(0, 200));
      return null;
    }),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PEER_MS).unref()),
  ]);
const n = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

async function table(title: string, count: number, dictionary?: string[]): Promise<void> {
  const list = await inPage((page) => page.evaluate<string[]>('bench.engines'));
  console.log(`\n### ${title}\n`);
  console.log(
    '| engine | build ms | saved MB | bytes a name | load ms | first 5,000 words ms | 5,000 words ms | 50,000 words ms | × bare loop | × tokenise and hash | found |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const engine of count > MOST_FOR_ALL ? list.slice(0, 1) : list) {
    const r = await limited(
      inPage((page) =>
        page.evaluate(
          ([e, c, s, l, d]) =>
            (globalThis as never as { bench: { run: (...a: unknown[]) => Result } }).bench.run(e, c, s, l, d),
          [engine, count, SHORT, LONG, dictionary] as const,
        ),
      ),
    );
    if (!r) {
      console.log(`| ${engine} | – failed, or not within ${PEER_MS / 1000} s | | | | | | | | | |`);
      continue;
    }
    const [short, long] = r.times as [number, number];
    const bytes = r.bytes === null ? ['–', '–'] : [n(r.bytes / 1e6), n(r.bytes / count)];
    console.log(
      `| ${engine} | ${n(r.build)} | ${bytes.join(' | ')} | ${r.load === null ? '–' : n(r.load)} | ${n(r.first)} | ${n(short)} | ${n(long)} | ${n(long / r.bare)} | ${n(long / r.hash)} | ${r.found} |`,
    );
  }
}

const floors = await inPage((page) => page.evaluate<Record<string, number>>(`bench.floor(${LONG})`));
const bare = floors['bare loop']!;
console.log(`Chromium ${browser.version()}; floors on ${LONG.toLocaleString('en')} words:`);
for (const [name, ms] of Object.entries(floors))
  console.log(`- ${name}: ${n(ms)} ms, ${n(ms / bare)} bare loops`);
const firsts: number[] = [];
for (let i = 0; i < 5; i++) {
  const first = await inPage((page) => page.evaluate(`bench.warmed(100000, ${SHORT})`));
  firsts.push(first as number);
}
console.log(
  `\nThe very first scan of 5,000 words for 100,000 names, in five fresh pages, warmed up as the background is at its start: ${firsts.map(n).join(', ')} ms`,
);
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length ? sizes : SIZES) await table(`${size.toLocaleString('en')} names`, size);
const real = process.env['VARIORUM_NAMES'];
if (real) {
  const names = readFileSync(real, 'utf8').split('\n').filter(Boolean);
  await table(`${names.length.toLocaleString('en')} names of a real list`, names.length, names);
}
const marked = await limited(
  inPage((page) => page.evaluate<{ markJs: number; wrap: number }>('bench.mark(100, 5000)')),
);
if (marked)
  console.log(
    `\nMarking 100 names in a page of 5,000 words: mark.js ${n(marked.markJs)} ms; finding with ours and wrapping in elements ${n(marked.wrap)} ms.`,
  );
await browser.close();
