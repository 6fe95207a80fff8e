// The incidents of a page, each with the words that name it.
import type { FoundIncident } from '../../model/reading';
import { eventPhrase } from '../events/clauses';
import type { ClauseCues } from '../language';
import type { Fit } from './fit';
import type { Linked } from './link-clause';

/** How sure an incident is: at first, with each clause that speaks of it, and at most. */
const CONFIDENCE = 0.6;
const MORE_CONFIDENCE = 0.1;
const MOST_CONFIDENCE = 0.98;

export function summarise(
  clauses: readonly Linked[],
  main: Fit | null,
  cues: ClauseCues | undefined,
): FoundIncident[] {
  const found = new Map<string, FoundIncident>();
  for (const c of clauses) {
    if (!c.incident || !c.settled || (c.commemorates && c.incident !== main?.incident.id)) continue;
    const one = found.get(c.incident) ?? {
      id: c.incident,
      main: c.incident === main?.incident.id,
      confidence: CONFIDENCE,
      spans: [],
    };
    const phrase = eventPhrase(c, cues);
    if (phrase) one.spans.push(phrase);
    one.confidence = Math.min(MOST_CONFIDENCE, one.confidence + MORE_CONFIDENCE);
    found.set(c.incident, one);
  }
  if (main && !found.has(main.incident.id)) {
    const phrases = clauses
      .filter((c) => c.incident === main.incident.id)
      .flatMap((c) => eventPhrase(c, cues) ?? []);
    found.set(main.incident.id, {
      id: main.incident.id,
      main: true,
      confidence: CONFIDENCE,
      spans: phrases.slice(0, 1),
    });
  }
  return [...found.values()];
}
