// Series as people keep them: one file a source below seeds/series, with a day and a value a line, or `from: reports` when the
// values are the claims of seeds/reports. Compiling packs them into the situation that they count for.
import * as v from 'valibot';
import { seriesSchema, type Incident, type Report, type Series } from '../../model/database';
import { dayNumber, isDay } from '../../model/days';
import { textOfPoints, type Point } from '../../model/series';
import { PEOPLE, whoKey } from '../../model/who';
import type { Placed } from './compile';

const described = v.omit(seriesSchema, ['points', 'reports', 'outlet', 'url']).entries;
const situation = v.pipe(
  v.string(),
  v.description('The situation that it counts for: an id of seeds/incidents.'),
);

/** A series whose values are the claims of reports about its situation on the word of `attributed`. */
const fromReportsSchema = v.strictObject({
  ...described,
  situation,
  from: v.pipe(v.literal('reports'), v.description('The values are the claims of seeds/reports.')),
});
type FromReports = v.InferOutput<typeof fromReportsSchema>;

/** A series read from a table, its values written out. */
export const tableSeriesSchema = v.strictObject({
  ...described,
  ...v.pick(seriesSchema, ['outlet', 'url']).entries,
  situation,
  licence: v.pipe(v.string(), v.description('Under which the table may be used.')),
  accessed: v.pipe(v.string(), v.check(isDay, 'a day is YYYY-MM-DD'), v.description('When the table was read.')),
  /** Where the values are in a table, for `npm run data -- --series FOLDER`. */
  table: v.optional(
    v.strictObject({
      file: v.pipe(v.string(), v.description('The file of the table: JSON, a list of records, or CSV.')),
      day: v.pipe(v.string(), v.description('The column of the day; a dot leads into a record.')),
      dayOrder: v.optional(
        v.pipe(v.literal('day-month-year'), v.description('Days are written 30/04/2026, not 2026-04-30.')),
      ),
      value: v.pipe(v.string(), v.description('The column of the value.')),
      where: v.optional(
        v.pipe(v.record(v.string(), v.string()), v.description('Only rows in which these columns hold these values.')),
      ),
    }),
  ),
  values: v.pipe(v.string(), v.description('A line a day: 2023-10-07 232')),
});
export type TableSeries = v.InferOutput<typeof tableSeriesSchema>;

export const seriesFileSchema = v.variant('from', [
  fromReportsSchema,
  v.strictObject({ ...tableSeriesSchema.entries, from: v.optional(v.literal('table')) }),
]);
export type SeriesFile = v.InferOutput<typeof seriesFileSchema>;

const VALUE_LINE = /^(\d{4}-\d{2}-\d{2}) (\d{1,9})$/;

/** The points of a file's values, and what is wrong with its lines. */
function pointsOfValues(values: string): { points: Point[]; problems: string[] } {
  const points: Point[] = [];
  const problems: string[] = [];
  for (const line of values.split('\n').filter((l) => l.trim())) {
    const [, day = '', value] = VALUE_LINE.exec(line.trim()) ?? [];
    if (!isDay(day)) problems.push(`“${line.trim()}” is no day and value`);
    else if (points.length > 0 && dayNumber(day) <= points.at(-1)!.day) problems.push(`${day} follows a later day`);
    else points.push({ day: dayNumber(day), value: Number(value) });
  }
  if (points.length + problems.length === 0) problems.push('there are no values');
  return { points, problems };
}

const UNCERTAIN_QUALIFIERS: readonly unknown[] = ['up-to', 'none'];

/** A value of a day, and the report that gives it. */
interface ReportedPoint extends Point {
  report: Report & { url: string };
}

/** What reports give on the word of a series' source, a value a day; of several the highest, since counts of one day rise. */
function pointsOfReports(series: FromReports, reports: readonly Report[]): ReportedPoint[] {
  const byDay = new Map<number, ReportedPoint>();
  for (const report of reports) {
    const { url } = report;
    if (url === null) continue;
    for (const claim of report.claims) {
      const day = (claim.asOf ?? report.published)?.slice(0, 'YYYY-MM-DD'.length);
      const isOfSeries =
        claim.incident === series.situation &&
        claim.measure === series.measure &&
        whoKey(claim.who ?? PEOPLE) === whoKey(series.who) &&
        claim.in === series.in &&
        !claim.stage &&
        !UNCERTAIN_QUALIFIERS.includes(claim.qualifier) &&
        claim.attributed.some((who) => series.attributed.includes(who));
      if (!day || !isDay(day) || !isOfSeries || typeof claim.value !== 'number') continue;
      const known = byDay.get(dayNumber(day));
      if (!known || known.value < claim.value)
        byDay.set(dayNumber(day), { day: dayNumber(day), value: claim.value, report: { ...report, url } });
    }
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

/** Puts each series into its situation. What cannot be is reported. */
export function attachSeries(
  files: readonly Placed<SeriesFile>[],
  incidents: readonly Placed<Incident>[],
  reports: readonly Placed<Report>[],
  problems: string[],
): void {
  const byId = new Map(incidents.map(({ record }) => [record.id, record]));
  for (const { record, file, line } of files) {
    const incident = byId.get(record.situation);
    if (incident?.kind !== 'situation') {
      problems.push(`${file}:${line(['situation'])}: there is no situation ${record.situation}`);
      continue;
    }
    if (record.from === 'reports') {
      const points = pointsOfReports(record, reports.map((r) => r.record));
      if (points.length === 0) problems.push(`${file}:1: no report gives a value of it`);
      else (incident.series ??= []).push(seriesOfReports(record, points));
      continue;
    }
    const { points, problems: found } = pointsOfValues(record.values);
    problems.push(...found.map((p) => `${file}:${line(['values'])}: ${p}`));
    if (found.length === 0) (incident.series ??= []).push(seriesOfTable(record, points));
  }
}

const sharedFields = (file: SeriesFile) => ({
  id: file.id,
  attributed: file.attributed,
  measure: file.measure,
  who: file.who,
  ...(file.in !== undefined && { in: file.in }),
});

const seriesOfTable = (file: TableSeries, points: readonly Point[]): Series => ({
  ...sharedFields(file),
  outlet: file.outlet,
  url: file.url,
  points: textOfPoints(points),
});

/** Its address is that of the newest report. */
function seriesOfReports(file: FromReports, points: readonly ReportedPoint[]): Series {
  const latest = points.at(-1)!;
  return {
    ...sharedFields(file),
    outlet: latest.report.outlet,
    url: latest.report.url,
    points: textOfPoints(points),
    reports: points.map(({ report }) => report.id),
  };
}
