// What a page pays: collecting its text on the main thread of Chromium, as a multiple of a bare TreeWalker pass over the
// same page; and every mark on it, to be judged by eye.   VARIORUM_PAGES=FOLDER npm run bench:pages
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { BROWSERS } from '../test/e2e/browsers';
import { servePages } from '../test/e2e/server';

const folder = process.env['VARIORUM_PAGES'];
if (!folder) throw new Error('Name a folder of saved .html pages in VARIORUM_PAGES.');
const ROOT = join(import.meta.dirname, '..');
const SETTLE_MS = 1500;

const built = (await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: join(ROOT, 'bench/collecting.ts'), formats: ['iife'], name: 'collecting' },
  },
})) as Rolldown.RolldownOutput[];
const code = built[0]!.output[0].code;

const MEASURE = `(() => {
  ${code};
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const time = (work) => median(Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) work();
    return (performance.now() - start) / 10;
  }));
  const bare = time(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let units = 0;
    while (walker.nextNode()) units += walker.currentNode.data.length;
    return units;
  });
  const candidates = collecting.articleCandidates();
  let id = 0;
  const collect = () => collecting.collect(document.body, candidates, () => id++);
  const blocks = collect();
  return {
    bare,
    collect: time(collect) / bare,
    places: time(() => collecting.placesOf(blocks)) / bare,
    units: blocks.reduce((sum, b) => sum + b.text.length, 0),
  };
})()`;

const MARKS = `[...CSS.highlights].flatMap(([look, ranges]) => [...ranges].map((r) => {
  const { data } = r.startContainer;
  return look + ' [' + data.slice(r.startOffset, r.endOffset) + '] in: ' + data.slice(Math.max(0, r.startOffset - 40), r.endOffset + 40).replace(/\\s+/g, ' ');
}))`;

const launch = BROWSERS.find((b) => b.name === 'Chromium')?.launch;
if (!launch) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const pages = await servePages(folder);
const browser = await launch(pages.port);
for (const file of readdirSync(folder).filter((f) => f.endsWith('.html'))) {
  await browser.open(`http://www.shafaq.com/${file}`);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const { bare, collect, places, units } =
    await browser.evaluate<Record<'bare' | 'collect' | 'places' | 'units', number>>(MEASURE);
  console.log(
    `${file}: ${units} units, bare pass ${bare.toFixed(3)} ms, collecting ${collect.toFixed(1)}×, what is around blocks ${places.toFixed(1)}×`,
  );
  for (const mark of await browser.evaluate<string[]>(MARKS)) console.log(`    ${mark}`);
}
await browser.close();
await pages.close();
