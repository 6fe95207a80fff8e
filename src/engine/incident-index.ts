// The incidents of a record by the words that lead to them: misspelt, only begun, or two of them joined; the rarer a word is, the
// more it counts. MiniSearch ranks them (BM25): a list of our own knew neither misspellings nor joined words.
import MiniSearch from 'minisearch';
import type { SearchLine } from '../record/pack/search-text';

interface Entry {
  id: string;
  names: string;
  about: string;
}

/** How well an incident fits some words. */
export interface Fit {
  /** Of the one that fits best 1. */
  score: number;
  /** The share of the words that lead to it. */
  covered: number;
}

/** What is said in its name counts so much more than what is said of it. */
const NAME = 2;
/** Shorter words begin too many others, or are one letter apart from too many. */
const BEGINS = 3;
const MISSPELT = 5;
/** In words of so many letters two may be others: two that changed places are. */
const LONG = 7;
const PLURAL = 5;

const stem = (word: string) => (word.length >= PLURAL && word.endsWith('s') ? word.slice(0, -1) : word);
const wordsIn = (field: string) => field.split(/[ |]+/).filter(Boolean);

/** The words of all names, and each two that follow one another as one: “airbase”, “camp22”. */
const withJoined = (names: string): string[] =>
  names.split('|').flatMap((name) => {
    const words = wordsIn(name);
    return [...words, ...words.slice(1).map((word, i) => words[i]! + word)];
  });

export class IncidentIndex {
  readonly #index: MiniSearch<Entry>;

  /** `lines`: of incidents. */
  constructor(readonly lines: readonly SearchLine[]) {
    this.#index = new MiniSearch<Entry>({
      fields: ['names', 'about'],
      tokenize: (text, field) => (field === 'names' ? withJoined(text) : wordsIn(text)),
      processTerm: stem,
      searchOptions: {
        boost: { names: NAME },
        prefix: (term) => term.length >= BEGINS,
        fuzzy: (term) => (term.length < MISSPELT || /\d/.test(term) ? false : term.length < LONG ? 1 : 2),
      },
    });
    this.#index.addAll(lines.map(({ id, names, about }) => ({ id, names, about })));
  }

  /** The incidents to which any of some folded words leads. */
  find(words: readonly string[]): Map<string, Fit> {
    const asked = new Set(words.map(stem)).size;
    const found = this.#index.search(words.join(' '));
    const most = Math.max(...found.map((r) => r.score));
    return new Map(
      found.map((r) => [
        r.id as string,
        { score: r.score / most, covered: new Set(r.queryTerms).size / Math.max(1, asked) },
      ]),
    );
  }
}
