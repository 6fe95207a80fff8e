// A sentence as its counts are looked for in it, and the constructions that a count can be read by.
import type { FigureMeasure } from '../../../model/measures';
import type { FoundNumber } from '../numbers/find';
import type { Phrase } from './phrases';
import type { Token } from './tokens';
import { type CompiledVocabulary, Form, Is } from './vocabulary';

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

export type Reading = Pick<Count, 'measure' | 'by'>;

export interface Sentence {
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

export function sentenceOf(
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

export const SUBJECT = 'a subject';

export const STATE = 'a state or noun after the number';

export const SHARED = 'a shared subject';

export const NOUN = 'people counted by what befell them';

export const LISTED = 'a list of those harmed';

export const BESIDE = 'others beside those named';

export const AMONG = 'some among those harmed';

export const has = (token: Token | undefined, bits: number) => token !== undefined && (token.is & bits) !== 0;

/** Whether the words of a phrase have a meaning; not those before its number, where “more than” is no “more”. */
export function phraseHas({ number, to }: Phrase, bits: number, tokens: readonly Token[]): boolean {
  for (let i = number.core; i <= to; i++) if (has(tokens[i], bits)) return true;
  return false;
}

/** Words between two coordinated phrases. */
export const SHARED_REACH = 8;

/** “214 hostages”: a noun for those harmed heads the phrase itself. */
export function countedNoun(i: number, { tokens, phrases }: Sentence): FigureMeasure | null {
  const { number, to } = phrases[i]!;
  for (let at = number.to + 1; at <= to; at++) {
    const harm = tokens[at]!.harm;
    if (!harm || !(harm.form & Form.noun)) continue;
    return harm.measure;
  }
  return null;
}
