// The nearest to a query that nothing fits: what has most of its words, and of that what happened nearest to its day.
import { dayNumber } from '../model/days';
import type { SearchLine } from '../record/pack/search-text';
import type { AskedDays } from './asked';

const MOST_NEAREST = 5;
/** What happened further from the asked day than this is not near it. */
const FURTHEST_DAYS = 62;

/** The lines nearest to what is asked, the nearest first; none when neither its words nor its day lead anywhere. */
export function nearestTo(lines: readonly SearchLine[], { dates, words }: AskedDays): SearchLine[] {
  if (dates.length + words.length === 0) return [];
  const found = lines.flatMap((line) => {
    const shared = words.filter((w) => leads(line, w)).length;
    const distance = dates.length > 0 ? Math.min(...dates.map((d) => distanceTo(line, d))) : 0;
    if (distance > FURTHEST_DAYS || (words.length > 0 && shared === 0)) return [];
    // without a day, half of the words must lead to it
    if (dates.length === 0 && shared * 2 < words.length) return [];
    return [{ line, shared, distance }];
  });
  found.sort((a, b) => b.shared - a.shared || a.distance - b.distance || b.line.weight - a.line.weight);
  const most = found[0]?.shared ?? 0;
  return found
    .filter((f) => f.shared === most)
    .slice(0, MOST_NEAREST)
    .map(({ line }) => line);
}

const leads = ({ names, about }: SearchLine, word: string) =>
  names.includes(` ${word}`) || about.includes(` ${word}`);

/** Days between a line's span and an asked date; a date without its year is not near anything. */
function distanceTo({ from, to }: SearchLine, date: string): number {
  if (!from || date.startsWith('.')) return Infinity;
  const open = date.replace(/-\.\.|\.\./g, '');
  const first = dayNumber(open);
  // a month, or a year, is as near as its nearest day
  const last = open.length >= 10 ? first : open.length >= 7 ? first + 30 : first + 364;
  const [begins, ends] = [dayNumber(from), dayNumber(to)];
  return Math.max(0, begins - last, first - ends);
}
