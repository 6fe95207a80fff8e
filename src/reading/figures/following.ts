// Counts of some of those whom an earlier sentence counted: “Two of them were women.” They take its measure, or are none.
import { leastOf } from '../../model/counts';
import type { Toll } from './tolls';

/** Sentences from a whole to the count of some of it. */
const REACH = 2;

/** The counts of the sentences of a text, by sentence, each with the measure that it has. */
export function withFollowing(bySentence: readonly (readonly Toll[])[]): Toll[][] {
  const whole: { toll: Toll; at: number }[] = [];
  return bySentence.map((tolls, at) =>
    tolls.flatMap((toll) => {
      if (!toll.follows) {
        if (!toll.part && toll.value !== 0) whole.push({ toll, at });
        return [toll];
      }
      const last = whole.findLast((w) => leastOf(w.toll) > leastOf(toll));
      if (!last || at - last.at > REACH || last.toll !== whole.at(-1)?.toll) return [];
      return [{ ...toll, measure: last.toll.measure }];
    }),
  );
}
