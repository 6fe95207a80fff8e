// Countries by their names in a language: those that the record has, and those it does not know.
import { regionNames } from '../../model/regions';
import { build, find, type Gazetteer } from '../../text/gazetteer';
import type { EventRecord } from '../record';

/** The names of all countries in one language, with the record's id of each where it has one. */
export interface Countries {
  names: Gazetteer;
  ids: readonly (string | null)[];
}

/** Names that the record knows in some sense are left out: whatever they mean is decided there. */
export function countriesOf(language: string, know: Pick<EventRecord, 'lexicon' | 'country'>): Countries {
  const unknown = [...regionNames(language)].filter(([, name]) => !isListed(name, know));
  return {
    names: build(unknown.map(([, name]) => name)),
    ids: unknown.map(([code]) => know.country(code) ?? null),
  };
}

function isListed(name: string, { lexicon }: Pick<EventRecord, 'lexicon'>): boolean {
  const [start, end] = lexicon.find(name);
  return start === 0 && end === name.length;
}

/** Where a text names them; `id` is null for a country that the record does not know. */
export function findCountries(
  text: string,
  { names, ids }: Countries,
): { start: number; end: number; id: string | null }[] {
  const flat = find(names, text);
  return Array.from({ length: flat.length / 3 }, (_, i) => ({
    start: flat[3 * i]!,
    end: flat[3 * i + 1]!,
    id: ids[flat[3 * i + 2]!]!,
  })).filter(({ start }) => !/\p{Ll}/u.test(text[start] ?? ''));
}
