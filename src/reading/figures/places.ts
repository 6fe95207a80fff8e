// Where a count holds: the countries that follow its number, “900 troops in Syria”, “in Iraq and Syria”.
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import type { FigureInput } from './figures';
import type { Toll } from './tolls';

const LEAD =
  /^(?: (?!and\b|or\b)[\p{L}’'.-]+){0,6}? (?:in|across|to|inside) (?:(?:the|neighbou?ring|nearby|northern|eastern|western|southern) )*/u;
const LINK = /^(?:, | and |, and | or |\/)/;

/** The countries that the words after a number limit it to, in their order; none when they limit it to none. */
export function placesOf(
  toll: Toll,
  { text, sentence, pointers }: Pick<FigureInput, 'text' | 'sentence' | 'pointers'>,
  know: EventRecord,
): string[] {
  const lead = LEAD.exec(text.slice(toll.end, sentence.end));
  if (!lead) return [];
  const found: string[] = [];
  for (let at = toll.end + lead[0].length; ;) {
    const p = pointers.find((x) => x.start === at && isCountry(x, know));
    if (!p) return found;
    found.push(p.entity);
    const link = LINK.exec(text.slice(p.end, p.end + 7));
    if (!link) return found;
    at = p.end + link[0].length;
  }
}

const isCountry = ({ entity, named }: Pointer, know: EventRecord) => {
  const record = know.entities.get(entity);
  return named && record?.kind === 'place' && record.adjectives.length > 0;
};
