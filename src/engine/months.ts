// Months by their names in any of the languages that are read, as one types them into a search.
import { foldWords } from '../text/tokens';

const MONTHS = 12;
const FEWEST_LETTERS = 3;
/** Names of months by language; they never change. */
const namesByCode = new Map<string, readonly string[]>();

/**
 * The month, from 1, that a folded word names in one of some languages, whole or by its first letters; undefined for a word
 * that names none, or several.
 */
export function monthOf(word: string, codes: readonly string[]): number | undefined {
  if (word.length < FEWEST_LETTERS) return undefined;
  const found = new Set(
    codes.flatMap((code) => namesIn(code).flatMap((name, i) => (name.startsWith(word) ? [i + 1] : []))),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function namesIn(code: string): readonly string[] {
  const known = namesByCode.get(code);
  if (known) return known;
  const format = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: MONTHS }, (_, m) =>
    foldWords(format.format(Date.UTC(2000, m, 15))).join(' '),
  );
  namesByCode.set(code, names);
  return names;
}
