// Writes the whole record as open data: CSV and Parquet of each table, who said what as JSON-LD, and the descriptor.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import Papa from 'papaparse';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Pack } from '../model/database';
import {
  LICENCE,
  dataPackageOf,
  type Credit,
  type WrittenFile,
  type WrittenTable,
} from '../record/export/data-package';
import { provenanceOf } from '../record/export/provenance';
import { TABLES, type FieldType, type Table } from '../record/export/tables';
import { SEEDS } from '../record/seeds/read-seeds';

export interface Exported {
  folder: string;
  tables: readonly WrittenTable[];
}

/** Writes a pack into a folder, which is made where there is none; files of the same names are replaced. */
export async function exportPack(pack: Pack, to: string, day: string): Promise<Exported> {
  const folder = resolve(to);
  mkdirSync(join(folder, 'csv'), { recursive: true });
  mkdirSync(join(folder, 'parquet'), { recursive: true });
  const tables = await withDuckDb(async (connection) => {
    const written: WrittenTable[] = [];
    for (const table of TABLES) written.push(await writeTable(table, pack, folder, connection));
    return written;
  });
  const version = versionOf(tables);
  const about = { name: 'The Variorum record of differing news reports', licence: LICENCE.path };
  const provenance = writeText(folder, 'provenance.jsonld', JSON.stringify(provenanceOf(pack, about)));
  const descriptor = dataPackageOf(tables, provenance, { version, day, credits: readCredits() });
  writeText(folder, 'datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  return { folder, tables };
}

const creditSchema = v.strictObject({
  title: v.string(),
  path: v.pipe(v.string(), v.url()),
  licence: v.string(),
  what: v.string(),
  credit: v.string(),
});

/** What the record rests on. */
function readCredits(): Credit[] {
  return v.parse(v.array(creditSchema), parse(readFileSync(join(SEEDS, 'credits.yaml'), 'utf8')));
}

/** Equal when all rows are: the same record exported twice has one version. */
function versionOf(tables: readonly WrittenTable[]): string {
  const hash = createHash('sha256');
  for (const { csv } of tables) hash.update(csv.hash);
  return hash.digest('hex').slice(0, 12);
}

async function withDuckDb<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  // a large native module: only who exports loads it
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function writeTable(
  table: Table,
  pack: Pack,
  folder: string,
  connection: DuckDBConnection,
): Promise<WrittenTable> {
  const columns = table.fields.map((f) => f.name);
  const rows = table.rows(pack);
  const text = Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((c) => row[c] ?? null)) });
  const csv = writeText(folder, `csv/${table.name}.csv`, `${text}\r\n`);
  const path = `parquet/${table.name}.parquet`;
  await connection.run(parquetStatement(table, join(folder, csv.path), join(folder, path)));
  return { table, rows: rows.length, csv, parquet: written(folder, path) };
}

const SQL_TYPES: Record<FieldType, string> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  day: 'DATE',
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The Parquet file is made of the CSV file, so that both hold the same rows. */
function parquetStatement({ fields }: Table, csv: string, parquet: string): string {
  const columns = fields.map((f) => `${quoted(f.name)}: ${quoted(SQL_TYPES[f.type])}`).join(', ');
  const options = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, strict_mode = true`;
  return `COPY (SELECT * FROM read_csv(${quoted(csv)}, columns = {${columns}}, ${options})) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`;
}

function writeText(folder: string, path: string, text: string): WrittenFile {
  writeFileSync(join(folder, path), text);
  return written(folder, path);
}

function written(folder: string, path: string): WrittenFile {
  const file = join(folder, path);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { path, bytes: statSync(file).size, hash };
}
