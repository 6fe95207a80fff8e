// A reader of counts made of lists alone, for languages that need no rules of their own.
import { PEOPLE, type Who } from '../../../model/who';
import type { Toll } from '../../../reading/figures/tolls';
import { once } from '../../../text/lazy';
import type { Sentence } from '../../../text/sentences';
import type { Word } from '../../../text/words';
import { hasDigits } from '../numbers/digits';
import { findNumbers, type FoundNumber } from '../numbers/find';
import type { NumberLexicon } from '../numbers/lexicon';
import type { Count } from './sentence';
import { readTolls, type CountReader, type Whom } from './tolls';
import { compileVocabulary, type CountVocabulary } from './vocabulary';

/** A language's words. Patterns see one word, and are folded as its vocabulary is. */
export interface CountGrammar {
  numbers: NumberLexicon;
  words: CountVocabulary;
  /** Words for one that are articles too: they count only right before the dead or the wounded. */
  articles?: RegExp;
  /** Words that are a count and a noun in one, as Arabic's dual: “two dead”. */
  counted?: Readonly<Record<string, [measure: 'killed' | 'wounded', value: number]>>;
  /** Nouns for people whose form says how many: Arabic’s dual, and a noun that counts one. */
  counting?: Readonly<Record<string, number>>;
  /** Words for one that pick one out of many: “one of his aides” is no toll. */
  uncounted?: RegExp;
  /** Before a number, that it is an age or the like. */
  before?: RegExp;
  /** After these a number counts nobody: years, kilometres, per cent. */
  units: RegExp;
  months: RegExp;
  /** Nouns for people: the first that occurs says whom. Whose they are is the engine's to find. */
  people: readonly [who: Who, pattern: RegExp][];
}

/** The `counts` of a language, by its grammar. Compiles the lists once, for the first sentence. */
export function countsBy(given: CountGrammar): (sentence: Sentence) => Toll[] {
  const compiled = once(() => compile(given));
  return (sentence) => compiled()(sentence);
}

function compile(given: CountGrammar): (sentence: Sentence) => Toll[] {
  const vocabulary = compileVocabulary(given.words);
  const { fold } = vocabulary;
  const grammar = folded(given, fold);
  const { articles } = grammar;
  const reader: CountReader = {
    vocabulary,
    numbers: (words) => withCounting(findNumbers(words, grammar.numbers), words, grammar, fold),
    isNoCount: (words, n) => isNoCount(words, n, grammar, fold),
    whom: (count, words, previous) => whomOf(count, words, previous, grammar, fold),
    whomDenied: (words, at) => ({ who: PEOPLE, phrase: spanOf(words, at, at) }),
    ...(articles && {
      isArticle: (words, n) =>
        n.core === n.to &&
        articles.test(fold(words[n.to]!.lower)) &&
        !PERSON.test(words[n.to + 1]?.lower ?? ''),
    }),
  };
  return (sentence) => {
    const tolls = [...readTolls(sentence, reader), ...countedWords(sentence, grammar, fold)];
    return tolls.sort((a, b) => a.start - b.start);
  };
}

/** The numbers of a sentence, and its nouns that count by their form where no number precedes them. */
function withCounting(
  numbers: FoundNumber[],
  words: readonly Word[],
  { counting }: CountGrammar,
  fold: (word: string) => string,
): FoundNumber[] {
  if (!counting) return numbers;
  const taken = new Set(numbers.flatMap((n) => [n.to, n.to + 1]));
  const own = words.flatMap((word, i): FoundNumber[] => {
    const value = taken.has(i) ? undefined : counting[fold(word.lower)];
    return value === undefined ? [] : [{ from: i, to: i, core: i, value, qualifier: 'exactly' }];
  });
  return [...numbers, ...own].sort((a, b) => a.from - b.from);
}

