// The descriptor of the open data: a Frictionless Data Package (version 2.0) that lists every file with its columns, licence
// and sources.
import type { Field, Reference, Table } from './tables';

/** Something the record rests on. `credit`: the words that its licence asks for, or that we give unasked. */
export interface Credit {
  title: string;
  path: string;
  licence: string;
  what: string;
  credit: string;
}

/** A file as it was written. */
export interface WrittenFile {
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const DESCRIPTION = `What news outlets report of attacks, strikes, protests and running counts: each figure with the report that prints it, on whose word, and whose figure it is. Restated in our own words; nobody is corrected.`;

export interface PackageAbout {
  /** The version of the record, and the day on which it was written. */
  version: string;
  day: string;
  credits: readonly Credit[];
}

/** A table as it was written. */
export interface WrittenTable {
  table: Table;
  rows: number;
  csv: WrittenFile;
  parquet: WrittenFile;
}

export function dataPackageOf(
  tables: readonly WrittenTable[],
  provenance: WrittenFile,
  { version, day, credits }: PackageAbout,
): Record<string, unknown> {
  return {
    $schema: PROFILE,
    name: 'variorum-record',
    id: `urn:variorum:record:${version}`,
    title: 'The Variorum record of differing news reports',
    description: DESCRIPTION,
    version,
    created: `${day}T00:00:00Z`,
    licenses: [LICENCE],
    contributors: [{ title: 'The contributors of Variorum', roles: ['author', 'publisher'] }],
    citation: `The contributors of Variorum: The Variorum record of differing news reports, version ${version}, ${day}. ${LICENCE.name}.`,
    sources: credits.map(({ title, path }) => ({ title, path })),
    credits,
    keywords: ['news', 'armed conflict', 'casualties', 'provenance', 'media studies'],
    resources: [
      ...tables.map(csvResource),
      ...tables.map(parquetResource),
      {
        name: 'provenance',
        title: 'Who said what',
        description: 'Every claim with its report, primary source and speakers in the terms of W3C PROV.',
        path: provenance.path,
        format: 'jsonld',
        mediatype: 'application/ld+json',
        encoding: 'utf-8',
        bytes: provenance.bytes,
        hash: `sha256:${provenance.hash}`,
      },
    ],
  };
}

function csvResource({ table, rows, csv }: WrittenTable) {
  return {
    ...resource(table, rows, csv),
    name: table.name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      ...schemaOf(table),
      ...(table.references.length > 0 && { foreignKeys: table.references.map(foreignKeyOf) }),
    },
  };
}

function parquetResource({ table, rows, parquet }: WrittenTable) {
  return {
    ...resource(table, rows, parquet),
    name: `${table.name}-parquet`,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    schema: schemaOf(table),
  };
}

const resource = ({ title, description }: Table, rows: number, { path, bytes, hash }: WrittenFile) => ({
  type: 'table',
  title,
  description,
  path,
  bytes,
  hash: `sha256:${hash}`,
  rows,
});

const foreignKeyOf = ({ field, table, to }: Reference) => ({
  fields: [field],
  reference: { resource: table, fields: [to] },
});

function schemaOf({ fields, key }: Table) {
  return { fields: fields.map(fieldOf), primaryKey: key, missingValues: [''] };
}

function fieldOf({ name, type, description, unit, required, choice }: Field) {
  const constraints = { ...(required && { required }), ...(choice && { enum: choice }) };
  return {
    name,
    type: type === 'day' ? 'date' : type,
    description,
    ...(type === 'day' && { format: 'default' }),
    ...(unit && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
