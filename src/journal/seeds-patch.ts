// A pack of the journal as a patch that adds its records to the files of a repository: `git apply` takes it.
import { stringify } from 'yaml';

interface SeedRecord {
  id: string;
}

/** What `toPack` makes, as far as a patch needs it. */
interface PackRecords {
  entities: SeedRecord[];
  outlets: SeedRecord[];
  incidents: SeedRecord[];
  reports: (SeedRecord & { claims: { incident: string }[] })[];
}

const LINE_WIDTH = 110;

/** The patch of a pack's JSON. Records that a repository already has under the same path make `git apply` refuse that file. */
export function toSeedsPatch(pack: string): string {
  const { entities, outlets, incidents, reports } = JSON.parse(pack) as PackRecords;
  const files: [path: string, record: SeedRecord][] = [
    ...entities.map((e): [string, SeedRecord] => [`entities/places/${e.id}`, e]),
    ...outlets.map((o): [string, SeedRecord] => [`outlets/${o.id}`, o]),
    ...incidents.map((i): [string, SeedRecord] => [`incidents/${i.id}`, i]),
    ...reports.map((r): [string, SeedRecord] => [`reports/${r.claims[0]!.incident}/${r.id}`, r]),
  ];
  return files.map(([path, record]) => newFile(`seeds/${path}.yaml`, record)).join('');
}

function newFile(path: string, record: SeedRecord): string {
  const lines = stringify(record, { lineWidth: LINE_WIDTH }).trimEnd().split('\n');
  return [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ b/${path}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n');
}
