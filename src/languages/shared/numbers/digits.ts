// Numbers in digits, by a language's separators: 1.200 · 1 200 · 1’200 · ١٬٢٠٠ · 2,5.
import { westernDigits } from '../../../text/digits';
import type { Word } from '../../../text/words';
import type { Separators } from './words';

/** Separators that are the same in every language: no-break and thin spaces, apostrophes, Arabic thousands. */
const GROUPING = /[\u00a0\u202f\u2009'’٬]/g;
const MOST_GROUPS = 4;

export interface Digits {
  value: number;
  /** The last word read. */
  to: number;
}

/** Whether a word begins with a digit of any script that is read. */
export const hasDigits = (word: Word | undefined): boolean =>
  word !== undefined && /^[\d٠-٩۰-۹]/.test(word.text);

/** The number in digits at a word; decimals too. Null for what is none, as 1.2.3. */
export function readDigits(
  words: readonly Word[],
  at: number,
  separators: Separators,
  isScale: (at: number) => boolean,
): Digits | null {
  const first = westernDigits(words[at]!.text);
  const to = separators.space ? lastGroup(words, at, first) : at;
  const text =
    to > at
      ? words
          .slice(at, to + 1)
          .map((w) => westernDigits(w.text))
          .join('')
      : first;
  const value = parse(text, separators, isScale(to + 1));
  return value === null ? null : { value, to };
}

/** “1 200 000”: groups of three, each one space after the other. */
function lastGroup(words: readonly Word[], at: number, first: string): number {
  if (!/^[1-9]\d{0,2}$/.test(first)) return at;
  let to = at;
  while (to - at < MOST_GROUPS && isGroup(words[to + 1], words[to]!.end + 1)) to++;
  return to;
}

const isGroup = (word: Word | undefined, start: number) =>
  word?.start === start && /^(?:\d{3}|[٠-٩]{3}|[۰-۹]{3})$/.test(word.text);

function parse(text: string, { group, decimal }: Separators, scaled: boolean): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const [whole = '', fraction] = splitDecimals(text.replace(GROUPING, "'"), group, decimal, scaled);
  if (!isGrouped(whole, group)) return null;
  const digits = whole.replace(/\D/g, '');
  if (fraction === undefined) return Number(digits);
  return /^\d+$/.test(fraction) ? Number(`${digits}.${fraction}`) : null;
}

/** A mark before exactly three digits separates thousands where it can, unless a scale follows: “1,250 millones”. */
function splitDecimals(text: string, group: string, decimal: string, scaled: boolean): string[] {
  const at = text.lastIndexOf('٫') >= 0 ? text.lastIndexOf('٫') : text.lastIndexOf(decimal);
  if (at < 0) return [text];
  const mark = text[at]!;
  const single = text.indexOf(mark) === at;
  const threes = text.length - at === 4 && !text.startsWith('0');
  if (!single || (threes && group.includes(mark) && !scaled)) return [text];
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Groups of three, or the Indian way in lakhs: 2,50,000. All by one mark. */
function isGrouped(whole: string, group: string): boolean {
  if (/^\d+$/.test(whole)) return true;
  const mark = /\D/.exec(whole)?.[0] ?? '';
  if (mark !== "'" && !group.includes(mark)) return false;
  const [first = '', ...rest] = whole.split(mark);
  if (!/^\d{1,3}$/.test(first) || !/^\d{3}$/.test(rest.at(-1) ?? '')) return false;
  const threes = rest.every((part) => /^\d{3}$/.test(part));
  return (
    threes || (mark === ',' && first.length < 3 && rest.slice(0, -1).every((part) => /^\d{2}$/.test(part)))
  );
}
