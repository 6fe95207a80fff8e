// Saves a pack as bytes that open without parsing: names as a gazetteer, records as text with an index.
import { saveFolds } from '../../text/fold';
import { build, save } from '../../text/gazetteer';
import { ROMANISATION } from '../../languages/romanisation';
import { makeLexicon } from '../../text/lexicon';
import { dayNumber } from '../../model/days';
import { tollKey } from '../../model/counts';
import type { Pack } from '../../model/database';
import { atOnce, type Steps } from '../../model/steps';
import { PEOPLE } from '../../model/who';
import { NO_DAY, NO_PLACE, PLACES_KEPT } from './columns';
import type { Links } from './open';
import { writeRecords } from './records';
import { writeSearchText } from './search-text';
import { joinSections } from './sections';

/**
 * The core pack as bytes: with the table by which its names are folded, so that a background that wakes need not make it.
 * Other packs bring none: a damaged one must not change how all names are read.
 */
export const saveCorePack = (pack: Pack): Uint8Array<ArrayBuffer> => atOnce(corePackSteps(pack));

/** The same in steps. */
export const corePackSteps = (pack: Pack) => packSteps(pack, new Map([['folds', bytesOf(saveFolds())]]));

const placesIn = ({ entities }: Pack) => new Map(entities.map(({ id }, i) => [id, i]));

const bytesOf = (array: ArrayBufferView) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** The pack as bytes, for `openPack`. */
export const savePack = (pack: Pack): Uint8Array<ArrayBuffer> => atOnce(packSteps(pack));

/** The same in steps, with sections that it is given. */
export function* packSteps(
  pack: Pack,
  sections = new Map<string, Uint8Array>(),
): Steps<Uint8Array<ArrayBuffer>> {
  sections.set('search', new TextEncoder().encode(yield* writeSearchText(pack)));
  return yield* sectionsToBytes(pack, placesIn(pack), sections);
}

/**
 * A part of a pack as bytes, for `openPack`: incidents, found by where and when they happened. `places` numbers the entities
 * of the pack.
 */
export const savePart = (part: Pack, places: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> =>
  atOnce(partSteps(part, places));

/** The same in steps. */
export const partSteps = (part: Pack, places: ReadonlyMap<string, number>) =>
  sectionsToBytes(part, places, new Map());

function* sectionsToBytes(
  pack: Pack,
  places: ReadonlyMap<string, number>,
  sections: Map<string, Uint8Array>,
): Steps<Uint8Array<ArrayBuffer>> {
  const add = (name: string, array: ArrayBufferView) => sections.set(name, bytesOf(array));
  const addJson = (name: string, value: unknown) =>
    add(name, new TextEncoder().encode(JSON.stringify(value)));
  const addRecords = function* (name: string, records: readonly unknown[]): Steps<void> {
    const { text, starts, tables } = yield* writeRecords(records);
    sections.set(name, text).set(`${name}.starts`, starts).set(`${name}.tables`, tables);
  };
  addJson('head', { name: pack.name, version: pack.version });
  const lexicon = yield* makeLexicon(pack.entities, ROMANISATION);
  add('names', lexicon.names);
  add('senses', lexicon.senses);
  add('senses.starts', lexicon.starts);
  add('skeletons', lexicon.skeletons);
  add('skeletons.owners', lexicon.owners);
  for (const kind of ['entities', 'incidents', 'outlets'] as const) {
    yield* addRecords(kind, pack[kind]);
    add(`${kind}.ids`, save(build(pack[kind].map(({ id }) => id))));
  }
  yield* addRecords('reports', pack.reports);
  yield* addRecords('tolls', tollsOf(pack));
  addJson('links', linksOf(pack));
  add('days', daysOf(pack));
  add('where', whereOf(pack, places));
  const { reports, starts } = reportsOf(pack);
  add('told', reports);
  add('told.starts', starts);
  return joinSections(sections);
}

function linksOf({ entities, outlets }: Pack): Links {
  // maps: an id may be a word that every object knows, such as “constructor”
  const countries = new Map<string, string>();
  const branches = new Map<string, string[]>();
  const domains = new Map<string, string>();
  for (const e of entities) {
    if (e.kind === 'place' && e.country && e.adjectives.length) countries.set(e.country, e.id);
    if (e.kind === 'group') for (const p of e.partOf) branches.set(p, [...(branches.get(p) ?? []), e.id]);
  }
  for (const o of outlets)
    for (const domain of o.domains) if (!domains.has(domain)) domains.set(domain, o.id);
  return {
    countries: Object.fromEntries(countries),
    branches: Object.fromEntries(branches),
    domains: Object.fromEntries(domains),
  };
}

/** The first and the last day of each incident, as numbers; a month or a year counts from its first day. */
function daysOf({ incidents }: Pack): Int32Array {
  return Int32Array.from(
    incidents.flatMap(({ date: { from, to } }) => {
      const [first, last] = [from, to ?? from].map((day) => (day ? dayNumber(day) : NO_DAY));
      return [first!, last!];
    }),
  );
}

/** The places of each incident, as numbers of entities, always as many. */
function whereOf({ incidents }: Pack, places: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(
    incidents.flatMap((i) =>
      Array.from({ length: PLACES_KEPT }, (_, n) => places.get([i.place, ...i.places][n] ?? '') ?? NO_PLACE),
    ),
  );
}

/** The tolls that any report prints of each incident, as keys: evidence that is asked for before any report is read. */
function tollsOf(pack: Pack): string[][] {
  const tolls = new Map(pack.incidents.map(({ id }) => [id, new Set<string>()]));
  for (const { claims } of pack.reports) {
    for (const c of claims) tolls.get(c.incident)?.add(tollKey(c.measure, c.who ?? PEOPLE, c.value));
  }
  return [...tolls.values()].map((keys) => [...keys]);
}

/** Which reports are about each incident: report numbers one incident after another, and where each incident's begin. */
function reportsOf(pack: Pack): { reports: Uint32Array; starts: Uint32Array } {
  const number = new Map(pack.incidents.map(({ id }, i) => [id, i]));
  const lists: number[][] = pack.incidents.map(() => []);
  pack.reports.forEach((report, r) => {
    for (const id of new Set(report.claims.map((c) => c.incident))) lists[number.get(id)!]?.push(r);
  });
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
  return { reports: Uint32Array.from(lists.flat()), starts };
}
