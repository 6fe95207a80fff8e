// What a page pays, by the browser's own accounts: each page is opened on a site that is read and, in the same run, on one that
// is not, where none of our code is there; articles also on two others, where other extensions with our permissions run: one whose
// script does no more than a bare pass over the text, one with the least that shows marks (compared.ts). `npm run bench:trace`
// after a build; `-- 60` lets the live page live for a minute, `-- 10 live` measures only what is so called, `-- 10 '^[0-9]+ words' 9`
// in nine rounds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSERS, chromiumPath } from '../test/e2e/browsers';
import { withExtension } from '../test/e2e/chromium';
import { servePages } from '../test/e2e/server';
import { barePass, leastScript, PASS } from './compared';
import { material } from './gazetteer/material';

const SECONDS_ALIVE = Number(process.argv[2] ?? 10);
/** A pattern of what is measured. */
const ONLY = new RegExp(process.argv[3] ?? '');
/** Rounds that are measured, after one that only warms up. */
const TIMES = 9;
const TIMES_ALIVE = 5;
const TIMES_OF_ARTICLES = Number(process.argv[4] ?? 25);
const SETTLE_MS = 1200;
const MOST_TRIES = 10;
const SITES = {
  unread: 'http://unread.example',
  /** Read by a script that does no more than a bare pass over the text. */
  passed: 'http://www.passed.example',
  /** Read by the least script that shows marks. */
  least: 'http://www.least.example',
  read: 'http://www.shafaq.com',
};
type Site = keyof typeof SITES;

