// Counts that depend on those of other sentences. “Two of them were women” takes the measure of the sentence before, or is none; one
// person without a number counts where no number near does.
import { leastOf } from '../../model/counts';
import type { Toll } from './tolls';

/** Sentences of title and lead: somebody killed there is what the page is about. */
const LEAD = 3;
/** Sentences from a whole to the count of some of it. */
const REACH = 2;

/**
 * The counts of the sentences of a text, by sentence, each with the measure that it has. `isOther`: whether a sentence speaks of
 * another event than the page's.
 */
export function withFollowing(
  bySentence: readonly (readonly Toll[])[],
  isOther: (sentence: number) => boolean,
): Toll[][] {
  const whole: { toll: Toll; at: number }[] = [];
  const numbered = bySentence.map((tolls) => withMeasures(tolls));
  return bySentence.map((all, at) => {
    const near = numbered.slice(Math.max(0, at - REACH), at + REACH + 1);
    const isAlone = ({ measure }: Toll) => at < LEAD && !isOther(at) && !near.some((m) => m.has(measure));
    const tolls = all.filter((toll) => !toll.implied || isAlone(toll));
    return tolls.flatMap((toll) => {
      if (!toll.follows) {
        if (!toll.part && toll.value !== 0) whole.push({ toll, at });
        return [toll];
      }
      const last = whole.findLast((w) => leastOf(w.toll) > leastOf(toll));
      if (!last || at - last.at > REACH || last.toll !== whole.at(-1)?.toll) return [];
      return [{ ...toll, measure: last.toll.measure }];
    });
  });
}

/** The measures that a sentence counts by numbers. */
const withMeasures = (tolls: readonly Toll[]) =>
  new Set(tolls.filter((t) => !t.implied && t.value !== 0).map((t) => t.measure));
