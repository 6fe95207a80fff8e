// Step 2: dates. Which days and months the text speaks of, resolved against the page's own date.
import * as chrono from 'chrono-node';
import { dayNumber, isoDay } from '../../model/days';
import type { Span } from '../../model/reading';
import { findArabicDates, type ArabicDate } from '../../languages/ar/dates';
import type { Sentence } from '../../text/sentences';

/** A date in the text: the first and the last ISO day it may mean. `day`: it means one day, give or take a night. */
export interface FoundDate extends Span {
  from: string;
  to: string;
  day: boolean;
}

const MAY_HOLD_DATE =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|this|past|week|month|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
/** Spans of time that chrono reads as one day: months and weeks, kept as ranges here. */
const PERIOD =
  /\b(?:(earlier|later) this month|this month|last month|(?:early|mid|late)?[- ]?last month|last week|earlier this week|this week|(?:over )?(?:the )?(?:past|last) weekend|over the weekend)\b/gi;
const MONTH_ALONE =
  /\b(?:in|of|since|early|late|mid|between|and|from|to|until|by)[- ](January|February|March|April|May|June|July|August|September|October|November|December)(?: (\d{4}))?\b(?! \d)/g;
/** “two days after the attack”: before the page's own date by so much, give or take what passed since. */
const AFTER =
  /\b(?:(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) )?(day|week)s? (?:after|following)\b/gi;
const COUNTS: Record<string, number> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
}; // prettier-ignore
const DAYS_SINCE = 3;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * The dates of a sentence. `published` is the page's ISO day; when it is null only dates that name their year count.
 * A weekday means the last such day on or before the page's date, as news prints it.
 */
export function findDates(
  sentence: Sentence,
  published: string | null,
  language: string | null = 'en',
): FoundDate[] {
  if (language === 'ar') return arabicDates(sentence, published);
  const parser = PARSERS[language ?? ''];
  if (parser) return findDays(sentence, published, parser);
  if (!MAY_HOLD_DATE.test(sentence.text)) return [];
  const periods = published ? findPeriods(sentence, published) : [];
  const months = findMonths(sentence, published);
  const days = findDays(sentence, published, chrono.en);
  const found = [...days];
  for (const p of [...periods, ...months])
    if (!found.some((d) => d.start < p.end && p.start < d.end)) found.push(p);
  return found.sort((a, b) => a.start - b.start);
}

/** Languages whose days chrono reads; months and weeks are read in English only. */
const PARSERS: Record<string, typeof chrono.en> = { de: chrono.de, es: chrono.es, fr: chrono.fr } as never;

function arabicDates(sentence: Sentence, published: string | null): FoundDate[] {
  const now = published ? dayNumber(published) : null;
  return findArabicDates(sentence.text).flatMap(({ index, length, day, weekday }) => {
    const span = { start: sentence.start + index, end: sentence.start + index + length };
    const found = day
      ? dayOf(day, now)
      : now === null
        ? null
        : now - ((((now + EPOCH_WEEKDAY) % 7) - weekday! + 7) % 7);
    if (found === null || Number.isNaN(found)) return [];
    return [{ ...span, from: isoDay(found), to: isoDay(found), day: true }];
  });
}

/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

function dayOf({ day, month, year }: NonNullable<ArabicDate['day']>, now: number | null): number | null {
  const at = (y: number) =>
    dayNumber(`${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  if (year !== null) return at(year);
  if (now === null) return null;
  return intoThePast(at(Number(isoDay(now).slice(0, 4))), now, true, false);
}

function findDays(sentence: Sentence, published: string | null, parser: typeof chrono.en): FoundDate[] {
  const reference = new Date(`${published ?? '2000-01-01'}T12:00:00Z`);
  const found: FoundDate[] = [];
  for (const result of parser.parse(sentence.text, { instant: reference, timezone: 0 })) {
    const { start } = result;
    const sure = start.isCertain('day') && start.isCertain('month');
    const weekday = WEEKDAY.test(result.text) || (parser !== chrono.en && start.isCertain('weekday'));
    if (!sure && !weekday && !/yesterday|today|tonight|ago/i.test(result.text)) continue;
    if (!published && !(sure && start.isCertain('year'))) continue;
    // “two days after”: chrono counts forward from the page's date
    if (/\b(?:after|later|following|before|earlier)\b/i.test(result.text)) continue;
    if (/^\d{1,2}[.:]\d{2}/.test(result.text) || /^(?:may|sun|sat|now)$/i.test(result.text)) continue;
    let day = dayNumber(iso(start));
    if (published) day = intoThePast(day, dayNumber(published), sure, start.isCertain('year'));
    const span = {
      start: sentence.start + result.index,
      end: sentence.start + result.index + result.text.length,
    };
    found.push({ ...span, from: isoDay(day), to: isoDay(day), day: true });
  }
  return found;
}

const iso = (c: chrono.ParsedComponents) =>
  `${c.get('year')}-${String(c.get('month')).padStart(2, '0')}-${String(c.get('day')).padStart(2, '0')}`;

/** News looks back: a day without its year that would lie ahead is last year's, a weekday that would is last week's. */
function intoThePast(day: number, published: number, sure: boolean, yearSure: boolean): number {
  if (yearSure || day <= published + 1) return sure || day <= published ? day : day - 7;
  if (!sure) return day - 7;
  return day > published + 7 ? day - 365 : day;
}

function findPeriods(sentence: Sentence, published: string): FoundDate[] {
  const now = dayNumber(published);
  const [year = 0, month = 1] = published.split('-').map(Number);
  const first = dayNumber(`${year}-${String(month).padStart(2, '0')}-01`);
  const periods = [...sentence.text.matchAll(PERIOD)].map((m) => {
    const phrase = m[0].toLowerCase();
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length, day: false };
    if (phrase.includes('last month'))
      return { ...span, from: `${isoDay(first - 1).slice(0, 7)}-01`, to: isoDay(first - 1) };
    if (phrase.includes('this month')) return { ...span, from: isoDay(first), to: published };
    if (phrase.includes('weekend')) return { ...span, from: isoDay(now - 7), to: published };
    if (phrase.includes('last week')) return { ...span, from: isoDay(now - 13), to: isoDay(now - 1) };
    return { ...span, from: isoDay(now - 6), to: published };
  });
  return [...periods, ...findAfter(sentence, now)];
}

function findAfter(sentence: Sentence, now: number): FoundDate[] {
  return [...sentence.text.matchAll(AFTER)].map((m) => {
    const unit = m[2]!.toLowerCase() === 'week' ? 7 : 1;
    const count = m[1] ? (COUNTS[m[1].toLowerCase()] ?? Number(m[1])) : null;
    const start = sentence.start + m.index;
    const latest = count === null ? now : now - (count - 1) * unit;
    const earliest = count === null ? now - 9 * unit : now - count * unit - DAYS_SINCE * unit;
    return { start, end: start + m[0].length, from: isoDay(earliest), to: isoDay(latest), day: false };
  });
}

function findMonths(sentence: Sentence, published: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (const m of sentence.text.matchAll(MONTH_ALONE)) {
    const month = MONTHS.indexOf(m[1]!) + 1;
    let year = m[2] ? Number(m[2]) : Number(published?.slice(0, 4) ?? 0);
    if (!year) continue;
    if (!m[2] && published && month > Number(published.slice(5, 7))) year--;
    const from = `${year}-${String(month).padStart(2, '0')}-01`;
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    const start = sentence.start + m.index;
    found.push({ start, end: start + m[0].length, from, to: isoDay(dayNumber(next) - 1), day: false });
  }
  return found;
}