const folder = mkdtempSync(join(tmpdir(), 'variorum-trace-'));
const put = (name: string, body: string) =>
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><article><h1>Strikes in Baghdad on 4 January 2024</h1>${body}</article></body></html>`,
  );
const KNOWN =
  'Kataib Hezbollah said that four people were killed in Baghdad on 4 January 2024, the Pentagon denied it.';
/** Paragraphs of sixty words, every fifth with names and a figure that are known. */
function paragraphs(words: number): string {
  const plain = material(10, words).text.split(/\s+/);
  const made: string[] = [];
  for (let i = 0; i < words; i += 60)
    made.push(
      `<p>${i % 300 === 0 ? KNOWN : ''} ${plain
        .slice(i, i + 60)
        .join(' ')
        .replace(/[<&]/g, '')}</p>`,
    );
  return made.join('\n');
}
const SIZES = [1000, 5000, 50_000];
for (const words of SIZES) put(`article-${words}`, paragraphs(words));
put(
  'nodes',
  Array.from({ length: 5000 }, (_, i) => `<p>Paragraph ${i} of a list that is written anew.</p>`).join(''),
);
put('editor', `${paragraphs(1000)}<div id="editor" contenteditable="true">${paragraphs(20_000)}</div>`);
put(
  'sparse',
  paragraphs(30_000)
    .replaceAll(KNOWN, '')
    .replaceAll('<p>', '<p>Kataib Hezbollah denied it. The Pentagon said otherwise. '),
);
put(
  'marks',
  Array.from({ length: 500 }, () => `<p>${KNOWN} Nothing else is said here, in a few more words.</p>`).join(
    '',
  ),
);

const OBSERVE = `window.seen = { longest: 0, shift: 0 };
new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.longest = Math.max(seen.longest, e.duration); }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });`;
const PASSES = 100;
const BARE = `(() => { const start = performance.now(); let units = 0; for (let n = 0; n < ${PASSES}; n++) { ${PASS} } return (performance.now() - start) / ${PASSES}; })()`;
const settle = (ms = SETTLE_MS) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is done to a page, in the page. */
const ACTS = {
  rewrite: `new Promise((done) => { let n = 0; const all = [...document.querySelectorAll('p')]; const write = () => { n++; all.forEach((p, i) => { p.textContent = 'Paragraph ' + i + ' written for the ' + n + 'th time.'; }); if (n < 5) setTimeout(write, 300); else setTimeout(done, 1500); }; write(); })`,
  live: `new Promise((done) => { let n = 0; const add = () => { const p = document.createElement('p'); p.textContent = ${JSON.stringify(KNOWN)} + ' Update ' + n; document.querySelector('article').append(p); if (++n < ${SECONDS_ALIVE * 10}) setTimeout(add, 100); else setTimeout(done, 700); }; add(); })`,
} as const;
/** Scrolling by so many pixels a frame, and half a second for what is done where it comes to rest. */
const scroll = (pixels: number) =>
  `new Promise((done) => { let n = 0; const step = () => { scrollBy(0, ${pixels}); if (++n < 150) requestAnimationFrame(step); else setTimeout(done, 500); }; step(); })`;
const FAST = 120;
const SLOW = 15;

/** What one opening of a page cost. Milliseconds, and bytes. */
interface Cost {
  task: number;
  longest: number;
  shift: number;
  heap: number;
  bare: number;
}
const SCROLLS: [string, string, (p: Page) => Promise<unknown>][] = [
  ['scrolling fast, 1,000 marks in 30,000 words', 'sparse', (p) => p.evaluate(scroll(FAST))],
  ['scrolling fast, 1,500 marks in 8,000 words', 'marks', (p) => p.evaluate(scroll(FAST))],
  ['scrolling slowly, 1,000 marks in 30,000 words', 'sparse', (p) => p.evaluate(scroll(SLOW))],
  ['scrolling slowly, 1,500 marks in 8,000 words', 'marks', (p) => p.evaluate(scroll(SLOW))],
];
const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
const median = (list: number[]) => sorted(list)[list.length >> 1]!;
/** What else runs on the machine only adds. */
const lowerQuartile = (list: number[]) => sorted(list)[list.length >> 2]!;
const ms = (n: number) => n.toFixed(1);

const pages = await servePages(folder);
const OURS = join(import.meta.dirname, '../dist/chrome');
const BARE_PASS = barePass(folder, OURS, SITES.passed);
const sizes = SIZES.filter((words) => ONLY.test(`${words} words`));
/** What ours cost beyond a page without us, in milliseconds, by what was done. */
const ours = new Map<string, number>();
await inChromium();
await leastInChromium();
if (!process.argv[3]) await inFirefox();
await pages.close();
rmSync(folder, { recursive: true, force: true });

/** Chromium with some extensions, and how a page is measured in it. */
async function chromiumWith(...extensions: string[]) {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(folder, 'profile-')), {
    executablePath: chromiumPath()!,
    headless: true,
    args: withExtension(extensions.join(), pages.port),
  });
  await settle();
  const measure = <S extends Site>(
    name: string,
    sites: readonly S[],
    times: number,
    act?: (page: Page) => Promise<unknown>,
  ) =>
    inTurn(sites, times, async (site) => {
      // a tab of its own every time: what it is charged begins with its page
      const page = await context.newPage();
      await page.addInitScript(OBSERVE);
      const cdp = await context.newCDPSession(page);
      // the processor's time of the main thread: what it waits for others is left out
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const metric = async (what: string) =>
        (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === what)!.value;
      await page.goto(`${SITES[site]}/${name}`);
      await settle();
      // a busy machine may take longer, and what is not there yet would be charged to the act, or to nothing
      const marked = () => page.evaluate<number>('CSS.highlights.size');
      const isMarked = site === 'read' || site === 'least';
      for (let tries = 0; isMarked && !(await marked()); tries++) {
        if (tries === MOST_TRIES) throw new Error(`${name} was never marked`);
        await settle();
      }
      const before = act ? await metric('TaskDuration') : 0;
      await act?.(page);
      const task = 1000 * ((await metric('TaskDuration')) - before);
      const seen = await page.evaluate<{ longest: number; shift: number }>('seen');
      await cdp.send('HeapProfiler.collectGarbage');
      const cost = {
        task,
        ...seen,
        heap: await metric('JSHeapUsedSize'),
        bare: await page.evaluate<number>(BARE),
      };
      await page.close();
      return cost;
    });
  return { context, measure };
}

async function inChromium(): Promise<void> {
  const { context, measure } = await chromiumWith(OURS, BARE_PASS);
  console.log(
    `Chromium ${context.browser()?.version() ?? ''}, lower quartiles of ${TIMES} rounds, of ${TIMES_ALIVE} for what is alive; for articles medians of ${TIMES_OF_ARTICLES}, each against the page without us in the same round`,
  );
  for (const words of sizes) {
    const { read, unread, passed } = await measure(
      `article-${words}`,
      ['unread', 'passed', 'read'],
      TIMES_OF_ARTICLES,
    );
    ours.set(`${words} words`, read.more);
    console.log(
      `${words} words: ours ${ms(read.more)} ms of the main thread, a script that only passes over the text ${ms(passed.more)} ms: ${(read.more / passed.more).toFixed(1)} times (the pass alone ${read.bare.toFixed(2)} ms; the page itself ${ms(unread.task)} ms: ${(read.task / unread.task).toFixed(2)} times), longest task ${ms(read.longest)} ms (without us ${ms(unread.longest)}), layout shift ${read.shift.toFixed(4)} (${unread.shift.toFixed(4)}), heap ${((read.heap - unread.heap) / 1e6).toFixed(2)} MB`,
    );
  }
  const acts: [string, string, (p: Page) => Promise<unknown>][] = [
    [`live: a paragraph every 100 ms for ${SECONDS_ALIVE} s`, 'article-5000', (p) => p.evaluate(ACTS.live)],
    ['5,000 nodes written five times', 'nodes', (p) => p.evaluate(ACTS.rewrite)],
    [
      'typing 100 letters in an editor of 20,000 words',
      'editor',
      async (p) => {
        await p.click('#editor p');
        await p.keyboard.type('letters of a reader '.repeat(5), { delay: 5 });
        await settle(500);
      },
    ],
    ...SCROLLS,
  ];
  for (const [what, name, act] of acts) {
    if (!ONLY.test(what)) continue;
    const { read, unread } = await measure(
      name,
      ['unread', 'read'],
      what.startsWith('live') ? TIMES_ALIVE : Math.min(TIMES, TIMES_OF_ARTICLES),
      act,
    );
    ours.set(what, read.task);
    console.log(
      `${what}: ${ms(read.task)} ms of the main thread, ${ms(unread.task)} without us: ${(read.task / unread.task).toFixed(2)} times; longest task ${ms(read.longest)} ms (${ms(unread.longest)})`,
    );
  }
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const worlds: string[] = [];
  await cdp.send('Runtime.enable');
  cdp.on('Runtime.executionContextCreated', (e) => worlds.push(e.context.origin));
  await page.goto(`${SITES.unread}/article-1000`);
  await settle();
  console.log(
    `on a site that is not read: ${worlds.filter((o) => o.startsWith('chrome-extension:')).length} worlds of ours`,
  );
  await context.close();
}

/** What any script has to pay that shows marks: in a browser of its own, since every extension costs each page. */
async function leastInChromium(): Promise<void> {
  const { context, measure } = await chromiumWith(leastScript(folder, OURS, SITES.least), BARE_PASS);
  const compared = (what: string, least: number, more: string) =>
    console.log(
      `${what}: the least script that shows marks ${ms(least)} ms, ours ${ms(ours.get(what)!)} ms: ${(ours.get(what)! / least).toFixed(2)} times ${more}`,
    );
  for (const words of sizes) {
    const { least } = await measure(`article-${words}`, ['unread', 'least'], TIMES_OF_ARTICLES);
    compared(`${words} words`, least.more, 'of it, both beyond the page');
  }
  for (const [what, name, act] of SCROLLS) {
    if (!ONLY.test(what)) continue;
    const { least } = await measure(name, ['least'], Math.min(TIMES, TIMES_OF_ARTICLES), act);
    compared(what, least.task, 'of it, the page included');
  }
  await context.close();
}

/** What several times on each site cost, turn by turn. */
async function inTurn<S extends Site>(
  sites: readonly S[],
  times: number,
  once: (site: S) => Promise<Cost>,
): Promise<Record<S, Cost & { more: number }>> {
  const costs = sites.map((site) => [site, [] as Cost[]] as const);
  for (let i = 0; i <= times; i++)
    for (const [site, all] of i % 2 ? costs : costs.toReversed()) {
      const cost = await once(site);
      if (i > 0) all.push(cost);
    }
  const first = costs[0]![1];
  const of = (all: Cost[]) => ({
    task: lowerQuartile(all.map((c) => c.task)),
    /** Beyond what the first site cost in the same round. */
    more: median(all.map((c, i) => c.task - first[i]!.task)),
    longest: Math.max(...all.map((c) => c.longest)),
    shift: Math.max(...all.map((c) => c.shift)),
    heap: median(all.map((c) => c.heap)),
    bare: median(all.map((c) => c.bare)),
  });
  return Object.fromEntries(costs.map(([site, all]) => [site, of(all)])) as Record<
    S,
    Cost & { more: number }
  >;
}

/** Firefox gives no account of tasks: the time that the page's own work takes, and the frames it gets. */
async function inFirefox(): Promise<void> {
  const launch = BROWSERS.find((b) => b.name === 'Firefox')?.launch;
  if (!launch) return console.log('Firefox was not found.');
  const browser = await launch(pages.port);
  console.log(`Firefox ${browser.version}, medians of ${TIMES}`);
  const timed = (act: string) =>
    `(async () => { const gaps = []; let last = 0, on = true; const frame = (now) => { if (last) gaps.push(now - last); last = now; if (on) requestAnimationFrame(frame); }; requestAnimationFrame(frame); const start = performance.now(); await ${act}; on = false; gaps.sort((a, b) => a - b); return { took: performance.now() - start, worst: gaps.at(-1) ?? 0, frames: gaps.length }; })()`;
  for (const [what, name, act] of [
    ['5,000 nodes written five times', 'nodes', ACTS.rewrite],
    ['scrolling fast, 1,500 marks in 8,000 words', 'marks', scroll(FAST)],
  ] as const) {
    const took = { read: [] as number[], unread: [] as number[] };
    const worst = { read: [] as number[], unread: [] as number[] };
    for (let i = 0; i < TIMES; i++)
      for (const site of ['unread', 'read'] as const) {
        await browser.open(`${SITES[site]}/${name}`);
        await settle();
        const cost = await browser.evaluate<{ took: number; worst: number }>(timed(act));
        took[site].push(cost.took);
        worst[site].push(cost.worst);
      }
    const [a, b] = [median(took.read), median(took.unread)];
    console.log(
      `${what}: ${ms(a)} ms, ${ms(b)} without us: ${(a / b).toFixed(2)} times; worst frame ${ms(median(worst.read))} ms (${ms(median(worst.unread))})`,
    );
  }
  await browser.close();
}
