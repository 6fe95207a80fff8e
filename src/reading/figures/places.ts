// Where a count holds: the countries that follow its number, “900 troops in Valdoria”, “in Valdoria and Kestovia”.
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import type { FigureInput } from './figures';
import type { Toll } from './tolls';

/** Characters of the longest words between two places. */
const LINK_REACH = 24;

/** The countries that the words after a number limit it to, in their order; none when they limit it to none. */
export function placesOf(
  toll: Toll,
  { text, sentence, pointers, language }: Pick<FigureInput, 'text' | 'sentence' | 'pointers' | 'language'>,
  know: EventRecord,
): string[] {
  const { limit, limitJoined } = language.places ?? {};
  const lead = limit?.exec(text.slice(toll.end, sentence.end));
  if (!lead) return [];
  const found: string[] = [];
  for (let at = toll.end + lead[0].length; ;) {
    const p = pointers.find((x) => x.start === at && isCountry(x, know));
    if (!p) return found;
    found.push(p.entity);
    const link = limitJoined?.exec(text.slice(p.end, p.end + LINK_REACH));
    if (!link) return found;
    at = p.end + link[0].length;
  }
}

const isCountry = ({ entity, named }: Pointer, know: EventRecord) => {
  const record = know.entities.get(entity);
  return named && record?.kind === 'place' && record.adjectives.length > 0;
};
