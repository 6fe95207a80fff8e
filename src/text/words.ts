// The words of a sentence, with offsets: what numbers and figures are read from.
import type { Span } from '../model/reading';
import { DIGIT } from './digits';

export interface Word extends Span {
  text: string;
  lower: string;
}

/** A letter with its marks, or what only formats inside a word: soft hyphen and joiners. */
const REST = '[\\p{L}\\p{M}\\u00ad\\u200c\\u200d]*';
/** Letters with a point each, as in “p.m.” (the last may lack it), and two doubled capitals, as plurals have them: one word each. */
const INITIALS = [
  '(\\p{Lu})\\1\\. ?(\\p{Lu})\\2(?!\\p{L})\\.?',
  '(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{M}])\\.?',
];
/**
 * Digits in groups of three by no-break or thin spaces, apostrophes or the Arabic mark, which separate thousands in every
 * language; other digits with marks; words; single marks. Marks that only format (bidi) are skipped.
 */
const WORD = new RegExp(
  [
    `${DIGIT}{1,3}(?:[\\u00a0\\u202f\\u2009'’٬]${DIGIT}{3}(?!${DIGIT}))+(?:[.,٫]${DIGIT}+)?`,
    `${DIGIT}+(?:[.,٫٬]${DIGIT}+)*`,
    ...INITIALS,
    `\\p{L}${REST}(?:['’]\\p{L}${REST})*`,
    '[^\\s\\p{L}\\p{M}\\p{Nd}\\p{Cf}]',
  ].join('|'),
  'gu',
);

/** Words, numbers and single marks of a text that starts at `offset` in the whole. */
export function splitWords(text: string, offset: number): Word[] {
  return [...text.matchAll(WORD)].map((m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    text: m[0],
    lower: m[0].toLowerCase().replace(/\u00ad/g, ''),
  }));
}
