// Days as print gives them: “3 February 2024”, “February 3rd, 2024”, “03.02.2024”, “٣ شباط ٢٠٢٤”, “Mai 2024”, in the languages asked.
import type { Span } from '../model/reading';
import { dayIn, isoOf, monthsOf, type MonthName } from './calendar';
import { westernDigits } from './digits';

/** A day, or a month, that a text names. Offsets are UTF-16 code units. */
export interface PrintedDay extends Span {
  /** Null when it is not given. */
  year: number | null;
  month: number;
  /** Null for a month as a whole. */
  day: number | null;
  /** The ISO day; null without a day or a year. */
  iso: string | null;
  /** For 04/01/2024, which can be read month first: the ISO day of that reading. */
  other: string | null;
}

const YEARS = [1900, 2099] as const;
/** Two-digit years up to this are of this century. */
const LAST_OF_CENTURY = 69;

/** What is between a day and its month, and between a month and its year. */
const JOIN = String.raw`(?:\s|[-–/,.،]|de[l]?\b|of\b|di\b|من(?=\s)|ב){0,4}`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|re|ère|º|°|ª|-го|-е|\.)?`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

const NUMERIC = [
  new RegExp(String.raw`(?<!\d)(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?!\d)`, 'g'),
  new RegExp(String.raw`(?<![\d./-])(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})(?![\d./-]*\d)`, 'g'),
] as const;

const patterns = new Map<string, { months: ReadonlyMap<string, MonthName>; forms: RegExp[] }>();

function patternsFor(codes: readonly string[]) {
  const key = [...new Set(codes)].sort().join();
  const found = patterns.get(key);
  if (found) return found;
  const months = new Map<string, MonthName>();
  for (const code of new Set(codes))
    for (const [name, month] of monthsOf(code))
      if (!months.has(name) || months.get(name)!.short) months.set(name, month);
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const anyName = names.join('|');
  // Arabic prints both namings: “فبراير/شباط”
  const NAME = `(?<month>${anyName})\\.?(?:\\s*[/(]\\s*(?:${anyName})\\s*\\)?)?`;
  const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
  const DAY = String.raw`(?<day>\d{1,2})`;
  const made = {
    months,
    forms: [
      new RegExp(`${EDGE}${DAY}${ORDINAL}${JOIN}(?:${NAME})(?![\\p{L}\\d])(?:${JOIN}${YEAR})?`, 'giu'),
      new RegExp(
        `${EDGE}(?:${NAME})\\s*${DAY}${ORDINAL}(?!\\d|[:.]\\d)(?:(?:\\s|,|de\\b)+${YEAR})?${END}`,
        'giu',
      ),
      new RegExp(`${EDGE}(?:${NAME})${JOIN}${YEAR}${END}`, 'giu'),
    ],
  };
  patterns.set(key, made);
  return made;
}

/** The days and months that a text prints, in order. `codes`: the languages whose names of months count. */
export function printedDays(text: string, codes: readonly string[]): PrintedDay[] {
  const western = westernDigits(text);
  if (!/\d/.test(western)) return [];
  const found: PrintedDay[] = [];
  const add = (day: PrintedDay | null) => {
    if (day && !found.some((f) => f.start < day.end && day.start < f.end)) found.push(day);
  };
  for (const m of western.matchAll(NUMERIC[0])) add(numeric(m, m[1]!, m[2]!, m[3]!));
  for (const m of western.matchAll(NUMERIC[1])) {
    const [a, b] = [Number(m[1]), Number(m[2])];
    add(b > 12 ? numeric(m, m[3]!, m[1]!, m[2]!) : numeric(m, m[3]!, m[2]!, m[1]!, a <= 12 && a !== b));
  }
  // without names of months the patterns would match where there is none
  const { months, forms } = patternsFor(codes);
  for (const form of months.size ? forms : []) for (const m of western.matchAll(form)) add(named(m, months));
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = (m: RegExpMatchArray) => ({ start: m.index!, end: m.index! + m[0].length });

/** A day in numbers. `either`: month and day could be the other way round. */
function numeric(
  m: RegExpMatchArray,
  year: string,
  month: string,
  day: string,
  either = false,
): PrintedDay | null {
  const y = year.length === 2 ? Number(year) + (Number(year) > LAST_OF_CENTURY ? 1900 : 2000) : Number(year);
  const [mo, d] = [Number(month), Number(day)];
  const iso = y >= YEARS[0] && y <= YEARS[1] ? dayIn('gregory', d, mo, y) : dayIn('persian', d, mo, y);
  if (iso === null) return null;
  return { ...spanOf(m), year: y, month: mo, day: d, iso, other: either ? isoOf(y, d, mo) : null };
}

function named(m: RegExpMatchArray, months: ReadonlyMap<string, MonthName>): PrintedDay | null {
  const { year, month, day } = m.groups!;
  const name = months.get(month!.toLowerCase().replace(/\s+/g, ' '))!;
  const [y, d] = [year ? Number(year) : null, day ? Number(day) : null];
  if (d !== null && (d < 1 || d > 31)) return null;
  if (name.calendar === 'gregory' && y !== null && (y < YEARS[0] || y > YEARS[1])) return null;
  const iso = y !== null && d !== null ? dayIn(name.calendar, d, name.month, y) : null;
  if (y !== null && d !== null && iso === null) return null;
  // a month of another calendar is known only with its day
  if (name.calendar === 'persian' && iso === null) return null;
  const [isoYear, isoMonth] = iso ? [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))] : [y, name.month];
  return {
    ...spanOf(m),
    year: isoYear,
    month: isoMonth,
    day: iso ? Number(iso.slice(8)) : d,
    iso,
    other: null,
  };
}
