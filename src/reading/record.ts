// The record as a reading looks it up: entities, incidents and outlets by id, their names, and the claims of each incident.
// Reading owns this interface; `src/record` builds it from packs.
import type { Lexicon } from '../text/lexicon';
import type { Derived } from './derived';
import type { Languages } from './language';
import type { Countries } from './names/countries';
import type { Claim, Entity, Incident, Outlet, Report } from '../model/database';

/** Records of one kind by id. Positions run from 0 in the order of the packs. */
export interface Lookup<T> {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): T | undefined;
  /** The record at a position. */
  at(index: number): T;
  /** The position of a record, or -1. */
  indexOf(id: string): number;
  values(): Iterable<T>;
}

/** A claim with the report that makes it. */
export interface SourcedClaim {
  claim: Claim;
  report: Report;
}

export interface EventRecord extends Derived {
  lexicon: Lexicon;
  entities: Lookup<Entity>;
  incidents: Lookup<Incident>;
  outlets: Lookup<Outlet>;
  /** The first days of the core's earliest and latest incidents, in days since 1970. */
  covers?: { from: number; to: number } | null | undefined;
  /** The claims that reports of its own pack make of an incident; none for an unknown one. */
  claimsOf(incident: string): readonly SourcedClaim[];
  /** What other packs than the incident's own add to it, each claim under its own pack. No evidence for linking. */
  addedTo(incident: string): readonly SourcedClaim[];
  /** The title of the pack whose key this is. */
  titleOfOwner(key: string): string | undefined;
  /** The tolls among the claims of its own pack, as `tollKey` writes them. */
  tollsOf(incident: string): ReadonlySet<string>;
  /** An entity and everything it lies in or belongs to. */
  lineage(id: string): ReadonlySet<string>;
  /** The place that is a country, by its code. */
  country(code: string): string | undefined;
  /** The code of the one country that a town so called lies in, for places that are no entities; `name` is folded words. */
  countryOfTown?(name: string): string | undefined;
  /** The groups that belong to a group. */
  branchesOf(group: string): readonly string[];
  /** The outlet whose domain this is. */
  outletAt(domain: string): string | undefined;
  /** The languages that pages are read in. */
  languages: Languages;
  /** The names of countries in a language, by its code. */
  countriesIn(language: string): Countries;
}
