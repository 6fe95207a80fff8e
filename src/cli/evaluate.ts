// Scores the reading of a folder of articles with answers, and lists what was wrong.
//   npm run --silent evaluate -- FOLDER        layouts: see answers.ts; test/articles holds our own
import { parseArgs } from 'node:util';
import type { EventRecord } from '../reading/record';
import { coreEngine } from './engine';
import { read } from '../reading/read';
import { answersIn, type Answered, type Answers } from './answers';
import { score, sum, type Scored } from './score';

const USAGE = 'usage: npm run --silent evaluate -- FOLDER';

function main(): number {
  const [folder] = parseArgs({ allowPositionals: true, options: {} }).positionals;
  if (!folder) throw new Error(USAGE);
  const know = coreEngine().record;
  const answers = answersIn(folder);
  const { articles } = answers;
  const scores = articles.map((article) => scoreArticle(article, answers, know));
  articles.forEach((article, i) => {
    for (const line of complaints(scores[i]!)) console.log(`${article.name}: ${line}`);
  });
  console.log(`\n${articles.length} articles`.padEnd(28) + ' right  wrong missed   F1');
  for (const [kind, { right, wrong, missed }] of Object.entries(sum(scores))) {
    const f1 = (200 * right) / (2 * right + wrong + missed || 1);
    console.log(
      kind.padEnd(26) +
        [right, wrong, missed].map((n) => String(n).padStart(7)).join('') +
        f1.toFixed(1).padStart(7),
    );
  }
  return 0;
}

function scoreArticle(article: Answered, answers: Answers, know: EventRecord): Scored {
  const { text, published, outlet, language } = article;
  return score(read(text, { url: null, title: null, outlet, published, language }, know), article, answers);
}

function complaints(scored: Scored): string[] {
  return Object.entries(scored).flatMap(([kind, { wrong, missed }]) => [
    ...wrong.map((what) => `${kind}, wrong: ${what}`),
    ...missed.map((what) => `${kind}, missed: ${what}`),
  ]);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
