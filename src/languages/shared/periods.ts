// Months, weeks and parts of months as spans of days, from a language's words for them.
import { dayNumber, isoDay } from '../../model/days';
import type { FoundDate } from '../../reading/language';
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
  const relative = (['lastMonth', 'thisMonth', 'lastWeek', 'thisWeek'] as const).map(
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
    return found;
  };
}

const RELATIVE: Record<
  'lastMonth' | 'thisMonth' | 'lastWeek' | 'thisWeek',
  (published: string) => readonly [string, string]
> = {
  lastMonth: (published) => {
    const end = dayNumber(`${published.slice(0, 7)}-01`) - 1;
    return [`${isoDay(end).slice(0, 7)}-01`, isoDay(end)];
  },
  thisMonth: (published) => [`${published.slice(0, 7)}-01`, published],
  lastWeek: (published) => [isoDay(dayNumber(published) - 13), isoDay(dayNumber(published) - 1)],
  thisWeek: (published) => [isoDay(dayNumber(published) - 6), published],
};

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
