// All numbers of a sentence, in any language: the one reader of numbers.
import type { Qualifier } from '../../../model/database';
import type { Count } from '../../../model/reading';
import type { Word } from '../../../text/words';
import type { NumberLexicon } from './lexicon';
import { longestForm, withoutPrefix } from './pieces';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import { readRange } from './ranges';
import { readPlain } from './spelled';
import { numberText, type NumberText } from './text';

/** A number in a sentence: words `from` to `to` (inclusive), qualifier words in front included. */
export interface FoundNumber {
  from: number;
  to: number;
  /** The first word of the number itself. */
  core: number;
  value: Count;
  qualifier: Qualifier;
}

/** All numbers of a sentence, left to right, without overlaps. Cost: linear in the words. */
export function findNumbers(words: readonly Word[], lexicon: NumberLexicon): FoundNumber[] {
  const text = numberText(words, lexicon);
  const found: FoundNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const vague = vagueAt(text, i);
    // “on binlerce”, tens of thousands, begins with a number
    const number = vague && vague.to > i ? vague : (numberAt(text, i) ?? vague);
    if (!number) continue;
    found.push(number);
    i = number.to;
  }
  return found;
}

function numberAt(text: NumberText, at: number): FoundNumber | null {
  const first = readPlain(text, at);
  if (!first) return null;
  const range = readRange(text, at, first);
  const value = range ? { min: range.min, max: range.max } : first.value;
  const prefix = first.prefix && text.lexicon.data.qualifyingPrefixes?.[first.prefix];
  const own = prefix ? prefix : first.about ? 'about' : 'exactly';
  const [from, qualifier] = qualifierOf(text, range?.from ?? at, range?.to ?? first.to, own);
  return { from, to: range?.to ?? first.to, core: at, value, qualifier };
}

/** “dozens”, “tens of thousands”. */
function vagueAt(text: NumberText, at: number): FoundNumber | null {
  const key = text.keys[at]!;
  const vague = vagueForm(text, at, key) ?? vagueForm(text, at, withoutPrefix(key, text.lexicon));
  if (!vague) return null;
  const { value, to } = ofThousands(text, vague.found, vague.to);
  const counts = text.lexicon.data.countsBefore?.(text.keys[to + 1] ?? '') ?? true;
  if (!counts) return null;
  const [from, qualifier] = qualifierOf(text, at, to, 'about');
  return { from, to, core: at, value, qualifier };
}

const vagueForm = (text: NumberText, at: number, key: string) =>
  longestForm(text, at, key, text.lexicon.vague);

/** “tens” and “of thousands” together. */
function ofThousands(
  { keys, lexicon }: NumberText,
  value: string,
  to: number,
): { value: string; to: number } {
  const next = lexicon.of.has(keys[to + 1] ?? '') ? to + 2 : to + 1;
  const key = keys[next] ?? '';
  const atom = lexicon.atoms.get(key);
  const thousands = lexicon.vague.get(key) === 'thousands' || (atom?.kind === 'scale' && atom.value === 1000);
  if (!thousands || value === 'thousands') return { value, to };
  return { value: value === 'hundreds' ? 'hundreds of thousands' : 'tens of thousands', to: next };
}

/** Where the qualifier in front begins, and the qualifier: in front, else behind, else the number's own. */
function qualifierOf(
  text: NumberText,
  start: number,
  to: number,
  own: Qualifier,
): [from: number, qualifier: Qualifier] {
  const [from, before] = qualifierBefore(text, start);
  const said = before === 'exactly' ? qualifierAfter(text, to) : before;
  return [from, said ?? own];
}
