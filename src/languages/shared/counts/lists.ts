// Lists of those harmed, and others beside those who are named: “the dead included eight”, “killed the mayor and two guards”.
import type { FigureMeasure } from '../../../model/measures';
import { isPassive, takesObject } from './before-number';
import type { Phrase } from './phrases';
import { BESIDE, type Count, type Reading, type Sentence, has, phraseHas } from './sentence';
import type { Token } from './tokens';
import { Form, Is } from './vocabulary';

/** “The mayor and two others died”, “Two other crew were killed”: besides those counted somebody was named, so they are not all. */
export function isBesideOthers(
  { measure, by }: Reading,
  phrase: Phrase,
  previous: Count | undefined,
  tokens: readonly Token[],
): boolean {
  if (by === BESIDE) return true;
  if (measure === 'attacks' || measure === 'troops' || !phraseHas(phrase, Is.others, tokens)) return false;
  return previous ? previous.measure === measure && previous.number.value === 1 : measure === 'killed';
}

/** “the dead included eight”, “among the wounded were two children”, “the victims were”. */
export function listed(i: number, { tokens, phrases }: Sentence): FigureMeasure | null {
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
export function othersBeside(i: number, sentence: Sentence): FigureMeasure | null {
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
