// Numbers as news prints them: digits, words, ranges, rival numbers, and how sure they claim to be.
import { WORD_BOUNDS } from '../../model/counts';
import type { Qualifier } from '../../model/database';
import type { Count } from '../../model/reading';
import type { Word } from '../../text/words';
import { PEOPLE } from './vocabulary';

/** A number in a sentence: words `from` to `to` (inclusive), qualifier words in front included. */
export interface FoundNumber {
  from: number;
  to: number;
  /** The first word of the number itself. */
  core: number;
  value: Count;
  qualifier: Qualifier;
}

const UNITS: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}; // prettier-ignore
const TENS: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000 };

/** Phrases before a number, longest first, and what they make of it. */
const BEFORE: [string[], Qualifier][] = [
  [['no', 'fewer', 'than'], 'at-least'],
  [['no', 'less', 'than'], 'at-least'],
  [['no', 'more', 'than'], 'up-to'],
  [['as', 'many', 'as'], 'up-to'],
  [['at', 'least'], 'at-least'],
  [['more', 'than'], 'more-than'],
  [['up', 'to'], 'up-to'],
  [['over'], 'more-than'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['some'], 'about'],
  [['nearly'], 'nearly'],
  [['almost'], 'nearly'],
  [['exactly'], 'exactly'],
];

/** All numbers of a sentence, left to right, without overlaps. */
export function findNumbers(words: readonly Word[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const vague = readVague(words, i);
    if (vague) {
      const [from, qualifier] = readQualifier(words, i);
      found.push({
        from,
        to: i,
        core: i,
        value: vague,
        qualifier: qualifier === 'exactly' ? 'about' : qualifier,
      });
      continue;
    }
    const first = readNumber(words, i);
    if (!first) continue;
    const rival = readRival(words, i, first);
    const value: Count = rival ? { min: first.value, max: rival.value } : first.value;
    const to = rival?.to ?? first.to;
    const [from, qualifier] = readQualifier(words, rival ? rival.from : i);
    found.push({ from, to, core: i, value, qualifier: orMore(words, to) ? 'at-least' : qualifier });
    i = to;
  }
  return found;
}

/** “dozens”, “scores of people”, “hundreds wounded”: a word that counts, and does so of people. */
function readVague(words: readonly Word[], at: number): string | null {
  const { lower } = words[at]!;
  if (!/^(?:tens|dozens|scores|hundreds|thousands)$/.test(lower) || !(lower in WORD_BOUNDS)) return null;
  const next = words[at + 1]?.lower ?? '';
  const harm = /^(?:killed|dead|wounded|injured|hurt|died|were|have|had|others?|more)$/;
  return next === 'of' || harm.test(next) || PEOPLE.test(next) || /^(?:of|remain|are|reported|missing|feared)$/.test(next) ? lower : null;
}

interface Plain {
  value: number;
  to: number;
}

function readNumber(words: readonly Word[], at: number): Plain | null {
  const word = words[at];
  if (!word) return null;
  if (/^\d/.test(word.text)) return readDigits(words, at);
  const [second, third] = [words[at + 1]?.lower, words[at + 2]?.lower];
  if (word.lower === 'half' && second === 'a' && third === 'dozen') return { value: 6, to: at + 2 };
  if ((word.lower === 'a' || word.lower === 'one') && second === 'dozen') return { value: 12, to: at + 1 };
  if (word.lower === 'a' && words[at + 1]?.lower === 'hundred') return { value: 100, to: at + 1 };
  return readSpelled(words, at);
}

/** 4 · 2,500 · 2.5 million; not 4.30, 12th, 3:30, 9mm, 40%, nor the 22 of “Tower 22”. */
function readDigits(words: readonly Word[], at: number): Plain | null {
  const word = words[at]!;
  const next = words[at + 1];
  const glued = next && next.start === word.end;
  if (glued && /^(?:st|nd|rd|th|[ap]m|mm|km|m|s|%|:|\/|°)/i.test(next.text)) return null;
  const before = words[at - 1];
  if (before && before.end === word.start && /^[\p{L}$€£:/.#№]/u.test(before.text)) return null;
  if (before && before.end === word.start && before.text === '-' && /\p{L}/u.test(words[at - 2]?.text ?? ''))
    return null;
  if (!/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(word.text)) return null;
  const value = Number(word.text.replaceAll(',', ''));
  const scale = next && SCALES[next.lower];
  return scale && scale > 100 ? { value: value * scale, to: at + 1 } : { value, to: at };
}

function readSpelled(words: readonly Word[], at: number): Plain | null {
  let total = 0;
  let current = -1;
  let i = at;
  for (; i < words.length; i++) {
    const { lower } = words[i]!;
    if (lower in TENS && current < 0) {
      current = TENS[lower]!;
      const joined = words[i + 1]?.text === '-' ? i + 2 : i + 1;
      const unit = UNITS[words[joined]?.lower ?? ''];
      if (unit && unit < 10) {
        current += unit;
        i = joined;
      }
    } else if (lower in UNITS && (current < 0 || current % 100 === 0) && current !== 0)
      current = Math.max(current, 0) + UNITS[lower]!;
    else if (lower in SCALES && current > 0) {
      current *= SCALES[lower]!;
      if (SCALES[lower]! > 100) {
        total += current;
        current = 0;
      }
    } else if (lower === 'and' && current >= 100 && (words[i + 1]?.lower ?? '') in { ...UNITS, ...TENS })
      continue;
    else break;
  }
  if (i === at || current < 0) return null;
  const last = i - 1;
  if (words[i]?.lower === 'dozen' && total + current < 20) return { value: (total + current) * 12, to: i };
  return { value: total + current, to: last };
}

/** “one or eight”, “either one or eight”, “3 to 5”, “between 10 and 15”, “3-5”. */
function readRival(words: readonly Word[], at: number, first: Plain): (Plain & { from: number }) | null {
  const link = words[first.to + 1];
  if (!link) return null;
  const before = words[at - 1]?.lower;
  const between = before === 'between' || before === 'from';
  const links =
    link.lower === 'or' ||
    link.lower === 'to' ||
    link.text === '–' ||
    link.text === '-' ||
    (between && link.lower === 'and');
  if (!links) return null;
  const second = readNumber(words, first.to + 2);
  if (!second || second.value <= first.value || second.value > 2100) return null;
  return { ...second, from: between || before === 'either' ? at - 1 : at };
}

function readQualifier(words: readonly Word[], at: number): [number, Qualifier] {
  for (const [phrase, qualifier] of BEFORE) {
    const from = at - phrase.length;
    if (from >= 0 && phrase.every((w, i) => words[from + i]!.lower === w)) return [from, qualifier];
  }
  return [at, 'exactly'];
}

const orMore = (words: readonly Word[], to: number) =>
  words[to + 1]?.lower === 'or' && words[to + 2]?.lower === 'more';
