// Short words that print joins to the next by an apostrophe: “l’armée”, “dell’esercito”. They are blanked so that names behind
// them are found, and cut off where a word is looked up.
import { foldAccents } from './numbers/fold';

/** Finds such words of a language; the result has a text with them blanked, of the same length, or nothing to blank. */
export function elisionsOf(words: string): (text: string) => string[] {
  const elided = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})['’](?=\p{L})`, 'giu');
  return (text) => (/['’]/.test(text) ? [text.replace(elided, (m) => ' '.repeat(m.length))] : []);
}

/** “l’attaque” as “attaque”, accents gone. */
export const withoutElision = (word: string): string =>
  foldAccents(word).replace(/^(?:qu|dell|nell|all|dall|sull|un|[cdjlmnst])['’](?=\p{L}{2})/u, '');
