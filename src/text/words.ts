// The words of a sentence, with offsets: what numbers and figures are read from.
import type { Span } from '../model/reading';

export interface Word extends Span {
  text: string;
  lower: string;
}

const WORD =
  /[\d٠-٩۰-۹]+(?:[.,٫٬][\d٠-٩۰-۹]+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** Words, numbers and single marks of a text that starts at `offset` in the whole. */
export function splitWords(text: string, offset: number): Word[] {
  return [...text.matchAll(WORD)].map((m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    text: m[0],
    lower: m[0].toLowerCase(),
  }));
}
