// What one verb says of several counts: “two priests and a maid were killed”, “killed 18 in Tarnov and 16 in Velm”.
import { isInIncludedList, isIncluded, opensWhole, pointsBack } from './parts';
import type { Phrase } from './phrases';
import {
  AMONG,
  type Count,
  NOUN,
  type Reading,
  SHARED,
  SHARED_REACH,
  STATE,
  SUBJECT,
  type Sentence,
  has,
  phraseHas,
} from './sentence';
import type { Token } from './tokens';
import { Is } from './vocabulary';

/** “Killed five rebels and two hostages”: captives share what befell those counted before them. */
export const isCaptiveKilled = (own: Reading | null | undefined, previous: Count | undefined): boolean =>
  own?.by === NOUN &&
  own.measure === 'captured' &&
  (previous?.measure === 'killed' || previous?.measure === 'wounded') &&
  previous.by !== NOUN;

/** “two Americans and one Briton were killed”: the first shares the verb of the second. */
export function shareSubject(readings: (Reading | null)[], sentence: Sentence): void {
  const first = readings.findIndex((r) => r !== null);
  for (let i = readings.length - 2; i >= 0; i--) {
    const next = readings[i + 1];
    if (!next) continue;
    // “27 of the 47 attacks”
    if (!readings[i] && isPartitive(i, sentence))
      readings[i] = { measure: next.measure, by: 'a part of the next' };
    if (isPartOfNext(i, sentence) || (!readings[i] && isAmong(i, sentence)))
      readings[i] = { measure: next.measure, by: AMONG };
    const shares = next.by === SUBJECT || next.by === STATE || next.by === SHARED;
    const own = readings[i];
    if ((own && own.by !== NOUN) || !shares || sentence.phrases[i]!.thing) continue;
    // “11 of them children, and 40 wounded”: they are of those counted before
    if (pointsBack(sentence.phrases[i]!, sentence.tokens)) continue;
    // “Of the 35 passengers, 12 were killed”: the others were not
    if (opensWhole(sentence.phrases[i]!, sentence.tokens)) continue;
    // “12 killed, including one of the guards, and 29 injured”: the one is of those counted before
    if (i > first && isIncluded(sentence.phrases[i]!, sentence.tokens)) continue;
    if (i > first && isInIncludedList(sentence.phrases[i]!.number, 0, sentence.tokens)) continue;
    if (coordinated(i, sentence)) readings[i] = { measure: next.measure, by: SHARED };
  }
}

