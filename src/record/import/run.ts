// An import from a file to its pack: which format it is, reading it row by row, and what was refused and why.
import Papa from 'papaparse';
import { SeedError } from '../seeds/compile';
import type { Pack } from '../../model/database';
import { PackBuilder, type Part } from './builder';
import { ACLED_COLUMNS, addAcledRow } from './acled';
import { addActors } from './actors';
import type { Row } from './common';
import { GED_COLUMNS, addGedRow } from './ged';
import type { Looked, Mapping } from './fields';
import { NameError } from '../vet';
import { guessMapping, mappedRows, problemOf } from './mapping';
import { addOwnFile, type About } from './own';

/** Where an import puts what it made. */
export interface Sink {
  part(part: Part): Promise<void>;
  progress(done: number, total: number): void;
}

export const FORMATS = ['ucdp-ged', 'acled', 'table', 'actors', 'variorum'] as const;
export type Format = (typeof FORMATS)[number];

export interface Imported {
  about: About;
  format: Format;
  /** The entities and outlets, which parts speak of. */
  names: Pack;
  parts: { from: number; to: number; incidents: number }[];
  /** Rows refused, and the first of them with their lines and reasons. */
  rejected: number;
  reasons: { line: number; reason: string }[];
}

/** Thrown when a file cannot be imported at all; one line a problem. */
export class ImportError extends Error {
  override name = 'ImportError';
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** What files are, by their names. */
export const TABLE = /\.[ct]sv$/i;
const OWN = /\.(?:ya?ml|json)$/i;
const ACTORS = /\.txt$/i;
const CHUNK_CHARACTERS = 1 << 20;
const LONGEST_ROW = 1 << 23;
const MOST_REASONS = 200;
/** Our own files are read whole; a larger collection belongs in several. */
const LARGEST_OWN = 64 << 20;
/** A cell longer than this is no event's. */
const LONGEST_CELL = 100_000;

/**
 * Reads a file and gives out its parts. A table of unknown columns needs a mapping. Throws an ImportError when nothing can
 * be read, or our own file is wrong anywhere.
 */
export async function importFile(file: File, sink: Sink, mapping?: Mapping): Promise<Imported> {
  const parts: Imported['parts'] = [];
  const give = async (part: Part) => {
    await sink.part(part);
    parts.push({ from: part.from, to: part.to, incidents: part.pack.incidents.length });
  };
  if (TABLE.test(file.name)) return importCsv(file, sink, parts, give, mapping);
  if (OWN.test(file.name)) return importOwn(file, parts, give);
  if (ACTORS.test(file.name)) return importActors(file, give);
  throw unknownKind(file);
}

const unknownKind = ({ name }: File) =>
  new ImportError([`${name}: only .csv, .tsv, .yaml, .yml, .json and .txt files can be imported`]);

/** The format of a file, by its name and, of a table, its columns. Throws an ImportError when it can be none. */
export async function formatOf(file: File): Promise<Format> {
  if (TABLE.test(file.name)) return tableOf((await headOf(file)).columns)?.format ?? 'table';
  if (OWN.test(file.name)) return 'variorum';
  if (ACTORS.test(file.name)) return 'actors';
  throw unknownKind(file);
}

/** What tells the tables that can be read from each other, and how a row of each is added. */
const TABLES = [
  { format: 'ucdp-ged', title: 'UCDP GED', licence: 'CC BY 4.0', columns: GED_COLUMNS, add: addGedRow },
  {
    format: 'acled',
    title: 'ACLED',
    licence: 'ACLED terms of use',
    columns: ACLED_COLUMNS,
    add: addAcledRow,
  },
] as const;

async function importActors(file: File, give: (part: Part) => Promise<void>): Promise<Imported> {
  if (file.size > LARGEST_OWN) throw new ImportError([`${file.name}: larger than ${LARGEST_OWN >> 20} MB`]);
  const about: About = {
    name: `Actors: ${file.name.replace(ACTORS, '')}`,
    version: '1',
    licence: null,
    language: 'en',
  };
  const pack = new PackBuilder(about.name, about.version, give);
  const { actors, refused } = addActors(await file.text(), pack);
  if (actors === 0) throw new ImportError([`${file.name}: not an actor dictionary of PETRARCH or TABARI`]);
  const reasons = refused.slice(0, MOST_REASONS);
  return { about, format: 'actors', names: await pack.end(), parts: [], rejected: refused.length, reasons };
}

async function importOwn(
  file: File,
  parts: Imported['parts'],
  give: (part: Part) => Promise<void>,
): Promise<Imported> {
  if (file.size > LARGEST_OWN) throw new ImportError([`${file.name}: larger than ${LARGEST_OWN >> 20} MB`]);
  try {
    const { about, pack } = await addOwnFile(
      await file.text(),
      file.name,
      (a) => new PackBuilder(a.name, a.version, give),
    );
    return { about, format: 'variorum', names: await pack.end(), parts, rejected: 0, reasons: [] };
  } catch (error) {
    if (error instanceof SeedError) throw new ImportError(error.problems);
    throw error;
  }
}

/** How a table's cells are parted, and what its first row names. */
interface Head {
  delimiter: string;
  columns: string[];
  /** The beginning of the file. */
  text: string;
}

const HEAD_BYTES = 1 << 18;
const ROWS_SHOWN = 20;

/** Looks at the beginning of a table. Throws an ImportError when there is none. */
export async function lookAt(file: File): Promise<Looked> {
  const { delimiter, columns, text } = await headOf(file);
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: ROWS_SHOWN + 1, skipEmptyLines: true });
  const rows = parsed.data.slice(1);
  return { known: tableOf(columns) !== undefined, columns, rows, mapping: guessMapping(columns, rows) };
}

