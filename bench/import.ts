// Importing a large event file: time, peak memory, size. A real file of UCDP GED is repeated with other ids, places and
// days up to a number of rows: `VARIORUM_GED=FILE npm run bench:import -- 386000`.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { importFile } from '../src/importers/run';
import { savePack } from '../src/packs/save';

const source = process.env['VARIORUM_GED'];
if (!source) {
  console.log('Skipped: name a file of UCDP GED in VARIORUM_GED.');
  process.exit(0);
}
const wanted = Number(process.argv[2] ?? 386_000);
const real = Papa.parse<Record<string, string>>(readFileSync(source, 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const columns = real.meta.fields!;

/** One of the copies: ids run on, years go back, places get a number. */
function* rows(): Generator<string> {
  yield `${columns.join(',')}\n`;
  for (let n = 0; n < wanted; n++) {
    const copy = Math.floor(n / real.data.length);
    const row: Record<string, string> = { ...real.data[n % real.data.length]!, id: String(n + 1) };
    for (const c of ['date_start', 'date_end'])
      row[c] =
        String(Number(row[c]!.slice(0, 4)) - (copy % 25)) + row[c]!.slice(4).replace('-02-29', '-02-28');
    if (copy) row['where_coordinates'] = `${row['where_coordinates']!} ${copy}`;
    yield `${columns.map((c) => `"${(row[c] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
  }
}

const all = rows();
const encoder = new TextEncoder();
const stream = () =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = '';
      while (text.length < 1 << 16) {
        const { value, done } = all.next();
        if (done) break;
        text += value;
      }
      if (text) controller.enqueue(encoder.encode(text));
      else controller.close();
    },
  });
// a file as the import sees it, without holding it in memory
const file = Object.assign(new File([], 'ged.csv'), { stream });

let bytes = 0;
let peak = 0;
const started = performance.now();
const made = await importFile(file, {
  part(part) {
    bytes += savePack(part.pack, part.places).byteLength;
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
