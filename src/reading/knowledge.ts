// What a reading looks up: the packs' records by id, the lexicon, and the claims of each incident.
import { makeLexicon, type Lexicon } from '../gazetteer/lexicon';
import type { Claim, Entity, Incident, Outlet, Pack, Report } from '../model/database';

export interface SourcedClaim {
  claim: Claim;
  report: Report;
}

export interface Knowledge {
  lexicon: Lexicon;
  entities: ReadonlyMap<string, Entity>;
  incidents: ReadonlyMap<string, Incident>;
  outlets: ReadonlyMap<string, Outlet>;
  reports: readonly Report[];
  claims: ReadonlyMap<string, readonly SourcedClaim[]>;
  /** An entity and everything it lies in or belongs to. */
  lineage: (id: string) => ReadonlySet<string>;
}

export function makeKnowledge(pack: Pack): Knowledge {
  const entities = new Map(pack.entities.map((e) => [e.id, e]));
  const claims = new Map<string, SourcedClaim[]>();
  for (const report of pack.reports) {
    for (const claim of report.claims) {
      const list = claims.get(claim.incident) ?? [];
      if (list.length === 0) claims.set(claim.incident, list);
      list.push({ claim, report });
    }
  }
  return {
    lexicon: makeLexicon(pack.entities),
    entities,
    incidents: new Map(pack.incidents.map((i) => [i.id, i])),
    outlets: new Map(pack.outlets.map((o) => [o.id, o])),
    reports: pack.reports,
    claims,
    lineage: lineageOf(entities),
  };
}

function lineageOf(entities: ReadonlyMap<string, Entity>): Knowledge['lineage'] {
  const countries = new Map<string, string>();
  for (const e of entities.values()) {
    if (e.kind === 'place' && e.country && e.adjectives.length) countries.set(e.country, e.id);
  }
  const cache = new Map<string, Set<string>>();
  return (id) => {
    const known = cache.get(id);
    if (known) return known;
    const all = new Set<string>();
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (all.has(next)) continue;
      all.add(next);
      const entity = entities.get(next);
      queue.push(...(entity?.partOf ?? []));
      const country = entity?.kind === 'place' && entity.country ? countries.get(entity.country) : undefined;
      if (country) queue.push(country);
    }
    cache.set(id, all);
    return all;
  };
}
