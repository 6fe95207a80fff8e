// Step 2: places that no listed name gave: countries by their names in the page's language, and unknown places.
import type { Span } from '../../model/reading';
import { foldWords } from '../../text/tokens';
import { holding, inOrder } from '../../text/spans';
import type { EventRecord } from '../record';
import type { FoundDate, Language } from '../language';
import { findCountries } from '../names/countries';
import type { Pointer } from '../names/mentions';
import { unknownPlaces } from './unknown-places';

export interface FoundPlaces {
  /**
   * The pointers given, with those to countries of the record that the language calls by another name, and to the countries of
   * towns that the record does not have.
   */
  pointers: Pointer[];
  /** Places that the record does not know. */
  elsewhere: Span[];
}

/** Characters after an adjective in which is looked for what makes a place of it. */
const REACH = 40;

export function findPlaces(
  text: string,
  pointers: readonly Pointer[],
  dates: readonly FoundDate[],
  language: Language,
  know: EventRecord,
): FoundPlaces {
  const known = language.code && language.places ? know.countriesIn(language.code) : null;
  const countries = known
    ? [text, ...(language.unjoined?.(text) ?? [])].flatMap((form) => findCountries(form, known))
    : [];
  const own: Pointer[] = [];
  const foreign: Span[] = [];
  const isFree = ({ start, end }: Span) =>
    ![pointers, own].some((all) => holding(all, start) ?? holding(all, end - 1));
  for (const { start, end, id } of countries) {
    if (id === null) foreign.push({ start, end });
    else if (isFree({ start, end })) own.push({ start, end, entity: id, named: true });
  }
  for (const { code, start, end } of language.nations?.(text) ?? []) {
    const state = know.country(code);
    if (state && isFree({ start, end })) own.push({ start, end, entity: state, named: false });
  }
  const codeOfTown = (name: string) => know.countryOfTown?.(foldWords(name).join(' '));
  const unknown = unknownPlaces(
    text,
    [...pointers, ...dates, ...countries],
    language.places,
    (name) => codeOfTown(name) !== undefined,
  );
  const towns = unknown.flatMap((span): Pointer[] => {
    const code = codeOfTown(text.slice(span.start, span.end));
    const entity = code && know.country(code);
    return entity ? [{ ...span, entity, named: true }] : [];
  });
  const ofCountry = language.places?.ofCountry;
  const placed = pointers.map((p) =>
    !p.named && ofCountry?.test(text.slice(p.end, p.end + REACH)) ? { ...p, named: true } : p,
  );
  return {
    pointers: inOrder([...placed, ...own, ...towns]),
    elsewhere: inOrder([...foreign, ...unknown]),
  };
}
