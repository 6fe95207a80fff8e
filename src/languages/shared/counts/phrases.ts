// The noun phrase that a number heads: “at least [39] Iraqi soldiers of the guard”. Its head noun is known by its place: the class
// of those who can be killed is open.
import type { FoundNumber } from '../numbers/find';
import { Form, Is } from './vocabulary';
import type { Token } from './tokens';

/** A counted phrase. Indices into the sentence's words, inclusive. */
export interface Phrase {
  number: FoundNumber;
  /** Last word of the phrase; the number's own last word when nothing follows. */
  to: number;
  /** Whether what is counted is certainly no person. */
  thing: boolean;
  /** Whether a common noun for people heads it. */
  people: boolean;
}

/** Longest phrase that a number heads, in words. */
const LONGEST = 8;
const ENDS = Is.auxiliary | Is.perfect | Is.barrier | Is.negation | Is.relative | Is.including;

/** The phrase of one number; `next` is where the next number begins. */
export function phraseOf(number: FoundNumber, next: number, tokens: readonly Token[]): Phrase {
  let to = number.to;
  let thing = false;
  let people = false;
  let headed = false;
  let qualified = false;
  for (let i = number.to + 1; i < Math.min(next, number.to + 1 + LONGEST, tokens.length); i++) {
    const { is, within, stop, comma } = tokens[i]!;
    if (stop || comma || is & (ENDS | Is.conjunction)) break;
    // “21 hostages were killed”: those who suffered one harm can suffer another
    if (within && !(is & Is.people && within.form & Form.noun)) break;
    if (is & Is.preposition && !(is & Is.of)) break;
    // past “of” only what a bare number takes is its head: “dozens of rockets”, but “five members of the base”
    if (is & Is.of && headed) qualified = true;
    if (!(is & (Is.of | Is.determiner))) headed = true;
    if (!people && !qualified && is & Is.thing && !(is & Is.people)) thing = true;
    // “fighter jets” are named by who flies them
    const isCraft = ((tokens[i + 1]?.is ?? 0) & Is.craft) !== 0;
    if (!thing && !isCraft && is & (Is.people | Is.others)) people = true;
    to = i;
  }
  return { number, to, thing: thing && !people, people };
}
