// When the event of a clause happened, as its dates say: none of when somebody spoke of it. A page without a date of its
// own still distinguishes “25 May” from “14 June”: such days are compared with each other, and with nothing else.
import { dayNumber } from '../../model/days';
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import { inside } from '../../text/spans';
import type { FoundDate, Language } from '../language';

/** Days as numbers since 1970, both included. `day`: it means one day. `yearless`: the year is not known. */
export interface EventDays {
  from: number;
  to: number;
  day: boolean;
  yearless: boolean;
}

/** Days of two different months on which an undated page is supposed to be printed: what is the same for both is absolute. */
const SUPPOSED = ['2001-12-31', '2001-11-29'] as const;
const YEAR = 365;
/** Characters around a date in which is looked for what says that somebody spoke then. */
const SAID_REACH = 60;

/** The dates of an undated page that lack only their year. */
export function yearlessDates(sentences: readonly Sentence[], language: Language): FoundDate[] {
  const { dates } = language;
  if (!dates) return [];
  return sentences.flatMap((sentence): FoundDate[] => {
    const known = dates(sentence, null);
    const first = dates(sentence, SUPPOSED[0]);
    if (first.length === 0) return [];
    const second = new Map(dates(sentence, SUPPOSED[1]).map((d) => [d.start, d]));
    return first
      .filter(
        (d) =>
          !known.some((k) => k.start < d.end && d.start < k.end) &&
          isSameDay(d.from, second.get(d.start)?.from),
      )
      .map((d) => ({ ...d, yearless: true }));
  });
}

const isSameDay = (a: string, b: string | undefined) => b !== undefined && a.slice(4) === b.slice(4);

/** The days on which a clause says that its event happened. */
export function eventDays(
  text: string,
  clause: Span,
  dates: readonly FoundDate[],
  yearless: readonly FoundDate[],
  { speakers }: Language,
): EventDays[] {
  const isOfEvent = (d: FoundDate) =>
    !speakers?.saidBefore?.test(text.slice(Math.max(clause.start, d.start - SAID_REACH), d.start)) &&
    !speakers?.saidAfter?.test(text.slice(d.end, Math.min(clause.end, d.end + SAID_REACH)));
  const asDays =
    (withoutYear: boolean) =>
    ({ from, to, day }: FoundDate): EventDays => ({
      from: dayNumber(from),
      to: dayNumber(to),
      day,
      yearless: withoutYear,
    });
  return [
    ...inside(dates, clause).filter(isOfEvent).map(asDays(false)),
    ...inside(yearless, clause).filter(isOfEvent).map(asDays(true)),
  ];
}

/** How many days lie between two spans of days: 0 when they meet, positive when `a` is the earlier; null: not comparable. */
export function daysBetween(a: EventDays, b: EventDays): number | null {
  if (a.yearless !== b.yearless) return null;
  if (a.to < b.from) return a.yearless ? Math.min(b.from - a.to, YEAR - (b.to - a.from)) : b.from - a.to;
  return b.to < a.from ? b.to - a.from : 0;
}
