// Tolls in languages other than English: the same few constructions in each, told by its own words.
//
//   4 muertos        a noun after the number            mató a tres       a verb or noun before it
//   tres soldados fueron abatidos                       a verb after it, in the same clause
import type { FigureMeasure } from '../../model/measures';
import { PEOPLE, type Who } from '../../model/who';
import type { Sentence } from '../../text/sentences';
import type { Toll } from '../../reading/figures/tolls';
import { splitWords, type Word } from '../../text/words';
import { hasDigits } from './numbers/digits';
import { findNumbers, type FoundNumber } from './numbers/find';
import type { NumberLexicon } from './numbers/lexicon';

/** A language's words. Patterns see one word in lower case. */
export interface Grammar {
  numbers: NumberLexicon;
  /** Words for one that are articles too: they count only right before the dead or the wounded. */
  articles?: RegExp;
  /** Words that are a count and a noun in one, as Arabic's dual: “two dead”. */
  counted?: Readonly<Record<string, [measure: 'killed' | 'wounded', value: number]>>;
  /** The dead and the wounded as nouns, after a number. */
  dead: RegExp;
  hurt: RegExp;
  /** Verbs and nouns that stand before a number: “mató a”, “tuant”, “مقتل”. */
  killing: RegExp;
  wounding: RegExp;
  /** Verbs that stand after whom a number counts: “ont été tués”. */
  killed: RegExp;
  wounded: RegExp;
  /** Small words that may stand between a verb and its number. */
  between: RegExp;
  /** Words at which a clause ends. */
  barrier: RegExp;
  /** After these a number counts no people: days, years, kilometres … */
  units: RegExp;
  /** Months, before or after a day of the month. */
  months: RegExp;
  /** Nouns for people: the first that occurs says whom. Whose they are is the engine's to find. */
  people: readonly [who: Who, pattern: RegExp][];
  /** “Others”: of whom the count before spoke. */
  others?: RegExp;
  /** “And” before a number that goes on: “tres muertos y seis”. */
  and: RegExp;
  /** Words that make nought of what follows: “no hubo heridos”. */
  none: RegExp;
  /** One letter that is written together with the next word: Arabic's “and”. */
  prefix?: RegExp;
  /** How words are folded before they are looked up; the grammar's own are folded alike. */
  fold?: (word: string) => string;
}

const NOUN_REACH = 3;
const VERB_REACH = 4;
const CLAUSE_REACH = 14;
/** Words after a number that can still say whom it counts. */
const PHRASE_REACH = 4;

/** The tolls of one sentence, by a language's grammar. */
export function findTollsBy(grammar: Grammar, sentence: Sentence): Toll[] {
  const printed = splitWords(sentence.text, sentence.start);
  const words = printed.map((w) => withoutPrefix(w, grammar));
  const numbers = findNumbers(printed, grammar.numbers).filter((n) => !isNoCount(words, n, grammar));
  const tolls: Toll[] = [];
  numbers.forEach((n, i) => {
    const next = numbers[i + 1]?.from ?? words.length;
    const article = (n.core === n.to && grammar.articles?.test(words[n.to]!.lower)) ?? false;
    const noun = nounAfter(n, article ? Math.min(next, n.to + 2) : next, words, grammar);
    const read = noun ?? (article ? null : verbOrMore(n, next, words, grammar, tolls.at(-1)));
    if (read)
      tolls.push({
        ...spanOf(n, words),
        ...read,
        ...whomOf(n, next, words, grammar, tolls.at(-1)),
      });
  });
  return [...tolls, ...countedWords(words, grammar), ...nones(words, grammar)].sort(
    (a, b) => a.start - b.start,
  );
}

/** “وجرحى”, “and wounded”, as “جرحى”, when only so it is a word of the grammar. */
function withoutPrefix(word: Word, g: Grammar): Word {
  const folded = g.fold ? { ...word, lower: g.fold(word.lower) } : word;
  if (!g.prefix?.test(folded.lower) || isKnown(folded.lower, g)) return folded;
  const lower = folded.lower.slice(1);
  return isKnown(lower, g) ? { ...folded, lower } : folded;
}

const isKnown = (word: string, g: Grammar) =>
  word in (g.counted ?? {}) || [g.dead, g.hurt, g.killing, g.wounding].some((p) => p.test(word));

type Read = Pick<Toll, 'measure' | 'by'>;

const verbOrMore = (n: FoundNumber, next: number, words: readonly Word[], g: Grammar, previous?: Toll) =>
  verbBefore(n, words, g) ?? verbAfter(n, next, words, g) ?? goesOn(n, previous, words, g);

const spanOf = (n: FoundNumber, words: readonly Word[]) => ({
  start: words[n.from]!.start,
  end: words[n.to]!.end,
  value: n.value,
  qualifier: n.qualifier,
});

function nounAfter(n: FoundNumber, next: number, words: readonly Word[], g: Grammar): Read | null {
  for (let i = n.to + 1; i < Math.min(next, n.to + 1 + NOUN_REACH); i++) {
    const word = words[i]!.lower;
    if (g.barrier.test(word)) return null;
    const measure = g.dead.test(word) ? 'killed' : g.hurt.test(word) ? 'wounded' : null;
    if (measure) return { measure, by: 'a noun after the number' };
  }
  return null;
}

