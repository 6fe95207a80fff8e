// Days of a text resolved against the page's date, the same in all languages: news looks back.
import type { ParsedComponents, ParsedResult, ParsingReference } from 'chrono-node';
import { dayNumber, isoDay, weekdayOf } from '../../model/days';
import type { FoundDate } from '../../reading/language';
import type { Sentence } from '../../text/sentences';

interface Parser {
  parse(text: string, reference: ParsingReference): ParsedResult[];
}

/** What of chrono's results is taken for a day. */
export interface DayRules {
  parser: Parser;
  /** The result names a weekday. */
  isWeekday(result: ParsedResult): boolean;
  /** Words that make a day of a result that names neither weekday nor date: “yesterday”. */
  relative?: RegExp;
  /** Results that are no day of the past: “two days after”, “4.30”. */
  skip?: RegExp;
  /** Words by which a day is only rough: “two weeks ago”. */
  rough?: RegExp;
}

/** How chrono marks “in two days”, “within a week”. */
const RELATIVE = 'result/relativeDate';

/** The days of a sentence, as chrono reads them. Without the page's day only dates that name their year count. */
export function findDays(sentence: Sentence, published: string | null, rules: DayRules): FoundDate[] {
  const instant = new Date(`${published ?? '2000-01-01'}T12:00:00Z`);
  return rules.parser.parse(sentence.text, { instant, timezone: 0 }).flatMap((result) => {
    const { start, text, index } = result;
    const sure = start.isCertain('day') && start.isCertain('month');
    if (!sure && !rules.isWeekday(result) && !rules.relative?.test(text)) return [];
    // “today” of a page without a date is no day
    if (!published && (!(sure && start.isCertain('year')) || rules.relative?.test(text))) return [];
    if (rules.skip?.test(text)) return [];
    let day = dayNumber(isoOf(start));
    if (published) day = intoThePast(day, dayNumber(published), sure, start.isCertain('year'));
    // “a thousand dead in one week”: a span of time, which chrono reads as the day at its end
    if (published && day > dayNumber(published) && result.tags().has(RELATIVE)) return [];
    const span = { start: sentence.start + index, end: sentence.start + index + text.length };
    const found = { ...span, from: isoDay(day), to: isoDay(day), day: true };
    return [rules.rough?.test(text) ? { ...found, rough: true as const } : found];
  });
}

const isoOf = (c: ParsedComponents) => isoOfDay(c.get('year')!, c.get('month')!, c.get('day')!);

const isoOfDay = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A day without its year that would lie ahead is last year's, a weekday that would is last week's. */
function intoThePast(day: number, published: number, sure: boolean, yearSure: boolean): number {
  if (yearSure || day <= published + 1) return sure || day <= published ? day : day - 7;
  if (!sure) return day - 7;
  return day > published + 7 ? aYearBefore(day) : day;
}

/** The same day of the year before; the 29th of February as the 1st of March. */
function aYearBefore(day: number): number {
  const iso = isoDay(day);
  return dayNumber(`${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`);
}

/** A day of a month as a number of days since 1970; without its year the last one before the page's. Null when unknown. */
export function dayOfMonth(
  day: number,
  month: number,
  year: number | null,
  published: string | null,
): number | null {
  const of = (y: number) => dayNumber(isoOfDay(y, month, day));
  const found =
    year !== null
      ? of(year)
      : published
        ? intoThePast(of(Number(published.slice(0, 4))), dayNumber(published), true, false)
        : NaN;
  return Number.isNaN(found) ? null : found;
}

/** The last such weekday (0 = Sunday) on or before a day. */
export function lastWeekday(weekday: number, published: string): number {
  const now = dayNumber(published);
  return now - ((weekdayOf(now) - weekday + 7) % 7);
}

/** Dates without those that overlap an earlier one of the list, nor a night beside a day, in the order of the text. */
export function withoutOverlaps(dates: readonly FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  const ofOtherDay = dates.some((d) => !d.night && d.day);
  for (const d of dates)
    if (!(d.night && ofOtherDay) && !kept.some((k) => k.start < d.end && d.start < k.end)) kept.push(d);
  return kept.sort((a, b) => a.start - b.start);
}
