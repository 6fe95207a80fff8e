// A pack in an id space of its own: every id of its records carries the pack's key, and so does everything that speaks of
// them. A record of the core is spoken of only by `core:` before its id, or where a pack names the same place or actor.
import { cleanName, cleanText } from '../model/plain-text';
import type { Claim, Entity, Incident, Outlet, Report, Series } from '../model/database';
import { coreId, localId, ownedId, type Owner } from '../model/owners';
import { PEOPLE, whoKey, whoOfKey, type Who } from '../model/who';
import { problemOfOrdinary } from '../languages/ordinary';
import type { Lookup, SourcedClaim } from '../reading/record';
import type { Lexicon, Sense } from '../text/lexicon';
import type { LoadedPack } from './for-page';
import type { OpenPack } from './pack/open';
import type { SearchText } from './pack/search-text';
import { joinRecords, recordOfPack, type Added, type SearchableRecord } from './record';

/** Additions of one pack to the core that are kept; the rest is left out. */
const MOST_ADDED = 20_000;

/** A pack that a reader added, as the engine uses it. */
export interface OwnedPack extends LoadedPack {
  owner: Owner;
  record: SearchableRecord;
  /** The same with the core's record before it. */
  besideCore: SearchableRecord;
  /** What it says of incidents of the core, by their ids. */
  added: ReadonlyMap<string, readonly SourcedClaim[]>;
}

/** How the references of one pack's records become ids of the joined record. */
interface Names {
  owner: Owner;
  entities: Lookup<Entity>;
  outlets: Lookup<Outlet>;
  core: SearchableRecord;
  /** The core's place or actor that the pack's own entity is, by its local id. */
  same: (local: string) => string | undefined;
}

/** A loaded pack with ids of its own, beside the core's record. */
export function ownPack(pack: LoadedPack, core: SearchableRecord): OwnedPack {
  const { owner } = pack;
  const { entities, outlets } = pack.names;
  const names: Names = { owner, entities, outlets, core, same: samenessWith(core, entities) };
  const own = ownedOpenPack(pack.names, names);
  const open = new WeakMap<OpenPack, OpenPack>();
  const openPart = (part: OpenPack) => {
    const known = open.get(part) ?? ownedOpenPack(part, names);
    open.set(part, known);
    return known;
  };
  const parts = new Map(
    pack.parts.map((p) => [p, { ...p, open: async () => openPart(await p.open()) }] as const),
  );
  const record = { ...recordOfPack(own), sameAs: (id: string) => sameOf(id, names) };
  return {
    owner,
    adds: pack.adds,
    names: own,
    record,
    besideCore: joinRecords([core, record]),
    parts: [...parts.values()],
    openFirst: () => pack.openFirst().map((p) => parts.get(p)!),
    added: pack.adds ? readable(() => additionsOf(pack.names, names)) : new Map(),
  };
}

/** What a damaged pack adds is nothing. */
function readable<T>(read: () => Map<string, T>): Map<string, T> {
  try {
    return read();
  } catch {
    return new Map();
  }
}

/** What some packs add to the core's incidents, and what the packs are called. */
export function addedBy(packs: readonly OwnedPack[]): Added {
  const titles = new Map(packs.map(({ owner }) => [owner.key, owner.title]));
  return {
    addedTo: (incident) => packs.flatMap((p) => p.added.get(incident) ?? []),
    titleOfOwner: (key) => titles.get(key),
  };
}

/** What the reports beside a pack's names say of incidents of the core. */
function additionsOf(pack: OpenPack, names: Names): Map<string, SourcedClaim[]> {
  const added = new Map<string, SourcedClaim[]>();
  for (let i = 0; i < Math.min(pack.reports.length, MOST_ADDED); i++) {
    const report = ownedReport(pack.reports.at(i), names);
    for (const claim of report.claims) {
      if (!names.core.incidents.has(claim.incident)) continue;
      const list = added.get(claim.incident) ?? [];
      list.push({ claim, report });
      added.set(claim.incident, list);
    }
  }
  return added;
}

function sameOf(id: string, { owner, same }: Names): string | undefined {
  const local = localId(owner.key, id);
  return local === null ? undefined : same(local);
}

/**
 * Which of the core's places and actors the entities of a pack are: those that the core knows by the same name as one entity
 * of the same kind and of no other country. Each is looked up when it is first asked for.
 */
function samenessWith(core: SearchableRecord, entities: Lookup<Entity>) {
  const known = new Map<string, string | undefined>();
  return (local: string): string | undefined => {
    if (!known.has(local)) known.set(local, sameEntity(entities.get(local), core));
    return known.get(local);
  };
}

