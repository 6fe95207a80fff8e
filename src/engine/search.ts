// Search over the whole database as one types: forgiving of spelling and transliteration, of word order, and of how a date
// is written. Every pack brings its records as lines of folded words and their consonants: none is read before it is found.
import type { RecordRef } from '../model/record-ref';
import type { SearchResult } from '../views/types/search';
import { LONGEST_QUERY } from '../protocol/limits';
import { ROMANISATION } from '../languages/romanisation';
import { skeletonOf } from '../text/skeleton';
import { foldWords } from '../text/tokens';
import { SKELETON, type SearchLine } from '../record/pack/search-text';
import type { SearchableRecord } from '../record/record';
import { ownerOf } from '../model/owners';
import { resultOf } from '../views/results';
import { answer, type Answering } from './answer';
import { BEGINNING, Beginnings } from './beginnings';
import { IncidentIndex } from './incident-index';
import { partiesOf } from './parties';
import { splitQuery } from './asked';
import { parseQuestion } from './question';
import { fitsDate } from './search-query';

export const MOST_RESULTS = 20;
/** Results that packs cannot take from the core. */
const FROM_CORE = 10;
/** The lines of more records than this are not kept. */
const MANY = 20_000;

interface Asked {
  /** Days, with dots for what is left open; one of them must fit. */
  dates: readonly string[];
  words: readonly string[];
  skeleton: string | null;
}

export class Search {
  private beginnings: Beginnings | undefined;
  private answering: Answering | undefined;

  constructor(private readonly know: SearchableRecord) {}

  /** The best matches, best first; none for a query without words. */
  find(query: string): SearchResult[] {
    const split = splitQuery(query, this.know.languages);
    // a month can be a part of a name, “March 14 Alliance”; with its year it is a month
    const dated = split.dates.some((date) => /^\d{4}-\d/.test(date));
    const plain = { dates: [], words: foldWords(query.slice(0, LONGEST_QUERY)) };
    const asked = (dated ? [split] : [split, plain])
      .filter(({ dates, words }) => words.length + dates.length > 0)
      .map((q) => ({ ...q, skeleton: skeletonOf(q.words, ROMANISATION) }));
    const scored = this.candidates(asked).flatMap((line) => {
      const score = Math.max(0, ...asked.map((q) => scoreOf(line, q)));
      return score > 0 ? [{ line, score: score + line.weight }] : [];
    });
    scored.sort((a, b) => b.score - a.score);
    return this.results(scored.map(({ line }) => line));
  }

  /** The first lines as results; whatever packs hold, the best of the core are among them. */
  private results(lines: readonly SearchLine[]): SearchResult[] {
    const best = new Map<string, RecordRef>();
    const core = new Set(lines.filter(({ id }) => ownerOf(id) === null).slice(0, FROM_CORE));
    let room = MOST_RESULTS - core.size;
    for (const line of lines) {
      const { kind, id } = line;
      if (best.has(`${kind} ${id}`) || (!core.has(line) && room-- <= 0)) continue;
      best.set(`${kind} ${id}`, { kind, id });
    }
    return [...best.values()].map((ref) => resultOf(ref, this.know));
  }

  /** Answers to a question; for a query that finds nothing, what is nearest to it. */
  answer(query: string): SearchResult[] {
    return answer(query, (this.answering ??= this.makeAnswering()));
  }

  /** Makes the indexes before the first letter is typed. */
  prepare(): void {
    this.linesWith([]);
    this.answering ??= this.makeAnswering();
    parseQuestion('', this.know.languages);
  }

  private makeAnswering(): Answering {
    const { know } = this;
    const { incidents } = know;
    // of packs only what can be named: their incidents are found by place and day
    const lines = know.search.flatMap((t) => t.linesWith([], true)).filter(({ id }) => incidents.has(id));
    return {
      index: new IncidentIndex(lines),
      parties: partiesOf(incidents.values(), know),
      find: (words) => this.find(words),
      linesOf: (words) => this.linesWith(words),
      know,
    };
  }

  private isFew(): boolean {
    const { entities, incidents, outlets } = this.know;
    return entities.size + incidents.size + outlets.size <= MANY;
  }

  private linesWith(beginnings: readonly string[], dated = false): readonly SearchLine[] {
    const { search } = this.know;
    return this.isFew()
      ? (this.beginnings ??= new Beginnings(search.flatMap((t) => t.lines()))).with(beginnings, dated)
      : search.flatMap((t) => t.linesWith(beginnings, dated));
  }

  /** All lines; of very many those that share the beginning of a word, which passes over some that are misspelt there. */
  private candidates(asked: readonly Asked[]): readonly SearchLine[] {
    if (asked.length === 0) return [];
    const beginnings = asked.flatMap(({ words, skeleton }) => [
      // “al” begins most names
      ...(words.some(isLong) ? words.filter(isLong) : words).map((w) => w.slice(0, BEGINNING)),
      ...(skeleton === null ? [] : [SKELETON + skeleton]),
    ]);
    const dated = asked.some(({ dates }) => dates.length > 0);
    return this.linesWith(beginnings, dated);
  }
}

function scoreOf(line: SearchLine, { dates, words, skeleton }: Asked): number {
  let score = 0;
  if (dates.length > 0) {
    const fitting = line.from ? dates.findIndex((date) => fitsDate(line, date)) : -1;
    if (fitting < 0) return 0;
    // of two ways to read a day the first is the likelier
    score += 3 - fitting / 2;
  }
  if (words.length === 0) return score;
  const named = nameScore(line, words, skeleton);
  if (named > 0) return score + named;
  // every word must lead to it, by its name or by what it is about
  return words.every((w) => begins(line.names, w) || begins(line.about, w)) ? score + 2 : 0;
}

const isLong = (word: string) => word.length >= BEGINNING;

/** Whether a word in a field of a line begins so: each is after a space. */
const begins = (field: string, word: string) => field.includes(` ${word}`);

function nameScore(
  { names, skeletons }: SearchLine,
  words: readonly string[],
  skeleton: string | null,
): number {
  const asked = words.map((w) => ` ${w}`).join('');
  if (names.includes(`|${asked}|`)) return 10;
  if (names.includes(`|${asked}`)) return 8;
  if (words.every((w) => begins(names, w)) && names.split('|').some((n) => words.every((w) => begins(n, w))))
    return 6;
  if (skeleton !== null && `${skeletons} `.includes(` ${SKELETON}${skeleton} `)) return 5;
  return wordsOf(names).some((n) => isCloseTo(n, words)) ? 3 : 0;
}

/** The words of each name of a line, split once: fields never change. */
const splitNames = new Map<string, readonly (readonly string[])[]>();
function wordsOf(names: string): readonly (readonly string[])[] {
  let known = splitNames.get(names);
  if (!known) {
    if (splitNames.size >= MANY) splitNames.clear();
    splitNames.set(names, (known = names.split('|').map((n) => n.trim().split(' '))));
  }
  return known;
}

const isCloseTo = (name: readonly string[], words: readonly string[]) =>
  words.every((w) => name.some((n) => isClose(n, w)));

/** One letter changed, added, left out, in words of five letters or more. */
function isClose(a: string, b: string): boolean {
  if (a.startsWith(b)) return true;
  if (b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}
