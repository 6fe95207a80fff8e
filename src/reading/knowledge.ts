// What a reading looks up: the records of the open packs by id, their names, and the claims of each incident.
import { joinLexicons } from '../text/join-lexicons';
import type { Lexicon } from '../text/lexicon';
import type { Entity, Incident, Outlet } from '../model/database';
import { joinLookups, type Lookup } from '../record/pack/lookup';
import type { OpenPack, SourcedClaim } from '../record/pack/open';
import type { SearchText } from '../record/pack/search-text';
import type { Languages } from './language';
import { countriesOf, type Countries } from './names/countries';
import { makeProfile, type Profile } from './links/profile';
import { makeRarity, type Rarity } from './links/rarity';

export interface Knowledge {
  lexicon: Lexicon;
  entities: Lookup<Entity>;
  incidents: Lookup<Incident>;
  outlets: Lookup<Outlet>;
  /** What a search looks through, pack by pack. */
  search: readonly SearchText[];
  /** The claims that any report makes of an incident; none of an unknown one. */
  claimsOf(incident: string): readonly SourcedClaim[];
  /** The tolls among them, as `tollKey` writes them. */
  tollsOf(incident: string): ReadonlySet<string>;
  /** An entity and everything it lies in or belongs to. */
  lineage(id: string): ReadonlySet<string>;
  /** The place that is a country, by its code. */
  country(code: string): string | undefined;
  /** The groups that belong to a group. */
  branchesOf(group: string): readonly string[];
  /** The outlet whose domain this is. */
  outletAt(domain: string): string | undefined;
  /** The languages that pages are read in. */
  languages: Languages;
  /** The names of countries in a language, by its code. */
  countriesIn(language: string): Countries;
  /** What a reading asks of one of its incidents again and again. */
  profileOf(incident: Incident): Profile;
  /** How rare a feature is among its incidents. */
  rarity: Rarity;
}

export function knowledgeOf(pack: OpenPack, languages: Languages): Knowledge {
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
    claimsOf: remembered((id) => pack.claimsOf(id)),
    tollsOf: remembered((id) => new Set(pack.tollsOf(id))),
    lineage: remembered((id) => lineageOf(id, pack.entities, country)),
    country,
    branchesOf: (group) => entry(branches, group) ?? [],
    outletAt: (domain) => entry(domains, domain),
    languages,
    countriesIn: remembered((code) => countriesOf(code, { lexicon: pack.lexicon, country })),
  });
}

type Derived = 'profileOf' | 'rarity';

/** Adds what is worked out from the records of just this knowledge, each when it is first asked for. */
function withDerived(records: Omit<Knowledge, Derived>): Knowledge {
  const profiles = new Map<string, Profile>();
  let rarity: Rarity | undefined;
  return {
    ...records,
    profileOf(incident) {
      let profile = profiles.get(incident.id);
      if (!profile) profiles.set(incident.id, (profile = makeProfile(incident, this)));
      return profile;
    },
    rarity(feature, id) {
      rarity ??= makeRarity(this);
      return rarity(feature, id);
    },
  };
}

/** What several packs know, as one: of records with one id the first pack's counts, claims of one incident add up. */
export function joinKnowledge(all: readonly Knowledge[]): Knowledge {
  if (all.length === 1) return all[0]!;
  const entities = joinLookups(all.map((k) => k.entities));
  const first = <T>(ask: (k: Knowledge) => T | undefined): T | undefined => {
    for (const k of all) {
      const answer = ask(k);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const country = (code: string) => first((k) => k.country(code));
  const lexicon = joinLexicons(all.map((k) => k.lexicon));
  return withDerived({
    lexicon,
    entities,
    incidents: joinLookups(all.map((k) => k.incidents)),
    outlets: joinLookups(all.map((k) => k.outlets)),
    search: all.flatMap((k) => k.search),
    claimsOf: remembered((id) => all.flatMap((k) => k.claimsOf(id))),
    tollsOf: remembered((id) => new Set(all.flatMap((k) => [...k.tollsOf(id)]))),
    lineage: remembered((id) => lineageOf(id, entities, country)),
    country,
    branchesOf: (group) => all.flatMap((k) => k.branchesOf(group)),
    outletAt: (domain) => first((k) => k.outletAt(domain)),
    languages: all[0]!.languages,
    countriesIn: remembered((code) => countriesOf(code, { lexicon, country })),
  });
}

/**
 * The same knowledge with the incidents of parts, which bring no names of their own: names, places and lineage stay those
 * of `know`, nothing of them is made anew. `choice`: those a page is read with; the others are there when asked for by id.
 */
export function withParts(
  know: Knowledge,
  parts: readonly OpenPack[],
  choice: readonly Incident[],
): Knowledge {
  const all = [know, ...parts];
  return withDerived({
    ...know,
    incidents: {
      ...joinLookups(all.map((k) => k.incidents)),
      size: choice.length,
      values: () => choice,
    },
    claimsOf: remembered((id) => all.flatMap((k) => k.claimsOf(id))),
    tollsOf: remembered((id) => new Set(all.flatMap((k) => [...k.tollsOf(id)]))),
  });
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const value = make(id);
    made.set(id, value);
    return value;
  };
}

function lineageOf(
  id: string,
  entities: Lookup<Entity>,
  countryOf: (code: string) => string | undefined,
): ReadonlySet<string> {
  const all = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    const entity = entities.get(next);
    queue.push(...(entity?.partOf ?? []));
    const country = entity?.kind === 'place' && entity.country ? countryOf(entity.country) : undefined;
    if (country) queue.push(country);
  }
  return all;
}
