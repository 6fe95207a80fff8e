// What a pack other than the core may call things: names that a reader can see and distinguish, that are not marked everywhere,
// and a title that is nobody else's. What is wrong with the text itself the schemas of the records say.
import type { Entity } from '../model/database';
import { lookOf, problemOfName } from '../model/plain-text';
import { problemOfOrdinary } from '../languages/ordinary';
import type { SearchableRecord } from './record';

/** Thrown when a record of a table has a name that is not taken; the row is left out and the reason shown. */
export class NameError extends Error {
  override name = 'NameError';
}

/** The spellings of an entity, each with where it is in the record. */
function* spellingsOf(e: Entity): Generator<{ spelling: string; path: (string | number)[] }> {
  yield { spelling: e.name, path: ['name'] };
  for (const key of ['aliases', 'ambiguous', 'capitalised', 'adjectives'] as const)
    for (const [n, spelling] of e[key].entries()) yield { spelling, path: [key, n] };
  for (const [language, names] of Object.entries(e.native))
    for (const [n, spelling] of names.entries()) yield { spelling, path: ['native', language, n] };
}

/** Why a spelling is not taken, or null. */
function problemOfSpelling(spelling: string): string | null {
  const problem = problemOfName(spelling);
  if (problem) return `has ${problem}`;
  const ordinary = problemOfOrdinary(spelling);
  return ordinary && `is ${ordinary}`;
}

/** All that is wrong with the names of an entity. */
export const problemsOfEntity = (e: Entity): { path: (string | number)[]; problem: string }[] =>
  [...spellingsOf(e)].flatMap(({ spelling, path }) => {
    const problem = problemOfSpelling(spelling);
    return problem === null ? [] : [{ path, problem: `“${shown(spelling)}” ${problem}` }];
  });

/** Why a name of an outlet is not taken, or null. */
export function problemOfOutletName(name: string): string | null {
  const problem = problemOfName(name);
  return problem && `“${shown(name)}” has ${problem}`;
}

const MOST_SHOWN = 40;
const shown = (text: string) =>
  text
    .replace(
      /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu,
      (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .slice(0, MOST_SHOWN);

/** What the core pack is called in the languages of the interface. */
const OURS = new Set(
  ['The core pack', 'Core pack', 'The core', 'Core', 'Das Grundpaket', 'Grundpaket', 'Le paquet de base', 'Paquet de base', 'El paquete básico', 'Paquete básico', 'الحزمة الأساسية', 'بستهٔ پایه'].map(
    lookOf,
  ),
); // prettier-ignore
const VARIORUM = lookOf('Variorum');

/** Why a pack cannot be called so, or null. `core`: whose names no pack may have for a title. */
export function problemOfTitle(title: string, core: SearchableRecord | null): string | null {
  const problem = problemOfName(title);
  if (problem) return `the pack’s name has ${problem}`;
  const look = lookOf(title);
  if (OURS.has(look) || look.includes(VARIORUM)) return 'the pack’s name is one of Variorum’s own';
  if (!core) return null;
  for (const { name } of core.outlets.values())
    if (lookOf(name) === look) return `the pack’s name is that of an outlet: ${name}`;
  return null;
}
