// The words of a sentence as counts see them: without quotation marks, and without the points of abbreviations, which end no phrase:
// “Lt. Col. Adil Sorn and two guards”.
import type { Sentence } from '../../../text/sentences';
import { splitWords, type Word } from '../../../text/words';

/** Quotation marks end no phrase: “killed “three men” and …”. */
const QUOTE = /^["“”„«»]$/u;

/** The words of a sentence; offsets are into the whole text. */
export function countWordsOf({ text, start }: Sentence): Word[] {
  const words = splitWords(text, start).filter((w) => !QUOTE.test(w.text));
  return words.filter((_, i, all) => !isAbbreviationPoint(all, i));
}

/** A point between words of one sentence ends an abbreviation; one that joins words, as in “Velm.-Al menos”, does not. */
const isAbbreviationPoint = (words: readonly Word[], i: number): boolean => {
  const [before, point, after] = [words[i - 1], words[i]!, words[i + 1]];
  return (
    point.text === '.' &&
    before?.end === point.start &&
    /\p{L}$/u.test(before.text) &&
    after !== undefined &&
    after.start > point.end &&
    /^[\p{L}\p{N}]/u.test(after.text)
  );
};
