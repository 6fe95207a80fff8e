// The core record with articles of our own wording, each built around one difficulty of real ones; `npm run evaluate -- test/articles` lists
// what is wrong, should one fail.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answersIn } from '../../../src/cli/answers';
import { score } from '../../../src/cli/score';
import { readText } from './read-text';
import { ROOT } from '../../paths';

const answers = answersIn(join(ROOT, 'test/articles'));

it.each(answers.articles.map((a) => [a.difficulty ?? a.name, a] as const))('%s', (_difficulty, article) => {
  const { text, published, outlet, language } = article;
  const scored = score(readText(text, { published, outlet, language }), article, answers);
  for (const [kind, { wrong, missed }] of Object.entries(scored)) {
    expect({ kind, wrong, missed }).toEqual({ kind, wrong: [], missed: [] });
  }
});
