// Two clauses of one sentence that speak of a strike and its answer support each other.
import type { Clause } from '../events/clauses';
import type { Fit } from './fit';

/** Fits from here on can support each other as strike and answer. */
const PAIR_THRESHOLD = 1.8;
const PAIR_BONUS = 1.6;
/** Two clauses of one sentence that fit two incidents of which one answered the other support both. */
export function pairUp(clauses: readonly Clause[], fits: readonly (readonly Fit[])[]): Fit[][] {
  const paired = fits.map((list) => list.map((f) => ({ ...f })));
  for (let i = 1; i < clauses.length; i++) {
    if (clauses[i]!.sentence !== clauses[i - 1]!.sentence) continue;
    const likely = (list: readonly Fit[]) => list.filter((f) => !f.conflict && f.score >= PAIR_THRESHOLD);
    let best: [number, string, string] | undefined;
    for (const a of likely(fits[i - 1]!)) {
      for (const b of likely(fits[i]!)) {
        const linked =
          a.incident.related.some((r) => r.incident === b.incident.id) ||
          b.incident.related.some((r) => r.incident === a.incident.id);
        if (linked && a.score + b.score > (best?.[0] ?? 0))
          best = [a.score + b.score, a.incident.id, b.incident.id];
      }
    }
    if (!best) continue;
    for (const f of [...paired[i - 1]!, ...paired[i]!])
      if (f.incident.id === best[1] || f.incident.id === best[2]) f.score += PAIR_BONUS;
  }
  return paired;
}