function verbBefore(n: FoundNumber, words: readonly Word[], g: Grammar): Read | null {
  for (let i = n.from - 1; i >= Math.max(0, n.from - VERB_REACH); i--) {
    const word = words[i]!.lower;
    const measure = g.killing.test(word) ? 'killed' : g.wounding.test(word) ? 'wounded' : null;
    if (measure) return { measure, by: 'a verb before the number' };
    if (!g.between.test(word)) return null;
  }
  return null;
}

function verbAfter(n: FoundNumber, next: number, words: readonly Word[], g: Grammar): Read | null {
  for (let i = n.to + 1; i < Math.min(next, n.to + 1 + CLAUSE_REACH); i++) {
    const word = words[i]!.lower;
    const measure = g.killed.test(word) ? 'killed' : g.wounded.test(word) ? 'wounded' : null;
    if (measure) return { measure, by: 'a verb after the number' };
    if (g.barrier.test(word)) return null;
  }
  return null;
}

/** “dejó tres muertos y seis”, “قتل 18 في سوريا و16 في العراق”: a further number right after “and”. */
function goesOn(n: FoundNumber, previous: Toll | undefined, words: readonly Word[], g: Grammar): Read | null {
  const link = words[n.from - 1]?.lower ?? '';
  const attached = g.numbers.and.attached && words[n.from]!.text.startsWith(g.numbers.and.attached);
  if (!previous || !(attached || g.and.test(link))) return null;
  const between = words.filter((w) => w.start >= previous.end && w.end <= words[n.from]!.start);
  const near =
    between.length <= CLAUSE_REACH / 2 && !between.some((w) => g.barrier.test(w.lower) && w.text !== ',');
  const people = g.people.some(([, pattern]) => pattern.test(words[n.to + 1]?.lower ?? ''));
  return near && people ? { measure: previous.measure, by: 'an object that goes on' } : null;
}

function whomOf(
  n: FoundNumber,
  next: number,
  words: readonly Word[],
  g: Grammar,
  previous?: Toll,
): Pick<Toll, 'who' | 'phrase'> {
  const reach = words.slice(n.to + 1, Math.min(next, n.to + 1 + PHRASE_REACH));
  const end = reach.findIndex((w) => g.barrier.test(w.lower));
  const phrase = end < 0 ? reach : reach.slice(0, end);
  const who = g.people.find(([, pattern]) => phrase.some((w) => pattern.test(w.lower)))?.[0];
  if (!who && previous && g.others?.test(reach[0]?.lower ?? ''))
    return { who: previous.who, phrase: previous.phrase };
  return {
    who: who ?? PEOPLE,
    phrase: { start: words[n.from]!.start, end: phrase.at(-1)?.end ?? words[n.to]!.end },
  };
}

/** Days of the month, ages, distances, years. */
function isNoCount(words: readonly Word[], n: FoundNumber, g: Grammar): boolean {
  const [before, after] = [words[n.from - 1], words[n.to + 1]];
  if (after && (g.units.test(after.lower) || g.months.test(after.lower))) return true;
  if (before && g.months.test(before.lower)) return true;
  if (after?.text === 'h' && after.start === words[n.to]!.end) return true;
  if (before?.end === words[n.from]!.start && /^[-$€£:/.#]$/u.test(before.text)) return true;
  return isYear(words[n.core]!, n, after, g);
}

/** 2024, but not “2024 soldiers”. */
function isYear(word: Word, n: FoundNumber, after: Word | undefined, g: Grammar): boolean {
  if (!hasDigits(word) || word.text.length !== 4 || typeof n.value !== 'number') return false;
  if (n.value < 1900 || n.value > 2099) return false;
  return !g.people.some(([, pattern]) => pattern.test(after?.lower ?? ''));
}

function countedWords(words: readonly Word[], g: Grammar): Toll[] {
  return words.flatMap(({ start, end, lower }) => {
    const counted = g.counted?.[lower];
    if (!counted) return [];
    const [measure, value] = counted;
    return [
      {
        start,
        end,
        measure,
        value,
        qualifier: 'exactly' as const,
        who: PEOPLE,
        phrase: { start, end },
        by: 'a word that counts',
      },
    ];
  });
}

function nones(words: readonly Word[], g: Grammar): Toll[] {
  return words.flatMap((word, i) => {
    if (!g.none.test(word.lower)) return [];
    const phrase = words.slice(i + 1, i + 5).map((w) => w.lower);
    const zero = (measure: FigureMeasure): Toll => ({
      start: word.start,
      end: word.end,
      measure,
      value: 0,
      qualifier: 'exactly',
      who: PEOPLE,
      phrase: { start: word.start, end: word.end },
      by: 'none is a figure too',
    });
    const until = phrase.findIndex((w) => g.barrier.test(w));
    const near = until < 0 ? phrase : phrase.slice(0, until);
    return [
      ...(near.some((w) => g.dead.test(w)) ? [zero('killed')] : []),
      ...(near.some((w) => g.hurt.test(w)) ? [zero('wounded')] : []),
    ];
  });
}
