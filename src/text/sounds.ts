// What a single word sounds like in any of four scripts, by its consonants: a name that is typed in one script and kept in another
// has most of them in common. Vowels, doubled letters and breathed sounds are left out: transliterations agree on none of them.

/** Spellings of one sound in Latin letters, longer ones first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/dzh|dsch|zh|dj/g, 'g'],
  [/tsch|sch|sh|ch|sz/g, 'x'],
  [/ts|tz/g, 's'],
  [/kh|gh(?=t)/g, ''],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/[qc]/g, 'k'],
  [/z/g, 's'],
  [/j/g, 'g'],
  [/p/g, 'b'],
];

/** The letters of each sound in Cyrillic, Arabic and Hebrew writing; letters that are not named here are vowels or breathed. */
const LETTERS: Readonly<Record<string, string>> = {
  b: 'бпبپבפף',
  f: 'вфف',
  g: 'гжґجغگژג',
  d: 'дدذضד',
  s: 'зсцزسصظثזסצץ',
  k: 'кقكکקכך',
  l: 'лلל',
  m: 'мمמם',
  n: 'нنנן',
  r: 'рرר',
  t: 'тتطטת',
  x: 'шщчشچש',
};

const SOUND_OF = new Map(
  Object.entries(LETTERS).flatMap(([sound, letters]) =>
    [...letters].map((letter) => [letter, sound] as const),
  ),
);

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** With fewer consonants too many words sound alike. */
const FEWEST = 3;

/** Whether a word is in one of the other scripts. */
export const isOtherScript = (word: string): boolean => OTHER_SCRIPT.test(word);

/** What is written together with the word after it, in front of four letters or more: “the”, “in”, “to”. */
const PREFIX = /^(?:وال|بال|ال|و|ب|ل|ה|ב|ל|מ|ו|כ|ש)(?=.{4})/;

/** A word without the article, preposition or conjunction that its script writes together with it. */
export const withoutPrefix = (word: string): string => word.replace(PREFIX, '');

/** The consonants of a folded word; empty for one that has too few. */
export function soundOf(word: string): string {
  const letters = isOtherScript(word)
    ? [...word].map((letter) => SOUND_OF.get(letter) ?? '').join('')
    : LATIN.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), word).replace(
        /[^bfgdsklmnrtx]/g,
        '',
      );
  const sound = letters.replace(/(.)\1+/g, '$1');
  return sound.length < FEWEST ? '' : sound;
}
