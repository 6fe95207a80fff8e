// The incidents of a page, each with the words that name it and how sure it is that they are meant.
import type { FoundIncident } from '../../model/reading';
import { eventPhrase } from '../events/clauses';
import type { Fitted } from './fitted';
import type { Linked, PageOdds } from './link-clause';
import { probability, type Weights } from './model';

/** The incidents that a page reports, or may report. */
export function summarise(
  clauses: readonly Linked[],
  { candidates, input }: Fitted,
  { told, story, main }: PageOdds,
  { thresholds }: Weights,
): FoundIncident[] {
  return candidates.flatMap(({ id }, k) => {
    const likely = Math.max(probability(told[k]!), k === main ? probability(story[k]!) : 0);
    if (likely < thresholds.maybe) return [];
    const own = clauses.filter((c) => (c.incident ?? c.maybe) === id);
    const phrases = own.filter((c) => c.settled).flatMap((c) => eventPhrase(c, input.language.clauses) ?? []);
    const first = own.flatMap((c) => eventPhrase(c, input.language.clauses) ?? []).slice(0, 1);
    return [
      {
        id,
        main: k === main,
        link: likely >= thresholds.known ? ('known' as const) : ('maybe' as const),
        probability: likely,
        spans: phrases.length ? phrases : first,
      },
    ];
  });
}
