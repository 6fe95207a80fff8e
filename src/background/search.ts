// Search over the whole database as one types: forgiving of spelling and transliteration, of word order, and of how a date
// is written. Every record is kept as folded words and their consonants; nothing is asked of the network.
import type { RecordRef, SearchResult } from '../messages';
import { skeletonOf } from '../gazetteer/skeleton';
import { foldWords } from '../gazetteer/tokens';
import { say } from '../model/say';
import { wordDates } from '../model/wording';
import type { Knowledge } from '../reading/knowledge';
import { nameOfEntity, nameOfKind } from './views/words';

interface Entry {
  ref: RecordRef;
  names: { words: string[]; skeleton: string | null }[];
  /** Further words that lead to it, but are not its name. */
  about: Set<string>;
  /** ISO dates, whole or in part. */
  date: { from: string; to: string } | null;
  weight: number;
}

export const MOST_RESULTS = 20;
/** Of more records than this only those are weighed that share the beginning of a word with what is asked. */
const MANY = 5000;
const BEGINNING = 3;
const LONGEST_QUERY = 300;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export class Search {
  private readonly entries: Entry[];

  constructor(private readonly know: Knowledge) {
    this.entries = [...entityEntries(know), ...incidentEntries(know), ...outletEntries(know)];
  }

  /** The best matches, best first; none for a query without words. */
  find(query: string): SearchResult[] {
    // a number can be a day, or a part of a name: “Tower 22”
    const asked = [splitQuery(query), { dates: [], words: foldWords(query.slice(0, LONGEST_QUERY)) }]
      .filter(({ dates, words }) => words.length + dates.length > 0)
      .map((q) => ({ ...q, skeleton: skeletonOf(q.words) }));
    const many = this.entries.length > MANY;
    const scored = this.entries.flatMap((entry) => {
      if (many && !asked.some((q) => mayBe(entry, q.words, q.dates, q.skeleton))) return [];
      const score = Math.max(0, ...asked.map((q) => scoreOf(entry, q.words, q.dates, q.skeleton)));
      return score > 0 ? [{ entry, score: score + entry.weight }] : [];
    });
    scored.sort((a, b) => b.score - a.score);
    return scored.slice(0, MOST_RESULTS).map(({ entry }) => resultOf(entry.ref, this.know));
  }
}

/** A record as a line of results. */
export function resultOf(ref: RecordRef, know: Knowledge): SearchResult {
  if (ref.kind === 'incident') {
    const i = know.incidents.get(ref.id);
    const kind = i?.kind === 'situation' ? say('kindSituation') : say('kindIncident');
    return {
      ref,
      kind,
      name: i?.title ?? ref.id,
      detail: i ? `${wordDates(i.date)} · ${nameOfEntity(i.place, know)}` : '',
    };
  }
  if (ref.kind === 'outlet') {
    const o = know.outlets.get(ref.id);
    return {
      ref,
      kind: say('kindOutlet'),
      name: o?.name ?? ref.id,
      detail: [o?.country, o?.domains[0]].filter(Boolean).join(' · '),
    };
  }
  const e = know.entities.get(ref.id);
  const detail = e?.roles[0]?.title ?? e?.partOf.map((id) => nameOfEntity(id, know)).join(', ') ?? '';
  return { ref, kind: e ? nameOfKind(e.kind) : '', name: e?.name ?? ref.id, detail };
}

/** The days that a query names, with dots for what it leaves open, and its other words, folded. */
export function splitQuery(query: string): { dates: string[]; words: string[] } {
  const dates: string[] = [];
  let year: string | undefined;
  let month: string | undefined;
  let day: string | undefined;
  const words = foldWords(query.slice(0, LONGEST_QUERY)).filter((word) => {
    if (/^(?:19|20)\d\d$/.test(word)) return ((year = word), false);
    const m = MONTHS.indexOf(word.slice(0, 3));
    if (
      m >= 0 &&
      /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/.test(word) &&
      word.length <= 9
    ) {
      return ((month = String(m + 1).padStart(2, '0')), false);
    }
    if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
      return ((day = word.replace(/\D/g, '').padStart(2, '0')), false);
    return true;
  });
  const iso = /\b(\d{4}-\d{2}(?:-\d{2})?)\b/.exec(query)?.[1];
  if (iso) dates.push(iso);
  else if (year ?? month ?? day) dates.push(`${year ?? '....'}-${month ?? '..'}-${day ?? '..'}`);
  return { dates, words };
}

