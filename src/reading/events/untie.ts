// What a clause seems to say of an incident does not hold where its event is shown to be another: a count over a whole war is not
// one attack's, and a clause that names nothing of its own is not of the page's story when its event is another than the story.
import type { Linked } from '../links/link-clause';
import type { Links } from '../links/link';
import type { Cluster } from './page-events';

/** From this probability on a clause says itself what it is of. */
const SURE = 0.8;

/** The clauses of a page, those untied that are of another event than the incident they were tied to. */
export function untieOthers({ clauses, main }: Links, clusters: readonly Cluster[]): Linked[] {
  const clusterAt = new Map(clusters.flatMap((c) => c.happenings.map((h) => [h.clause.start, c] as const)));
  return clauses.map((clause) => {
    const cluster = clusterAt.get(clause.start);
    if (clause.incident === null || !cluster || cluster.main) return clause;
    const other =
      cluster.running ||
      (clause.probability < SURE && !clause.settled && clause.incident === main && cluster.incident !== main);
    return other ? { ...clause, incident: null, maybe: null } : clause;
  });
}