function sameEntity(entity: Entity | undefined, { lexicon }: SearchableRecord): string | undefined {
  if (!entity) return undefined;
  const [start, end, name] = lexicon.find(entity.name);
  if (start !== 0 || end !== entity.name.length || name === undefined) return undefined;
  const meant = lexicon.sensesOf(name).filter(({ use, entity: { kind, country } }) => {
    const elsewhere = country && entity.country && country !== entity.country;
    return use === 'plain' && kind === entity.kind && !elsewhere;
  });
  return meant.length === 1 ? meant[0]!.entity.id : undefined;
}

const own = (id: string, { owner }: Names) => ownedId(owner.key, id);

/** A place or an actor that a record of the pack speaks of. */
const entityRef = (id: string, names: Names): string => names.same(id) ?? own(id, names);

/** Whose people are counted: the pack's own entity, or one that it leaves to the core. */
const ownerRef = (id: string, names: Names): string => (names.entities.has(id) ? entityRef(id, names) : id);

/** An outlet keeps the pack's key, also when it is the core's by name: it speaks by the word of this pack. */
const outletRef = (reference: string, names: Names): string => own(reference, names);

const incidentRef = (reference: string, names: Names): string => coreId(reference) ?? own(reference, names);

/** On whose word: an entity or outlet of the pack, or words. Words that happen to be an id of the core stay words. */
function speakerRef(who: string, names: Names): string {
  if (names.entities.has(who)) return entityRef(who, names);
  const { core, outlets } = names;
  const isId = outlets.has(who) || core.outlets.has(coreId(who) ?? who) || core.entities.has(who);
  return isId ? own(who, names) : asWords(who);
}

/** Words that look like an id with a pack's key are kept from being one. */
const asWords = (text: string) => text.replace(/^([^\s:]+):(?=\S)/, '$1: ');

/** What a claim says in a word: an entity of the pack, or words. */
const saidRef = (value: string, names: Names) =>
  names.entities.has(value) ? entityRef(value, names) : asWords(value);

const whoRef = (who: Who, names: Names): Who =>
  who.of === undefined ? who : { ...who, of: ownerRef(who.of, names) };

function ownedEntity(e: Entity, names: Names): Entity {
  return {
    ...e,
    id: own(e.id, names),
    name: cleanName(e.name),
    partOf: e.partOf.map((id) => entityRef(id, names)),
    roles: e.roles.map((r) => (r.of ? { ...r, of: entityRef(r.of, names) } : r)),
    ...(e.died && {
      died: { ...e.died, ...(e.died.incident && { incident: incidentRef(e.died.incident, names) }) },
    }),
  };
}

function ownedIncident(i: Incident, names: Names): Incident {
  const all = (ids: readonly string[]) => ids.map((id) => entityRef(id, names));
  return {
    ...i,
    id: own(i.id, names),
    title: cleanText(i.title),
    place: entityRef(i.place, names),
    places: all(i.places),
    attackers: all(i.attackers),
    targets: all(i.targets),
    victims: all(i.victims),
    related: i.related.map((r) => ({ ...r, incident: own(r.incident, names) })),
    ...(i.counts && { counts: i.counts.map((c) => ({ ...c, who: whoRef(c.who, names) })) }),
    ...(i.series && { series: i.series.map((s) => ownedSeries(s, names)) }),
  };
}

const ownedSeries = (s: Series, names: Names): Series => ({
  ...s,
  outlet: outletRef(s.outlet, names),
  attributed: s.attributed.map((who) => speakerRef(who, names)),
  who: whoRef(s.who, names),
  ...(s.in && { in: entityRef(s.in, names) }),
  ...(s.reports && { reports: s.reports.map((id) => own(id, names)) }),
});

function ownedClaim(c: Claim, names: Names): Claim {
  return {
    ...c,
    incident: incidentRef(c.incident, names),
    ...(c.who && { who: whoRef(c.who, names) }),
    ...(c.in && { in: entityRef(c.in, names) }),
    ...(c.origin && { origin: outletRef(c.origin, names) }),
    attributed: c.attributed.map((who) => speakerRef(who, names)),
    value: typeof c.value === 'string' ? saidRef(c.value, names) : c.value,
  };
}

const ownedReport = (r: Report, names: Names): Report => ({
  ...r,
  id: own(r.id, names),
  outlet: outletRef(r.outlet, names),
  ...(r.probableOrigin && { probableOrigin: outletRef(r.probableOrigin, names) }),
  claims: r.claims.map((c) => ownedClaim(c, names)),
});

