// A grammar of counts, one for all languages: what a number of a sentence counts, by the harm that has it in its scope.
//
//   39 dead · three deaths            state or noun right after the phrase
//   three men … were killed           a passive, or a verb that its subject undergoes
//   killed at least three men         a verb before its object
//   the deaths of three men           a noun that takes its victims
//   the toll rose to three            a sum
//   two priests and a maid were …     coordination shares the verb
//   including two of them             a part takes the measure of its whole
import type { FigureMeasure } from '../../../model/measures';
import type { FoundNumber } from '../numbers/find';
import { isEndOfWounded, stateAfter, subjectOf } from './after-number';
import { objectOf, sum, victimsOf } from './before-number';
import { attacksCounted, isCountedAttack, isReleased, troopsStationed } from './forces';
import { isBesideOthers, listed, othersBeside } from './lists';
import { OF_EARLIER, isOfEarlier, isOfThose, isPart, isShare } from './parts';
import { phraseOf } from './phrases';
import {
  AMONG,
  BESIDE,
  type Count,
  LISTED,
  NOUN,
  type Reading,
  STATE,
  SUBJECT,
  countedNoun,
  type Sentence,
  has,
  phraseHas,
  sentenceOf,
} from './sentence';
import { followOn, isCaptiveKilled, isElliptic, shareSubject } from './shared-verbs';
import { partsBySum } from './sums';
import type { Token } from './tokens';
import { type CompiledVocabulary, Is } from './vocabulary';

/** The counts of a sentence, in order. `numbers` are those that can count somebody, in order. */
export function findCounts(
  tokens: readonly Token[],
  numbers: readonly FoundNumber[],
  vocabulary: CompiledVocabulary,
): Count[] {
  const phrases = numbers.map((n, i) => phraseOf(n, numbers[i + 1]?.from ?? tokens.length, tokens));
  const sentence = sentenceOf(tokens, phrases, vocabulary);
  const readings = phrases.map((_, i) => ownReading(i, sentence));
  shareSubject(readings, sentence);
  const counts: Count[] = [];
  phrases.forEach((phrase, i) => {
    const previous = counts.at(-1);
    const part =
      readings[i]?.by === LISTED ||
      readings[i]?.by === AMONG ||
      isOfThose(phrase, tokens) ||
      (previous !== undefined && isPart(phrase, readings[i] ?? null, previous, sentence));
    const follows = !readings[i] || isCaptiveKilled(readings[i], previous);
    const read = (follows && previous && followOn(i, previous, part, sentence)) || readings[i];
    const { number } = phrase;
    if (!read && counts.length === 0 && isOfEarlier(phrase, sentence))
      counts.push({ ...OF_EARLIER, number, phrase });
    if (!read || (read.measure === 'captured' && isReleased(i, sentence))) return;
    const next = tokens[number.to + 1];
    const beside = isBesideOthers(read, phrase, previous, tokens);
    if (beside && previous?.number.value === 1) counts[counts.length - 1] = { ...previous, part: true };
    const saysOthers = phraseHas(phrase, Is.others, tokens);
    counts.push({
      ...read,
      number,
      phrase,
      part:
        part || beside || isEndOfWounded(i, sentence) || isShare(read.measure, phrase, saysOthers, sentence),
      others: saysOthers || !next || isElliptic(next),
      saysOthers,
      times: read.measure === 'attacks' && has(next, Is.times),
    });
  });
  return partsBySum(counts, phrases, tokens);
}

function ownReading(i: number, sentence: Sentence): Reading | null {
  const phrase = sentence.phrases[i]!;
  if (phrase.thing && !isCountedAttack(phrase, sentence)) return null;
  // “one of his aides”: picked out of many, no toll
  const { number } = phrase;
  const next = sentence.tokens[number.to + 1];
  if (number.value === 1 && has(next, Is.of) && !has(next, Is.ofThem)) return null;
  for (const [by, rule] of RULES) {
    const measure = rule(i, sentence);
    if (measure) return { measure, by };
  }
  return null;
}

const RULES: [by: string, rule: (i: number, sentence: Sentence) => FigureMeasure | null][] = [
  ['attacks counted', attacksCounted],
  ['troops stationed', troopsStationed],
  [STATE, stateAfter],
  ['a sum', sum],
  ['an object', objectOf],
  ['a noun that takes its victims', victimsOf],
  [SUBJECT, subjectOf],
  [LISTED, listed],
  [BESIDE, othersBeside],
  [NOUN, countedNoun],
];
