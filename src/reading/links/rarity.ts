// How rare each feature is among the incidents of a record: what many share says little.
import type { EventRecord } from '../record';

/** What so many incidents share, or more, says next to nothing. No measure is of the record's size: a town of three is as rare beside ten
 *  others as beside ten thousand, since only those of a page's own days and names are ever in question. */
const MEASURE = { place: 50, attacker: 200, target: 200, toll: 50 };
/** That a record has one or two of something does not make it rare in the world. */
const UNSEEN = { place: 2, attacker: 8, target: 8, toll: 2 };
/** What is shared at all says this much at the least. */
const LEAST = 0.3;

type Feature = keyof typeof MEASURE;
/** The logarithm of how few incidents have the feature; 0 for a feature that none has. */
export type Rarity = (feature: Feature, id: string) => number;

export function makeRarity(know: EventRecord): Rarity {
  const counts = new Map<string, number>();
  const count = (feature: Feature, id: string) => {
    const key = `${feature} ${id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const i of know.incidents.values()) {
    if (i.kind !== 'incident') continue;
    for (const id of know.profileOf(i).places) count('place', id);
    for (const id of new Set(i.attackers)) count('attacker', id);
    for (const id of new Set(i.targets)) count('target', id);
    for (const id of know.tollsOf(i.id)) count('toll', id);
  }
  return (feature, id) => {
    const all = counts.get(`${feature} ${id}`);
    return all ? Math.max(LEAST, Math.log(MEASURE[feature] / (all + UNSEEN[feature]))) : 0;
  };
}
