// Counts by the words after a number: “39 dead”, “three men were killed”, “three deaths”.
import type { FigureMeasure } from '../../../model/measures';
import { takesObject, victimsOf } from './before-number';
import { type Sentence, has } from './sentence';
import type { Harm, Token } from './tokens';
import { type CompiledVocabulary, Form, Is } from './vocabulary';

/** Words between a number and the state or noun that it counts: “16 confirmed civilian deaths”. */
const NEAR = 8;

/** “39 dead”, “six wounded”, “12 people killed in”, “three deaths”. */
export function stateAfter(i: number, sentence: Sentence): FigureMeasure | null {
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
export const isEndOfWounded = (i: number, sentence: Sentence): boolean => {
  const { harm } = sentence.tokens[sentence.phrases[i]!.to + 1] ?? {};
  return harm?.measure === 'wounded' && victimsOf(i, sentence) === 'killed';
};

/** How far a verb may be from its subject, in words. */
const SUBJECT_REACH = 26;

/** Words between an auxiliary and its participle: “were reportedly badly”. */
const ADVERBS = 4;

/** “three men were killed”, “20 people at a wedding died”; after it in languages that put the verb last or first. */
export function subjectOf(
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
export function endOfAside(open: number, tokens: readonly Token[], { words }: CompiledVocabulary): number {
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
