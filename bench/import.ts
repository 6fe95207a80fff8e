// Importing a large event file in Node: time, peak memory, size. A real file of UCDP GED is repeated up to a number of rows:
// `VARIORUM_GED=FILE npm run bench:import -- 386000`.
import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../src/record/import/run';
import { savePack, savePart } from '../src/record/pack/save';
import { gedFile, gedLines } from './ged';

const wanted = Number(process.argv[2] ?? 386_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const path = join(folder, 'ged.csv');
const written = openSync(path, 'w');
for (const line of gedLines(gedFile(), wanted)) writeSync(written, line);
closeSync(written);
const file = new File([await openAsBlob(path)], 'ged.csv');

let bytes = 0;
let peak = 0;
const started = performance.now();
const made = await importFile(file, {
  part(part) {
    bytes += savePart(part.pack, part.places).byteLength;
    peak = Math.max(peak, process.memoryUsage().rss);
    return Promise.resolve();
  },
  progress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
});
const seconds = (performance.now() - started) / 1000;
const names = savePack(made.names).byteLength;
bytes += names;
const mega = (n: number) => `${(n / 1e6).toFixed(0)} MB`;
const incidents = made.parts.reduce((n, p) => n + p.incidents, 0);
console.log(
  `${wanted} rows: ${incidents} incidents in ${made.parts.length} parts, ${made.rejected} rejected, ${made.names.entities.length} names`,
);
console.log(
  `${seconds.toFixed(1)} s, peak memory of the process ${mega(peak)}, ${mega(bytes)} on disk, names ${mega(names)}`,
);
rmSync(folder, { recursive: true });
