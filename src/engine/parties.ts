// Who takes part in which incident, and where it was: the incidents of each entity, made once.
import type { Incident } from '../model/database';
import type { EventRecord } from '../reading/record';

export interface Parties {
  /** Incidents in which an entity attacked or was attacked, and those in a place or in what it is a part of. */
  taking: ReadonlyMap<string, ReadonlySet<string>>;
  /** Incidents in which a person died. */
  dead: ReadonlyMap<string, ReadonlySet<string>>;
}

export function partiesOf(incidents: Iterable<Incident>, know: Pick<EventRecord, 'lineage'>): Parties {
  const taking = new Map<string, Set<string>>();
  const dead = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, entity: string, incident: string) => {
    const known = map.get(entity);
    if (known) known.add(incident);
    else map.set(entity, new Set([incident]));
  };
  for (const { id, place, places, attackers, targets, victims } of incidents) {
    for (const side of [...attackers, ...targets]) add(taking, side, id);
    for (const p of [place, ...places]) for (const around of know.lineage(p)) add(taking, around, id);
    for (const victim of victims) add(dead, victim, id);
  }
  return { taking, dead };
}
