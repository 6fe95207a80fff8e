// A grammar of counts, one for all languages: what a number of a sentence counts, by the harm that has it in its scope.
//
//   39 dead · three deaths            state or noun right after the phrase
//   three men … were killed           a passive, or a verb that its subject undergoes
//   killed at least three men         a verb before its object
//   the deaths of three men           a noun that takes its victims
//   the toll rose to three            a sum
//   two priests and a maid were …     coordination shares the verb
//   including two of them             a part takes the measure of its whole
import type { FoundNumber } from '../numbers/find';
import type { FigureMeasure } from '../../../model/measures';
import { phraseOf, type Phrase } from './phrases';
import { partsBySum } from './sums';
import type { Harm, Token } from './tokens';
import { Form, Is, type CompiledVocabulary } from './vocabulary';

/** A number with what it counts. `phrase` is what the number heads. */
export interface Count {
  number: FoundNumber;
  measure: FigureMeasure;
  phrase: Phrase;
  /** True for a part of a count beside it: “including two children”. */
  part: boolean;
  /** True when more of the same people are counted: “two others”. */
  others: boolean;
  /** True when the text says so itself, and does not leave it to the ellipsis of “900 in the south”. */
  saysOthers: boolean;
  /** True where the measure is that of a count of an earlier sentence: “Two of them were women.” */
  follows?: true;
  /** “47 times”: the word after the number belongs to it. */
  times: boolean;
  /** The construction it was read by. */
  by: string;
}

type Reading = Pick<Count, 'measure' | 'by'>;

interface Sentence {
  tokens: readonly Token[];
  phrases: readonly Phrase[];
  vocabulary: CompiledVocabulary;
  /** The phrase whose number ends at a word, by the word's index; undefined where none does. */
  ending: readonly (Phrase | undefined)[];
  /** Whether a number begins at a word. */
  starting: readonly boolean[];
  /** Whether the sentence says that forces are stationed, sent or withdrawn. */
  stationed: boolean;
}

function sentenceOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  vocabulary: CompiledVocabulary,
): Sentence {
  const ending = new Array<Phrase | undefined>(tokens.length);
  const starting = new Array<boolean>(tokens.length).fill(false);
  for (const phrase of phrases) {
    ending[phrase.number.to] = phrase;
    starting[phrase.number.from] = true;
  }
  return {
    tokens,
    phrases,
    vocabulary,
    ending,
    starting,
    stationed: tokens.some((t) => has(t, Is.stationed)),
  };
}

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

