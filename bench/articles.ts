// How well articles and their days are found, on pages whose truth others have written down:
//   npm run bench:articles -- FOLDER…
// FOLDER is a copy of mozilla/readability (test/test-pages: expected day; text as Readability gives it) or of
// scrapinghub/article-extraction-benchmark (ground-truth.json: text). Text is compared by runs of four words, as that benchmark does.
// VARIORUM_DEFUDDLE=FOLDER, a folder in which defuddle is installed, has its text compared as well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decode } from '../src/cli/decode';
import { readHtml } from '../src/cli/html';
import { LANGUAGES } from '../src/languages/index';
import { dayNumber } from '../src/model/days';
import { pageFacts } from '../src/reading/dating/page-facts';

interface Page {
  name: string;
  html: string;
  text: string;
  /** The expected ISO day; null when the truth names none. */
  day: string | null;
}

const RUN = 4;

function* pagesOf(folder: string): Generator<Page> {
  const truth = join(folder, 'ground-truth.json');
  if (existsSync(truth)) {
    const all = JSON.parse(readFileSync(truth, 'utf8')) as Record<string, { articleBody: string }>;
    for (const [name, { articleBody }] of Object.entries(all)) {
      const html = decode(gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))));
      yield { name, html, text: articleBody, day: null };
    }
    return;
  }
  const pages = join(folder, 'test', 'test-pages');
  for (const name of readdirSync(pages)) {
    const file = (of: string) => readFileSync(join(pages, name, of));
    const { publishedTime } = JSON.parse(file('expected-metadata.json').toString()) as {
      publishedTime?: string;
    };
    const expected = new JSDOM(file('expected.html').toString()).window.document;
    yield {
      name,
      html: decode(file('source.html')),
      text: textOf(expected.body),
      day: publishedTime?.slice(0, 10) ?? null,
    };
  }
}

const SPACED = 'p,div,li,h1,h2,h3,h4,h5,h6,br,td,th,dd,dt,section,blockquote,pre,figcaption';

/** The text of a DOM with white space where elements begin, as it is shown. */
function textOf(body: Element): string {
  for (const e of body.querySelectorAll(SPACED)) e.before(' ');
  return body.textContent;
}

function readability(html: string): string {
  try {
    const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
    const content = new Readability(document).parse()?.content;
    return content ? textOf(new JSDOM(content).window.document.body) : '';
  } catch {
    return '';
  }
}

type Defuddle = (document: Document, url?: string) => Promise<{ content: string }>;

async function loadDefuddle(): Promise<Defuddle | null> {
  const folder = process.env['VARIORUM_DEFUDDLE'];
  if (!folder) return null;
  const file = join(resolve(folder), 'node_modules/defuddle/dist/node.js');
  return ((await import(pathToFileURL(file).href)) as { Defuddle: Defuddle }).Defuddle;
}

async function defuddled(html: string, defuddle: Defuddle): Promise<string> {
  try {
    const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
    const { content } = await defuddle(document, 'https://page.example/');
    return textOf(new JSDOM(content).window.document.body);
  } catch {
    return '';
  }
}

function runsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Precision and recall of the runs of a text. */
function compared(text: string, truth: string): [precision: number, recall: number] {
  const [found, expected] = [runsOf(text), runsOf(truth)];
  const sum = (runs: Map<string, number>) => [...runs.values()].reduce((a, b) => a + b, 0);
  const shared = [...found].reduce((n, [run, count]) => n + Math.min(count, expected.get(run) ?? 0), 0);
  return [sum(found) ? shared / sum(found) : 0, sum(expected) ? shared / sum(expected) : 0];
}

const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
const inWords = (all: readonly [number, number][]) => {
  const [p, r] = [mean(all.map(([x]) => x)), mean(all.map(([, x]) => x))];
  return `F1 ${((2 * p * r) / (p + r)).toFixed(3)} (precision ${p.toFixed(3)}, recall ${r.toFixed(3)})`;
};

const defuddle = await loadDefuddle();
const verbose = process.argv.includes('--pages');
for (const folder of process.argv.slice(2).filter((a) => !a.startsWith('--'))) {
  const ours: [number, number][] = [];
  const theirs: [number, number][] = [];
  const others: [number, number][] = [];
  let [stated, right, near, wrong, unstated] = [0, 0, 0, 0, 0];
  let time = 0;
  for (const { name, html, text, day } of pagesOf(folder)) {
    // jsdom frees its windows between turns only
    await new Promise((resolve) => setImmediate(resolve));
    const started = performance.now();
    const { source, blocks } = readHtml(html);
    const facts = pageFacts(source, blocks, LANGUAGES);
    time += performance.now() - started;
    const own = blocks.filter((b) => b.article).map((b) => b.text);
    ours.push(compared(own.join('\n'), text));
    theirs.push(compared(readability(html), text));
    if (defuddle) others.push(compared(await defuddled(html, defuddle), text));
    if (verbose)
      console.log(
        name,
        facts.published,
        day,
        ours
          .at(-1)!
          .map((n) => n.toFixed(2))
          .join(' '),
      );
    if (day === null) {
      if (facts.published) unstated++;
      continue;
    }
    stated++;
    if (facts.published === day) right++;
    else if (facts.published && Math.abs(dayNumber(facts.published) - dayNumber(day)) <= 1) near++;
    else if (facts.published) wrong++;
  }
  console.log(`${folder}: ${ours.length} pages, ${(time / ours.length).toFixed(1)} ms a page`);
  console.log(
    `  text: ${inWords(ours)}; Readability: ${inWords(theirs)}${others.length ? `; defuddle: ${inWords(others)}` : ''}`,
  );
  console.log(
    `  day: of ${stated} that the truth gives ${right} the same, ${near} a day apart, ${wrong} another, ${stated - right - near - wrong} none; ` +
      `found on ${unstated} pages where the truth gives none`,
  );
}
