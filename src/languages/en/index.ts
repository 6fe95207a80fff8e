// English: the tolls of a sentence.
import type { Toll } from '../../reading/figures/tolls';
import { findCounts, type Count } from '../../reading/counts/find';
import { findNone } from '../../reading/counts/none';
import { tokenize } from '../../reading/counts/tokens';
import { compileVocabulary } from '../../reading/counts/vocabulary';
import type { Sentence } from '../../text/sentences';
import { splitWords, type Word } from '../../text/words';
import { COUNT_WORDS } from './count-words';
import { isNoCount } from './not-counts';
import { findNumbers } from './numbers';
import { populationOf } from './people';

const VOCABULARY = compileVocabulary(COUNT_WORDS);

/** The tolls of one sentence. */
export function findTolls(sentence: Sentence): Toll[] {
  const words = splitWords(sentence.text, sentence.start);
  const numbers = findNumbers(words).filter((n) => !isNoCount(words, n));
  const tokens = tokenize(words, VOCABULARY);
  const tolls: Toll[] = [];
  for (const count of findCounts(tokens, numbers, VOCABULARY)) tolls.push(makeToll(count, words, tolls.at(-1)));
  const none = findNone(tokens).map(({ at, measure }): Toll => ({
    start: words[at]!.start,
    end: words[at]!.end,
    measure,
    value: 0,
    qualifier: 'exactly',
    population: populationOf(words.slice(at + 1, at + 8).map((w) => w.lower)),
    by: 'none is a figure too',
  }));
  return [...tolls, ...none].sort((a, b) => a.start - b.start);
}

function makeToll({ number, measure, by, part }: Count, words: readonly Word[], previous: Toll | undefined): Toll {
  const times = measure === 'attacks' && words[number.to + 1]?.lower === 'times';
  return {
    start: words[number.from]!.start,
    end: words[times ? number.to + 1 : number.to]!.end,
    measure,
    by,
    value: number.value,
    qualifier: number.qualifier,
    population: populationFor(number.to, measure, words, previous),
    ...(part && { part: true }),
  };
}

function populationFor(
  to: number,
  measure: Toll['measure'],
  words: readonly Word[],
  previous: Toll | undefined,
): Toll['population'] {
  if (measure === 'troops') return 'us-troops';
  if (measure === 'attacks') return 'total';
  const phrase = words.slice(to + 1, to + 10).map((w: Word) => w.lower);
  const own = populationOf(phrase);
  // “four fighters were killed and six wounded”: the six are fighters too
  return own === 'total' && previous && /^(?:others?|wounded|injured|in|were)$/.test(phrase[0] ?? '')
    ? previous.population
    : own;
}
