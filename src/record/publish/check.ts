// What must hold of published records among each other: a piece that speaks of what is not there is refused whole.
import { problemOfClaim } from '../../model/claims';
import { coreId } from '../../model/owners';
import { problemOfSpan } from '../../model/days';
import {
  referencesOfEntity,
  referencesOfIncident,
  referencesOfReport,
  type Reference,
} from '../../model/references';
import type { Checked } from './records';
import { PublishedError } from './records';

/** The ids that parts may speak of. */
export interface Known {
  entity: ReadonlySet<string>;
  place: ReadonlySet<string>;
  outlet: ReadonlySet<string>;
}

/** Checks a pack's names. Throws a PublishedError. */
export function checkNames({ entities, outlets, incidents, reports }: Checked): Known {
  const isAddition = ({ claims }: Checked['reports'][number]) =>
    claims.every((c) => coreId(c.incident) !== null);
  if (incidents.length || !reports.every(isAddition))
    throw new PublishedError('the names hold what belongs in parts');
  const entity = idsOf(entities, 'entity');
  const known = { entity, place: entity, outlet: idsOf(outlets, 'outlet') };
  for (const e of entities) must(e.id, referencesOfEntity(e), known);
  checkReports(reports, known);
  return known;
}

/** Checks a part against its pack's names. Throws a PublishedError. */
export function checkPart({ entities, outlets, incidents, reports }: Checked, known: Known): void {
  if (entities.length + outlets.length) throw new PublishedError('a part holds names');
  const own = { ...known, incident: idsOf(incidents, 'incident') };
  for (const i of incidents) {
    must(i.id, referencesOfIncident(i), known);
    const { from, to } = i.date;
    const problem = from && to && problemOfSpan(from, to);
    if (problem) throw new PublishedError(`${i.id} ${problem}`);
  }
  checkReports(reports, own);
}

function checkReports(
  reports: Checked['reports'],
  known: Partial<Record<Reference['what'], ReadonlySet<string>>>,
): void {
  idsOf(reports, 'report');
  for (const r of reports) {
    must(r.id, referencesOfReport(r), known);
    for (const claim of r.claims) {
      const problem = problemOfClaim(claim);
      if (problem) throw new PublishedError(`${r.id}: ${problem}`);
    }
  }
}

/** Of what is not known here, incidents that are in another part, nothing is asked. */
function must(
  at: string,
  references: readonly Reference[],
  known: Partial<Record<Reference['what'], ReadonlySet<string>>>,
): void {
  for (const { what, id } of references)
    if (coreId(id) === null && known[what] && !known[what].has(id))
      throw new PublishedError(`${at}: there is no ${what} ${id}`);
}

function idsOf(records: readonly { id: string }[], what: string): Set<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw new PublishedError(`the ${what} ${id} is there twice`);
    ids.add(id);
  }
  return ids;
}
