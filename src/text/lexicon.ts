// The lexicon: every spelling in the database, folded together, with what each may mean and what it needs to count.
// It is written once, when a pack is saved, and read from its bytes: nothing of it is built when a background starts.
import type { Entity } from '../model/database';
import type { Steps } from '../model/steps';
import { build, find, load, lookUp, save } from './gazetteer';
import { skeletonOf, type Romanisation } from './skeleton';
import { foldWords } from './tokens';

/**
 * plain: counts everywhere. ambiguous: needs support on the page. capitalised: an ordinary word too, counts
 * only capitalised. adjective: points to a country (Valdorian); evidence, never marked.
 */
const USES = ['plain', 'ambiguous', 'capitalised', 'adjective'] as const;
export type Use = (typeof USES)[number];

export interface Sense {
  entity: Entity;
  use: Use;
  /** Printed in capitals only: VDF. `short`: of three letters or fewer, where case is all there is to recognise it by. */
  acronym: boolean;
  short: boolean;
  /** One word but for an article: a surname, “al-Marjan”. */
  single: boolean;
}

/** The lexicon's parts as they are saved. */
export interface LexiconBytes {
  names: Uint8Array;
  /** The senses of name n are senses[starts[n]] to senses[starts[n + 1]]: an entity's number and flags. */
  senses: Uint32Array;
  starts: Uint32Array;
  /** Consonant skeletons, and to which entity each belongs. */
  skeletons: Uint8Array;
  owners: Uint32Array;
}

export interface Lexicon {
  /** Where its names are in a text: [start, end, name, …], offsets in UTF-16 code units, the longest name first. */
  find(text: string): number[];
  /** What a name may mean. */
  sensesOf(name: number): readonly Sense[];
  /** Whose consonant skeleton this is, if one entity's only. */
  ownerOf(skeleton: string): Entity | undefined;
}

const ACRONYM = 4;
const SHORT = 8;
const SINGLE = 16;
const FLAG_BITS = 5;
const LONGEST_ACRONYM = 6;
const LONGEST_SHORT = 3;

/** The lexicon of a pack's entities. */
export function* makeLexicon(entities: readonly Entity[], romanisation: Romanisation): Steps<LexiconBytes> {
  const byKey = new Map<string, Map<number, number>>();
  const add = (form: string, use: Use, entity: number) => {
    const words = foldWords(form);
    const key = words.join(' ');
    const senses = byKey.get(key) ?? new Map<number, number>();
    if (!byKey.has(key)) byKey.set(key, senses);
    if (!senses.has(entity)) senses.set(entity, flagsOf(form, words, use));
  };
  for (const [i, entity] of entities.entries()) {
    for (const form of entity.capitalised) add(form, 'capitalised', i);
    add(entity.name, 'plain', i);
    for (const form of entity.aliases) add(form, 'plain', i);
    for (const form of Object.values(entity.native).flat()) {
      add(form, 'plain', i);
      // Persian print joins what an article begins
      if (/ ال/.test(form)) add(form.replace(/ (?=ال)/g, ''), 'plain', i);
    }
    for (const form of entity.ambiguous) add(form, 'ambiguous', i);
    for (const form of entity.adjectives) add(form, 'adjective', i);
    yield;
  }
  const lists = [...byKey.values()];
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.size));
  const senses = lists.flatMap((list) =>
    [...list].map(([entity, flags]) => ((entity << FLAG_BITS) | flags) >>> 0),
  );
  const skeletons = yield* skeletonsOf(entities, romanisation);
  return {
    names: save(build([...byKey.keys()])),
    senses: Uint32Array.from(senses),
    starts,
    skeletons: save(build([...skeletons.keys()])),
    owners: Uint32Array.from(skeletons.values()),
  };
}

function flagsOf(form: string, words: readonly string[], use: Use): number {
  const letters = form.replace(/[^\p{L}]/gu, '');
  const acronym =
    letters.length <= LONGEST_ACRONYM &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase();
  const single = words.filter((w) => w !== 'al' && w !== 'el').length === 1;
  return (
    USES.indexOf(use) |
    (acronym ? ACRONYM : 0) |
    (acronym && letters.length <= LONGEST_SHORT ? SHORT : 0) |
    (single ? SINGLE : 0)
  );
}

/** Whether most of a country is written in Latin letters; false for a code that is no country's. */
const writesLatin = (country: string): boolean =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(country) !== undefined &&
  new Intl.Locale(`und-${country}`).maximize().script === 'Latn';

/** Whether an entity's name reaches Latin print by transliteration, which is to say in many spellings. */
export function transliteration(): (entity: Entity) => boolean {
  const latin = new Map<string, boolean>();
  return ({ kind, country }) => {
    if (kind !== 'group' && kind !== 'person') return false;
    if (!country) return true;
    if (!latin.has(country)) latin.set(country, writesLatin(country));
    return !latin.get(country);
  };
}

/** The words that name countries or their people: a name that holds one was translated. */
const wordsOfNations = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(
    entities
      .filter((e) => e.kind === 'place' && e.adjectives.length > 0)
      .flatMap((e) => [e.name, ...e.aliases, ...e.adjectives].map(foldWords))
      .flatMap((words) => (words.length === 1 ? words : [])),
  );

/** Skeletons long enough to be distinctive, each of one entity only. */
function* skeletonsOf(entities: readonly Entity[], romanisation: Romanisation): Steps<Map<string, number>> {
  const nations = wordsOfNations(entities);
  const isTransliterated = transliteration();
  const owners = new Map<string, number | null>();
  for (const [i, entity] of entities.entries()) {
    yield;
    if (!isTransliterated(entity)) continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const words = foldWords(form);
      const skeleton = words.some((w) => nations.has(w)) ? null : skeletonOf(words, romanisation);
      if (!skeleton) continue;
      const owner = owners.get(skeleton);
      owners.set(skeleton, owner === undefined || owner === i ? i : null);
    }
  }
  return new Map([...owners].filter((o): o is [string, number] => o[1] !== null));
}

/** A lexicon over saved parts. Throws when they are not a gazetteer's bytes. */
export function openLexicon(
  bytes: LexiconBytes,
  entities: { readonly size: number; at(index: number): Entity },
): Lexicon {
  const names = load(bytes.names);
  const skeletons = load(bytes.skeletons);
  return {
    find: (text) => find(names, text),
    sensesOf(name) {
      const from = bytes.starts[name] ?? 0;
      return [...bytes.senses.subarray(from, bytes.starts[name + 1] ?? from)].flatMap((packed) => {
        const entity = packed >>> FLAG_BITS;
        return entity < entities.size ? [senseOf(entities.at(entity), packed)] : [];
      });
    },
    ownerOf(skeleton) {
      const owner = bytes.owners[lookUp(skeletons, skeleton)];
      return owner === undefined || owner >= entities.size ? undefined : entities.at(owner);
    },
  };
}

const senseOf = (entity: Entity, flags: number): Sense => ({
  entity,
  use: USES[flags & 3]!,
  acronym: (flags & ACRONYM) !== 0,
  short: (flags & SHORT) !== 0,
  single: (flags & SINGLE) !== 0,
});
