// Which records a record speaks of, by their ids: what must be there for it to be understood.
import type { Entity, Incident, Report } from './database';

export interface Reference {
  /** What it must be. A place is an entity; so is an owner, which may be another pack's. */
  what: 'entity' | 'place' | 'incident' | 'outlet' | 'owner';
  id: string;
  /** Where in the record it is. */
  path: (string | number)[];
}

type Maybe = Omit<Reference, 'id'> & { id: string | null | undefined };

const told = (all: Maybe[]) => all.filter((r): r is Reference => Boolean(r.id));

export const referencesOfEntity = ({ partOf, roles, died }: Entity): Reference[] =>
  told([
    ...partOf.map((id, n): Maybe => ({ what: 'entity', id, path: ['partOf', n] })),
    ...roles.map(({ of }, n): Maybe => ({ what: 'entity', id: of, path: ['roles', n, 'of'] })),
    { what: 'incident', id: died?.incident, path: ['died', 'incident'] },
  ]);

export const referencesOfIncident = (i: Incident): Reference[] =>
  told([
    { what: 'place', id: i.place, path: ['place'] },
    ...(['attackers', 'targets', 'victims', 'places'] as const).flatMap((key) =>
      i[key].map((id, n): Maybe => ({ what: 'entity', id, path: [key, n] })),
    ),
    ...(i.counts ?? []).map(({ who }, n): Maybe => ({
      what: 'owner',
      id: who.of,
      path: ['counts', n, 'who', 'of'],
    })),
    ...(i.series ?? []).flatMap(({ outlet, who, in: place }, n): Maybe[] => [
      { what: 'outlet', id: outlet, path: ['series', n, 'outlet'] },
      { what: 'owner', id: who.of, path: ['series', n, 'who', 'of'] },
      { what: 'place', id: place, path: ['series', n, 'in'] },
    ]),
    ...i.related.map(({ incident }, n): Maybe => ({
      what: 'incident',
      id: incident,
      path: ['related', n, 'incident'],
    })),
  ]);

export const referencesOfReport = ({ outlet, probableOrigin, claims }: Report): Reference[] =>
  told([
    { what: 'outlet', id: outlet, path: ['outlet'] },
    { what: 'outlet', id: probableOrigin, path: ['probableOrigin'] },
    ...claims.flatMap((c, n): Maybe[] => [
      { what: 'incident', id: c.incident, path: ['claims', n, 'incident'] },
      { what: 'place', id: c.in, path: ['claims', n, 'in'] },
      { what: 'owner', id: c.who?.of, path: ['claims', n, 'who', 'of'] },
      { what: 'outlet', id: c.origin, path: ['claims', n, 'origin'] },
    ]),
  ]);
