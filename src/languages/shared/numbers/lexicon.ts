// The lexicon compiled from a language's number words: what each form does to a number being composed.
import type { Qualifier } from '../../../model/database';
import { groupBy } from '../../../model/group';
import { lazily, once } from '../../../text/lazy';
import type { And, NumberWords } from './words';

/** A piece of a number. */
export type Atom =
  /** Adds its value; what follows must be below `room`. */
  | { kind: 'part'; value: number; room: number }
  /** Multiplies what precedes; `bare` is the multiplier when nothing does, 0 when one is required. */
  | { kind: 'scale'; value: number; bare: number }
  | { kind: 'dozen'; value: number; bare: number; about: boolean }
  | { kind: 'digits'; value: number }
  | { kind: 'fraction'; value: number }
  | { kind: 'article' | 'andHalf' | 'and' };

export interface Phrase {
  words: readonly string[];
  qualifier: Qualifier;
}

/** Words that announce a range, with the links it may then have. */
export interface Front {
  words: readonly string[];
  links: ReadonlySet<string>;
}

/** A language's numbers, ready for reading. */
export interface NumberLexicon {
  data: NumberWords;
  fold: (word: string) => string;
  /** Forms by their folded words; those of several words are joined by a space. */
  atoms: ReadonlyMap<string, Atom>;
  /** The most words of a form that begins with this word, where it is more than one. */
  longest: ReadonlyMap<string, number>;
  /** Forms that occur inside joined words, by their first letter, longest first. */
  inside: ReadonlyMap<string, readonly [form: string, atom: Atom][]>;
  and: And;
  andWords: ReadonlySet<string>;
  vague: ReadonlyMap<string, string>;
  of: ReadonlySet<string>;
  /** Phrases in front by their last word, behind by their first, and ranges' words in front by their last; longest first. */
  before: ReadonlyMap<string, readonly Phrase[]>;
  after: ReadonlyMap<string, readonly Phrase[]>;
  fronts: ReadonlyMap<string, readonly Front[]>;
  links: ReadonlySet<string>;
}

const NO_AND: And = { from: Infinity, to: 0 };
const HUNDRED = 100;

/** A language's numbers, its words compiled when the first text is read. */
export function defineNumbers(data: NumberWords): NumberLexicon {
  const compiled = once(() => compile(data));
  return lazily<NumberLexicon>({
    data: () => data,
    fold: () => compiled().fold,
    atoms: () => compiled().atoms,
    longest: () => compiled().longest,
    inside: () => compiled().inside,
    and: () => compiled().and,
    andWords: () => compiled().andWords,
    vague: () => compiled().vague,
    of: () => compiled().of,
    before: () => compiled().before,
    after: () => compiled().after,
    fronts: () => compiled().fronts,
    links: () => compiled().links,
  });
}

function compile(data: NumberWords): NumberLexicon {
  const own = data.fold ?? ((word: string) => word);
  const fold = (word: string) => own(word.includes('’') ? word.replaceAll('’', "'") : word);
  const forms = (words = '') =>
    words
      .split(' ')
      .filter(Boolean)
      .map((form) => fold(form).replaceAll('_', ' '));
  const atoms = new Map<string, Atom>();
  for (const [words, atom] of atomsOf(data)) for (const form of forms(words)) atoms.set(form, atom);
  const vague = new Map(Object.entries(data.vague).flatMap(([w, v]) => forms(w).map((f) => [f, v] as const)));
  const and = data.and ?? NO_AND;
  const inside = [...atoms].filter(([form, atom]) => !form.includes(' ') && !isLoose(atom));
  for (const [value, words] of Object.entries(data.elided ?? {}))
    inside.push(...forms(words).map((form): [string, Atom] => [form, elided(Number(value))]));
  inside.push(...forms(and.inside).map((form): [string, Atom] => [form, { kind: 'and' }]));
  return {
    data,
    fold,
    atoms,
    longest: longestByFirst([...atoms.keys(), ...vague.keys()]),
    inside: data.joined ? byFirstLetter(inside) : new Map(),
    and,
    andWords: new Set(forms(and.words)),
    vague,
    of: new Set(forms(data.of)),
    before: phrasesBy(data.before, (words) => words.at(-1)!, fold),
    after: phrasesBy(data.after, (words) => words[0]!, fold),
    fronts: groupBy(
      Object.entries(data.ranges.fronts)
        .map(([front, links]): Front => ({ words: front.split(' ').map(fold), links: new Set(forms(links)) }))
        .sort((a, b) => b.words.length - a.words.length),
      ({ words }) => words.at(-1)!,
    ),
    links: new Set(forms(data.ranges.links)),
  };
}

