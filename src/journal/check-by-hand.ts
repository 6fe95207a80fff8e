// What is wrong with a report that the reader enters, field by field, by the rules that records are checked by.
import { isDay } from '../model/days';
import type { Role } from '../model/who';
import type { JournalFigure } from './report';

/** The fields of the form, as they were entered. */
export interface HandMade {
  outlet: string;
  title: string;
  url: string;
  published: string;
  day: string;
  place: string;
  measure: JournalFigure['measure'];
  role: Role;
  of: string;
  value: string;
  speaker: string;
  sentence: string;
}

export type HandProblem = 'missing' | 'day' | 'future' | 'before' | 'address' | 'number';
export type HandProblems = Partial<Record<keyof HandMade, HandProblem>>;

/** What is wrong, by field; nothing where the report is whole. `today`: an ISO day. */
export function problemsByHand(made: HandMade, today: string): HandProblems {
  const problems: HandProblems = {};
  for (const field of ['outlet', 'title', 'value'] as const)
    if (made[field].trim() === '') problems[field] = 'missing';
  if (made.url.trim() !== '' && !isAddress(made.url.trim())) problems.url = 'address';
  if (made.value.trim() !== '' && valueOf(made.value) === null) problems.value = 'number';
  for (const field of ['day', 'published'] as const) {
    if (made[field] === '') continue;
    if (!isDay(made[field])) problems[field] = 'day';
    else if (made[field] > today) problems[field] = 'future';
  }
  if (!problems.day && !problems.published && made.day && made.published && made.published < made.day)
    problems.published = 'before';
  return problems;
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** “12”, “1,200” or “10-12”; null for anything else. */
export function valueOf(text: string): number | { min: number; max: number } | null {
  const [first, second, ...more] = text.split(/[-–]/).map((part) => part.trim());
  const [min, max] = [wholeNumber(first), wholeNumber(second)];
  if (min === null || more.length > 0) return null;
  if (second === undefined) return min;
  return max !== null && max >= min ? { min, max } : null;
}

function wholeNumber(text: string | undefined): number | null {
  const digits = text?.replace(/(?<=\d)[,. \u00a0\u202f](?=\d{3}(?!\d))/g, '') ?? '';
  return /^\p{Nd}{1,9}$/u.test(digits) ? [...digits].reduce((sum, d) => sum * 10 + digitOf(d), 0) : null;
}

/** Digits of every script follow each other from their zero, and zeros are where no digit is before. */
function digitOf(digit: string): number {
  let zero = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
  return digit.codePointAt(0)! - zero;
}
