// The days in a query, and whether a record fits them.
import { LONGEST_QUERY } from '../protocol/limits';
import { LANGUAGES } from '../languages/index';
import { foldWords } from '../text/tokens';
import { monthOf } from './months';

/** A day of a month, with the letters that a language writes after it: “4th”, “1er”. */
const ORDINAL = /^\d{1,2}\p{L}{0,2}$/u;
const CODES = LANGUAGES.all.flatMap(({ code }) => code ?? []);

/** The days that a query names, with dots for what it leaves open, and its other words, folded. */
export function splitQuery(query: string): { dates: string[]; words: string[] } {
  const dates: string[] = [];
  let year: string | undefined;
  let month: string | undefined;
  let day: string | undefined;
  const words = foldWords(query.slice(0, LONGEST_QUERY)).filter((word) => {
    if (/^(?:19|20)\d\d$/.test(word)) return ((year = word), false);
    const named = monthOf(word, CODES);
    if (named) return ((month = String(named).padStart(2, '0')), false);
    if (ORDINAL.test(word)) return ((day = word.replace(/\D/g, '').padStart(2, '0')), false);
    return true;
  });
  const iso = /\b(\d{4}-\d{2}(?:-\d{2})?)\b/.exec(query)?.[1];
  if (iso) dates.push(iso);
  else if (year ?? month ?? day) dates.push(`${year ?? '....'}-${month ?? '..'}-${day ?? '..'}`);
  return { dates, words };
}

/** Whether a span of days meets a date with dots for what was not given. */
export function fitsDate({ from, to }: { from: string; to: string }, date: string): boolean {
  if (!date.includes('.')) return from.slice(0, date.length) <= date && to.slice(0, date.length) >= date;
  const pattern = new RegExp(`^${date}`);
  return pattern.test(from) || pattern.test(to);
}