const OF_EARLIER = {
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
function isOfEarlier(phrase: Phrase, { tokens, vocabulary }: Sentence): boolean {
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
const isShare = (measure: FigureMeasure, phrase: Phrase, saysOthers: boolean, sentence: Sentence): boolean =>
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

/** “Killed five rebels and two hostages”: captives share what befell those counted before them. */
const isCaptiveKilled = (own: Reading | null | undefined, previous: Count | undefined): boolean =>
  own?.by === NOUN &&
  own.measure === 'captured' &&
  (previous?.measure === 'killed' || previous?.measure === 'wounded') &&
  previous.by !== NOUN;

/** “The mayor and two others died”, “Two other crew were killed”: besides those counted somebody was named, so they are not all. */
function isBesideOthers(
  { measure, by }: Reading,
  phrase: Phrase,
  previous: Count | undefined,
  tokens: readonly Token[],
): boolean {
  if (by === BESIDE) return true;
  if (measure === 'attacks' || measure === 'troops' || !phraseHas(phrase, Is.others, tokens)) return false;
  return previous ? previous.measure === measure && previous.number.value === 1 : measure === 'killed';
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

const SUBJECT = 'a subject';
const STATE = 'a state or noun after the number';
const SHARED = 'a shared subject';
const NOUN = 'people counted by what befell them';
const LISTED = 'a list of those harmed';
const BESIDE = 'others beside those named';
const AMONG = 'some among those harmed';

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

const has = (token: Token | undefined, bits: number) => token !== undefined && (token.is & bits) !== 0;

/** Whether the words of a phrase have a meaning; not those before its number, where “more than” is no “more”. */
function phraseHas({ number, to }: Phrase, bits: number, tokens: readonly Token[]): boolean {
  for (let i = number.core; i <= to; i++) if (has(tokens[i], bits)) return true;
  return false;
}

/** Words between a number and the state or noun that it counts: “16 confirmed civilian deaths”. */
const NEAR = 8;

/** “39 dead”, “six wounded”, “12 people killed in”, “three deaths”. */
function stateAfter(i: number, sentence: Sentence): FigureMeasure | null {
  const { tokens, phrases } = sentence;
  const { number, to } = phrases[i]!;
  let at = to + 1;
  // “dozens more were hurt” is a subject; “21 hostages reportedly killed” is not
  while (at <= to + 2 && has(tokens[at], Is.determiner)) at++;
  const harm = tokens[at]?.harm;
  if (!harm || at - number.to > NEAR || has(tokens[at], Is.conjunction)) return null;
  if (!(harm.form & (Form.noun | Form.state))) return null;
  if (!(harm.form & Form.noun) && takesObject(harm, tokens)) return null;
  if (isEndOfWounded(i, sentence)) return 'killed';
  // “111 prisoners were killed”: captives and the missing can suffer worse
  const worse =
    harm.measure === 'captured' || harm.measure === 'missing' ? subjectOf(i, sentence, harm.to) : null;
  return worse ?? harm.measure;
}

/** “The death of a badly wounded man”: one more of the dead, not all. */
const isEndOfWounded = (i: number, sentence: Sentence): boolean => {
  const { harm } = sentence.tokens[sentence.phrases[i]!.to + 1] ?? {};
  return harm?.measure === 'wounded' && victimsOf(i, sentence) === 'killed';
};

/** Words between captives and what says that they are free. */
const RELEASE_REACH = 8;

/** “rescued ten who had been kidnapped”, “nine hostages were freed”: captives no more. Said of no other number of the sentence. */
function isReleased(i: number, { tokens, ending, starting, phrases }: Sentence): boolean {
  const { number, to } = phrases[i]!;
  for (let at = number.from - 1; at >= Math.max(0, number.from - RELEASE_REACH); at--) {
    const token = tokens[at]!;
    if (has(token, Is.released)) return true;
    if (token.stop || ending[at] || has(token, Is.barrier)) break;
  }
  for (let at = number.to + 1; at <= Math.min(tokens.length - 1, to + RELEASE_REACH); at++) {
    const token = tokens[at]!;
    if (has(token, Is.released)) return true;
    if (token.stop || (token.comma && at > to) || starting[at]) break;
  }
  return false;
}

/** “214 hostages”: a noun for those harmed heads the phrase itself. */
function countedNoun(i: number, { tokens, phrases }: Sentence): FigureMeasure | null {
  const { number, to } = phrases[i]!;
  for (let at = number.to + 1; at <= to; at++) {
    const harm = tokens[at]!.harm;
    if (!harm || !(harm.form & Form.noun)) continue;
    return harm.measure;
  }
  return null;
}

/** “the dead included eight”, “among the wounded were two children”, “the victims were”. */
function listed(i: number, { tokens, phrases }: Sentence): FigureMeasure | null {
  const { from } = phrases[i]!.number;
  let at = from - 1;
  while (at >= 0 && has(tokens[at], Is.determiner)) at--;
  // “un morto e tre feriti”: “e” is “and” as well as “is”
  if (!has(tokens[at], Is.including | Is.auxiliary) || has(tokens[at], Is.conjunction)) return null;
  for (at--; at >= Math.max(0, from - BESIDE_REACH); at--) {
    const token = tokens[at]!;
    if (token.stop || has(token, Is.barrier | Is.perfect)) return null;
    const harm = token.within;
    if (!harm) continue;
    const named =
      harm.form & (Form.state | Form.noun) && has(tokens[harm.from - 1], Is.determiner | Is.including);
    return named || harm.form & Form.tally ? harm.measure : null;
  }
  return null;
}

const BESIDE_REACH = 18;

/** “the death of the minister and two others”, “killed the mayor along with two guards”, “killed the priests and their two maids”. */
function othersBeside(i: number, sentence: Sentence): FigureMeasure | null {
  const { tokens, phrases, ending } = sentence;
  const phrase = phrases[i]!;
  const { from } = phrase.number;
  const others = phraseHas(phrase, Is.others, tokens);
  let joint = from - 1;
  while (joint >= 0 && has(tokens[joint], Is.determiner) && !others) joint--;
  const alongside = has(tokens[joint], Is.alongside);
  const isJoined = has(tokens[joint], others ? Is.conjunction | Is.preposition : Is.conjunction);
  if (!alongside && !isJoined) return null;
  if (!others && (!phrase.people || says(tokens[phrase.to + 1]))) return null;
  // “with 570,000 others displaced”: theirs was another fate
  if (has(tokens[phrase.to + 1], Is.barrier) && (tokens[phrase.to + 2]?.stop ?? true)) return null;
  for (let at = joint - 1; at >= Math.max(0, joint - BESIDE_REACH); at--) {
    const token = tokens[at]!;
    if (token.stop || has(token, Is.barrier) || (!others && ending[at])) return null;
    const harm = token.within;
    if (!harm) continue;
    if (others || alongside) return harm.form & (Form.act | Form.inflict | Form.state) ? harm.measure : null;
    const hasObject = takesObject(harm, tokens) && !isPassive(harm, tokens);
    return hasObject && !has(tokens[harm.from - 1], Is.unreal) ? harm.measure : null;
  }
  return null;
}

/** Whether a word begins what a subject did or underwent. */
const says = (token: Token | undefined) =>
  has(token, Is.barrier | Is.auxiliary | Is.perfect | Is.relative) || (token?.harm ?? null) !== null;

/** Whether a word that can be a verb or a participle has an object after it: “killed four”, “wounded the driver”. */
function takesObject(harm: Harm, tokens: readonly Token[]): boolean {
  if (!(harm.form & Form.inflict)) return false;
  const next = tokens[harm.to + 1];
  if (!next || next.stop || next.comma) return false;
  return startsPhrase(next) && !has(next, Is.preposition | Is.conjunction | Is.barrier | Is.of);
}

const startsPhrase = (token: Token) =>
  /^\p{N}/u.test(token.text) || has(token, Is.determiner | Is.people | Is.object);

/** How far a verb may be from its subject, in words. */
const SUBJECT_REACH = 26;
/** Words between an auxiliary and its participle: “were reportedly badly”. */
const ADVERBS = 4;

/** “three men were killed”, “20 people at a wedding died”; after it in languages that put the verb last or first. */
function subjectOf(
  i: number,
  { tokens, phrases, vocabulary, starting }: Sentence,
  to = phrases[i]!.to,
): FigureMeasure | null {
  let auxiliary = -1;
  let relative = false;
  const stop = Math.min(tokens.length, to + 1 + SUBJECT_REACH);
  for (let at = to + 1; at < stop; at++) {
    const token = tokens[at]!;
    if (token.stop || (token.harm && has(token, Is.conjunction))) return null;
    if (token.harm) {
      const measure = undergone(token.harm, auxiliary, at, vocabulary, tokens);
      if (measure) return measure;
      if (token.harm.form & Form.inflict && !(token.harm.form & Form.state)) return null;
      if (takesObject(token.harm, tokens)) return null;
      at = token.harm.to;
      continue;
    }
    if (has(token, Is.auxiliary)) auxiliary = at;
    else if (has(token, Is.relative)) relative = true;
    else if (has(token, Is.barrier)) {
      if (!relative) return null;
      relative = false;
    } else if (token.comma && has(tokens[at + 1], Is.relative)) relative = true;
    else if (token.comma) {
      const close = endOfAside(at, tokens, vocabulary);
      if (close < 0) return null;
      at = close;
    } else if (starting[at]) {
      if (!has(tokens[at - 1], Is.preposition | Is.of)) return null;
    }
  }
  return null;
}

function undergone(
  harm: Harm,
  auxiliary: number,
  at: number,
  { words }: CompiledVocabulary,
  tokens: readonly Token[],
): FigureMeasure | null {
  // “died of his wounds” is the end of one who was counted before
  if (harm.form & Form.undergo) return isOfWounds(harm, tokens) ? null : harm.measure;
  if (has(tokens[harm.from - 1], Is.unreal)) return null;
  const passive = auxiliary >= 0 && at - auxiliary <= ADVERBS + 1;
  if (harm.form & Form.state && (passive || words.objectFirst)) return harm.measure;
  if (words.objectFirst && harm.form & Form.inflict && !takesObject(harm, tokens)) return harm.measure;
  return null;
}

const isOfWounds = (harm: Harm, tokens: readonly Token[]) =>
  has(tokens[harm.to + 1], Is.of) &&
  tokens.slice(harm.to + 2, harm.to + 5).some((t) => t.within?.measure === 'wounded');

const LONGEST_ASIDE = 20;

/** The comma that closes an aside after which a verb continues: “three men, all of them guards, were killed”. -1 when none does. */
function endOfAside(open: number, tokens: readonly Token[], { words }: CompiledVocabulary): number {
  const closing = Form.undergo | (words.objectFirst ? Form.state : 0);
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_ASIDE); at++) {
    const token = tokens[at]!;
    if (token.stop) return -1;
    if (!token.comma && token.text !== ')') continue;
    const next = tokens[at + 1];
    if (has(next, Is.auxiliary | Is.perfect) || (next?.harm && next.harm.form & closing)) return at;
  }
  return -1;
}

/** Words between a verb and its object: “killed all of the”. */
const BEFORE_OBJECT = 3;
/** The same where a preposition marks the object: “mató el domingo a siete”. */
const BEFORE_MARKED_OBJECT = 6;

/** “killed three”, “wounding at least 34”, “mató a tres”. */
function objectOf(i: number, { tokens, phrases, vocabulary }: Sentence): FigureMeasure | null {
  const { from, value } = phrases[i]!.number;
  const { joinedAnd } = vocabulary.words;
  // “and two” in one word begins what has a verb of its own
  if (joinedAnd && value !== 1 && tokens[from]!.text.startsWith(joinedAnd)) return null;
  const marked = has(tokens[from - 1], Is.object);
  const least = from - 1 - (marked ? BEFORE_MARKED_OBJECT : BEFORE_OBJECT);
  let inverted = false;
  for (let at = from - 1; at >= Math.max(0, least); at--) {
    const token = tokens[at]!;
    if (token.within) {
      const harm = token.within;
      const can =
        harm.form & Form.inflict || (vocabulary.words.subjectLast && harm.form & (Form.undergo | Form.state));
      if (!can || has(tokens[harm.from - 1], Is.unreal)) return null;
      // “among those killed were three”
      if (inverted && has(tokens[harm.from - 1], Is.determiner | Is.including)) return null;
      return !vocabulary.words.subjectLast && isPassive(harm, tokens) ? null : harm.measure;
    }
    if (token.stop || token.comma || token.is & (Is.barrier | Is.conjunction)) return null;
    if (!marked && !has(token, Is.determiner | Is.object | Is.others | Is.auxiliary)) return null;
    if (has(token, Is.auxiliary)) inverted = true;
  }
  return null;
}

/** “were killed”, “had been badly wounded”: a passive takes no object. */
function isPassive(harm: Harm, tokens: readonly Token[]): boolean {
  if (!(harm.form & Form.state)) return false;
  for (let at = harm.from - 1; at >= Math.max(0, harm.from - 2); at--)
    if (has(tokens[at], Is.auxiliary)) return true;
  return false;
}

/** “the deaths of three”, “injuries to two”, “the murder of six priests”. */
function victimsOf(i: number, { tokens, phrases, vocabulary }: Sentence): FigureMeasure | null {
  const { from } = phrases[i]!.number;
  let at = from - 1;
  while (at >= 0 && from - at <= BEFORE_OBJECT && has(tokens[at], Is.determiner)) at--;
  const linked = has(tokens[at], Is.of);
  if (linked) at--;
  while (linked && at >= 0 && has(tokens[at], Is.determiner)) at--;
  const harm = tokens[at]?.within;
  if (!harm || !(harm.form & Form.act)) return null;
  return linked || vocabulary.words.construct ? harm.measure : null;
}

const SUM_REACH = 24;

/** “the death toll rose to four”, “bringing the number of wounded to 16”, “ölü sayısı 89'a”. */
function sum(i: number, sentence: Sentence): FigureMeasure | null {
  const { tokens, phrases, vocabulary, ending } = sentence;
  // Italian “bilancio di due morti e due feriti”
  const own = countedNoun(i, sentence);
  if (own === 'killed' || own === 'wounded') return own;
  const { from, core } = phrases[i]!.number;
  // “surpassed” is a link and says how sure the number is
  const linked = has(tokens[from - 1], Is.link) || (from < core && has(tokens[from], Is.link));
  if (!linked && !vocabulary.words.objectFirst && !vocabulary.words.construct) return null;
  let counted: FigureMeasure | null = null;
  for (let at = from - 1; at >= Math.max(0, from - SUM_REACH); at--) {
    const token = tokens[at]!;
    if (token.stop) return null;
    const near = linked || from - at <= BEFORE_OBJECT;
    if (token.harm && token.harm.form & Form.tally) return near ? token.harm.measure : null;
    if (token.within) counted = token.within.measure;
    if (has(token, Is.tally)) return near ? counted : null;
    const another = ending[at];
    if (another && !has(tokens[another.number.from - 1], Is.link | Is.preposition)) return null;
    if (has(token, Is.barrier) && !has(token, Is.link)) return null;
  }
  return null;
}

// --- what is shared

/** “including two”, “among them six”: only small words between. */
function isIncluded({ number }: Phrase, tokens: readonly Token[]): boolean {
  let at = number.from - 1;
  while (at >= 0 && has(tokens[at], Is.determiner | Is.others)) at--;
  return has(tokens[at], Is.including);
}

/** Words between two coordinated phrases. */
const SHARED_REACH = 8;

/** “two Americans and one Briton were killed”: the first shares the verb of the second. */
function shareSubject(readings: (Reading | null)[], sentence: Sentence): void {
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
function followOn(i: number, previous: Count, part: boolean, sentence: Sentence): Reading | null {
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
const isElliptic = (next: Token) =>
  next.stop || next.comma || has(next, Is.preposition | Is.others | Is.conjunction | Is.auxiliary);

/** “2,500 troops in the north and 900 in the south”, “45 attacks in one land and 52 in another”. */
function elsewhereToo({ number }: Phrase, previous: Count, { tokens }: Sentence): Reading | null {
  const standing = previous.measure === 'troops' || previous.measure === 'attacks';
  return standing && has(tokens[number.to + 1], Is.preposition | Is.others)
    ? { measure: previous.measure, by: GOES_ON }
    : null;
}

const PART_REACH = 3;

/** “including two children”, “among them six women”, “two of them”. Continues over “and”. */
function isPart(
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

/** “including a father, his three children and three grandchildren”. */
function isInIncludedList({ from }: FoundNumber, least: number, tokens: readonly Token[]): boolean {
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
function pointsBack({ number, to }: Pick<Phrase, 'number' | 'to'>, tokens: readonly Token[]): boolean {
  for (let at = number.to + 1; at <= Math.min(to + 1, number.to + PART_REACH); at++)
    if (has(tokens[at], Is.ofThem)) return true;
  return false;
}

/** “three of the dead”: of those harmed, whom the text counts elsewhere. “Dozens of dead” are all. */
function isOfThose({ number }: Phrase, tokens: readonly Token[]): boolean {
  const [of, determiner, harm] = [1, 2, 3].map((n) => tokens[number.to + n]);
  return (
    has(of, Is.of) &&
    has(determiner, Is.determiner) &&
    ((harm?.harm?.form ?? 0) & (Form.state | Form.noun)) !== 0
  );
}

/** “of the 39 dead, …”: the count before opens the clause as a whole of which parts are given. */
function opensWhole({ number }: Phrase, tokens: readonly Token[]): boolean {
  let at = number.from - 1;
  while (at >= 0 && has(tokens[at], Is.determiner)) at--;
  return has(tokens[at], Is.of) && (at === 0 || tokens[at - 1]!.stop || tokens[at - 1]!.comma);
}

// --- attacks and forces

const FEWEST_TROOPS = 50;
const ATTACKS_REACH = 12;

const isCountedAttack = (phrase: Phrase, { tokens }: Sentence) =>
  phraseHas(phrase, Is.attacks | Is.times, tokens);

/** “attacked at least 100 times”, “more than 110 such attacks”. */
function attacksCounted(i: number, { tokens, phrases }: Sentence): FigureMeasure | null {
  const phrase = phrases[i]!;
  if (phraseHas(phrase, Is.attacks, tokens)) return 'attacks';
  if (!has(tokens[phrase.number.to + 1], Is.times)) return null;
  for (let at = phrase.number.from - 1; at >= Math.max(0, phrase.number.from - ATTACKS_REACH); at--)
    if (has(tokens[at], Is.attacked | Is.attacks)) return 'attacks';
  return null;
}

/** “900 troops in Syria”, “some 2,500 soldiers stationed in Iraq”; not those that were hurt. */
function troopsStationed(i: number, { tokens, phrases, stationed }: Sentence): FigureMeasure | null {
  const { number, to } = phrases[i]!;
  const value =
    typeof number.value === 'number' ? number.value : typeof number.value === 'object' ? number.value.max : 0;
  if (value < FEWEST_TROOPS) return null;
  let force = -1;
  for (let at = number.to + 1; at <= to; at++) if (has(tokens[at], Is.force)) force = at;
  if (force < 0) return null;
  for (let at = Math.max(0, number.from - 2); at < Math.min(tokens.length, force + 8); at++)
    if (tokens[at]!.within) return null;
  const next = tokens[to + 1];
  return has(next, Is.preposition) || stationed ? 'troops' : null;
}
