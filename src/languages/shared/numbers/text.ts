// What numbers are read from: the words of a sentence, each folded once by its language.
import type { Word } from '../../../text/words';
import type { NumberLexicon } from './lexicon';

export interface NumberText {
  words: readonly Word[];
  /** The words as the lexicon has them. */
  keys: readonly string[];
  lexicon: NumberLexicon;
}

export const numberText = (words: readonly Word[], lexicon: NumberLexicon): NumberText => ({
  words,
  keys: words.map((word) => lexicon.fold(word.lower)),
  lexicon,
});

/** Whether the words from `from` on are these, folded. */
export const matchesAt = ({ keys }: NumberText, from: number, phrase: readonly string[]): boolean =>
  from >= 0 && phrase.every((word, i) => keys[from + i] === word);
