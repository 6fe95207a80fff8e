// Which of two differing figures are counts of other days, rather than rivals.
import { leastOf } from '../../model/counts';
import type { Claim, Incident, Report } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { ComparedReport, Figure, PageInfo } from '../../model/reading';
import type { EventRecord } from '../record';

/** Running counts this many days apart are counts of other days, not rival ones. */
const SAME_COUNT_DAYS = 3;

/** Whether a differing figure is an earlier or a later one of a count that changed, rather than a rival. */
export function timed(
  figure: Figure,
  claim: Claim,
  report: Report,
  page: PageInfo,
  know: EventRecord,
): 'earlier' | 'later' | null {
  if (claim.stage) return claim.stage === 'early' ? 'earlier' : 'later';
  const incident = know.incidents.get(claim.incident);
  if (!incident || !report.published || !page.published) return null;
  const days = dayNumber(report.published) - dayNumber(page.published);
  const isOfOtherDay =
    incident.kind === 'situation'
      ? Math.abs(days) > SAME_COUNT_DAYS
      : days !== 0 && hasGrown(figure, claim, days, incident, page.published);
  if (!isOfOtherDay) return null;
  return days < 0 ? 'earlier' : 'later';
}

/**
 * Whether a count of an incident of several days can have grown from the one day to the other: the earlier of them is not after
 * its last day, and the later count is the larger. `days`: from the page's day to the report's.
 */
function hasGrown(figure: Figure, claim: Claim, days: number, { date }: Incident, printed: string): boolean {
  if (!date.to || date.to === date.from) return false;
  const first = dayNumber(printed) + Math.min(0, days);
  return (
    figure.measure !== 'troops' &&
    first <= dayNumber(date.to) &&
    leastOf(claim) > leastOf(figure) === days > 0
  );
}

/**
 * Of a count that rose over weeks, the figures of other weeks are no rivals of the page's. A count is taken to have changed when
 * a report of the page's own days agrees with it.
 */
export function ofOtherDays(reports: readonly ComparedReport[], page: PageInfo): ComparedReport[] {
  const daysAfter = (r: ComparedReport) =>
    r.published && page.published ? dayNumber(r.published) - dayNumber(page.published) : 0;
  const isOfPage = (r: ComparedReport) => Math.abs(daysAfter(r)) <= SAME_COUNT_DAYS;
  if (!reports.some((r) => r.relation === 'agrees' && r.published && isOfPage(r))) return [...reports];
  return reports.map((r) =>
    r.relation === 'differs' && !isOfPage(r) ? { ...r, relation: daysAfter(r) < 0 ? 'earlier' : 'later' } : r,
  );
}
