// Attacks and forces as they are counted, and captives who are free: “attacked 47 times”, “900 troops in the north”.
import type { FigureMeasure } from '../../../model/measures';
import type { Phrase } from './phrases';
import { type Sentence, has, phraseHas } from './sentence';
import { Is } from './vocabulary';

/** Words between captives and what says that they are free. */
const RELEASE_REACH = 8;

/** “rescued ten who had been kidnapped”, “nine hostages were freed”: captives no more. Said of no other number of the sentence. */
export function isReleased(i: number, { tokens, ending, starting, phrases }: Sentence): boolean {
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

const FEWEST_TROOPS = 50;

const ATTACKS_REACH = 12;

export const isCountedAttack = (phrase: Phrase, { tokens }: Sentence) =>
  phraseHas(phrase, Is.attacks | Is.times, tokens);

/** “attacked at least 100 times”, “more than 110 such attacks”. */
export function attacksCounted(i: number, { tokens, phrases }: Sentence): FigureMeasure | null {
  const phrase = phrases[i]!;
  if (phraseHas(phrase, Is.attacks, tokens)) return 'attacks';
  if (!has(tokens[phrase.number.to + 1], Is.times)) return null;
  for (let at = phrase.number.from - 1; at >= Math.max(0, phrase.number.from - ATTACKS_REACH); at--)
    if (has(tokens[at], Is.attacked | Is.attacks)) return 'attacks';
  return null;
}

/** “900 troops in Syria”, “some 2,500 soldiers stationed in Iraq”; not those that were hurt. */
export function troopsStationed(i: number, { tokens, phrases, stationed }: Sentence): FigureMeasure | null {
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
