// Packs as the record that pages are read with: one pack, several joined, and one with the incidents of further parts.
import { joinLexicons } from '../text/join-lexicons';
import type { Entity, Incident } from '../model/database';
import { withDerived } from '../reading/derived';
import { NO_LANGUAGES, type Languages } from '../reading/language';
import { countriesOf } from '../reading/names/countries';
import type { EventRecord, Lookup } from '../reading/record';
import { joinLookups } from './pack/lookup';
import type { OpenPack } from './pack/open';
import type { SearchText } from './pack/search-text';

/** A record that can be searched as well. */
export interface SearchableRecord extends EventRecord {
  /** What a search looks through, pack by pack. */
  search: readonly SearchText[];
  /** The core's place or actor that an entity of another pack is. */
  sameAs?: ((id: string) => string | undefined) | undefined;
  /** The records that a page is read with one after another, the core's first; without them it is read with this one. */
  layers?: readonly Layer[] | undefined;
}

/** One pack's share in the reading of a page: the names of the core and its own, and what it knows of incidents. */
export interface Layer {
  /** Null for the core. */
  owner: string | null;
  record: SearchableRecord;
  /** Whether it knows incidents that the page can be about; else only its names are looked for. */
  events: boolean;
}

/** The record of one pack. Without languages no page is read with it alone: those of the first record joined count. */
export function recordOfPack(pack: OpenPack, languages: Languages = NO_LANGUAGES): SearchableRecord {
  const { countries, branches, domains } = pack.links;
  const entry = <T>(table: Record<string, T>, key: string): T | undefined =>
    Object.hasOwn(table, key) ? table[key] : undefined;
  const country = (code: string) => entry(countries, code);
  return withDerived({
    lexicon: pack.lexicon,
    entities: pack.entities,
    incidents: pack.incidents,
    outlets: pack.outlets,
    search: [pack.search],
    covers: pack.covers,
    claimsOf: memoised((id) => pack.claimsOf(id)),
    addedTo: () => [],
    titleOfOwner: () => undefined,
    tollsOf: memoised((id) => new Set(pack.tollsOf(id))),
    lineage: memoised((id) => lineageOf(id, pack.entities, country)),
    country,
    countryOfTown: (name) => pack.countryOfTown(name),
    branchesOf: (group) => entry(branches, group) ?? [],
    outletAt: (domain) => entry(domains, domain),
    languages,
    countriesIn: memoised((code) => countriesOf(code, { lexicon: pack.lexicon, country })),
  });
}

/** What packs add to the incidents of others. */
export type Added = Pick<EventRecord, 'addedTo' | 'titleOfOwner'>;
const NOTHING_ADDED: Added = { addedTo: () => [], titleOfOwner: () => undefined };

/** Several records as one. Each pack but the core has ids of its own, so that none replaces another's. */
export function joinRecords(
  all: readonly SearchableRecord[],
  added: Added = NOTHING_ADDED,
): SearchableRecord {
  if (all.length === 1) return { ...all[0]!, ...added };
  const entities = joinLookups(all.map((r) => r.entities));
  const first = <T>(ask: (record: SearchableRecord) => T | undefined): T | undefined => {
    for (const record of all) {
      const answer = ask(record);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const country = (code: string) => first((r) => r.country(code));
  const lexicon = joinLexicons(all.map((r) => r.lexicon));
  const sameAs = (id: string) => first((r) => r.sameAs?.(id));
  return withDerived({
    lexicon,
    entities,
    incidents: joinLookups(all.map((r) => r.incidents)),
    outlets: joinLookups(all.map((r) => r.outlets)),
    search: all.flatMap((r) => r.search),
    covers: all[0]!.covers,
    claimsOf: memoised((id) => all.flatMap((r) => r.claimsOf(id))),
    ...added,
    sameAs,
    tollsOf: memoised((id) => new Set(all.flatMap((r) => [...r.tollsOf(id)]))),
    lineage: memoised((id) => lineageOf(id, entities, country, sameAs)),
    country,
    countryOfTown: (name) => first((r) => r.countryOfTown?.(name)),
    branchesOf: (group) => all.flatMap((r) => r.branchesOf(group)),
    outletAt: (domain) => first((r) => r.outletAt(domain)),
    languages: all[0]!.languages,
    countriesIn: memoised((code) => countriesOf(code, { lexicon, country })),
  });
}

/**
 * A record with the incidents of parts, which bring no names of their own: names, places and lineage are shared with
 * `record`, not rebuilt. `choice`: the incidents a page is read with; the others can still be looked up by id.
 */
export function withParts(
  record: SearchableRecord,
  parts: readonly OpenPack[],
  choice: readonly Incident[],
): SearchableRecord {
  const all = [record, ...parts];
  return withDerived({
    ...record,
    incidents: {
      ...joinLookups(all.map((r) => r.incidents)),
      size: choice.length,
      values: () => choice,
    },
    claimsOf: memoised((id) => all.flatMap((r) => r.claimsOf(id))),
    tollsOf: memoised((id) => new Set(all.flatMap((r) => [...r.tollsOf(id)]))),
  });
}

function memoised<T>(compute: (id: string) => T): (id: string) => T {
  const values = new Map<string, T>();
  return (id) => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const value = compute(id);
    values.set(id, value);
    return value;
  };
}

function lineageOf(
  id: string,
  entities: Lookup<Entity>,
  countryOf: (code: string) => string | undefined,
  sameAs: (id: string) => string | undefined = () => undefined,
): ReadonlySet<string> {
  const all = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    const entity = entities.get(next);
    queue.push(...(entity?.partOf ?? []));
    const same = sameAs(next);
    if (same) queue.push(same);
    const country = entity?.kind === 'place' && entity.country ? countryOf(entity.country) : undefined;
    if (country) queue.push(country);
  }
  return all;
}