const tableOf = (columns: readonly string[]) =>
  TABLES.find((t) => t.columns.every((c) => columns.includes(c)));

async function headOf(file: File): Promise<Head> {
  const decoder = decoderOf(file);
  const text = decoder(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  const [first = ''] = text.split(/\r?\n/, 1);
  if (!first.trim()) throw new ImportError([`${file.name}: the file is empty`]);
  const bare = first.replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, cells: bare.split(delimiter).length }));
  const { delimiter } = counted.reduce((most, one) => (one.cells > most.cells ? one : most));
  const columns = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? [];
  return { delimiter, text, columns: columns.map((c) => c.trim()) };
}

const DELIMITERS = [',', ';', '\t', '|'];

async function importCsv(
  file: File,
  sink: Sink,
  parts: Imported['parts'],
  give: (part: Part) => Promise<void>,
  mapping: Mapping | undefined,
): Promise<Imported> {
  const base = file.name.replace(TABLE, '');
  const { delimiter, columns } = await headOf(file);
  const table = tableOf(columns);
  const problem = mapping && !table ? problemOf(mapping, columns) : null;
  if (problem) throw new ImportError([`${file.name}:1: ${problem}`]);
  if (!table && !mapping) {
    const lacks = TABLES.map(
      (t) => `${t.title} (no column ${t.columns.filter((c) => !columns.includes(c)).join(', ')})`,
    );
    throw new ImportError([`${file.name}:1: a table of none of these: ${lacks.join('; ')}`]);
  }
  const about: About = {
    name: table ? `${table.title}: ${base}` : base,
    version: '1',
    licence: table?.licence ?? null,
    language: table ? 'en' : null,
  };
  const add = table?.add ?? mappedRows(mapping!, base);
  const pack = new PackBuilder(about.name, about.version, give);
  let line = 0;
  let rejected = 0;
  const reasons: Imported['reasons'] = [];
  const reject = (at: number, reason: string) => {
    rejected++;
    if (reasons.length < MOST_REASONS) reasons.push({ line: at, reason });
  };
  const take = async (cells: string[]) => {
    const at = line + 1;
    // a cell can run over lines: the next row begins after them
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    if (at === 1 || (cells.length === 1 && cells[0] === '')) return;
    if (cells.length !== columns.length)
      return reject(at, `${cells.length} cells where ${columns.length} are expected`);
    if (cells.some((c) => c.length > LONGEST_CELL)) return reject(at, 'a cell is too long');
    const row: Row = Object.create(null) as Row;
    columns.forEach((column, i) => (row[column] = cells[i]!));
    const reason = await vetted(() => add(row, pack));
    if (reason) reject(at, reason);
  };
  await eachRow(file, delimiter, take, sink);
  if (parts.length === 0 && rejected > 0 && pack.isEmpty)
    throw new ImportError([
      `${file.name}: no row could be read`,
      ...reasons.slice(0, 5).map((r) => `${file.name}:${r.line}: ${r.reason}`),
    ]);
  return { about, format: table?.format ?? 'table', names: await pack.end(), parts, rejected, reasons };
}

/** What a row is refused for, names that are not taken included. */
async function vetted(add: () => Promise<string | null>): Promise<string | null> {
  try {
    return await add();
  } catch (error) {
    if (error instanceof NameError) return error.message;
    throw error;
  }
}

/** Reads a file piece by piece; the next waits until all rows of the last are taken. */
async function eachRow(
  file: File,
  delimiter: string,
  take: (cells: string[]) => Promise<void>,
  sink: Sink,
): Promise<void> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let done = 0;
  const rows = async (last: boolean) => {
    parser ??= new Papa.Parser({ delimiter, newline: /\r\n/.test(rest) ? '\r\n' : '\n' });
    const { data, meta } = parser.parse(rest, 0, !last) as Papa.ParseResult<string[]>;
    rest = rest.slice(meta.cursor);
    if (rest.length > LONGEST_ROW) throw new ImportError([`${file.name}: a row has no end`]);
    for (const cells of data) await take(cells);
  };
  for await (const bytes of piecesOf(file)) {
    rest += bytes.text;
    done += bytes.length;
    if (rest.length >= CHUNK_CHARACTERS) await rows(false);
    sink.progress(done, file.size);
  }
  await rows(true);
}

async function* piecesOf(file: File): AsyncGenerator<{ text: string; length: number }> {
  const decode = decoderOf(file);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield { text: decode(value), length: value.byteLength };
  }
  yield { text: decode(), length: 0 };
}

/** Decodes a file piece by piece. Throws an ImportError when it is no UTF-8, as old spreadsheets write. */
function decoderOf(file: File): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new ImportError([`${file.name}: this is no text in UTF-8; save it as “CSV UTF-8” and try again`]);
    }
  };
}
