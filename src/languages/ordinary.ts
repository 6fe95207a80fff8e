// Words that are in almost every text of a language: no name may consist of them alone, or it would be marked everywhere.
// Function words are those of stopwords-iso (MIT); what news is written with was added by hand.
import { foldWords } from '../text/tokens';
import words from './ordinary-words.json';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Each word, folded as names are, with the languages it is ordinary in. */
function ordinary(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words)) {
    for (const word of list.split(' ')) {
      const [folded, more] = foldWords(word);
      if (folded === undefined || more !== undefined) continue;
      const all = languages.get(folded) ?? [];
      if (!all.includes(language)) languages.set(folded, [...all, language]);
    }
  }
  return (known = languages);
}

/** So few capitals in a row are an acronym, which counts only as printed. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}?(?:\.?\p{Lu}){1,2}(?![\p{L}\p{N}])/u;
/** A letter and a number together are a name: “K-1”, “Tower 22”. */
const NUMBERED = /^(?=.*\p{N})\p{Lu}/u;

/** Why a name would be marked almost everywhere, or null. */
export function problemOfOrdinary(name: string): string | null {
  if (ACRONYM.test(name) || NUMBERED.test(name)) return null;
  const folded = foldWords(name).filter((word) => !/^\p{N}+$/u.test(word) && [...word].length > 1);
  if (folded.length === 0) return 'a number or a single letter is no name';
  const [first = [], ...more] = folded.map((word) => ordinary().get(word) ?? []);
  const language = first.find((l) => more.every((languages) => languages.includes(l)));
  return language === undefined ? null : `an ordinary word (${language}), which would be marked everywhere`;
}
