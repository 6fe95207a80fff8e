// Which state an entity belongs to.
import type { EventRecord } from '../record';

type Known = Pick<EventRecord, 'entities' | 'country' | 'lineage'>;

/** The state whose land, body or force an entity is: itself, or the country of a body or of a group that is part of one. */
export function stateOf(id: string, know: Known): string | null {
  const entity = know.entities.get(id);
  if (!entity) return null;
  if (entity.kind === 'place') return entity.adjectives.length ? id : null;
  if (entity.kind !== 'body' && !(entity.kind === 'group' && isOfState(id, know))) return null;
  return (entity.country && know.country(entity.country)) ?? null;
}

const isOfState = (group: string, know: Known) =>
  [...know.lineage(group)].some((up) => know.entities.get(up)?.kind === 'place');

/** Whether an entity is a country. */
export const isCountry = (id: string, know: Pick<EventRecord, 'entities'>): boolean =>
  (know.entities.get(id)?.adjectives.length ?? 0) > 0;