/** “3'ü sivil 4 kişi”: the form of the number says that it is of the next. */
function isPartOfNext(i: number, { tokens, phrases, vocabulary }: Sentence): boolean {
  const { partitive } = vocabulary.words;
  const { core, to } = phrases[i]!.number;
  if (!partitive) return false;
  const ending = /^['’]$/.test(tokens[to + 1]?.text ?? '') ? tokens[to + 2] : tokens[core];
  return partitive.test(vocabulary.fold(ending?.lower ?? ''));
}

/** “three children were among the seven dead”. */
function isAmong(i: number, { tokens, phrases }: Sentence): boolean {
  const [a, b] = [phrases[i]!, phrases[i + 1]!];
  if (a.thing || !has(tokens[a.to + 1], Is.auxiliary) || !has(tokens[a.to + 2], Is.including)) return false;
  for (let at = a.to + 3; at < b.number.from; at++) if (!has(tokens[at], Is.determiner)) return false;
  return true;
}

/** “27 of the 47”: nothing but “of” and small words between two numbers. */
function isPartitive(i: number, { tokens, phrases }: Sentence): boolean {
  const [a, b] = [phrases[i]!.number, phrases[i + 1]!.number];
  if (!has(tokens[a.to + 1], Is.of)) return false;
  for (let at = a.to + 2; at < b.from; at++) if (!has(tokens[at], Is.determiner | Is.of)) return false;
  return true;
}

/** Whether only the first phrase, “and” or a comma, and small words come between two numbers. */
function coordinated(i: number, { tokens, phrases, vocabulary }: Sentence): boolean {
  const [a, b] = [phrases[i]!, phrases[i + 1]!];
  const { from } = b.number;
  if (from - a.to > SHARED_REACH) return false;
  let joined = false;
  for (let at = a.to + 1; at < from; at++) {
    const token = tokens[at]!;
    // “two hostages and three attackers”: a noun for those harmed heads its own phrase; Italian “e” is “and” as well as “is”
    const ends =
      token.is & (Is.barrier | Is.relative) ||
      (has(token, Is.auxiliary | Is.perfect) && !has(token, Is.conjunction));
    if (token.stop || (token.within && at > a.to) || ends) return false;
    if (token.comma || has(token, Is.conjunction)) joined = true;
  }
  const { joinedAnd } = vocabulary.words;
  return joined || (joinedAnd !== undefined && tokens[from]!.text.startsWith(joinedAnd));
}

const GOES_ON = 'a count that goes on';

/** Words from a count over its verb to the next: “five died in Tarnov and three in Velm”. */
const OVER_VERB = 16;

/** “Five died in Tarnov and three in Velm”: the verb between them holds for both. */
function isElsewhereToo(phrase: Phrase, previous: Count, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const { from, to } = phrase.number;
  if (previous.by !== SUBJECT || from - previous.phrase.to > OVER_VERB) return false;
  if (phrase.to !== to || !has(tokens[to + 1], Is.preposition) || !isLedByLink(phrase, sentence))
    return false;
  let harms = 0;
  for (let at = previous.phrase.to + 1; at < from; at++) {
    const token = tokens[at]!;
    if (token.stop || sentence.ending[at] || has(token, Is.barrier | Is.relative)) return false;
    if (token.harm) harms++;
  }
  return harms === 1;
}

/** A further number without a verb of its own: “killed 18 in Syria and 16 in Iraq”, “including two children”. */
export function followOn(i: number, previous: Count, part: boolean, sentence: Sentence): Reading | null {
  const { tokens, phrases } = sentence;
  const phrase = phrases[i]!;
  if (phrase.thing || previous.measure === 'troops' || previous.measure === 'attacks')
    return elsewhereToo(phrase, previous, sentence);
  if (part) return { measure: previous.measure, by: 'a part of the count before it' };
  if (isElsewhereToo(phrase, previous, sentence)) return { measure: previous.measure, by: GOES_ON };
  if (phrases[i - 1]?.number !== previous.number || !coordinated(i - 1, sentence)) return null;
  // a verb of its own says something else of them: “killed 14 and forced 500 to flee”
  if (!isLedByLink(phrase, sentence)) return null;
  if (has(tokens[phrase.to + 1], Is.barrier | Is.auxiliary | Is.perfect)) return null;
  const next = tokens[phrase.number.to + 1];
  if (
    next &&
    !isElliptic(next) &&
    !phrase.people &&
    !phraseHas(phrase, Is.others, tokens) &&
    phrase.to === phrase.number.to
  )
    return null;
  return { measure: previous.measure, by: GOES_ON };
}

/** Whether “and”, a comma or another small word precedes a number, and no verb. */
function isLedByLink({ number }: Phrase, { tokens, vocabulary }: Sentence): boolean {
  const { joinedAnd } = vocabulary.words;
  if (joinedAnd !== undefined && tokens[number.from]!.text.startsWith(joinedAnd)) return true;
  let at = number.from - 1;
  const small = Is.determiner | Is.others | Is.preposition | Is.object | Is.of;
  while (at >= 0 && has(tokens[at], small) && !has(tokens[at], Is.conjunction)) at--;
  return has(tokens[at], Is.conjunction) || (tokens[at]?.comma ?? true);
}

/** Whether a number that this word follows has no noun of its own: “16 in the north”, “five others”. */
export const isElliptic = (next: Token) =>
  next.stop || next.comma || has(next, Is.preposition | Is.others | Is.conjunction | Is.auxiliary);

/** “2,500 troops in the north and 900 in the south”, “45 attacks in one land and 52 in another”. */
function elsewhereToo({ number }: Phrase, previous: Count, { tokens }: Sentence): Reading | null {
  const standing = previous.measure === 'troops' || previous.measure === 'attacks';
  return standing && has(tokens[number.to + 1], Is.preposition | Is.others)
    ? { measure: previous.measure, by: GOES_ON }
    : null;
}
