// A file in UCDP GED's columns as large as one wants: a real one, repeated with other ids, places and days.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const YEARS = 25;

/** The file's text in lines. Each copy of the real rows goes back a year, in places of its own. */
export function* gedLines(source: string, wanted: number): Generator<string> {
  const real = Papa.parse<Record<string, string>>(readFileSync(source, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = real.meta.fields!;
  yield `${columns.join(',')}\n`;
  for (let n = 0; n < wanted; n++) {
    const copy = Math.floor(n / real.data.length);
    const row: Record<string, string> = { ...real.data[n % real.data.length]!, id: String(n + 1) };
    for (const c of ['date_start', 'date_end'])
      row[c] =
        String(Number(row[c]!.slice(0, 4)) - (copy % YEARS)) + row[c]!.slice(4).replace('-02-29', '-02-28');
    if (copy) row['where_coordinates'] = `${row['where_coordinates']!} ${copy}`;
    yield `${columns.map((c) => `"${(row[c] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
  }
}

/** The real file, named in VARIORUM_GED; ends the program when there is none. */
export function gedFile(): string {
  const source = process.env['VARIORUM_GED'];
  if (source) return source;
  console.log('Skipped: name a file of UCDP GED in VARIORUM_GED.');
  process.exit(0);
}
