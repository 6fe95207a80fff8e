// Which incident a clause speaks of: by its own words, or by what its paragraph spoke of before.
import type { Clause } from '../events/clauses';
import type { Evidence } from './evidence';
import type { Fit } from './fit';
import { CLAUSE_THRESHOLD, MARGIN } from './weights';

/** A clause with the incident it speaks of. `settled`: its own words decided, nothing was carried over. */
export interface Linked extends Clause {
  incident: string | null;
  settled: boolean;
}

export function linkClause(
  clause: Clause,
  evidence: Evidence,
  all: readonly Fit[],
  before: readonly Linked[],
  main: Fit | null,
): Linked {
  const none: Linked = { ...clause, incident: null, settled: false };
  const previous = before.at(-1);
  const sameParagraph = previous?.sentence.paragraph === clause.sentence.paragraph ? previous : undefined;
  const mainFit = all.find((f) => f.incident === main?.incident) ?? null;
  const carried =
    clause.background || !sameParagraph
      ? clause.background
        ? null
        : (main?.incident.id ?? null)
      : carriedFrom(sameParagraph, main);
  if (!clause.event) return { ...none, incident: mainFit?.conflict ? null : carried };
  const fits = all
    .filter((f) => !f.conflict && (f.anchored || f.incident === main?.incident))
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  const clear =
    first &&
    first.score >= CLAUSE_THRESHOLD &&
    (first.telling || first.score - (second?.score ?? 0) > MARGIN);
  if (clear) {
    // the page's story keeps its clauses, unless a day, a victim or a rare place points elsewhere
    const own = mainFit && !mainFit.conflict && !clause.background;
    const keep = own && (!first.telling || mainFit.score >= first.score - MARGIN);
    return { ...clause, incident: keep ? main!.incident.id : first.incident.id, settled: true };
  }
  if (mainFit && !mainFit.conflict && mainFit.score >= CLAUSE_THRESHOLD && !clause.background)
    return { ...clause, incident: main!.incident.id, settled: true };
  if (evidence.dates.some((d) => d.day) && mainFit?.conflict) return { ...none, settled: true };
  if (mainFit?.conflict) return none;
  return { ...none, incident: carried };
}

/** A clause without evidence of its own goes on with what the paragraph spoke of, or falls back to the page's story. */
function carriedFrom(previous: Linked, main: Fit | null): string | null {
  if (previous.settled) return previous.incident;
  return previous.incident ?? (previous.background ? null : (main?.incident.id ?? null));
}
