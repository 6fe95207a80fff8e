// The incidents of a record by the words that lead to them: misspelt, only begun, two of them joined, or in another script; the rarer
// a word is, the more it counts. MiniSearch ranks them (BM25): a list of our own knew neither misspellings nor joined words.
import MiniSearch from 'minisearch';
import type { SearchLine } from '../record/pack/search-text';
import { isOtherScript, soundOf, withoutPrefix } from '../text/sounds';

interface Entry {
  id: string;
  names: string;
  about: string;
  sounds: string;
}

/** How well an incident fits some words. */
export interface Fit {
  /** Of the one that fits best 1. */
  score: number;
  /** The share of the words that lead to it; of those that say more than a kind of event or of site, where there are any. */
  covered: number;
  /** The share of all words. */
  whole: number;
  /** Whether a word leads to it that leads to hardly any other. */
  rare: boolean;
}

/** What an incident is found by. `others`: names in any script of whom and where it was. */
export interface IndexedLine extends SearchLine {
  others: readonly string[];
}

/** What is said in its name counts so much more than what is said of it. */
const NAME = 2;
/** Shorter words begin too many others, or are one letter apart from too many. */
const BEGINS = 3;
const MISSPELT = 5;
/** In words of so many letters two may be others: two that changed places are. */
const LONG = 7;
const PLURAL = 5;
/** A word that only sounds alike counts less than one that is spelt alike. */
const SOUNDING = 0.7;

const HARDLY_ANY = 3;
const share = (sum: number) => Math.min(1, Math.round(sum * 1000) / 1000);

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
  constructor(readonly lines: readonly IndexedLine[]) {
    this.#index = new MiniSearch<Entry>({
      fields: ['names', 'about', 'sounds'],
      tokenize: (text, field) => (field === 'names' ? withJoined(text) : wordsIn(text)),
      processTerm: stem,
    });
    this.#index.addAll(
      lines.map(({ id, names, about, others }) => {
        const latin = [...wordsIn(names), ...others.filter((word) => !isOtherScript(word))];
        const sounds = new Set(latin.map(soundOf));
        return { id, names, about: `${about} ${others.join(' ')}`, sounds: [...sounds].join(' ') };
      }),
    );
  }

  /** The incidents to which any of some folded words leads. `isGeneric`: for a word that is many events'. */
  find(words: readonly string[], isGeneric: (word: string) => boolean): Map<string, Fit> {
    const asked = [...new Set(words)];
    const telling = asked.filter((word) => !isGeneric(word));
    const counted = new Set(telling.length ? telling : asked);
    const found = new Map<string, Fit>();
    for (const word of asked) {
      const leading = this.#findWord(word);
      for (const [id, score] of leading) {
        const fit = found.get(id) ?? { score: 0, covered: 0, whole: 0, rare: false };
        fit.score += score;
        fit.whole += 1 / asked.length;
        fit.rare ||= leading.size <= HARDLY_ANY;
        if (counted.has(word)) fit.covered += 1 / counted.size;
        found.set(id, fit);
      }
    }
    const most = Math.max(...[...found.values()].map((fit) => fit.score));
    for (const fit of found.values()) {
      fit.score /= most;
      fit.covered = share(fit.covered);
      fit.whole = share(fit.whole);
    }
    return found;
  }

  /** The incidents to which a word leads, as it is spelt or, in another script, as it sounds. */
  #findWord(word: string): Map<string, number> {
    const best = new Map<string, number>();
    const take = (spelling: string, fields: string[], worth: number) => {
      const isSpelt = fields.length > 1;
      const results = this.#index.search(spelling, {
        fields,
        boost: { names: NAME },
        prefix: (term) => isSpelt && term.length >= BEGINS,
        fuzzy: (term) =>
          !isSpelt || term.length < MISSPELT || /\d/.test(term) ? false : term.length < LONG ? 1 : 2,
      });
      for (const { id, score } of results)
        best.set(id as string, Math.max(best.get(id as string) ?? 0, score * worth));
    };
    const bare = withoutPrefix(word);
    take(word, ['names', 'about'], 1);
    if (bare !== word) take(bare, ['names', 'about'], 1);
    if (isOtherScript(word))
      for (const sound of new Set([soundOf(word), soundOf(bare)]))
        if (sound) take(sound, ['sounds'], SOUNDING);
    return best;
  }
}
