// Whether the places of a passage are those of an incident.
import type { Incident } from '../../model/database';
import { isCountry } from '../events/states';
import type { EventRecord } from '../record';
import type { Evidence } from './evidence';
import { W } from './weights';

interface PlaceFit {
  score: number;
  conflict: boolean;
  right: boolean;
}

export function fitPlace(incident: Incident, e: Evidence, know: EventRecord): PlaceFit {
  const { places: own, exact } = know.profileOf(incident);
  let best = 0;
  let right = false;
  let wrong = e.away;
  for (const id of e.places) {
    const around = own.has(id) ? id : [...know.lineage(id)].find((up) => exact.has(up));
    if (around) {
      best = Math.max(best, know.rarity('place', around));
      right = true;
    } else if (e.located.has(id)) wrong = true;
  }
  // a wrong city is wrong all the same in the right country
  if (right && [...e.located].some((id) => isWrongCity(id, e, own, exact, know)))
    return { score: W.wrongPlace, conflict: true, right: false };
  if (wrong && !right) return { score: W.wrongPlace, conflict: true, right: false };
  return { score: best * W.place, conflict: false, right };
}

/** A located place in a country of the incident that is none of its own, while nothing finer of its own is named. */
function isWrongCity(
  id: string,
  e: Evidence,
  own: ReadonlySet<string>,
  exact: ReadonlySet<string>,
  know: EventRecord,
): boolean {
  const lineage = [...know.lineage(id)];
  if (own.has(id) || lineage.some((up) => exact.has(up)) || !lineage.some((up) => own.has(up))) return false;
  return [...e.places].every((p) => !own.has(p) || isCountry(p, know));
}
