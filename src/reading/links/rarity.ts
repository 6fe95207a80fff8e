// How rare each feature is among the incidents of a record: what many share says little.
import type { EventRecord } from '../record';

/**
 * Among how many incidents a feature is weighed at most: a city of fifteen incidents is as uncertain a sign among fifty as
 * among five hundred. Sides and numbers recur all over a record, so that more are needed to say which are common.
 */
const MOST_WEIGHED = { place: 50, attacker: 100, target: 100, toll: 100 };

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
  return (feature, id) => {
    const all = Math.min(incidents.length, MOST_WEIGHED[feature]);
    return Math.max(0, Math.log(all / (counts.get(`${feature} ${id}`) ?? all)));
  };
}
