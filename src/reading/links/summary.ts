// The incidents of a page, each with the words that name it and how sure it is that they are meant.
import type { FoundIncident } from '../../model/reading';
import { eventPhrase } from '../events/clauses';
import type { EventRecord } from '../record';
import type { Fitted } from './fitted';
import type { Linked, PageOdds } from './link-clause';
import { probability, type Weights } from './model';
import { reasonsOfPage } from './reasons';

/** The incidents that a page reports, or may report. */
export function summarise(
  clauses: readonly Linked[],
  page: Fitted,
  odds: PageOdds,
  know: EventRecord,
  weights: Weights,
): FoundIncident[] {
  const { candidates, input } = page;
  const { told, story, main } = odds;
  const { thresholds } = weights;
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
        reasons: reasonsOfPage(page, odds, k, know, weights),
        spans: phrases.length ? phrases : first,
      },
    ];
  });
}
