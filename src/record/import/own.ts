// A pack of our own records in one YAML or JSON file: entities, incidents, outlets and reports as lists, checked as the
// seeds are, each problem with its line.
import { parsePackFile } from '../seeds/compile';
import type { Pack } from '../../model/database';
import { groupBy } from '../../model/group';
import type { PackBuilder } from './builder';

/** What a file says of itself. */
export interface About {
  name: string;
  version: string;
  licence: string | null;
  language: string | null;
}

/** Adds a file's records. Throws a SeedError, with one line a problem, when anything is wrong: half a pack is none. */
export async function addOwnFile(
  text: string,
  file: string,
  make: (about: About) => PackBuilder,
): Promise<{ about: About; pack: PackBuilder }> {
  const { about, ...records } = parsePackFile(text, file);
  const pack = make(about);
  await addRecords(records, pack);
  return { about, pack };
}

/** Adds records that were checked, each incident with its reports. */
export async function addRecords(
  { entities, incidents, outlets, reports }: Omit<Pack, 'name' | 'version'>,
  pack: PackBuilder,
): Promise<void> {
  entities.forEach((e) => pack.entity(e));
  outlets.forEach((o) => pack.outlet(o));
  reports.forEach((r) => pack.addition(r));
  const told = groupBy(
    reports.flatMap((r) =>
      [...groupBy(r.claims, (c) => c.incident).values()].map((claims) => ({ ...r, claims })),
    ),
    (r) => r.claims[0]!.incident,
  );
  for (const incident of incidents) await pack.incident(incident, told.get(incident.id) ?? []);
}
