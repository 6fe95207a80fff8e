// What readers of a folder of articles would be shown: how many marks are wavy, and whether what is heard first of each compared figure
// has the number of the page, the weight of the others, and one source: npm run bench:weights -- FOLDER…
// A folder holds .json files: {"text", "published", "url"}.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coreEngine } from '../src/cli/engine';
import { wordValue } from '../src/i18n/wording';
import type { PageInfo } from '../src/model/reading';
import { cardOf } from '../src/views/cards';
import { labelsFor } from '../src/views/words';

interface Article {
  text: string;
  published: string | null;
  url?: string | null;
}

const NINE_OF_TEN = 0.9;
const engine = coreEngine();
const ctx = { know: engine.record, labels: labelsFor('auto', 'ltr') };
/** Others’ weight in the words of `views/sentence.ts`. */
const WEIGHT =
  /\d+ (?:of \d+ )?(?:other )?origins?|Most others: |Others(?: give earlier or later counts)?: |Before: |After: /;

for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder).filter((f) => f.endsWith('.json'));
  const counts = { pages: 0, compared: 0, heavy: 0, light: 0, none: 0, heavyThoughAgreed: 0, statements: 0 };
  const unheard: string[] = [];
  for (const file of files) {
    const { text, published, url } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<Article>;
    if (typeof text !== 'string') continue;
    counts.pages += 1;
    const page: PageInfo = {
      url: url ?? null,
      title: null,
      outlet: null,
      published: published ?? null,
      language: null,
    };
    const reading = engine.read(text, page);
    counts.statements += reading.statements.length;
    reading.figures.forEach((figure, i) => {
      const { comparison } = figure;
      if (!comparison || comparison.origins.all === 0) return;
      counts.compared += 1;
      counts[comparison.weight] += 1;
      const { all, agree } = comparison.origins;
      if (comparison.weight === 'heavy' && agree >= all * NINE_OF_TEN) counts.heavyThoughAgreed += 1;
      const card = cardOf({ look: 'figure', kind: 'figure', figure: i }, reading, ctx);
      const source = card?.groups.flatMap((g) => g.entries).some((e) => card.spoken.includes(e.outlet));
      const own = wordValue(figure.value, figure.qualifier);
      if (!card || !source || !card.spoken.includes(own) || !WEIGHT.test(card.spoken))
        unheard.push(`${file}: ${card?.spoken ?? 'no card'}`);
    });
  }
  const share = (n: number) => `${Math.round((n / Math.max(1, counts.compared)) * 100)} %`;
  console.log(
    `${folder}: ${counts.pages} pages, ${counts.compared} compared figures: ${share(counts.heavy)} wavy, ${share(counts.light)} thin, ${share(counts.none)} quiet; ` +
      `wavy where nine of ten origins agree: ${counts.heavyThoughAgreed}; days, places and blame marked: ${counts.statements}; ` +
      `without number, weight and source: ${unheard.length}`,
  );
  for (const line of unheard) console.log(`  ${line}`);
}
