// The words of a sentence with what each is to a count.
import type { Word } from '../../../text/words';
import { Is, meaningsOf, type CompiledVocabulary, type HarmMeasure, type Meaning } from './vocabulary';

/** A word or a run of words that reports harm. Indices into the sentence's words, both inclusive. */
export interface Harm {
  measure: HarmMeasure;
  /** `Form` bits. */
  form: number;
  from: number;
  to: number;
}

export interface Token extends Word {
  /** `Is` bits. */
  is: number;
  /** The harm whose first word this is. */
  harm: Harm | null;
  /** The harm that this word belongs to, first or not. */
  within: Harm | null;
  /** Ends a clause: a full stop, a semicolon, a colon. */
  stop: boolean;
  comma: boolean;
}

const STOP = /^[.;:!?…؟؛—|]$/u;
const COMMA = /^[,،、(–)]$/u;

/** Looks up every word once. Work grows in a straight line with the sentence. */
export function tokenize(words: readonly Word[], vocabulary: CompiledVocabulary): Token[] {
  const folded = words.map((w) => vocabulary.fold(w.lower));
  const meanings = folded.map((w) => meaningsWithClitics(w, vocabulary));
  const tokens = words.map((word): Token => ({
    ...word,
    is: 0,
    harm: null,
    within: null,
    stop: STOP.test(word.text),
    comma: COMMA.test(word.text),
  }));
  tokens.forEach((token, i) => {
    for (const meaning of meanings[i]!) {
      const to = endOfRun(folded, i, meaning);
      if (to < 0) continue;
      for (let at = i; at <= to; at++) tokens[at]!.is |= meaning.is;
      if (meaning.joined) token.is |= Is.conjunction;
      if (meaning.measure) addHarm(tokens, { measure: meaning.measure, form: meaning.form, from: i, to });
    }
  });
  return tokens;
}

/** The longest run wins; of one length the forms of the first measure add up. */
function addHarm(tokens: Token[], harm: Harm): void {
  const token = tokens[harm.from]!;
  const known = token.harm;
  if (token.within && token.within !== known) return;
  if (known && known.to === harm.to && known.measure === harm.measure) {
    known.form |= harm.form;
    return;
  }
  if (known && known.to >= harm.to) return;
  token.harm = harm;
  for (let i = harm.from; i <= harm.to; i++) tokens[i]!.within = harm;
}

function endOfRun(folded: readonly string[], from: number, { rest }: Meaning): number {
  let at = from;
  for (const { word, within } of rest) {
    const last = Math.min(folded.length - 1, at + 1 + within);
    let found = -1;
    for (let i = at + 1; i <= last && found < 0; i++) if (isWord(folded[i]!, word)) found = i;
    if (found < 0) return -1;
    at = found;
  }
  return at;
}

const isWord = (word: string, wanted: string) =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** What a word means, or, where it means nothing, what it means without the letters written together with it. */
function meaningsWithClitics(
  word: string,
  vocabulary: CompiledVocabulary,
): (Meaning & { joined?: boolean })[] {
  const own = meaningsOf(word, vocabulary);
  if (own.length || !vocabulary.words.clitics) return own;
  for (const clitic of vocabulary.words.clitics) {
    if (!word.startsWith(clitic) || word.length - clitic.length < 2) continue;
    const bare = meaningsOf(word.slice(clitic.length), vocabulary);
    const joined = vocabulary.words.joinedAnd !== undefined && clitic.startsWith(vocabulary.words.joinedAnd);
    if (bare.length) return bare.map((meaning) => ({ ...meaning, joined }));
  }
  return own;
}
