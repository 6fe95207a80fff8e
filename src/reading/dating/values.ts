// A day as machines are given it: ISO in all its forms, compact, epoch, RFC 822, a script's own, or as print has it.
import { dayNumber, isDay, isoDay } from '../../model/days';
import { printedDays } from '../../text/printed-days';

/** News on the web is of these years: what lies outside is a default value, or another number. */
const YEARS = [1990, 2099] as const;
const LONGEST_VALUE = 200;
const MS_PER_DAY = 86_400_000;

const ESCAPES = /\\u([\da-f]{4})|\\x([\da-f]{2})|&#x([\da-f]{1,4});|&#(\d{1,5});/gi;

/**
 * The ISO day that a value names, as it is printed: not shifted into another time zone. Null when it names none, or could be
 * read as two. `codes`: the languages whose months are known.
 */
export function machineDay(raw: string, codes: readonly string[]): string | null {
  const value = raw
    .slice(0, LONGEST_VALUE)
    .replace(ESCAPES, (_, u?: string, x?: string, hex?: string, decimal?: string) =>
      String.fromCharCode(decimal ? Number(decimal) : parseInt((u ?? x ?? hex)!, 16)),
    )
    .replaceAll('\\/', '/')
    .trim();
  return plausible(isoForm(value)) ?? plausible(epoch(value)) ?? plausible(printed(value, codes));
}

const plausible = (iso: string | null): string | null => {
  if (iso === null || !isDay(iso)) return null;
  const year = Number(iso.slice(0, 4));
  return year >= YEARS[0] && year <= YEARS[1] ? iso : null;
};

function isoForm(value: string): string | null {
  const day =
    /^\D{0,3}(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) ??
    /^(\d{4})(\d{2})(\d{2})(?=$|\D|\d{2,6}(?!\d))/.exec(value);
  if (day) return `${day[1]}-${day[2]}-${day[3]}`;
  const week = /^(\d{4})-?W(\d{2})-?([1-7])/.exec(value);
  if (week) {
    // the week of 4 January is the first of its year
    const fourth = dayNumber(`${week[1]}-01-04`);
    const monday = fourth - ((fourth + 3) % 7);
    return isoDay(monday + (Number(week[2]) - 1) * 7 + Number(week[3]) - 1);
  }
  const ordinal = /^(\d{4})-(\d{3})(?!\d)/.exec(value);
  return ordinal ? isoDay(dayNumber(`${ordinal[1]}-01-01`) + Number(ordinal[2]) - 1) : null;
}

/** Seconds, milliseconds or microseconds since 1970. */
function epoch(value: string): string | null {
  const number = /^(?:\/?Date\()?(\d{10})(\d{3})?(?:\d{3})?(?:\.\d+)?(?:\)\/?)?$/.exec(value);
  return number ? isoDay(Math.floor((Number(number[1]) * 1000) / MS_PER_DAY)) : null;
}

const printed = (value: string, codes: readonly string[]): string | null =>
  printedDays(value, codes).find((d) => d.iso !== null && d.other === null)?.iso ?? null;
