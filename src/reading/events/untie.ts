// What a clause seems to say of an incident does not hold where its event is shown to be another: a count over a whole war is not
// one attack's, and a clause that names nothing of its own is not of the page's story when its event is another than the story.
import type { Linked } from '../links/link-clause';
import type { Links } from '../links/link';
import type { EventRecord } from '../record';
import type { EventDays } from './event-days';
import type { Cluster } from './page-events';

/** From this probability on a clause says itself what it is of. */
const SURE = 0.8;

/** Dates are given for the night before or after, and by the day of another place. */
const NEAR_DAYS = 1;

/** Whether all days that a clause gives for its event are others than the incident's. */
function isOfOtherDays(days: readonly EventDays[], id: string, know: EventRecord): boolean {
  const incident = know.incidents.get(id);
  const own = incident?.kind === 'incident' ? know.profileOf(incident).days : null;
  const said = days.filter((d) => !d.yearless);
  return (
    own !== null &&
    said.length > 0 &&
    said.every((d) => d.to < own.from - NEAR_DAYS || d.from > own.to + NEAR_DAYS)
  );
}

/** The clauses of a page, those untied that are of another event than the incident they were tied to. */
export function untieOthers(
  { clauses, main }: Links,
  clusters: readonly Cluster[],
  know: EventRecord,
): Linked[] {
  const told = new Map(
    clusters.flatMap((c) =>
      c.happenings.map((happening) => [happening.clause.start, { cluster: c, happening }] as const),
    ),
  );
  return clauses.map((clause) => {
    const { cluster, happening } = told.get(clause.start) ?? {};
    if (clause.incident === null || !cluster || cluster.main) return clause;
    const other =
      cluster.running ||
      isOfOtherDays(happening?.days ?? [], clause.incident, know) ||
      (clause.probability < SURE && !clause.settled && clause.incident === main && cluster.incident !== main);
    return other ? { ...clause, incident: null, maybe: null } : clause;
  });
}
