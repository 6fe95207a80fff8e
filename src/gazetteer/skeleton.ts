// The consonant skeleton of a transliterated name: what is left when the letters that romanisations disagree on go.
// Kataib Hezbollah, Kata'ib Hizballah and Ketaeb Hizbullah are all “ktb hzbl”.

/** Arabic articles as printed, assimilated or not; they come and go between spellings. */
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'at', 'az', 'ar', 'es', 'us']);

/** Skeletons with fewer consonants are shared by too many names. */
const FEWEST_CONSONANTS = 6;

const DIGRAPHS: [RegExp, string][] = [
  [/sch|sh|ch/g, 'x'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh|dj/g, 'd'],
  [/ph/g, 'f'],
  [/[qc]/g, 'k'],
  [/z/g, 's'],
  [/j/g, 'g'],
];

/** The skeleton of folded words, or null when it would not be telling: one word only, or too few consonants. */
export function skeletonOf(words: readonly string[]): string | null {
  const bones: string[] = [];
  for (const word of words) {
    if (ARTICLES.has(word)) continue;
    if (!/^[a-z]+$/.test(word)) return null;
    let bone = word.replace(/h$/, '');
    for (const [from, to] of DIGRAPHS) bone = bone.replace(from, to);
    bone = bone.replace(/[aeiouyw]/g, '').replace(/(.)\1+/g, '$1');
    if (bone) bones.push(bone);
  }
  if (bones.length < 2 || bones.join('').length < FEWEST_CONSONANTS) return null;
  return bones.join(' ');
}
