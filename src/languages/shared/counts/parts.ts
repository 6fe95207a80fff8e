// Parts of a count: “including two of them”, “three of the dead”, “30 were buried”.
import type { FigureMeasure } from '../../../model/measures';
import type { FoundNumber } from '../numbers/find';
import { endOfAside } from './after-number';
import type { Phrase } from './phrases';
import { AMONG, SHARED_REACH, type Count, type Reading, type Sentence, has, phraseHas } from './sentence';
import type { Token } from './tokens';
import { type CompiledVocabulary, Form, Is } from './vocabulary';

export const OF_EARLIER = {
  measure: 'killed',
  by: 'some of those counted before',
  part: true,
  others: false,
  saysOthers: false,
  follows: true,
  times: false,
} as const;

/** Words from a copula to whom it calls them: “were mostly young women”. */
const COMPLEMENT_REACH = 4;

/** “Two of them were women.”, “The other four were civilians.”: says nothing of harm, and who some of those counted before were. */
export function isOfEarlier(phrase: Phrase, { tokens, vocabulary }: Sentence): boolean {
  if (phrase.thing || tokens.some((t) => t.within)) return false;
  const { number, to } = phrase;
  const back = pointsBack(phrase, tokens);
  let first = number.from - 1;
  while (first >= 0 && has(tokens[first], Is.determiner | Is.others)) first--;
  const opens =
    first < 0 &&
    (back ||
      phraseHas(phrase, Is.others, tokens) ||
      has(tokens[number.from - 1], Is.others) ||
      to === number.to);
  if (!back && !opens) return false;
  let at = to + 1;
  while (has(tokens[at], Is.ofThem)) at++;
  if (has(tokens[at], Is.auxiliary)) at++;
  else if (!back || !(tokens[at]?.stop || tokens[at]?.comma || vocabulary.words.construct)) return false;
  for (let end = at + COMPLEMENT_REACH; at < Math.min(end, tokens.length); at++) {
    if (has(tokens[at], Is.people)) return true;
    if (has(tokens[at], Is.barrier | Is.released | Is.negation)) return false;
  }
  return false;
}

/**
 * “30 were buried”, “the funeral of five”: not all of the dead, as far as is known; “withdrew 350 soldiers”, “500 more troops”: not all
 * who are there.
 */
export const isShare = (
  measure: FigureMeasure,
  phrase: Phrase,
  saysOthers: boolean,
  sentence: Sentence,
): boolean =>
  (measure === 'killed' && isNear(Is.laid, phrase, sentence)) ||
  (measure === 'troops' && (saysOthers || isNear(Is.moved, phrase, sentence)));

/** Words between a count and what is done with those counted. */
const DEED_REACH = 8;

/** Whether a word of the same clause has a meaning. */
function isNear(bits: number, { number, to }: Phrase, { tokens, starting }: Sentence): boolean {
  for (let at = number.to + 1; at <= Math.min(tokens.length - 1, to + DEED_REACH); at++) {
    if (has(tokens[at], bits)) return true;
    if (tokens[at]!.stop || starting[at] || has(tokens[at], Is.conjunction | Is.barrier)) break;
  }
  for (let at = number.from - 1; at >= Math.max(0, number.from - DEED_REACH / 2); at--) {
    if (has(tokens[at], bits)) return true;
    if (tokens[at]!.stop || tokens[at]!.comma || has(tokens[at], Is.conjunction | Is.barrier)) break;
  }
  return false;
}

/** “including two”, “among them six”: only small words between. */
export function isIncluded({ number }: Phrase, tokens: readonly Token[]): boolean {
  let at = number.from - 1;
  while (at >= 0 && has(tokens[at], Is.determiner | Is.others)) at--;
  return has(tokens[at], Is.including);
}

const PART_REACH = 3;

/** “including two children”, “among them six women”, “two of them”. Continues over “and”. */
export function isPart(
  { number, to, people }: Phrase,
  own: Reading | null,
  previous: Count,
  { tokens, vocabulary }: Sentence,
): boolean {
  if (previous.by === AMONG) return false;
  if (pointsBack({ number, to }, tokens)) return true;
  for (let at = number.from - 1; at >= Math.max(previous.number.to + 1, number.from - PART_REACH); at--) {
    const token = tokens[at]!;
    if (has(token, Is.including | Is.ofThem)) return true;
    if (token.stop || !(token.is & (Is.determiner | Is.auxiliary | Is.others))) break;
  }
  if (people && !own && isInIncludedList(number, previous.number.to + 1, tokens)) return true;
  if (isInAside(number, previous, tokens, vocabulary)) return true;
  if (opensWhole(previous.phrase, tokens) && has(tokens[to + 1], Is.auxiliary | Is.perfect)) return true;
  // “23 dead, 11 of them children, and 40 wounded”: what was done to others is no further part
  if (!previous.part || (own && own.measure !== previous.measure)) return false;
  for (let at = previous.phrase.to + 1; at < number.from; at++) {
    const token = tokens[at]!;
    if (token.stop || token.within || token.is & (Is.barrier | Is.auxiliary)) return false;
  }
  return number.from - previous.phrase.to <= SHARED_REACH;
}

/** Words of a list that “including” opens, before the number that it leads to. */
const LIST_REACH = 14;

/** “including a mother, her four sons and three grandsons”. */
export function isInIncludedList({ from }: FoundNumber, least: number, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= Math.max(least, from - LIST_REACH); at--) {
    const token = tokens[at]!;
    if (has(token, Is.including)) return !has(token, Is.conjunction | Is.auxiliary);
    if (token.stop || token.within || token.is & (Is.barrier | Is.auxiliary | Is.perfect)) return false;
  }
  return false;
}

/** “four people, a couple and their two daughters, were killed”. */
function isInAside(
  { from }: FoundNumber,
  { phrase }: Count,
  tokens: readonly Token[],
  vocabulary: CompiledVocabulary,
): boolean {
  const open = phrase.to + 1;
  return tokens[open]?.comma === true && from < endOfAside(open, tokens, vocabulary);
}

/** “two of them”. */
export function pointsBack({ number, to }: Pick<Phrase, 'number' | 'to'>, tokens: readonly Token[]): boolean {
  for (let at = number.to + 1; at <= Math.min(to + 1, number.to + PART_REACH); at++)
    if (has(tokens[at], Is.ofThem)) return true;
  return false;
}

/** “three of the dead”: of those harmed, whom the text counts elsewhere. “Dozens of dead” are all. */
export function isOfThose({ number }: Phrase, tokens: readonly Token[]): boolean {
  const [of, determiner, harm] = [1, 2, 3].map((n) => tokens[number.to + n]);
  return (
    has(of, Is.of) &&
    has(determiner, Is.determiner) &&
    ((harm?.harm?.form ?? 0) & (Form.state | Form.noun)) !== 0
  );
}

/** “of the 39 dead, …”: the count before opens the clause as a whole of which parts are given. */
export function opensWhole({ number }: Phrase, tokens: readonly Token[]): boolean {
  let at = number.from - 1;
  while (at >= 0 && has(tokens[at], Is.determiner)) at--;
  return has(tokens[at], Is.of) && (at === 0 || tokens[at - 1]!.stop || tokens[at - 1]!.comma);
}
