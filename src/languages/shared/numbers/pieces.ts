// The pieces of numbers at a word: one form, several joined in one word, or digits.
import type { Word } from '../../../text/words';
import { hasDigits, readDigits } from './digits';
import type { Atom, NumberLexicon } from './lexicon';
import type { NumberText } from './text';

/** Pieces next to each other in the text: a sum takes all of them or none. */
export interface Pieces {
  atoms: readonly Atom[];
  /** The last word read. */
  to: number;
  /** Whether a conjunction is written together with the first. */
  joined: boolean;
  /** A letter written together with the number that may qualify it. */
  prefix?: string;
}

/** A longer joined word is no number: the longest below a million has some 80 letters. */
const LONGEST_JOINED = 100;
/** “لست” is “I am not”, not “for six”. */
const SHORTEST_PREFIXED = 4;
const DASH = /^[-‐‑]$/;
/** What a hyphen joins digits to: F-16. Hebrew writes one letter and a hyphen before a number that is a count. */
const NAME = /^[\p{Script=Latin}\p{Script=Cyrillic}]|\p{L}{2}/u;

/** Whether a word is a hyphen that joins its neighbours. */
export const isHyphen = (words: readonly Word[], at: number): boolean =>
  DASH.test(words[at]?.text ?? '') &&
  words[at]!.start === words[at - 1]?.end &&
  words[at]!.end === words[at + 1]?.start;

/** The pieces at a word; null when it is no part of a number. */
export function piecesAt(text: NumberText, at: number): Pieces | null {
  const key = text.keys[at];
  if (key === undefined) return null;
  if (hasDigits(text.words[at])) return digitsAt(text, at);
  const form = formAt(text, at, key);
  const attached = attachedAt(text, at, key);
  // “وأحد عشر”, and eleven: folded, its first word is “one” as well
  return attached && (!form || attached.to > form.to) ? attached : form;
}

function formAt(text: NumberText, at: number, key: string): Pieces | null {
  const form = longestForm(text, at, key, text.lexicon.atoms);
  if (form) return { atoms: [form.found], to: form.to, joined: false };
  const atoms = splitJoined(key, text.lexicon);
  return atoms && { atoms, to: at, joined: false };
}

/** The longest form of several words, linked by spaces or hyphens, that begins at a word, read as `key`. */
export function longestForm<T>(
  { words, keys, lexicon }: NumberText,
  at: number,
  key: string,
  forms: ReadonlyMap<string, T>,
): { found: T; to: number } | null {
  let found = forms.get(key);
  let to = at;
  const most = lexicon.longest.get(key) ?? 1;
  let phrase = key;
  for (let i = at, n = 1; n < most; n++) {
    i = isHyphen(words, i + 1) ? i + 2 : i + 1;
    if (i >= keys.length) break;
    phrase += ` ${keys[i]!}`;
    const longer = forms.get(phrase);
    if (longer !== undefined) [found, to] = [longer, i];
  }
  return found === undefined ? null : { found, to };
}

/** “وأربعون”: the conjunction and a form. */
function attachedAt(text: NumberText, at: number, key: string): Pieces | null {
  const and = text.lexicon.and.attached;
  if (!and || !key.startsWith(and) || key.length === and.length) return null;
  const rest = formAt(text, at, key.slice(and.length));
  return rest && { ...rest, joined: true };
}

/** “بخمسة”: a number whose first letter is a word of its own. Only where a number begins. */
export function prefixedAt(text: NumberText, at: number): Pieces | null {
  const key = text.keys[at];
  if (key === undefined) return null;
  const rest = withoutPrefix(key, text.lexicon);
  const form = rest === key ? null : formAt(text, at, rest);
  return form && { ...form, prefix: key[0]! };
}

/** A folded word without the letter that may be a word of its own; short words keep it. */
export const withoutPrefix = (key: string, { data }: NumberLexicon): string =>
  key.length >= SHORTEST_PREFIXED && data.prefixes?.includes(key[0]!) ? key.slice(1) : key;

/** The forms that a word is joined from: “zwei|hundert|drei|und|vierzig”. Null unless all of it is forms. */
function splitJoined(word: string, { inside }: NumberLexicon): Atom[] | null {
  if (inside.size === 0 || word.length > LONGEST_JOINED) return null;
  const dead = new Set<number>();
  const split = (at: number): Atom[] | null => {
    if (at === word.length) return [];
    if (dead.has(at)) return null;
    for (const [form, atom] of inside.get(word[at]!) ?? []) {
      const rest = word.startsWith(form, at) ? split(at + form.length) : null;
      if (rest) return [atom, ...rest];
    }
    dead.add(at);
    return null;
  };
  return split(0);
}

function digitsAt(text: NumberText, at: number): Pieces | null {
  if (isAffixed(text.words, at)) return null;
  const digits = readDigits(text.words, at, text.lexicon.data.digits, (i) => isScale(text, i));
  if (!digits || isSuffixed(text, digits.to)) return null;
  return { atoms: [{ kind: 'digits', value: digits.value }], to: digits.to, joined: false };
}

const isScale = ({ keys, lexicon }: NumberText, at: number) =>
  lexicon.atoms.get(keys[at] ?? '')?.kind === 'scale';

/** The 22 of “M22”, the 30 of “9:30”, $5; but not the 35 of “و35”. */
function isAffixed(words: readonly Word[], at: number): boolean {
  const [before, start] = [words[at - 1], words[at]!.start];
  if (before?.end !== start) return false;
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}$€£₪₽:/.#№]/u.test(before.text)) return true;
  const name = words[at - 2];
  return DASH.test(before.text) && name?.end === before.start && NAME.test(name.text);
}

/** What makes digits a time, an ordinal, a share or a name: 12th, 3:30, 9mm, 40%. */
function isSuffixed(text: NumberText, to: number): boolean {
  const next = text.words[to + 1];
  if (next?.start !== text.words[to]!.end) return false;
  const after = text.words[to + 2];
  if (next.text === ':') return hasDigits(after) && after?.start === next.end;
  if (/^[%٪/°ºª]$/.test(next.text)) return true;
  return /^\p{Script=Latin}/u.test(next.text) && !isScale(text, to + 1);
}
