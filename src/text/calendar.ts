// Names of months in any language, from the browser's own tables, and days of the Persian calendar.
import { isoDay } from '../model/days';
import { once } from './lazy';

/** A month by its number, from 1, in the calendar that its name belongs to. */
export interface MonthName {
  month: number;
  calendar: 'gregory' | 'persian';
  /** An abbreviation: “Mar” can be another word. */
  short: boolean;
}

const MONTHS = 12;
const DAY_MS = 86_400_000;
/** Further tables of a language: Arabic has three namings of the months, Persian two calendars. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  de: ['de', 'de-AT'],
  ar: ['ar-EG', 'ar-IQ', 'ar-DZ', 'ar-MA'],
  fa: ['fa-u-ca-gregory', 'fa-AF-u-ca-gregory', 'fa-u-ca-persian', 'fa-AF-u-ca-persian'],
};
/** Spellings that no table has. */
const SPELLINGS: Readonly<Record<string, readonly (readonly [name: string, month: number])[]>> = {
  en: [['sept', 9]],
  de: [['jänner', 1], ['maerz', 3]],
  ar: [['ابريل', 4], ['إبريل', 4], ['ايار', 5], ['اغسطس', 8], ['ايلول', 9], ['اكتوبر', 10], ['تشرين الاول', 10], ['كانون الاول', 12]],
  fa: [['ژانویه', 1], ['فوریه', 2], ['مه', 5], ['می', 5], ['ژوئن', 6], ['ژوئیه', 7], ['جولای', 7], ['اوت', 8]],
  he: [['מרס', 3], ['מרץ', 3]],
}; // prettier-ignore
/** Shorter names are taken only where the table has them in full: “mai”. */
const FEWEST_LETTERS = 2;

const known = new Map<string, ReadonlyMap<string, MonthName>>();

/** The months of a language by their names in lower case, whole and abbreviated, as they are written alone and beside a day. */
export function monthsOf(code: string): ReadonlyMap<string, MonthName> {
  const found = known.get(code);
  if (found) return found;
  const names = new Map<string, MonthName>();
  const add = (raw: string, name: MonthName) => {
    const key = raw.toLowerCase().replace(/\.$/, '').trim();
    if (key.length >= FEWEST_LETTERS && !/\d/.test(key) && !names.has(key)) names.set(key, name);
  };
  for (const [name, month] of SPELLINGS[code] ?? [])
    add(name, { month, calendar: 'gregory', short: name.length < 5 && code === 'en' });
  for (const style of ['long', 'short'] as const)
    for (const table of TABLES[code] ?? [code]) {
      const calendar = table.endsWith('persian') ? 'persian' : 'gregory';
      for (const fields of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(table, { ...fields, timeZone: 'UTC' });
        for (let month = 1; month <= MONTHS; month++) {
          const date = calendar === 'persian' ? fromPersian(2, month, 1403) : utc(2024, month, 2);
          const part = format.formatToParts(date).find((p) => p.type === 'month');
          if (part) add(part.value, { month, calendar, short: style === 'short' });
        }
      }
    }
  known.set(code, names);
  return names;
}

const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);

const persianFormat = once(
  () =>
    new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);
/** The years of the Persian calendar that news is dated in: 1350 is 1971, 1450 is 2071. */
const PERSIAN_YEARS = [1350, 1450] as const;
const PERSIAN_OFFSET = 621;
/** The longest months come first: so many days a month are never too few by more than six. */
const PERSIAN_MONTH = 31;

/** A day of the Persian calendar, in milliseconds since 1970; NaN when there is no such day. */
function fromPersian(day: number, month: number, year: number): number {
  if (year < PERSIAN_YEARS[0] || year > PERSIAN_YEARS[1]) return NaN;
  const latest = utc(year + PERSIAN_OFFSET, 3, 19) + ((month - 1) * PERSIAN_MONTH + day + 3) * DAY_MS;
  for (let back = 0; back < 12; back++) {
    const time = latest - back * DAY_MS;
    const parts = Object.fromEntries(
      persianFormat()
        .formatToParts(time)
        .map((p) => [p.type, p.value]),
    );
    if (Number(parts.day) === day && Number(parts.month) === month) return time;
  }
  return NaN;
}

/** The ISO day of a day, month and year of a calendar; null when there is none. */
export function dayIn(
  calendar: MonthName['calendar'],
  day: number,
  month: number,
  year: number,
): string | null {
  const time = calendar === 'persian' ? fromPersian(day, month, year) : utc(year, month, day);
  if (Number.isNaN(time)) return null;
  const iso = isoDay(time / DAY_MS);
  return calendar === 'persian' || iso === isoOf(year, month, day) ? iso : null;
}

/** An ISO day from its numbers, whether there is one or not. */
export const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
