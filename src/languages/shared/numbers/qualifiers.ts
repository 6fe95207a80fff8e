// How sure a number claims to be: “at least”, “more than”, “or more”.
import type { Qualifier } from '../../../model/database';
import { hasDigits } from './digits';
import type { Phrase } from './lexicon';
import { matchesAt, type NumberText } from './text';

/** Most words between a number and a qualifier after it: “12 شخصاً على الأقل”. */
const REACH = 2;

/** The qualifier in front of a word and where it begins. Of two in a row, “at least about”, the first counts. */
export function qualifierBefore(text: NumberText, at: number): [from: number, qualifier: Qualifier] {
  const near = phraseEnding(text, at);
  if (!near) return [at, 'exactly'];
  const from = at - near.words.length;
  const far = phraseEnding(text, from);
  return far ? [from - far.words.length, far.qualifier] : [from, near.qualifier];
}

const phraseEnding = (text: NumberText, at: number): Phrase | undefined =>
  text.lexicon.before
    .get(text.keys[at - 1] ?? '')
    ?.find(({ words }) => matchesAt(text, at - words.length, words));

/** The qualifier behind a number, right after it or after the noun: “or more”, “35 personas al menos”. */
export function qualifierAfter(text: NumberText, to: number): Qualifier | null {
  const { words, keys, lexicon } = text;
  for (let at = to + 1; at <= to + 1 + REACH && at < words.length; at++) {
    const phrase = lexicon.after.get(keys[at]!)?.find((p) => matchesAt(text, at, p.words));
    if (phrase) {
      // with a number behind it, it belongs to that one: “3 dead, at least 5 hurt”
      const near = at === to + 1;
      return near || !isNumber(text, at + phrase.words.length) ? phrase.qualifier : null;
    }
    // an apostrophe sets off an ending: “35'ten fazla”
    const passes = /^(?:['’]|\p{L}.*)$/u.test(words[at]!.text);
    if (!passes || isNumber(text, at)) return null;
  }
  return null;
}

const isNumber = ({ words, keys, lexicon }: NumberText, at: number) =>
  hasDigits(words[at]) || lexicon.atoms.has(keys[at] ?? '');
