// Dates of languages that no parser reads: days of a month, weekdays and “yesterday” by the language's words for them.
import { dayNumber, isoDay } from '../../model/days';
import type { FoundDate, Language } from '../../reading/language';
import { DIGIT, westernDigits } from '../../text/digits';
import { once } from '../../text/lazy';
import type { Sentence } from '../../text/sentences';
import { dayOfMonth, lastWeekday, withoutOverlaps } from './days';
import { periodFinder, type PeriodWords } from './periods';

export interface DateWords {
  /** January to December, each a source of a pattern. */
  months: readonly string[];
  /** Sunday to Saturday. */
  weekdays: readonly string[];
  /** What may be between the day and its month. */
  between: string;
  /** After a month: its second name, an ending. */
  afterMonth?: string;
  /** Words for a day by how many days it is back: “yesterday”. */
  ago: readonly (readonly [words: string, days: number])[];
  periods: Omit<PeriodWords, 'months'>;
  /** The months of the solar calendar of Iran, whose year begins in March. */
  solar?: readonly string[];
}

const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const END = String.raw`(?![\p{L}\p{M}])`;

const numberOf = (digits: string): number => Number(westernDigits(digits));

export function wordDates(words: DateWords): NonNullable<Language['dates']> {
  const compiled = once(() => compile(words));
  return (sentence, published) => compiled()(sentence, published);
}

function compile(words: DateWords): NonNullable<Language['dates']> {
  const months = [...words.months, ...(words.solar ?? [])];
  const DATE = new RegExp(
    `${START}(${DIGIT}{1,2})${words.between}(?:${months.map((m) => `(${m})`).join('|')})${words.afterMonth ?? ''}${END}(?:[\\s,،]{1,2}(${DIGIT}{4})(?!${DIGIT}))?`,
    'giu',
  );
  const WEEKDAY = new RegExp(`${START}(?:${words.weekdays.map((d) => `(${d})`).join('|')})${END}`, 'giu');
  const AGO = words.ago.map(
    ([source, days]) => [new RegExp(`${START}(?:${source})${END}`, 'giu'), days] as const,
  );
  const periods = periodFinder({ ...words.periods, months: words.months });
  return (sentence, published) => {
    const at = (m: RegExpMatchArray, day: number | null): FoundDate[] =>
      day === null ? [] : [{ ...spanOf(m, sentence), from: isoDay(day), to: isoDay(day), day: true }];
    const days = [...sentence.text.matchAll(DATE)].flatMap((m) => {
      const month = m.slice(2, 2 + months.length).findIndex(Boolean);
      const year = m.at(-1) ? numberOf(m.at(-1)!) : null;
      return at(
        m,
        month < words.months.length
          ? dayOfMonth(numberOf(m[1]!), month + 1, year, published)
          : solarDay(numberOf(m[1]!), month - words.months.length, year, published),
      );
    });
    if (!published) return withoutOverlaps([...days, ...periods(sentence, published)]);
    const weekdays = [...sentence.text.matchAll(WEEKDAY)].flatMap((m) =>
      at(m, lastWeekday(m.slice(1).findIndex(Boolean), published)),
    );
    const ago = AGO.flatMap(([pattern, back]) =>
      [...sentence.text.matchAll(pattern)].flatMap((m) => at(m, dayNumber(published) - back)),
    );
    return withoutOverlaps([...days, ...ago, ...weekdays, ...periods(sentence, published)]);
  };
}

const spanOf = (m: RegExpMatchArray, sentence: Sentence) => ({
  start: sentence.start + m.index!,
  end: sentence.start + m.index! + m[0].length,
});

/** Years of the solar calendar began so many before ours. */
const SOLAR_YEARS = 621;
const LONG_MONTHS = 6;
const FIRST_SOLAR = 1300;
const LAST_SOLAR = 1500;
/** A browser loads the tables of a calendar when its first format is made, for longer than it takes to start the background. */
const solarFormat = once(
  () =>
    new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
);

/** A day of the solar calendar; without its year the last one before the page's. */
function solarDay(day: number, month: number, year: number | null, published: string | null): number | null {
  const of = (y: number) => newYear(y) + month * 30 + Math.min(month, LONG_MONTHS) + day - 1;
  if (year !== null) return year >= FIRST_SOLAR && year <= LAST_SOLAR ? of(year) : null;
  if (!published) return null;
  const own = Number(published.slice(0, 4)) - SOLAR_YEARS;
  return [own, own - 1].map(of).find((d) => d <= dayNumber(published) + 1) ?? null;
}

/** The first day of a solar year: the 19th to the 22nd of March. */
function newYear(year: number): number {
  const first = dayNumber(`${year + SOLAR_YEARS}-03-19`);
  return (
    [0, 1, 2, 3].map((n) => first + n).find((d) => solarFormat().format(d * 86_400_000) === '1/1') ??
    first + 2
  );
}
