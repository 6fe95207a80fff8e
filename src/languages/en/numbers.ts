// English numbers: “twenty-five”, “two hundred and six”, “2.5 million”, “two dozen”, “1,200”.
import type { Word } from '../../text/words';
import { findNumbers as findNumbersBy, type FoundNumber } from '../shared/numbers/find';
import { defineNumbers } from '../shared/numbers/lexicon';
import { PEOPLE } from './vocabulary';

export type { FoundNumber } from '../shared/numbers/find';

const COUNTED =
  /^(?:of|killed|dead|wounded|injured|hurt|died|die|dying|are|were|was|have|has|had|may|might|feared|believed|reportedly|perished|remain|missing|others?|more|[.,;])$/;

export const ENGLISH_NUMBERS = defineNumbers({
  units: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  teens: ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  scales: { 100: 'hundred', 1000: 'thousand', 1e5: 'lakh lakhs', 1e6: 'million', 1e7: 'crore crores', 1e9: 'billion bn' },
  pairs: true,
  and: { words: 'and', from: 100, to: Infinity },
  articles: 'a an',
  dozens: { 2: 'couple_of', 12: 'dozen', 20: 'score' },
  fractions: { 0.5: 'half half_a half_an a_half' },
  andHalf: 'and_a_half',
  vague: {
    tens: 'tens', dozens: 'dozens', scores: 'scores', hundreds: 'hundreds', thousands: 'thousands', millions: 'millions',
    several_dozen: 'dozens', several_hundred: 'hundreds', several_thousand: 'thousands',
  },
  of: 'of',
  // “dozens of people”, “hundreds wounded”: a word that counts, and does so of people
  countsBefore: (next) => COUNTED.test(next) || PEOPLE.test(next),
  digits: { group: ',', decimal: '.' },
  before: {
    'at-least': ['no fewer than', 'no less than', 'not less than', 'at least', 'at the very least', 'a minimum of'],
    'more-than': ['more than', 'over', 'upwards of', 'in excess of', 'exceeded', 'exceeds', 'exceed', 'exceeding', 'surpassed', 'surpasses', 'surpass', 'surpassing', 'topped', 'tops'],
    'up-to': ['no more than', 'as many as', 'up to', 'at most'],
    about: ['about', 'around', 'roughly', 'approximately', 'some'],
    nearly: ['nearly', 'almost', 'close to'],
    exactly: ['exactly'],
  },
  after: { 'at-least': ['or more', 'at least', 'at minimum'], 'up-to': ['or fewer', 'or less', 'at most'], about: ['or so'] },
  ranges: { fronts: { between: 'and', from: 'and to', either: 'or' }, links: 'or to' },
}); // prettier-ignore

/** All numbers of a sentence, left to right, without overlaps. */
export function findNumbers(words: readonly Word[]): FoundNumber[] {
  const found = findNumbersBy(words, ENGLISH_NUMBERS);
  const singulars = found.flatMap((n, i) => singularAfter(n, found[i + 1], words) ?? []);
  return singulars.length > 0 ? [...found, ...singulars].sort((a, b) => a.from - b.from) : found;
}

/** Words of the people between a number and “and a …”. */
const COORDINATED = 4;

/** “Two Redlanders and a Bluelander”: an article counts one beside a number of people. */
function singularAfter(
  n: FoundNumber,
  next: FoundNumber | undefined,
  words: readonly Word[],
): FoundNumber | null {
  if (!PEOPLE.test(words[n.to + 1]?.lower ?? '') && !isPeopleName(words, n.to + 1)) return null;
  for (let at = n.to + 2; at <= n.to + COORDINATED && at < (next?.from ?? words.length); at++) {
    if (words[at]!.lower !== 'and' || !/^an?$/.test(words[at + 1]?.lower ?? '')) continue;
    const noun = words[at + 2];
    if (!noun || (!PEOPLE.test(noun.lower) && !isPeopleName(words, at + 2))) return null;
    return { from: at + 1, to: at + 1, core: at + 1, value: 1, qualifier: 'exactly' };
  }
  return null;
}

/** A capitalised noun by itself before a verb: “a Bluelander died”. */
const isPeopleName = (words: readonly Word[], at: number) =>
  /^\p{Lu}\p{Ll}+$/u.test(words[at]?.text ?? '') && VERB.test(words[at + 1]?.lower ?? '');
const VERB = /^(?:and|were|was|have|has|had|died|die|dead|killed|wounded|injured|are|is|in|,|\.)$/;
