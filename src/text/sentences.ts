// Cuts a text into paragraphs and sentences. Offsets are UTF-16 code units.
import type { Span } from '../model/reading';

export interface Sentence extends Span {
  text: string;
  paragraph: number;
  /** Place in the text, from 0. */
  index: number;
}

/** Characters before a dot in which an abbreviation is looked for. */
const LONGEST_ABBREVIATION = 8;
/**
 * A longer stretch without a stop is cut, so that work on a sentence is bounded: lists, tables and pages without punctuation. Of the
 * sentences in the project's articles none has half of it.
 */
const LONGEST_SENTENCE = 2000;
/** Characters before its longest in which a place to cut is looked for: after a comma, else at a space. */
const CUT_REACH = 400;
const END = /(?<![.!?…؟])[.!?…؟]+["”’')\]]*(?=\s|$)|\n+/g;
/** No text is wrapped at so many characters: the end of such a line, or what ends before one, is the end of a title or a paragraph. */
const NOT_WRAPPED = 120;

/**
 * The sentences of a text, in order. A paragraph ends at an empty line. `abbreviation` matches the end of a text whose last
 * word's dot ends no sentence.
 */
export function splitSentences(text: string, abbreviation?: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const push = (end: number) => {
    while (end - start > LONGEST_SENTENCE) pushPiece(cutOf(text, start));
    pushPiece(end);
  };
  const pushPiece = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) {
      const from = start + lead;
      sentences.push({
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        paragraph,
        index: sentences.length,
      });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const at = match.index;
    if (match[0] === '\n') {
      if (isLineEnd(text, at)) push(at);
      continue;
    }
    if (match[0].startsWith('\n')) {
      push(at);
      start = at + match[0].length;
      paragraph++;
      continue;
    }
    const after = at + match[0].length;
    if (match[0] === '.' && isNoEnd(text, start, at, after, abbreviation)) continue;
    push(after);
  }
  push(text.length);
  return sentences;
}

/** Where to cut a sentence that is too long; never inside a character. */
function cutOf(text: string, start: number): number {
  const most = start + LONGEST_SENTENCE;
  const reach = text.slice(most - CUT_REACH, most);
  const last = (gaps: readonly string[]) => Math.max(...gaps.map((gap) => reach.lastIndexOf(gap)));
  const comma = last([', ', '; ', '، ', '؛ ']);
  const at = comma >= 0 ? comma : last([' ', '\n']);
  if (at >= 0) return most - CUT_REACH + at + 1;
  return /[\uD800-\uDBFF]$/.test(reach) ? most - 1 : most;
}

/** Whether the end of a line is the end of a sentence, and not where a text was wrapped. */
function isLineEnd(text: string, at: number): boolean {
  if (/^\s*\p{Ll}/u.test(text.slice(at, at + NOT_WRAPPED))) return false;
  const before = text.slice(Math.max(0, at - NOT_WRAPPED), at);
  const after = text.slice(at + 1, at + 1 + NOT_WRAPPED);
  return [before, after].some((line) => line.length === NOT_WRAPPED && !line.includes('\n'));
}

/** Whether a dot ends no sentence: a small letter follows, or it belongs to an abbreviation. */
function isNoEnd(
  text: string,
  start: number,
  at: number,
  after: number,
  abbreviation: RegExp | undefined,
): boolean {
  const next = text.slice(after).trimStart()[0] ?? '';
  if (/\p{Ll}/u.test(next)) return true;
  return abbreviation?.test(text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at)) ?? false;
}
