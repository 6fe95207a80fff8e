// Places that the record does not know: what is said to have happened there is none of its incidents.
import type { Span } from '../../model/reading';
import { fitsCue, type PlaceCues } from '../language';

/** Capitalised words in a row, as names are printed. */
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;
/** Characters around a name in which is looked for what shows it to be a place's. */
const REACH = 40;

/**
 * Names of places in a text that nothing of the record accounts for: “in Port Ansel”, and of towns by weaker signs too: “struck
 * Port Ansel”. `known`: names and dates found, in any order. `isTown`: whether a town is so called. Text that is printed in
 * capitals throughout is passed over.
 */
export function unknownPlaces(
  text: string,
  known: readonly Span[],
  cues: PlaceCues | undefined,
  isTown: (name: string) => boolean,
): Span[] {
  if (!cues) return [];
  const { unmistakable, located } = cues;
  const taken = [...known].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...text.matchAll(unmistakable?.name ?? NAME)].flatMap((m) => {
    const span = { start: m.index, end: m.index + m[0].length };
    while (next < taken.length && taken[next]!.end <= span.start) next++;
    if (next < taken.length && taken[next]!.start < span.end) return [];
    if ((/^\p{Lu}/u.test(m[0]) && !/\p{Ll}/u.test(m[0])) || unmistakable?.not.test(m[0])) return [];
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    const after = text.slice(span.end, span.end + REACH);
    if (unmistakable && fitsCue(unmistakable, before, after)) return [span];
    return fitsCue(located, before, after) && isTown(m[0]) ? [span] : [];
  });
}
