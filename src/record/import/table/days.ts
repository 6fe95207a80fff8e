// Days as cells of tables have them: ISO, numbers in any order, words, serial numbers of spreadsheets, spans.
import { isDay, isoDay, today } from '../../../model/days';
import { plainDigits } from './digits';
import { joinMonthNames, monthOf } from './months';

/** How days of numbers alone are written. Those that begin with a year of four digits are read in any case. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';
export const DAY_ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];

/** The first and the last day that a cell names, as ISO days. */
export interface DaySpan {
  from: string;
  to: string;
}

/** What a cell can be: one span whatever the order, or one for each order that makes a day of it. */
export type DayReadings = { any: DaySpan } | { by: Partial<Record<DayOrder, DaySpan>> };

/** Years before this one are mistakes of typing (0025, 0204) rather than history. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
/** Days that spreadsheets count, from 1954 to 2077. */
const SERIALS = [20_000, 65_000] as const;
const SERIAL_START = -25_569;
/** Seconds since 1970, from 1980 on. */
const FIRST_SECOND = 315_000_000;

const TIME =
  /(?:[T,\s]\s*|^)\d{1,2}[:h.]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?\s+/;
const NUMBERS = /^(\d{1,4})\s?[-./年\s]\s?(\d{1,2})\s?[-./月\s]\s?(\d{1,4})[.日]?$/;
/** A longer cell holds no day; patterns here take square time. */
const LONGEST_CELL = 200;
const SPAN =
  /^(.{6,}?)(?:\s+(?:-|–|—|to|until|bis|au|à|al|a|hasta|fino al)\s+|\s*–\s*|(?<=\d{2})\/(?=\d{4}-))(.{6,})$/i;

/** A year of two digits is of this century unless it would be one of the next years. */
function fullYear(digits: string): number {
  if (digits.length > 2) return Number(digits);
  const now = Number(today().slice(0, 4));
  const year = Math.floor(now / 100) * 100 + Number(digits);
  return year > now ? year - 100 : year;
}

const isSane = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

function dayFrom(year: number, month: number, day: number): DaySpan | null {
  if (!isSane(year)) return null;
  const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const text = iso.join('-');
  return isDay(text) ? { from: text, to: text } : null;
}

/** A cell without its time of day. */
function withoutTime(cell: string): string {
  const plain = plainDigits(cell.slice(0, LONGEST_CELL))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/^['"“”]+|(?<!['"“”])['"“”]+$/g, '')
    .trim();
  const bare =
    plain.includes(':') || /\dT\d/.test(plain) ? plain.replace(TIME, '').replace(CLOCK, '') : plain;
  return bare.trim();
}

/** The days that a cell can name, or null. */
export function readDays(cell: string): DayReadings | null {
  const text = withoutTime(cell);
  if (!text || text.length > 60) return null;
  const numbers = NUMBERS.exec(text);
  if (numbers) return fromNumbers(numbers[1]!, numbers[2]!, numbers[3]!);
  if (/^[\d.]+$/.test(text)) return fromDigits(text);
  const spanned = SPAN.exec(text);
  const ends = spanned && [readDays(spanned[1]!), readDays(spanned[2]!)];
  if (ends?.[0] && ends[1]) return joined(ends[0], ends[1]);
  const day = fromWords(text);
  return day && { any: day };
}

/** The span that a cell names in an order of day and month, or null. */
export function readDay(cell: string, order: DayOrder): DaySpan | null {
  const readings = readDays(cell);
  if (!readings) return null;
  return 'any' in readings ? readings.any : (readings.by[order] ?? null);
}

function fromNumbers(a: string, b: string, c: string): DayReadings | null {
  if (a.length > 2) {
    const day = a.length === 4 && c.length <= 2 ? dayFrom(Number(a), Number(b), Number(c)) : null;
    return day && { any: day };
  }
  if (c.length === 3) return null;
  const year = fullYear(c);
  const by: Partial<Record<DayOrder, DaySpan>> = {};
  const put = (order: DayOrder, day: DaySpan | null) => day && (by[order] = day);
  put('dmy', dayFrom(year, Number(b), Number(a)));
  put('mdy', dayFrom(year, Number(a), Number(b)));
  if (a.length === 2 && c.length <= 2) put('ymd', dayFrom(fullYear(a), Number(b), Number(c)));
  return Object.keys(by).length ? { by } : null;
}