/** A lookup by owned ids; what the core names explicitly is found as the pack's word for it. */
function ownedLookup<T extends { id: string }>(
  lookup: Lookup<T>,
  change: (record: T) => T,
  { owner }: Names,
  ofCore?: Lookup<T>,
): Lookup<T> {
  const changed = new Map<number, T>();
  const at = (index: number): T => {
    const known = changed.get(index) ?? change(lookup.at(index));
    changed.set(index, known);
    return known;
  };
  const indexOf = (id: string) => {
    const local = localId(owner.key, id);
    return local === null ? -1 : lookup.indexOf(local);
  };
  const fromCore = (id: string): T | undefined => {
    const local = localId(owner.key, id);
    const record = local === null ? undefined : ofCore?.get(coreId(local) ?? local);
    return record && { ...record, id };
  };
  const get = (id: string): T | undefined => {
    const i = indexOf(id);
    return i < 0 ? fromCore(id) : at(i);
  };
  return {
    size: lookup.size,
    at,
    indexOf,
    get,
    has: (id) => get(id) !== undefined,
    *values() {
      for (let i = 0; i < lookup.size; i++) yield at(i);
    },
  };
}

function ownedLexicon(lexicon: Lexicon, entities: Lookup<Entity>, names: Names): Lexicon {
  const mine = (entity: Entity) => entities.get(own(entity.id, names)) ?? entity;
  return {
    find: (text) => withoutOrdinary(text, lexicon.find(text)),
    sensesOf: (name) => lexicon.sensesOf(name).map((s): Sense => ({ ...s, entity: mine(s.entity) })),
    ownerOf(skeleton) {
      const entity = lexicon.ownerOf(skeleton);
      return entity && mine(entity);
    },
  };
}

/** Hits without ordinary words: a pack that was added before names were looked at may still have some. */
function withoutOrdinary(text: string, flat: number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < flat.length; i += 3) {
    const [start, end, name] = flat.slice(i, i + 3) as [number, number, number];
    if (problemOfOrdinary(text.slice(start, end)) === null) kept.push(start, end, name);
  }
  return kept;
}

const ownedSearch = (search: SearchText, names: Names): SearchText => ({
  lines: () => search.lines().map((l) => ({ ...l, id: own(l.id, names) })),
  linesWith: (beginnings, incidents) =>
    search.linesWith(beginnings, incidents).map((l) => ({ ...l, id: own(l.id, names) })),
});

function ownedOpenPack(pack: OpenPack, names: Names): OpenPack {
  const { key } = names.owner;
  const entities = ownedLookup(pack.entities, (e) => ownedEntity(e, names), names, names.core.entities);
  const outletOf = (o: Outlet): Outlet => ({ ...o, id: own(o.id, names), name: cleanName(o.name) });
  const { countries, branches } = pack.links;
  return {
    ...pack,
    entities,
    incidents: ownedLookup(pack.incidents, (i) => ownedIncident(i, names), names),
    outlets: ownedLookup(pack.outlets, outletOf, names, names.core.outlets),
    reports: {
      ...pack.reports,
      at: (i) => ownedReport(pack.reports.at(i), names),
      all: () => pack.reports.all().map((r) => ownedReport(r, names)),
    },
    links: {
      countries: mapped(countries, (id) => own(id, names)),
      branches: Object.fromEntries(
        Object.entries(branches).map(([group, list]) => [
          own(group, names),
          list.map((id) => own(id, names)),
        ]),
      ),
      // whose domain an address is, only the core says
      domains: {},
    },
    search: ownedSearch(pack.search, names),
    lexicon: ownedLexicon(pack.lexicon, entities, names),
    claimsOf(incident) {
      const local = localId(key, incident);
      if (local === null) return [];
      return pack.claimsOf(local).map(({ claim, report }) => ({
        claim: ownedClaim(claim, names),
        report: ownedReport(report, names),
      }));
    },
    tollsOf(incident) {
      const local = localId(key, incident);
      return local === null ? [] : pack.tollsOf(local).map((toll) => ownedToll(toll, names));
    },
  };
}

/** A key as `tollKey` writes it: a measure, a who and a value. */
function ownedToll(toll: string, names: Names): string {
  const [measure, who, ...value] = toll.split(' ');
  return [measure, whoKey(whoRef(whoOfKey(who ?? whoKey(PEOPLE)), names)), ...value].join(' ');
}

const mapped = (table: Record<string, string>, change: (value: string) => string) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
