// Months by their names in any of the languages that are read, as one types them into a search.
import { monthsOf } from '../text/calendar';
import { foldWords } from '../text/tokens';

/** A name is known before it is typed to its end; fewer letters begin too many other words: “mar”. */
const FEWEST_LETTERS = 4;
/** Names of months by language, folded; they never change. */
const namesByCode = new Map<string, readonly (readonly [name: string, month: number])[]>();

/**
 * The month, from 1, that a folded word names in one of some languages, whole or by its first letters; undefined for a word
 * that names none, or several. Abbreviations are words of their own in too many languages: alone they name no month.
 */
export function monthOf(word: string, codes: readonly string[]): number | undefined {
  const whole = new Set(
    codes.flatMap((code) => namesIn(code).flatMap(([name, m]) => (name === word ? [m] : []))),
  );
  if (whole.size === 1) return [...whole][0];
  if (word.length < FEWEST_LETTERS) return undefined;
  const begun = new Set(
    codes.flatMap((code) => namesIn(code).flatMap(([name, m]) => (name.startsWith(word) ? [m] : []))),
  );
  return begun.size === 1 ? [...begun][0] : undefined;
}

function namesIn(code: string): readonly (readonly [name: string, month: number])[] {
  const known = namesByCode.get(code);
  if (known) return known;
  const names = [...monthsOf(code)]
    .filter(([, { short, calendar }]) => !short && calendar === 'gregory')
    .map(([name, { month }]) => [foldWords(name).join(' '), month] as const);
  namesByCode.set(code, names);
  return names;
}