const DAY_SECONDS = 86_400;

function fromDigits(text: string): DayReadings | null {
  const number = Number(text);
  if (/^\d{8}$/.test(text)) {
    const compact = dayFrom(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
    return compact ? { any: compact } : fromNumbers(text.slice(0, 2), text.slice(2, 4), text.slice(4));
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) && number >= SERIALS[0] && number <= SERIALS[1];
  const seconds = /^\d{9,10}$/.test(text) && number >= FIRST_SECOND ? number : null;
  const since = /^\d{12,13}$/.test(text) ? number / 1000 : seconds;
  if (!serial && since === null) return null;
  const iso = isoDay(serial ? Math.floor(number) + SERIAL_START : Math.floor(since! / DAY_SECONDS));
  const [year, month, day] = iso.split('-').map(Number);
  const there = dayFrom(year!, month!, day!);
  return there && { any: there };
}

/** “Monday, January 15, 2024”, “15. Januar 2024”, “15-Jan-24”, “3–5 mars 2024”, “١٥ كانون الثاني ٢٠٢٤”. */
function fromWords(text: string): DaySpan | null {
  const tokens = joinMonthNames(text).match(/\d+|[\p{L}\p{M}\u00a0]+\.?|[-–]/gu) ?? [];
  const words = tokens.filter((t) => /\p{L}/u.test(t));
  const found = words.flatMap(
    (word) => monthOf(word.replaceAll('\u00a0', ' ').trim()) ?? monthOf(word.replace(/^ב/, '')) ?? [],
  );
  const numbers = tokens.filter((t) => /^\d+$/.test(t));
  const month = found[0];
  if (found.length !== 1 || numbers.length < 2 || numbers.length > 3) return null;
  const at = numbers.findIndex((n) => n.length === 4);
  // with no year of four digits the last number is one of two
  const year = numbers[at === -1 ? numbers.length - 1 : at]!;
  const days = numbers.filter((_, i) => i !== (at === -1 ? numbers.length - 1 : at)).map(Number);
  const from = dayFrom(fullYear(year), month!, days[0]!);
  const to = dayFrom(fullYear(year), month!, days.at(-1)!);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

function joined(first: DayReadings, last: DayReadings): DayReadings | null {
  if ('any' in first && 'any' in last) return { any: { from: first.any.from, to: last.any.to } };
  const by: Partial<Record<DayOrder, DaySpan>> = {};
  for (const order of DAY_ORDERS) {
    const from = 'any' in first ? first.any : first.by[order];
    const to = 'any' in last ? last.any : last.by[order];
    if (from && to) by[order] = { from: from.from, to: to.to };
  }
  return Object.keys(by).length ? { by } : null;
}

/** The days of a month or year of which no more is known. */
export function unknownDay(year: number, month: number, day: number): DaySpan | null {
  if (month >= 1 && month <= 12 && day >= 1) return dayFrom(year, month, day);
  const [first, last] = month >= 1 && month <= 12 ? [month, month] : [1, 12];
  const from = dayFrom(year, first, 1);
  const length = new Date(Date.UTC(year, last, 0)).getUTCDate();
  const to = dayFrom(year, last, length);
  return from && to && { from: from.from, to: to.to };
}

/** Why a cell names no day: in the words that follow the name of its column. */
export function problemOfDay(cell: string): string {
  const year = /(?:^|\D)(\d{4})(?:\D|$)/.exec(plainDigits(cell))?.[1];
  if (year && !isSane(Number(year))) return `names the year ${Number(year)}: “${cell.slice(0, 40)}”`;
  return `is no date: “${cell.slice(0, 40)}”`;
}
