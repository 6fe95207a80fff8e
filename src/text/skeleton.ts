// The consonant skeleton of a transliterated name: what is left when the letters that romanisations disagree on go.
// Katibat al-Marjan, Kateebat Al Mardjan and Katiba Marjan are all “ktbtmrgn” or “ktbmrgn”.

/** What the languages know of names that are printed in Latin letters and come from another script. */
export interface Romanisation {
  /** Articles as printed, assimilated or not, folded: they come and go between spellings. */
  articles: ReadonlySet<string>;
  /** First words, folded, by which a name shows where it comes from: fewer consonants are enough after them. */
  tellingStart: RegExp;
  /** Nouns for armed groups, as printed: what follows is another group's name. */
  groupNoun: RegExp;
  /** Folded words of names that were translated, not transliterated: nobody respells those by ear. */
  translated: RegExp;
}

/** Skeletons with fewer consonants than these are shared by too many names to identify one by themselves. */
const FEWEST_TELLING = 6;
const FEWEST_AFTER_TELLING_START = 5;
/** And with fewer than this, by far too many. */
const FEWEST = 4;
/** A short skeleton identifies a name when the whole of it is this near to a listed spelling, in letters changed. */
const NEAR = 2;

/** In this order: longer spellings of one sound first. */
const SOUNDS: [RegExp, string][] = [
  [/dsch|dj|dzh/g, 'g'],
  [/sch|sh|ch|sz/g, 'x'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/[qc]/g, 'k'],
  [/z/g, 's'],
  [/j/g, 'g'],
];

/** The skeleton of folded words, or null when it would identify nothing: translated, one word only, or too few consonants. */
export function skeletonOf(words: readonly string[], { articles, translated }: Romanisation): string | null {
  if (words.some((w) => translated.test(w))) return null;
  let bones = '';
  let counted = 0;
  for (const word of words) {
    if (articles.has(word)) continue;
    if (!/^[a-z]+$/.test(word)) return null;
    let bone = word.replace(/h$/, '');
    for (const [spelling, sound] of SOUNDS) bone = bone.replace(spelling, sound);
    bones += bone.replace(/[aeiouyvw]/g, '');
    counted++;
  }
  bones = bones.replace(/(.)\1+/g, '$1');
  return counted >= 2 && bones.length >= FEWEST ? bones : null;
}

/** Whether a skeleton identifies its name alone; a shorter one needs a listed spelling near by, see `isNear`. */
export const isTelling = (skeleton: string, words: readonly string[], { tellingStart }: Romanisation) =>
  skeleton.length >= (tellingStart.test(words[0] ?? '') ? FEWEST_AFTER_TELLING_START : FEWEST_TELLING);

/** Whether two names of folded words differ by two letters at most, articles and spaces left aside. */
export function isNear(a: readonly string[], b: readonly string[], { articles }: Romanisation): boolean {
  const [x, y] = [a, b].map((words) => words.filter((w) => !articles.has(w)).join(''));
  return distance(x!, y!) <= NEAR;
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
