// Counts by the words before a number: “killed at least three”, “the deaths of three”, “the toll rose to three”.
import type { FigureMeasure } from '../../../model/measures';
import { type Sentence, countedNoun, has } from './sentence';
import type { Harm, Token } from './tokens';
import { Form, Is } from './vocabulary';

/** Whether a word that can be a verb or a participle has an object after it: “killed four”, “wounded the driver”. */
export function takesObject(harm: Harm, tokens: readonly Token[]): boolean {
  if (!(harm.form & Form.inflict)) return false;
  const next = tokens[harm.to + 1];
  if (!next || next.stop || next.comma) return false;
  return startsPhrase(next) && !has(next, Is.preposition | Is.conjunction | Is.barrier | Is.of);
}

const startsPhrase = (token: Token) =>
  /^\p{N}/u.test(token.text) || has(token, Is.determiner | Is.people | Is.object);

/** Words between a verb and its object: “killed all of the”. */
const BEFORE_OBJECT = 3;

/** The same where a preposition marks the object: “mató el domingo a siete”. */
const BEFORE_MARKED_OBJECT = 6;

/** “killed three”, “wounding at least 34”, “mató a tres”. */
export function objectOf(i: number, { tokens, phrases, vocabulary }: Sentence): FigureMeasure | null {
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
export function isPassive(harm: Harm, tokens: readonly Token[]): boolean {
  if (!(harm.form & Form.state)) return false;
  for (let at = harm.from - 1; at >= Math.max(0, harm.from - 2); at--)
    if (has(tokens[at], Is.auxiliary)) return true;
  return false;
}

/** “the deaths of three”, “injuries to two”, “the murder of six priests”. */
export function victimsOf(i: number, { tokens, phrases, vocabulary }: Sentence): FigureMeasure | null {
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
export function sum(i: number, sentence: Sentence): FigureMeasure | null {
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
