// How rare each feature is among the incidents of a record: what many share says little.
import type { EventRecord } from '../record';

/** A smaller record than this is no measure of what is rare, and a larger one makes nothing rarer. */
const MEASURE = 50;

/** The logarithm of how many incidents there are for each that has the feature; 0 for a feature that none has or all have. */
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
  const all = Math.max(MEASURE, incidents.length);
  return (feature, id) =>
    Math.min(Math.log(MEASURE), Math.log(all / (counts.get(`${feature} ${id}`) ?? all)));
}