const isLoose = ({ kind }: Atom) => kind !== 'part' && kind !== 'scale' && kind !== 'dozen';

/** “vent” may be followed by a unit, “cent” by tens. */
const elided = (value: number): Atom =>
  value === HUNDRED ? { kind: 'scale', value, bare: 1 } : { kind: 'part', value, room: 10 };

/** Later entries win, so that a form that multiplies is not taken for one that adds. */
function* atomsOf(data: NumberWords): Generator<[words: string, atom: Atom]> {
  yield [data.articles ?? '', { kind: 'article' }];
  for (const [value, words] of numbered(data.fractions)) yield [words, { kind: 'fraction', value }];
  yield [data.andHalf ?? '', { kind: 'andHalf' }];
  for (const [value, words] of data.units.entries()) yield [words, { kind: 'part', value, room: 0 }];
  for (const [i, words] of data.teens.entries()) yield [words, { kind: 'part', value: 10 + i, room: 0 }];
  for (const [i, words] of data.tens.entries())
    yield [words, { kind: 'part', value: 10 * i, room: data.rooms?.[10 * i] ?? 10 }];
  for (const [value, words] of numbered(data.compounds)) yield [words, { kind: 'part', value, room: 0 }];
  for (const [i, words] of (data.hundreds ?? []).entries())
    yield [words, { kind: 'part', value: HUNDRED * i, room: HUNDRED }];
  for (const [value, words] of numbered(data.wholes)) yield [words, { kind: 'part', value, room: value }];
  for (const [value, words] of numbered(data.scales)) yield [words, { kind: 'scale', value, bare: 0 }];
  for (const [value, words] of numbered(data.bareScales)) yield [words, { kind: 'scale', value, bare: 1 }];
  for (const [value, words] of numbered(data.dualScales)) yield [words, { kind: 'scale', value, bare: 2 }];
  for (const [value, words] of numbered(data.dozens))
    yield [words, { kind: 'dozen', value, bare: 0, about: false }];
  for (const [value, words] of numbered(data.aboutDozens))
    yield [words, { kind: 'dozen', value, bare: 1, about: true }];
}

const numbered = (table: Readonly<Record<number, string>> = {}) =>
  Object.entries(table).map(([value, words]): [number, string] => [Number(value), words]);

function longestByFirst(forms: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const form of forms) {
    const words = form.split(' ');
    if (words.length > (longest.get(words[0]!) ?? 1)) longest.set(words[0]!, words.length);
  }
  return longest;
}

function byFirstLetter(forms: [string, Atom][]): Map<string, [string, Atom][]> {
  return groupBy(
    forms.sort(([a], [b]) => b.length - a.length),
    ([form]) => form[0]!,
  );
}

function phrasesBy(
  phrases: NumberWords['before'],
  key: (words: readonly string[]) => string,
  fold: (word: string) => string,
): Map<string, Phrase[]> {
  const all = Object.entries(phrases).flatMap(([qualifier, list]) =>
    list.map((phrase): Phrase => ({ words: phrase.split(' ').map(fold), qualifier: qualifier as Qualifier })),
  );
  return groupBy(
    all.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => key(words),
  );
}
