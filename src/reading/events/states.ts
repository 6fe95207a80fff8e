// Which state an entity stands for.
import type { EventRecord } from '../record';

/** The state whose land, body or force an entity is; null for a group that is no organ of a state. */
export function stateOf(id: string, know: Pick<EventRecord, 'entities' | 'country'>): string | null {
  const entity = know.entities.get(id);
  if (!entity) return null;
  if (entity.kind === 'place') return entity.adjectives.length ? id : null;
  if (entity.kind !== 'body' && !entity.stateOrgan) return null;
  return (entity.country && know.country(entity.country)) ?? null;
}

/** Whether an entity is a country. */
export const isCountry = (id: string, know: Pick<EventRecord, 'entities'>): boolean =>
  (know.entities.get(id)?.adjectives.length ?? 0) > 0;
