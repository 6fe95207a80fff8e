// The journal's time, size and joins:
//   npm run bench:journal                          matching, adding and bytes at 100, 1,000 and 10,000 invented pages
//   npm run bench:journal -- --store               the same over Chromium's own database, and how long it takes to be opened
//   npm run bench:journal -- --page                how soon My record shows its first events, at 10,000 pages in Chromium
//   npm run bench:journal -- FOLDER|FILE… [--worst] [--held] [--eighth] joins of labelled articles, read in random orders as a reader would
// FOLDER: a JSON file an article (text, published, events with key and main). FILE: JSON lines of an incident with its articles
// (id, articles of title, published and text); every eighth article is left out of it, or with --eighth all others.
// --held: each fifth of the events is joined by weights that were learned from the others.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coreEngine } from '../../src/cli/engine';
import { signatureOf } from '../../src/reading/events/signature';
import { draftReport } from '../../src/journal/draft';
import { WEIGHTS } from '../../src/reading/together';
import { FOLDS, foldOf, learnedWithout } from './held-out';
import { joinsOf, type LabelledStory, type Part } from './joins';
import { measurePage } from './page';
import { measureStore } from './store';
import { measureSizes } from './sizes';

interface Article {
  id: string;
  text: string;
  published: string | null;
  language: string | null;
  story: string | null;
}

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

function* articlesIn(path: string): Generator<Article> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).filter((f) => f.endsWith('.json'))) {
      const { text, published, language, events, incidents } = JSON.parse(readFileSync(join(path, name), 'utf8')) as { text?: string; published?: string; language?: string; events?: { key: string; main?: boolean }[]; incidents?: { id: string; main?: boolean }[] }; // prettier-ignore
      if (text === undefined) continue;
      const story = events?.find((e) => e.main)?.key ?? incidents?.find((i) => i.main)?.id ?? null;
      yield { id: name, text, published: published ?? null, language: language ?? null, story };
    }
    return;
  }
  let n = 0;
  for (const line of lines(path)) {
    const { id, articles } = JSON.parse(line) as { id: string; articles: { title: string | null; published: string | null; text: string }[] }; // prettier-ignore
    for (const [i, { title, published, text }] of articles.entries())
      if ((n++ % LEFT_OUT === 0) === (values.eighth ?? false) && articles.length > 1)
        yield {
          id: `${id}#${i}`,
          text: `${title ?? ''}\n\n${text}`.trimStart(),
          published,
          language: 'en',
          story: id,
        };
  }
}

const LEFT_OUT = 8;
const ORDERS = 100;
/** Orders of a set of thousands. */
const FEW_ORDERS = 3;
const MANY = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'boolean' },
    page: { type: 'boolean' },
    store: { type: 'boolean' },
    held: { type: 'boolean' },
    eighth: { type: 'boolean' },
  },
});
if (values.page) await measurePage();
else if (values.store) await measureStore();
else if (positionals.length === 0) measureSizes();
for (const path of positionals) {
  const engine = coreEngine();
  const stories: LabelledStory[] = [];
  for (const { id, text, published, language, story } of articlesIn(path)) {
    const reading = engine.read(text, {
      url: null,
      title: text.split('\n')[0]!,
      outlet: null,
      published,
      language,
    });
    const signature = reading.figures.length > 0 ? signatureOf(reading, engine.record) : null;
    const draft = draftReport(reading, engine.record, { read: 0, hour: null });
    stories.push({ id, story, signature, draft });
  }
  const orders = stories.length > MANY ? FEW_ORDERS : ORDERS;
  const folds = () =>
    Array.from({ length: FOLDS }, (_, fold): Part => ({
      weights: learnedWithout(fold, stories),
      has: (page) => foldOf(page) === fold,
    }));
  const parts = values.held ? folds() : [{ weights: WEIGHTS, has: () => true }];
  console.log(`${path}: ${joinsOf(stories, parts, orders, values.worst ?? false).join('\n')}`);
}
