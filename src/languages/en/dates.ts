// English dates: days as chrono reads them, months, weeks, and “two days after”.
import * as chrono from 'chrono-node';
import { dayNumber, isoDay } from '../../model/days';
import type { FoundDate } from '../../reading/language';
import type { Sentence } from '../../text/sentences';
import { findDays, withoutOverlaps, type DayRules } from '../shared/days';
import { PARTS, monthSpan, nightFinder, partOf, yearFinder } from '../shared/periods';

const MAY_HOLD_DATE =
  /\d|overnight|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|this|past|week|month|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const DAYS: DayRules = {
  parser: chrono.en,
  isWeekday: ({ text }) => WEEKDAY.test(text),
  relative: /yesterday|today|tonight|ago/i,
  // “two days after”: chrono counts forward from the page's date
  skip: /\b(?:after|later|following|before|earlier)\b|^\d{1,2}[.:]\d{2}|^(?:may|sun|sat|now)$|^\p{L}+, \d{1,2}$/iu,
  rough: /week|month|year/i,
};
/** Spans of time that chrono reads as one day: months and weeks, kept as ranges here. */
const PERIOD =
  /\b(?:(earlier|later) this month|this month|last month|(?:early|mid|late)?[- ]?last month|last week|earlier this week|this week|(?:over )?(?:the )?(?:past|last) weekend|over the weekend|last year)\b/gi;
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const MONTH_ALONE = new RegExp(
  String.raw`\b(?:(?:[Ii]n|of|[Ss]ince|[Bb]etween|and|[Ff]rom|to|[Uu]ntil|[Bb]y|[Tt]he)|(early|mid|late))[- ](${MONTHS.join('|')})(?: (\d{4}))?\b(?! \d)`,
  'g',
);
/** “two days after the attack”: before the page's own date by so much, give or take what passed since. */
const AFTER =
  /\b(?:(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) )?(day|week)s? (?:after|following)\b/gi;
const COUNTS: Record<string, number> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
}; // prettier-ignore
const DAYS_SINCE = 3;
/** “Days after”, without a number, is at most this many. */
const MOST_UNCOUNTED = 9;

/** The dates of a sentence. A weekday means the last such day on or before the page's date, as news prints it. */
export function findDates(sentence: Sentence, published: string | null): FoundDate[] {
  if (!MAY_HOLD_DATE.test(sentence.text)) return [];
  const periods = published ? [...findPeriods(sentence, published), ...findAfter(sentence, published)] : [];
  const months = findMonths(sentence, published);
  const nights = published ? findNights(sentence, published) : [];
  return withoutOverlaps([
    ...periods,
    ...findDays(sentence, published, DAYS),
    ...months,
    ...findYears(sentence),
    ...nights,
  ]);
}

/** Years alone; “since 2023” is no year of an event. */
const findYears = yearFinder('(?:in|during|of|early|late|mid)[ -]YEAR');
const findNights = nightFinder('overnight');

const spanOf = (m: RegExpMatchArray, sentence: Sentence) => ({
  start: sentence.start + m.index!,
  end: sentence.start + m.index! + m[0].length,
  day: false,
});

function findPeriods(sentence: Sentence, published: string): FoundDate[] {
  const now = dayNumber(published);
  const first = dayNumber(`${published.slice(0, 7)}-01`);
  return [...sentence.text.matchAll(PERIOD)].map((m) => {
    const phrase = m[0].toLowerCase();
    const span = spanOf(m, sentence);
    if (phrase.includes('last month'))
      return { ...span, from: `${isoDay(first - 1).slice(0, 7)}-01`, to: isoDay(first - 1) };
    if (phrase.includes('last year')) {
      const year = Number(published.slice(0, 4)) - 1;
      return { ...span, from: `${year}-01-01`, to: `${year}-12-31` };
    }
    if (phrase.includes('this month')) return { ...span, from: isoDay(first), to: published };
    if (phrase.includes('weekend')) return { ...span, from: isoDay(now - 7), to: published };
    if (phrase.includes('last week')) return { ...span, from: isoDay(now - 13), to: isoDay(now - 1) };
    return { ...span, from: isoDay(now - 6), to: published };
  });
}

function findAfter(sentence: Sentence, published: string): FoundDate[] {
  const now = dayNumber(published);
  return [...sentence.text.matchAll(AFTER)].map((m) => {
    const unit = m[2]!.toLowerCase() === 'week' ? 7 : 1;
    const count = m[1] ? (COUNTS[m[1].toLowerCase()] ?? Number(m[1])) : null;
    const latest = count === null ? now : now - (count - 1) * unit;
    const earliest = count === null ? now - MOST_UNCOUNTED * unit : now - count * unit - DAYS_SINCE * unit;
    return { ...spanOf(m, sentence), from: isoDay(earliest), to: isoDay(latest) };
  });
}

function findMonths(sentence: Sentence, published: string | null): FoundDate[] {
  return [...sentence.text.matchAll(MONTH_ALONE)].flatMap((m) => {
    const [, part, month, year] = m;
    const span = monthSpan(MONTHS.indexOf(month!) + 1, year ? Number(year) : null, published);
    if (!span) return [];
    const [from, to] = part
      ? partOf(span, PARTS[part === 'mid' ? 'middle' : (part as 'early' | 'late')])
      : span;
    return [{ ...spanOf(m, sentence), from, to }];
  });
}
