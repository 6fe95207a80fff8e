// The daily values of a situation as claims: for a page, the value of its day or of the days just before.
import { intervalsOf } from '../../model/counts';
import type { Claim, Report, Series } from '../../model/database';
import { dayNumber, isoDay } from '../../model/days';
import type { Figure, PageInfo } from '../../model/reading';
import { pointBy, pointsIn, type Point } from '../../model/series';
import type { EventRecord, SourcedClaim } from '../record';

/** News prints the count of its day, or one of so many days before. */
const RECENT_DAYS = 3;
/** A count that nobody has brought up to date for so long says nothing of the day. */
const STALE_DAYS = 31;
/** A page may print a count of so many days ago; it is then no rival of the day's. */
const OLDER_DAYS = 60;

/** One claim for each series that counts what a figure counts, as of the page's day. None for a page without a day. */
export function seriesClaims(figure: Figure, page: PageInfo, know: EventRecord): SourcedClaim[] {
  const incident = figure.incident === null ? undefined : know.incidents.get(figure.incident);
  if (!incident?.series || page.published === null) return [];
  const day = dayNumber(page.published);
  return incident.series.flatMap((series) => {
    if (series.measure !== figure.measure) return [];
    const points = pointsIn(series);
    const latest = pointBy(points, day);
    if (!latest || day - latest.day > STALE_DAYS) return [];
    const match = matching(points, figure, day);
    const overtaken = !match && wasTrue(points, figure, day);
    return [claimOf(series, match ?? latest, incident.id, overtaken, know)];
  });
}

/** The point of the last days that is the figure's own, or else the last that it allows. */
function matching(points: readonly Point[], { value, qualifier }: Figure, day: number): Point | undefined {
  const allowed = intervalsOf(value, qualifier);
  const recent = points.filter((p) => p.day <= day && p.day >= day - RECENT_DAYS);
  return (
    recent.findLast((p) => p.value === value) ??
    recent.findLast((p) => allowed?.some(([least, most]) => least <= p.value && p.value <= most))
  );
}

/** Whether the figure is one that the source had counted before, and has since gone beyond. */
function wasTrue(points: readonly Point[], { value, qualifier }: Figure, day: number): boolean {
  const before = pointBy(points, day - OLDER_DAYS)?.value ?? points[0]?.value;
  const now = pointBy(points, day)?.value;
  if (before === undefined || now === undefined) return false;
  return (
    intervalsOf(value, qualifier)?.some(([least, most]) => least <= now && before <= most && most < now) ??
    false
  );
}

function claimOf(
  series: Series,
  point: Point,
  incident: string,
  overtaken: boolean,
  know: EventRecord,
): SourcedClaim {
  const reportId = series.reports?.[pointsIn(series).indexOf(point)];
  const known = know.claimsOf(incident).find(({ report }) => report.id === reportId)?.report;
  const claim: Claim = {
    incident,
    measure: series.measure,
    who: series.who,
    value: point.value,
    attributed: series.attributed,
    ...(series.in !== undefined && { in: series.in }),
    ...(overtaken && { stage: 'later' }),
  };
  // under the report's own id it is not compared twice
  const report: Report = known ?? {
    id: `${incident}/${series.id}`,
    outlet: series.outlet,
    url: series.url,
    published: isoDay(point.day),
    claims: [claim],
  };
  return { claim, report };
}
