// Daily series as people keep them: one file a source below seeds/series, a day and a value a line. Compiling packs them into
// the situation that they count for.
import * as v from 'valibot';
import { seriesSchema, type Incident, type Series } from '../../model/database';
import { dayNumber, isDay } from '../../model/days';
import { textOfPoints, type Point } from '../../model/series';
import type { Placed } from './compile';

export const seriesFileSchema = v.strictObject({
  ...v.omit(seriesSchema, ['points']).entries,
  situation: v.pipe(v.string(), v.description('The situation that it counts for: an id of seeds/incidents.')),
  licence: v.pipe(v.string(), v.description('Under which the table may be used.')),
  accessed: v.pipe(v.string(), v.check(isDay, 'a day is YYYY-MM-DD'), v.description('When the table was read.')),
  /** Where the values are in a table, for `npm run data -- --series FOLDER`. */
  table: v.optional(
    v.strictObject({
      file: v.pipe(v.string(), v.description('The file of the table: JSON, a list of records, or CSV.')),
      day: v.pipe(v.string(), v.description('The column of the day; a dot leads into a record.')),
      value: v.pipe(v.string(), v.description('The column of the value.')),
      where: v.optional(
        v.pipe(v.record(v.string(), v.string()), v.description('Only rows in which these columns hold these values.')),
      ),
    }),
  ),
  values: v.pipe(v.string(), v.description('A line a day: 2023-10-07 232')),
});
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

/** Puts each series into its situation. What cannot be is reported. */
export function attachSeries(
  files: readonly Placed<SeriesFile>[],
  incidents: readonly Placed<Incident>[],
  problems: string[],
): void {
  const byId = new Map(incidents.map(({ record }) => [record.id, record]));
  for (const { record, file, line } of files) {
    const { points, problems: found } = pointsOfValues(record.values);
    problems.push(...found.map((p) => `${file}:${line(['values'])}: ${p}`));
    const incident = byId.get(record.situation);
    if (incident?.kind !== 'situation')
      problems.push(`${file}:${line(['situation'])}: there is no situation ${record.situation}`);
    else if (found.length === 0) (incident.series ??= []).push(seriesOf(record, points));
  }
}

const seriesOf = (file: SeriesFile, points: readonly Point[]): Series => ({
  id: file.id,
  outlet: file.outlet,
  attributed: file.attributed,
  measure: file.measure,
  who: file.who,
  ...(file.in !== undefined && { in: file.in }),
  url: file.url,
  points: textOfPoints(points),
});
