// The words by which print says what a date is: “Published”, “Aktualisiert am”.
import { westernDigits } from '../../text/digits';
import { printedDays } from '../../text/printed-days';
import type { Languages } from '../language';

/** The words of all languages that are read. Classes and ids are English everywhere. */
export interface Stamps {
  published: RegExp;
  updated: RegExp;
  codes: readonly string[];
}

const made = new WeakMap<Languages, Stamps>();
/** What may be beside a date that is alone in its line: a time of day, a zone. */
const TIME =
  /\d{1,2}(?:[:.h]\d{2}){1,2}\s*(?:[ap]\.?m\.?)?|\b(?:[ap]\.?m\.?|gmt|utc|bst|[ecmp][sd]?t|ce?st)\b|[+-]\d{2}:?\d{2}/gi;
/** Letters that little words beside a date have in all: “on”, “le”, “Uhr”, “г.”. */
const MOST_LETTERS = 4;

export function stampsOf(languages: Languages): Stamps {
  const known = made.get(languages);
  if (known) return known;
  const words = (role: 'published' | 'updated') =>
    new RegExp(
      `(?<!\\p{L})(?:${languages.all.flatMap(({ stamps }) => stamps?.[role] ?? []).join('|') || '$^'})`,
      'giu',
    );
  const stamps = {
    published: words('published'),
    updated: words('updated'),
    codes: languages.all.flatMap(({ code, stamps: has }) => (has && code ? [code] : [])),
  };
  made.set(languages, stamps);
  return stamps;
}

/** The role that the words nearest before a date give it; null when they give none. */
export function roleBefore(before: string, { published, updated }: Stamps): 'published' | 'updated' | null {
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1);
  const [p, u] = [last(published), last(updated)];
  // “zuletzt aktualisiert” and “mis à jour” hold words of the other list: the longer of two at one place counts
  if (u && (!p || u.index + u[0].length >= p.index + p[0].length)) return 'updated';
  return p ? 'published' : null;
}

/** Whether a line says no more than a date: “Published on Friday, 3 February 2024 at 9:30 GMT”. */
export function isOnlyDate(line: string, date: { start: number; end: number }, stamps: Stamps): boolean {
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  const bare = westernDigits(rest)
    .replace(TIME, ' ')
    .replace(stamps.published, ' ')
    .replace(stamps.updated, ' ')
    .replace(weekdays(stamps.codes), ' ');
  return (bare.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS && !/\d{3}/.test(bare);
}

/** The dates of a line with their roles. */
export function stampedDays(line: string, stamps: Stamps, codes: readonly string[]) {
  const days = printedDays(line, codes);
  return days.map((date, i) => ({
    ...date,
    role: roleBefore(line.slice(days[i - 1]?.end ?? 0, date.start), stamps),
  }));
}

const weekdayPatterns = new Map<string, RegExp>();

function weekdays(codes: readonly string[]): RegExp {
  const key = codes.join();
  const known = weekdayPatterns.get(key);
  if (known) return known;
  const names = codes.flatMap((code) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' });
      // 7 January 2024 was a Sunday
      return Array.from({ length: 7 }, (_, d) => format.format(Date.UTC(2024, 0, 7 + d)).replace(/\.$/, ''));
    }),
  );
  const sorted = [...new Set(names)].filter((n) => n.length > 1).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${sorted.join('|')})(?!\\p{L})`, 'giu');
  weekdayPatterns.set(key, pattern);
  return pattern;
}