/** Cheap, and wrong in one way only: a record passed over may have been a misspelt one. */
function mayBe(
  { names, about }: Entry,
  words: readonly string[],
  dates: readonly string[],
  skeleton: string | null,
): boolean {
  if (dates.length) return true;
  return (
    names.some(
      (n) =>
        (skeleton !== null && n.skeleton === skeleton) ||
        words.some((w) => n.words.some((x) => x.startsWith(w.slice(0, BEGINNING)))),
    ) || words.some((w) => about.has(w))
  );
}

function scoreOf(
  entry: Entry,
  words: readonly string[],
  dates: readonly string[],
  skeleton: string | null,
): number {
  let score = 0;
  for (const date of dates) {
    if (!entry.date || !fitsDate(entry.date, date)) return 0;
    score += 3;
  }
  if (words.length === 0) return score;
  const named = Math.max(0, ...entry.names.map((name) => nameScore(name, words, skeleton)));
  if (named > 0) return score + named;
  // every word must lead to it, by its name or by what it is about
  const all = new Set([...entry.names.flatMap((n) => n.words), ...entry.about]);
  const list = [...all];
  return words.every((w) => all.has(w) || list.some((a) => a.startsWith(w))) ? score + 2 : 0;
}

function nameScore(name: Entry['names'][number], words: readonly string[], skeleton: string | null): number {
  const whole = name.words.join(' ');
  const asked = words.join(' ');
  if (whole === asked) return 10;
  if (whole.startsWith(asked)) return 8;
  if (words.every((w) => name.words.some((n) => n.startsWith(w)))) return 6;
  if (skeleton !== null && name.skeleton === skeleton) return 5;
  return words.every((w) => name.words.some((n) => isClose(n, w))) ? 3 : 0;
}

/** One letter changed, added, left out, in words of five letters or more. */
function isClose(a: string, b: string): boolean {
  if (a.startsWith(b)) return true;
  if (b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

/** Whether a span of days meets a date in which dots stand for what was not given. */
export function fitsDate({ from, to }: { from: string; to: string }, date: string): boolean {
  if (!date.includes('.')) return from.slice(0, date.length) <= date && to.slice(0, date.length) >= date;
  const pattern = new RegExp(`^${date}`);
  return pattern.test(from) || pattern.test(to);
}

const nameOf = (text: string) => {
  const words = foldWords(text);
  return { words, skeleton: skeletonOf(words) };
};

function entityEntries(know: Knowledge): Entry[] {
  return [...know.entities.values()].map((e) => ({
    ref: { kind: 'entity', id: e.id },
    names: [e.name, ...e.aliases, ...e.ambiguous, ...e.capitalised, ...Object.values(e.native).flat()].map(
      nameOf,
    ),
    about: new Set(e.roles.flatMap((r) => foldWords(r.title))),
    date: null,
    weight: e.kind === 'place' ? 0.1 : 0.5,
  }));
}

function incidentEntries(know: Knowledge): Entry[] {
  return [...know.incidents.values()].map((i) => {
    const around = [i.place, ...i.places, ...i.attackers, ...i.targets, ...i.victims];
    const about = around.flatMap((id) => foldWords(nameOfEntity(id, know)));
    return {
      ref: { kind: 'incident', id: i.id },
      names: [i.title, ...i.names].map(nameOf),
      about: new Set([...about, ...foldWords(`${i.site ?? ''} ${i.type} ${i.summary}`)]),
      date: i.date.from ? { from: i.date.from, to: i.date.to ?? i.date.from } : null,
      weight: 0.4,
    };
  });
}

function outletEntries(know: Knowledge): Entry[] {
  // pages whose outlet nobody knows have a description for a name: nothing to search for
  const named = [...know.outlets.values()].filter((o) => o.type !== 'unnamed');
  return named.map((o) => ({
    ref: { kind: 'outlet', id: o.id },
    names: [nameOf(o.name)],
    about: new Set(o.domains.flatMap((d) => d.split('.'))),
    date: null,
    weight: 0,
  }));
}
