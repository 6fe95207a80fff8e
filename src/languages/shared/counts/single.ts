// One person without a number: “a man was killed”, “погиб мужчина”. Such a person counts where the clause says what befell them alone.
import type { FoundNumber } from '../numbers/find';
import type { Token } from './tokens';
import { Form, Is, type CompiledVocabulary } from './vocabulary';

/** Words between an article and its noun: “a 30-year-old local man”. */
const BEFORE = 6;
/** Words between a person and what befell them, before or behind. */
const REACH = 8;
const NEAR = 2;

/** The persons of a sentence who are counted by no number, each as one. `numbers`: all that it prints. */
export function singlesIn(
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
  { words }: CompiledVocabulary,
): FoundNumber[] {
  if (!words.alone) return [];
  const taken = new Set<number>();
  for (const n of numbers) for (let at = n.from; at <= n.to; at++) taken.add(at);
  return tokens.flatMap((token, noun): FoundNumber[] => {
    // “and a man” in one word is no man alone
    if (!(token.is & Is.single) || taken.has(noun) || token.within || token.is & Is.conjunction) return [];
    const from = words.alone === true ? noun : articleBefore(noun, tokens, words.alone!, taken);
    // “a civilian contractor”
    const isHead = ((tokens[noun + 1]?.is ?? 0) & (Is.people | Is.single)) === 0;
    if (from === null || !isHead || isCounted(from, noun, tokens, taken)) return [];
    const isAlone = !isJoined(from - 1, tokens) && !isJoined(noun + 1, tokens);
    if (!isAlone) return [];
    const object = objectFrom(from, tokens, words.alone === true);
    if (object === null && !isHarmed(noun, tokens)) return [];
    return [{ from: object ?? from, to: from, core: from, value: 1, qualifier: 'exactly' }];
  });
}

function articleBefore(
  noun: number,
  tokens: readonly Token[],
  article: RegExp,
  taken: ReadonlySet<number>,
): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE); at--) {
    const token = tokens[at]!;
    if (article.test(token.lower)) return at;
    const isAge = /^\p{N}+$/u.test(token.text) || token.text === '-';
    if (token.stop || token.comma || token.within || (taken.has(at) && !isAge)) return null;
    if (token.is & (Is.conjunction | Is.single | Is.preposition | Is.of)) return null;
  }
  return null;
}

/** Whether a number right before counts them. */
const isCounted = (from: number, noun: number, tokens: readonly Token[], taken: ReadonlySet<number>) =>
  from === noun && [1, 2].some((back) => taken.has(from - back) && !tokens[from - back]!.stop);

/** “A man and”, “and a man”: not alone; what has a verb of its own is another clause. */
const isJoined = (at: number, tokens: readonly Token[]) => {
  const token = tokens[at];
  return token !== undefined && (token.is & Is.conjunction) !== 0 && token.harm === null && !token.within;
};

/** “was killed”, “died”, behind the person. */
function isHarmed(noun: number, tokens: readonly Token[]): boolean {
  let passive = false;
  for (let at = noun + 1; at <= Math.min(tokens.length - 1, noun + REACH); at++) {
    const { harm, is, stop, comma } = tokens[at]!;
    if (stop || comma || is & (Is.barrier | Is.relative | Is.negation | Is.unreal)) return false;
    if (harm) return (harm.form & Form.undergo) !== 0 || ((harm.form & Form.state) !== 0 && passive);
    if (is & Is.auxiliary) passive = true;
    else if (is & Is.single) return false;
  }
  return false;
}

/** The word behind the verb in “killed a woman” and, where a subject may follow its verb, “погиб мужчина”; null for no such verb. */
function objectFrom(from: number, tokens: readonly Token[], bare: boolean): number | null {
  for (let at = from - 1; at >= Math.max(0, from - (bare ? NEAR + 1 : 1)); at--) {
    const { within, is, stop, comma } = tokens[at]!;
    if (stop || comma || is & (Is.barrier | Is.negation)) return null;
    if (!within) continue;
    const before = tokens[within.from - 1];
    if (before && before.is & (Is.unreal | Is.negation)) return null;
    const forms = bare ? Form.undergo | Form.state | Form.inflict | Form.act : Form.inflict;
    const passive = !bare && before !== undefined && (before.is & Is.auxiliary) !== 0;
    return within.form & forms && !passive ? within.to + 1 : null;
  }
  return null;
}
