// Text that comes from outside: what may be in it at all, and what may be in a name that is shown and looked for on pages.

/** UTF-16 code units of a name. */
export const LONGEST_NAME = 160;
/** More marks over one letter than any language writes. */
const MOST_MARKS = 4;

/** Direction overrides and isolates can make a text read as another; newline and tab are the only controls of prose. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufff0-\ufffb\ufffe\uffff]/;
const LONE_SURROGATE = /\p{Cs}/u;
/** What has no shape of its own; joiners are looked at apart, since some scripts are written with them. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
const JOINED =
  /(?<=[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Syrc}])[\u200c\u200d](?=[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Syrc}])/gu;
const UNASSIGNED = /[\p{Co}\p{Cn}]/u;
const MARKS = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');

/** Scripts whose letters look like each other's. */
const ALIKE = [
  /\p{sc=Latn}/u,
  /\p{sc=Cyrl}/u,
  /\p{sc=Grek}/u,
  /\p{sc=Armn}/u,
  /\p{sc=Cher}/u,
  /\p{sc=Copt}/u,
];

/** Why a text is not taken, or null. */
export function problemOfText(text: string): string | null {
  if (LONE_SURROGATE.test(text)) return 'half a character';
  if (CONTROL.test(text)) return 'a control character';
  if (BIDI.test(text)) return 'a character that turns the direction of text';
  return null;
}

/** Why a text cannot be a name, or null. */
export function problemOfName(name: string): string | null {
  if (name.length > LONGEST_NAME) return `longer than ${LONGEST_NAME} characters`;
  const problem = problemOfText(name);
  if (problem) return problem;
  if (/[\n\t\u2028\u2029]/.test(name)) return 'more than one line';
  const plain = name.replace(JOINED, '');
  if (INVISIBLE.test(plain) || /[\u200c\u200d]/.test(plain)) return 'a character that cannot be seen';
  if (UNASSIGNED.test(plain)) return 'a character without a meaning';
  if (!/[\p{L}\p{N}]/u.test(plain)) return 'no letter or digit';
  if (MARKS.test(plain.normalize('NFD'))) return 'too many marks over one letter';
  if (plain.split(/[^\p{L}\p{M}\p{N}]+/u).some(isMixed)) return 'letters of different scripts in one word';
  return null;
}

const isMixed = (word: string) => ALIKE.filter((script) => script.test(word)).length > 1;

/** A text without what `problemOfText` refuses, for text that is shown but not ours to refuse. */
export const cleanText = (text: string): string =>
  problemOfText(text) === null
    ? text
    : text
        .replace(new RegExp(LONE_SURROGATE, 'gu'), '\ufffd')
        .replace(new RegExp(CONTROL, 'g'), ' ')
        .replace(new RegExp(BIDI, 'g'), '');

/** A name on one line without anything unseen, for names that are shown but not ours to refuse. */
export const cleanName = (name: string): string =>
  problemOfName(name) === null
    ? name
    : cleanText(name)
        .replace(JOINED, (joiner) => joiner)
        .replace(new RegExp(INVISIBLE, 'gu'), '')
        .replace(/\s+/g, ' ')
        .slice(0, LONGEST_NAME)
        .trim();

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  ['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'ѕs', 'іi', 'јj', 'ԛq', 'ԝw', 'һh', 'ԁd', 'ӏl', 'αa', 'βb', 'εe', 'ηn', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx', 'ոn', 'ѵv', 'օo', 'ցg', '0o', '1l', '|l', 'ıi'].map(
    ([from, to]) => [from!, to!],
  ),
); // prettier-ignore

/** A name as a quick eye reads it: equal for two that can be taken for each other. */
export const lookOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]+/gu, '')
    .replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter)
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm');
