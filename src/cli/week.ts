// What the record lacks of a week's news: for each outlet that it reads most, the incidents of the week that it has no report of.
import type { Incident, Pack } from '../model/database';
import { dayNumber, isoDay } from '../model/days';
import { groupBy } from '../model/group';

const WEEK_DAYS = 7;
/** The outlets that are looked through each week: those with the most reports in the record, reprints as their agency's. */
const STANDING_OUTLETS = 25;
/** Fewer independent outlets than this, and an incident is thin. */
const ENOUGH_OUTLETS = 4;

/**
 * Lines for a person who brings the record up to date: the incidents and situations of the seven days from `day` on, the thin
 * ones marked, and for each standing outlet how many of them it has no report of.
 */
export function weekLines(pack: Pack, day: string): string[] {
  const from = dayNumber(day);
  const to = from + WEEK_DAYS - 1;
  const incidents = pack.incidents.filter((i) => isInWeek(i, from, to));
  const printed = pack.reports.filter(
    (r) => r.published !== null && dayNumber(r.published) >= from && dayNumber(r.published) <= to,
  );
  const outletsOf = (id: string) =>
    new Set(printed.filter((r) => r.claims.some((c) => c.incident === id)).map((r) => r.outlet));
  const covered = new Map(incidents.map((i) => [i.id, outletsOf(i.id)]));
  const standing = [...groupBy(pack.reports, (r) => r.outlet)]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, STANDING_OUTLETS)
    .map(([id]) => id);
  const name = new Map(pack.outlets.map((o) => [o.id, o.name]));
  return [
    `${day} to ${isoDay(to)}: ${incidents.length} incidents and situations, ${printed.length} reports of the week`,
    ...incidents.map((i) => {
      const count = covered.get(i.id)!.size;
      return `  ${count < ENOUGH_OUTLETS ? '!' : ' '} ${i.id}: ${count} outlets in the week`;
    }),
    'Standing outlets without a report of',
    ...standing.map((id) => {
      const lacks = incidents.filter((i) => !covered.get(i.id)!.has(id));
      return `  ${name.get(id) ?? id}: ${lacks.length} of ${incidents.length}`;
    }),
  ];
}

/** Whether an incident happened in a week, or a running count spans it. */
function isInWeek({ date, kind }: Incident, from: number, to: number): boolean {
  if (date.from === null) return false;
  const first = dayNumber(wholeDay(date.from));
  const last = date.to ? dayNumber(wholeDay(date.to)) : kind === 'situation' ? Infinity : first;
  return first <= to && last >= from;
}

/** Of a month or a year the first day. */
const wholeDay = (day: string) => day + '-01-01'.slice(day.length - 4);
