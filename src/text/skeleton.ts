// The consonant skeleton of a transliterated name: what is left when the letters that romanisations disagree on go.
// Kataib Hezbollah, Kata'ib Hizb Allah and Ketaeb Hizbullah are all “ktbhsbl”.

/** Arabic articles as printed, assimilated or not; they come and go between spellings. */
const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ad',
  'an',
  'at',
  'az',
  'ar',
  'es',
  'us',
  'asz',
  'ol',
]);
/** First words by which a name shows itself to be Arabic or Persian: fewer consonants tell enough after them. */
const TELLING_START = /^(?:ab[ou]u?|abou|abd\p{L}*|umm|bin|ibn|hajj?i?|sayyi?d|seyye?d)$/u;

/** Words of a name that was translated, not transliterated: nobody respells those by ear. */
const TRANSLATED =
  /^(?:iran\w*|iraq\w*|syrian?|yemen\w*|lebanese|kurdish|islamic|islami\w*|revolution\w*|republic|guards?|guardians?|forces?|forc\w*|fuerzas?|brigad\w*|battalions?|movement|movim\w*|resistance|resist\w*|corps|state|army|party|god|league|popular\w*|mobili\w*|units?|front|martyrs?|organi[sz]ation|militia\w*|rebels|democratic|promised|day|blood|noble\w*|righteous|led|of|the|in|and|im|di|du|de|des)$/;

/** Nouns for armed groups, as Arabic names begin with them: what follows is another group's name. */
const GROUP_NOUN = /^(?:kata\w+|ansar|saraya|liwa|harakat)$/i;

export const isGroupNoun = (word: string): boolean => GROUP_NOUN.test(word);

/** Skeletons with fewer consonants than these are shared by too many names to tell one by themselves. */
const FEWEST_TELLING = 6;
const FEWEST_AFTER_TELLING_START = 5;
/** And with fewer than this, by far too many. */
const FEWEST = 4;
/** A short skeleton tells when the whole name is this near to a listed spelling, in letters changed. */
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

/** Whether a name of folded words is a translation, at least in part. */
export const isTranslation = (words: readonly string[]) => words.some((w) => TRANSLATED.test(w));

/** The skeleton of folded words, or null when it would not be telling: one word only, or too few consonants. */
export function skeletonOf(words: readonly string[]): string | null {
  if (isTranslation(words)) return null;
  let bones = '';
  let counted = 0;
  for (const word of words) {
    if (ARTICLES.has(word)) continue;
    if (!/^[a-z]+$/.test(word)) return null;
    let bone = word.replace(/h$/, '');
    for (const [spelling, sound] of SOUNDS) bone = bone.replace(spelling, sound);
    bones += bone.replace(/[aeiouyvw]/g, '');
    counted++;
  }
  bones = bones.replace(/(.)\1+/g, '$1');
  return counted >= 2 && bones.length >= FEWEST ? bones : null;
}

/** Whether a skeleton tells its name alone; a shorter one needs a listed spelling near by, see `isNear`. */
export const isTelling = (skeleton: string, words: readonly string[]) =>
  skeleton.length >= (TELLING_START.test(words[0] ?? '') ? FEWEST_AFTER_TELLING_START : FEWEST_TELLING);

/** Whether two names of folded words differ by two letters at most, articles and spaces left aside. */
export function isNear(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => words.filter((w) => !ARTICLES.has(w)).join(''));
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
