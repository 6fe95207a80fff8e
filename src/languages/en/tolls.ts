// English: the counts of a sentence.
import type { FigureMeasure } from '../../model/measures';
import type { Sentence } from '../../text/sentences';
import type { Toll } from '../../reading/figures/tolls';
import { splitWords, type Word } from '../../text/words';
import { isPart, measureOf, type Context } from './constructions';
import { findNone } from './none';
import { isNoCount } from './not-counts';
import { findNumbers, type FoundNumber } from './numbers';
import { populationOf } from './people';

/** The tolls of one sentence. */
export function findTolls(sentence: Sentence): Toll[] {
  const words = splitWords(sentence.text, sentence.start);
  const tolls: Toll[] = [];
  const all = findNumbers(words).filter((n) => !isNoCount(words, n));
  for (const number of all) {
    const context: Context = { words, all, previous: tolls.at(-1) };
    const read = measureOf(number, context);
    if (read) tolls.push(makeToll(number, read, context));
  }
  return [...tolls, ...findNone(words)].sort((a, b) => a.start - b.start);
}

function makeToll(
  n: FoundNumber,
  { measure, by }: { measure: FigureMeasure; by: string },
  context: Context,
): Toll {
  const { words } = context;
  const times = measure === 'attacks' && words[n.to + 1]?.lower === 'times';
  return {
    start: words[n.from]!.start,
    end: words[times ? n.to + 1 : n.to]!.end,
    measure,
    by,
    value: n.value,
    qualifier: n.qualifier,
    population: populationFor(n, measure, context),
    ...(isPart(n, context) && { part: true }),
  };
}

function populationFor(
  n: FoundNumber,
  measure: FigureMeasure,
  { words, previous }: Context,
): Toll['population'] {
  if (measure === 'troops') return 'us-troops';
  if (measure === 'attacks') return 'total';
  const phrase = words.slice(n.to + 1, n.to + 10).map((w: Word) => w.lower);
  const own = populationOf(phrase);
  // “four fighters were killed and six wounded”: the six are fighters too
  return own === 'total' && previous && /^(?:others?|wounded|injured|in|were)$/.test(phrase[0] ?? '')
    ? previous.population
    : own;
}
