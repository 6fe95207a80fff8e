// Ranges and rival numbers: “between 10 and 15”, “either one or eight”, “10-15”, “two or three hundred”.
import type { Word } from '../../../text/words';
import type { Front } from './lexicon';
import { readPlain, type PlainNumber } from './spelled';
import { matchesAt, type NumberText } from './text';

/** A range in words `from` to `to`, inclusive, words in front included. */
export interface Range {
  from: number;
  to: number;
  min: number;
  max: number;
}

/** Dashes between numbers. A spaced one may set off an aside, so the numbers must be near. */
const DASH = /^[-–—‐‑]$/;
const NEAR = 10;

/** The range that begins with a number; null when the number is alone. */
export function readRange(text: NumberText, at: number, first: PlainNumber): Range | null {
  const front = frontOf(text, at);
  const range = rangeFrom(text, at, first, front) ?? (front ? rangeInside(text, at, first, front) : null);
  return range && front ? { ...range, from: at - front.words.length } : range;
}

/** The longest words right in front that announce a range. */
const frontOf = (text: NumberText, at: number): Front | undefined =>
  text.lexicon.fronts
    .get(text.keys[at - 1] ?? '')
    ?.find(({ words }) => matchesAt(text, at - words.length, words));

/** “between one hundred and fifty”: where a range is announced, a conjunction may be its link. */
function rangeInside(text: NumberText, at: number, first: PlainNumber, front: Front): Range | null {
  const shorter = readPlain(text, at, 0);
  return shorter && shorter.to < first.to ? rangeFrom(text, at, shorter, front) : null;
}

function rangeFrom(text: NumberText, at: number, first: PlainNumber, front: Front | undefined): Range | null {
  const link = linkAfter(text, first.to, front) ?? linkAfterSuspended(text, first.to, front);
  const second = link && readPlain(text, link.next);
  if (!second) return null;
  // “two or three hundred”
  const min = first.value < second.value / second.scale ? first.value * second.scale : first.value;
  const max = second.value;
  if (max <= min || (isYear(text.words[at]) && isYear(text.words[link.next]))) return null;
  if (link.spaced && max > min * NEAR) return null;
  return { from: at, to: second.to, min, max };
}

interface LinkAt {
  /** Where the second number begins. */
  next: number;
  spaced: boolean;
}

function linkAfter(
  { words, keys, lexicon }: NumberText,
  to: number,
  front: Front | undefined,
): LinkAt | null {
  const word = words[to + 1];
  if (!word) return null;
  if (DASH.test(word.text)) {
    const spaced = word.start > words[to]!.end;
    return spaced || words[to + 2]?.start === word.end ? { next: to + 2, spaced } : null;
  }
  const key = keys[to + 1]!;
  if (lexicon.links.has(key) || front?.links.has(key)) {
    // “10 ל-15”
    const dashed = DASH.test(words[to + 2]?.text ?? '');
    return { next: dashed ? to + 3 : to + 2, spaced: false };
  }
  return front && lexicon.data.ranges.attached?.includes(key[0] ?? ' ')
    ? { next: to + 1, spaced: false }
    : null;
}

/** “zwei- bis dreihundert”: a hyphen replaces what the second number has in full. */
function linkAfterSuspended(text: NumberText, to: number, front: Front | undefined): LinkAt | null {
  const dash = text.words[to + 1];
  const suspended = dash?.start === text.words[to]!.end && DASH.test(dash.text);
  return suspended ? linkAfter(text, to + 1, front) : null;
}

const isYear = (word: Word | undefined) => /^(?:19|20)\d\d$/.test(word?.text ?? '');
