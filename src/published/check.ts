// What must hold of published records among each other: a piece that speaks of what is not there is refused whole.
import { problemOfClaim } from '../model/claims';
import type { Checked } from './records';
import { PublishedError } from './records';

/** The ids that parts may speak of. */
export interface Known {
  entities: ReadonlySet<string>;
  outlets: ReadonlySet<string>;
}

/** Checks a pack's names. Throws a PublishedError. */
export function checkNames({ entities, outlets, incidents, reports }: Checked): Known {
  if (incidents.length + reports.length) throw new PublishedError('the names hold what belongs in parts');
  const known = { entities: idsOf(entities, 'entity'), outlets: idsOf(outlets, 'outlet') };
  for (const { id, partOf, roles } of entities)
    for (const of of [...partOf, ...roles.map((r) => r.of)]) must(known.entities, of, 'entity', id);
  return known;
}

/** Checks a part against its pack's names. Throws a PublishedError. */
export function checkPart({ entities, outlets, incidents, reports }: Checked, known: Known): void {
  if (entities.length + outlets.length) throw new PublishedError('a part holds names');
  const own = idsOf(incidents, 'incident');
  for (const i of incidents) {
    for (const of of [i.place, ...i.places, ...i.attackers, ...i.targets, ...i.victims])
      must(known.entities, of, 'entity', i.id);
    const { from, to } = i.date;
    if (from && to && to < from) throw new PublishedError(`${i.id} ends (${to}) before it begins (${from})`);
  }
  idsOf(reports, 'report');
  for (const r of reports) {
    must(known.outlets, r.outlet, 'outlet', r.id);
    must(known.outlets, r.probableOrigin, 'outlet', r.id);
    for (const claim of r.claims) {
      must(own, claim.incident, 'incident', r.id);
      must(known.entities, claim.in, 'place', r.id);
      must(known.outlets, claim.origin, 'outlet', r.id);
      const problem = problemOfClaim(claim);
      if (problem) throw new PublishedError(`${r.id}: ${problem}`);
    }
  }
}

function idsOf(records: readonly { id: string }[], what: string): Set<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw new PublishedError(`the ${what} ${id} is there twice`);
    ids.add(id);
  }
  return ids;
}

function must(known: ReadonlySet<string>, id: string | null | undefined, what: string, at: string): void {
  if (id && !known.has(id)) throw new PublishedError(`${at}: there is no ${what} ${id}`);
}