function folded(g: CountGrammar, fold: (word: string) => string): CountGrammar {
  const pattern = (p: RegExp) => new RegExp(fold(p.source), p.flags);
  return {
    ...g,
    units: pattern(g.units),
    months: pattern(g.months),
    people: g.people.map(([who, p]) => [who, pattern(p)]),
    ...(g.uncounted && { uncounted: pattern(g.uncounted) }),
    ...(g.articles && { articles: pattern(g.articles) }),
    ...(g.counting && {
      counting: Object.fromEntries(Object.entries(g.counting).map(([word, n]) => [fold(word), n])),
    }),
    ...(g.counted && {
      counted: Object.fromEntries(Object.entries(g.counted).map(([word, c]) => [fold(word), c])),
    }),
  };
}

function whomOf(
  { phrase, others, number, measure }: Count,
  words: readonly Word[],
  previous: Toll | undefined,
  { people }: CountGrammar,
  fold: (word: string) => string,
): Whom {
  if (measure === 'attacks') return { who: PEOPLE, phrase: spanOf(words, number.from, phrase.to) };
  const own = words.slice(number.core, phrase.to + 1).map((w) => fold(w.lower));
  const who = people.find(([, pattern]) => own.some((w) => pattern.test(w)))?.[0];
  if (!who && others && previous) return { who: previous.who, phrase: previous.phrase };
  const standing = measure === 'troops' ? { role: 'troops' as const } : PEOPLE;
  return { who: who ?? standing, phrase: spanOf(words, number.from, phrase.to) };
}

const spanOf = (words: readonly Word[], from: number, to: number) => ({
  start: words[from]!.start,
  end: words[to]!.end,
});

/** Where one is an article too, “one person” is a count all the same. */
const PERSON = /^(?:persona|personne|pessoa|person|mensch|menschen|kişi|kişinin|نفر|تن)$/u;
const OF = /^(?:من|de|di|do|of)$/u;

/** Days of the month, ages, distances, years. */
function isNoCount(
  words: readonly Word[],
  n: FoundNumber,
  { units, months, people, uncounted, before: aged }: CountGrammar,
  fold: (word: string) => string,
): boolean {
  const [before, after] = [words[n.from - 1], words[n.to + 1]];
  const next = after ? fold(after.lower) : '';
  if (uncounted?.test(fold(words[n.core]!.lower)) ?? false) return true;
  if (before && (aged?.test(before.lower) ?? false)) return true;
  if (units.test(next) || months.test(next)) return true;
  if (before && months.test(fold(before.lower))) return true;
  // “22 من فبراير”, “4 de enero”
  if (OF.test(next) && months.test(fold(words[n.to + 2]?.lower ?? ''))) return true;
  if (after?.text === 'h' && after.start === words[n.to]!.end) return true;
  if (
    before?.end === words[n.from]!.start &&
    /^[-$€£:/.#]$/u.test(before.text) &&
    !isPrefixed(words, n) &&
    !isDateline(words, n)
  )
    return true;
  const word = words[n.core]!;
  if (!hasDigits(word) || word.text.length !== 4 || typeof n.value !== 'number') return false;
  if (n.value < 1900 || n.value > 2099) return false;
  return !people.some(([, pattern]) => pattern.test(next));
}

/** “Velm.-Al menos diez”: a dateline ends in marks, a compound does not. */
const isDateline = (words: readonly Word[], n: FoundNumber) =>
  words[n.from - 1]?.text === '-' && /^[.)]$/u.test(words[n.from - 2]?.text ?? '');

/** “כ-200”: a letter joined to digits by a hyphen is a word of its own. */
const isPrefixed = (words: readonly Word[], n: FoundNumber) =>
  words[n.from - 1]?.text === '-' && /^[וכמבל]{1,2}$/u.test(words[n.from - 2]?.text ?? '');

function countedWords(sentence: Sentence, { counted }: CountGrammar, fold: (word: string) => string): Toll[] {
  if (!counted) return [];
  return splitFolded(sentence, fold).flatMap(({ start, end, folded }) => {
    const found = counted[folded];
    if (!found) return [];
    const [measure, value] = found;
    return [
      {
        start,
        end,
        measure,
        value,
        qualifier: 'exactly',
        who: PEOPLE,
        phrase: { start, end },
        by: 'a word that counts',
      },
    ];
  });
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const splitFolded = ({ text, start }: Sentence, fold: (word: string) => string) =>
  [...text.matchAll(WORD)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
    folded: fold(m[0].toLowerCase()),
  }));
