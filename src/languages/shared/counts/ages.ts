// Ages count nobody, in any language: “Name, 24, and”, “14-jähriges”, “40-летняя”.
import type { Word } from '../../../text/words';
import { hasDigits } from '../numbers/digits';
import type { FoundNumber } from '../numbers/find';
import { isHyphen } from '../numbers/pieces';

const OLDEST = 120;
/** A shorter word after the hyphen is an ending of the number itself: Russian “15-ти”. */
const SHORTEST_COMPOUND = 4;
const COMMA = /^[,،]$/;
const CLOSES = /^[,،;)]$/;
/** Or the sentence ends, where the name is seen to be one by its capital. */
const ENDS = /^\.?$/;
const CAPITALISED = /^\p{Lu}\p{L}/u;

/** Whether a number is an age, or only a part of a compound as ages are. */
export const isAge = (words: readonly Word[], n: FoundNumber): boolean =>
  isCompound(words, n) || isAside(words, n);

/** Digits joined by a hyphen to a word: “14-jähriges”, “12-köpfige”. */
const isCompound = (words: readonly Word[], { to }: FoundNumber) =>
  hasDigits(words[to]) &&
  isHyphen(words, to + 1) &&
  /^\p{L}/u.test(words[to + 2]!.text) &&
  words[to + 2]!.text.length >= SHORTEST_COMPOUND;

/** A bare number between commas after a name: “Thaer, 24, and”, “(Thaer, 24)”. */
function isAside(words: readonly Word[], { from, to, value }: FoundNumber): boolean {
  const isAlone = from === to && hasDigits(words[to]) && COMMA.test(words[from - 1]?.text ?? '');
  if (!isAlone || typeof value !== 'number' || value > OLDEST) return false;
  const name = words[from - 2]?.text ?? '';
  const next = words[to + 1]?.text ?? '';
  return CLOSES.test(next) ? /^\p{L}/u.test(name) : ENDS.test(next) && CAPITALISED.test(name);
}
