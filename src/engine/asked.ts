// What a query asks for: the days that it names in any language that is read, and its other words.
import { isoOf } from '../text/calendar';
import { westernDigits } from '../text/digits';
import { printedDays, type PrintedDay } from '../text/printed-days';
import { foldWords } from '../text/tokens';
import { LONGEST_QUERY } from '../protocol/limits';
import type { Languages } from '../reading/language';
import { monthOf } from './months';

/** Days that a query can mean, with dots for what it leaves open, the likeliest first, and its other words, folded. */
export interface AskedDays {
  dates: string[];
  words: string[];
}

const YEAR = /^(?:19|20)\d\d$/;
/** The day of a month, by the letters that a language writes after it: “4th”, “1er”. A bare number is a count or a part of a name. */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|er|re)$/;
const NUMBER = /^\d{1,2}$/;
const MOST_DAYS = 31;

/** The days that a query names in one of the languages that are read, and its other words. */
export function splitQuery(query: string, languages: Languages): AskedDays {
  const codes = languages.all.flatMap(({ code, stamps }) => (code && stamps ? [code] : []));
  const text = query.slice(0, LONGEST_QUERY);
  const month = /(?<![\d-])((?:19|20)\d\d-\d{2})(?![\d-])/.exec(text);
  if (month) return { dates: [month[1]!], words: foldWords(text.replace(month[0], ' ')) };
  const [printed] = printedDays(text, codes);
  if (!printed) return splitWords(foldWords(westernDigits(text)), codes);
  // a year can be apart from its day: “4 January bridge 2024”
  const { dates, words } = splitYear(
    printed,
    foldWords(text.slice(0, printed.start) + ' ' + text.slice(printed.end)),
  );
  return { dates, words };
}

function splitYear(printed: PrintedDay, words: string[]): AskedDays {
  const year = printed.year ?? Number(words.find((w) => YEAR.test(w)) ?? NaN);
  const rest = printed.year === null ? words.filter((w) => !YEAR.test(w)) : words;
  const dates = [dateOf(Number.isNaN(year) ? null : String(year), printed.month, printed.day)];
  return { dates: printed.other ? [...dates, printed.other] : dates, words: rest };
}

/** Years, months and days among single words. */
function splitWords(all: readonly string[], codes: readonly string[]): AskedDays {
  let year: string | null = null;
  let month: number | null = null;
  let day: number | null = null;
  const used = new Set<number>();
  for (const [i, word] of all.entries()) {
    const named = monthOf(word, codes);
    if (YEAR.test(word)) year = word;
    else if (named !== undefined) {
      month = named;
      // still being typed: “4 janu”
      const beside = [i - 1, i + 1].find((at) => NUMBER.test(all[at] ?? '') && Number(all[at]) <= MOST_DAYS);
      if (beside !== undefined) used.add(beside);
      if (beside !== undefined) day = Number(all[beside]);
    } else if (ORDINAL.test(word)) day = parseInt(word, 10);
    else continue;
    used.add(i);
  }
  const words = all.filter((_, i) => !used.has(i));
  return { dates: (year ?? month ?? day) === null ? [] : [dateOf(year, month, day)], words };
}

function dateOf(year: string | null, month: number | null, day: number | null): string {
  const [, m, d] = isoOf(0, month ?? 0, day ?? 0).split('-');
  return `${year ?? '....'}-${month === null ? '..' : m}-${day === null ? '..' : d}`;
}
