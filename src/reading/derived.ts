// What is worked out from a record as it is read, each when it is first asked for and kept with that record alone.
import type { Incident } from '../model/database';
import { indexIncidents, type IncidentIndex } from './links/candidates';
import { makeProfile, type Profile } from './links/profile';
import { makeRarity, type Rarity } from './links/rarity';
import type { EventRecord } from './record';

export interface Derived {
  /** What a reading asks of one of its incidents again and again. */
  profileOf(incident: Incident): Profile;
  /** How rare a feature is among its incidents. */
  rarity: Rarity;
  /** Its incidents by what points to them. */
  incidentIndex(): IncidentIndex;
  /** Its incidents with counts that run on, or with series. */
  situations(): readonly Incident[];
}

/** A record with what is derived from it. What an earlier record had derived is replaced. */
export function withDerived<T extends Omit<EventRecord, keyof Derived>>(record: T): NoInfer<T> & Derived {
  const profiles = new Map<string, Profile>();
  let regions: ReadonlySet<string> | undefined;
  let rarity: Rarity | undefined;
  let index: IncidentIndex | undefined;
  let situations: Incident[] | undefined;
  const isRegion = (place: string) => (regions ??= regionsOf(record)).has(place);
  const derived: NoInfer<T> & Derived = {
    ...record,
    profileOf(incident) {
      let profile = profiles.get(incident.id);
      if (!profile) profiles.set(incident.id, (profile = makeProfile(incident, record, isRegion)));
      return profile;
    },
    rarity(feature, id) {
      rarity ??= makeRarity(derived);
      return rarity(feature, id);
    },
    // methods: a record is spread into others, which would compute what a getter gives
    incidentIndex: () => (index ??= indexIncidents(derived)),
    situations: () =>
      (situations ??= [...record.incidents.values()].filter(({ counts, series }) => counts ?? series)),
  };
  return derived;
}

/** The places that other places lie in. */
function regionsOf({ entities }: Pick<EventRecord, 'entities'>): ReadonlySet<string> {
  const regions = new Set<string>();
  for (const { kind, partOf } of entities.values())
    if (kind === 'place') for (const outer of partOf) regions.add(outer);
  return regions;
}
