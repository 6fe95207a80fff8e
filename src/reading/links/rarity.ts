// How rare each feature is among the incidents of a record: what many share says little.
import type { EventRecord } from '../record';

/** What one incident in so many has is as rare as can be, however large the record is. */
const RAREST = Math.log(50);

/** The logarithm of how many incidents there are for each that has the feature; 0 for a feature that none has. */
export type Rarity = (feature: 'place' | 'attacker' | 'target' | 'toll', id: string) => number;

export function makeRarity(know: EventRecord): Rarity {
  const incidents = [...know.incidents.values()].filter((i) => i.kind === 'incident');
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const i of incidents) {
    for (const id of know.profileOf(i).places) count(`place ${id}`);
    for (const id of new Set(i.attackers)) count(`attacker ${id}`);
    for (const id of new Set(i.targets)) count(`target ${id}`);
    for (const id of know.tollsOf(i.id)) count(`toll ${id}`);
  }
  return (feature, id) =>
    Math.min(RAREST, Math.log(incidents.length / (counts.get(`${feature} ${id}`) ?? incidents.length)));
}
