// Joins the pieces of a published record to the one pack that the bundled record is too.
import type { Entity, Pack } from '../../model/database';
import { groupBy } from '../../model/group';
import type { Checked } from '../publish/records';

/** The order of the kinds in the bundled record. */
const KINDS: readonly Entity['kind'][] = ['body', 'group', 'person', 'place'];

/** As the files of the seeds are sorted, which are named after ids. */
const fileOf = ({ id }: { id: string }) => `${id}.yaml`;
const byFile = (a: { id: string }, b: { id: string }) =>
  fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0;

/**
 * The record as a pack, in an order that depends on nothing but its ids. A report that speaks of incidents in several parts is one
 * again.
 */
export function assembleRecord(version: string, names: Checked, parts: readonly Checked[]): Pack {
  const reports = groupBy(
    parts.flatMap((p) => p.reports),
    (r) => r.id,
  );
  return {
    name: 'core',
    version,
    entities: [...names.entities].sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byFile(a, b),
    ),
    outlets: [...names.outlets].sort(byFile),
    incidents: parts.flatMap((p) => p.incidents).sort(byFile),
    reports: [...reports.values()]
      .map((same) => ({ ...same[0]!, claims: same.flatMap((r) => r.claims) }))
      .sort(byFile),
  };
}
