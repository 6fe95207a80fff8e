// Months, weeks and parts of months as spans of days, from a language's words for them.
import { dayNumber, isoDay } from '../../model/days';
import type { FoundDate } from '../../reading/language';
import { DIGIT, westernDigits } from '../../text/digits';
import type { Sentence } from '../../text/sentences';

/** A language's words for periods, as sources of patterns. */
export interface PeriodWords {
  /** January to December. */
  months: readonly string[];
  /** What comes before a month named alone; without one, a part or a year a month is passed over (“mars”, “may”). */
  lead: string;
  /** Its beginning, middle and end: “Ende Januar”, “fin janvier”. */
  early: string;
  middle: string;
  late: string;
  /** Between the month and its year, with its spaces: “enero de 2024”. */
  ofYear?: string;
  lastMonth: string;
  thisMonth: string;
  lastWeek: string;
  thisWeek: string;
  lastYear: string;
  /** A year alone, with what comes before or after it; `YEAR` is the year: “in YEAR”. */
  inYear: string;
  /** The night before the page, of a sentence that names no other day: “overnight”. */
  night: string;
}

/** Days of a month that its beginning, middle and end may mean. */
export const PARTS = { early: [1, 12], middle: [9, 21], late: [19, 31] } as const;

type Find = (sentence: Sentence, published: string | null) => FoundDate[];

/** A function that finds a language's periods; those that need the page's day are left out without it. */
export function periodFinder(words: PeriodWords): Find {
  const months = words.months.map((m) => `(?:${m})`).join('|');
  const edge = String.raw`(?<![\p{L}\p{N}])`;
  const month = new RegExp(
    `${edge}(?:(?:(?<early>${words.early})|(?<middle>${words.middle})|(?<late>${words.late})|(?<lead>${words.lead}))[ -])?` +
      String.raw`${edge}(?<month>${months})(?![\p{L}])(?:${words.ofYear ?? ' '}(?<year>\d{4})(?!\d))?`,
    'giu',
  );
  const exact = words.months.map((m) => new RegExp(`^(?:${m})$`, 'iu'));
  const years = yearFinder(words.inYear);
  const nights = nightFinder(words.night);
  const relative = (['lastMonth', 'thisMonth', 'lastWeek', 'thisWeek', 'lastYear'] as const).map(
    (name) => [name, new RegExp(String.raw`${edge}(?:${words[name]})(?![\p{L}])`, 'giu')] as const,
  );
  return (sentence, published) => {
    const found: FoundDate[] = [];
    const add = (m: RegExpMatchArray, [from, to]: readonly [string, string]) =>
      found.push({
        start: sentence.start + m.index!,
        end: sentence.start + m.index! + m[0].length,
        from,
        to,
        day: false,
      });
    for (const [name, pattern] of published ? relative : [])
      for (const m of sentence.text.matchAll(pattern)) add(m, RELATIVE[name](published!));
    for (const m of sentence.text.matchAll(month)) {
      const { early, middle, late, lead, year, month: name } = m.groups!;
      if (!(early ?? middle ?? late ?? lead ?? year)) continue;
      const number = exact.findIndex((e) => e.test(name!)) + 1;
      const span = monthSpan(number, year ? Number(year) : null, published);
      const part = early ? PARTS.early : middle ? PARTS.middle : late ? PARTS.late : null;
      if (span) add(m, part ? partOf(span, part) : span);
    }
    return [...found, ...years(sentence), ...(published ? nights(sentence, published) : [])];
  };
}

const RELATIVE: Record<
  'lastMonth' | 'thisMonth' | 'lastWeek' | 'thisWeek' | 'lastYear',
  (published: string) => readonly [string, string]
> = {
  lastMonth: (published) => {
    const end = dayNumber(`${published.slice(0, 7)}-01`) - 1;
    return [`${isoDay(end).slice(0, 7)}-01`, isoDay(end)];
  },
  thisMonth: (published) => [`${published.slice(0, 7)}-01`, published],
  lastWeek: (published) => [isoDay(dayNumber(published) - 13), isoDay(dayNumber(published) - 1)],
  thisWeek: (published) => [isoDay(dayNumber(published) - 6), published],
  lastYear: (published) => yearSpan(Number(published.slice(0, 4)) - 1),
};

const yearSpan = (year: number): readonly [string, string] => [`${year}-01-01`, `${year}-12-31`];

/** Years that news of wars speaks of; other numbers of four digits are counts. */
const YEAR = `(?:19[5-9]${DIGIT}|20[0-4]${DIGIT}|[۱۲١٢][۰-۹٠-٩]{3})`;
/** Years of the solar calendar of Iran began so many before ours, in March. */
const SOLAR_YEARS = 621;

const spanOf = (m: RegExpMatchArray, { start }: Sentence) => ({
  start: start + m.index!,
  end: start + m.index! + m[0].length,
});

/** A function that finds years named alone, as a language writes them. */
export function yearFinder(inYear: string): (sentence: Sentence) => FoundDate[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${inYear.replaceAll('YEAR', `(${YEAR})`)})(?!${DIGIT}|[.,]${DIGIT})`,
    'giu',
  );
  return (sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((m): FoundDate[] => {
      const year = Number(westernDigits(m.slice(1).find(Boolean)!));
      if (year < 1300 || (year >= 1500 && year < 1950) || year >= 2050) return [];
      const [from, to] =
        year < 1500 ? [`${year + SOLAR_YEARS}-03-21`, `${year + SOLAR_YEARS + 1}-03-20`] : yearSpan(year);
      return [{ ...spanOf(m, sentence), from, to, day: false }];
    });
}

/** A function that finds “overnight”, where a sentence names no other day. */
export function nightFinder(words: string): (sentence: Sentence, published: string) => FoundDate[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'giu');
  return (sentence, published) =>
    [...sentence.text.matchAll(pattern)].map((m) => ({
      ...spanOf(m, sentence),
      from: isoDay(dayNumber(published) - 1),
      to: published,
      day: true,
      night: true as const,
    }));
}

/** The days of a month; without its year the last such month that had begun. Null when the year cannot be known. */
export function monthSpan(
  month: number,
  year: number | null,
  published: string | null,
): readonly [string, string] | null {
  let y = year ?? Number(published?.slice(0, 4) ?? 0);
  if (!y) return null;
  if (year === null && published && month > Number(published.slice(5, 7))) y--;
  const first = (of: number, m: number) => `${of}-${String(m).padStart(2, '0')}-01`;
  const next = month === 12 ? first(y + 1, 1) : first(y, month + 1);
  return [first(y, month), isoDay(dayNumber(next) - 1)];
}

export function partOf([from, to]: readonly [string, string], [first, last]: readonly [number, number]) {
  const begin = dayNumber(from);
  return [isoDay(begin + first - 1), isoDay(Math.min(dayNumber(to), begin + last - 1))] as const;
}
