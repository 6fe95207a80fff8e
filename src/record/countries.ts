// The country of an entity: its own, or the first on the way up through what it is part of.
import type { Entity, Pack } from '../model/database';

/** Looks up the ISO code of each entity's country; null where none is known. */
export function countriesOf({ entities: all }: Pick<Pack, 'entities'>): (entity: string) => string | null {
  const byId = new Map(all.map((e) => [e.id, e]));
  const known = new Map<string, string | null>();
  return (start) => {
    const cached = known.get(start);
    if (cached !== undefined) return cached;
    const found = firstCountry(start, byId);
    known.set(start, found);
    return found;
  };
}

function firstCountry(start: string, byId: ReadonlyMap<string, Entity>): string | null {
  const queue = [start];
  const seen = new Set(queue);
  for (const next of queue) {
    const entity = byId.get(next);
    if (entity?.country) return entity.country;
    for (const above of entity?.partOf ?? []) {
      if (seen.has(above)) continue;
      seen.add(above);
      queue.push(above);
    }
  }
  return null;
}
