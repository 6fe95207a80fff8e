// The words of a sentence as counts see them: without quotation marks, initials and abbreviations joined, so that their points end no
// phrase: “Three U.S. soldiers”, “Lt. Col. Adil Sorn and two guards”.
import type { Sentence } from '../../../text/sentences';
import { splitWords, type Word } from '../../../text/words';

/** Quotation marks end no phrase: “killed “three men” and …”. */
const QUOTE = /^["“”„«»]$/u;

/** The words of a sentence; offsets are into the whole text. */
export function countWordsOf({ text, start }: Sentence): Word[] {
  const words = splitWords(text, start).filter((w) => !QUOTE.test(w.text));
  return joinInitials(words).filter((_, i, all) => !isAbbreviationPoint(all, i));
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

/** “U.S.” as one word: `splitWords` makes four of it. */
function joinInitials(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    let to = i;
    while (isInitial(words[to]) && words[to + 1]?.text === '.' && words[to + 1]!.start === words[to]!.end)
      to += 2;
    // the last point may be missing: “U.S”
    const last = to > i && isInitial(words[to]) && words[to]!.start === words[to - 1]!.end ? to : to - 1;
    if (last - i < 2) joined.push(words[i]!);
    else {
      const text = words
        .slice(i, last + 1)
        .map((w) => w.text)
        .join('');
      joined.push({ start: words[i]!.start, end: words[last]!.end, text, lower: text.toLowerCase() });
      i = last;
    }
  }
  return joined;
}

const isInitial = (word: Word | undefined) => word !== undefined && /^\p{Lu}$/u.test(word.text);
