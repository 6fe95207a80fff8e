// The open data: written once, then read back by what researchers use: DuckDB, a JSON Schema validator, a JSON-LD processor.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportPack, type Exported } from '../../../../src/cli/export';
import type { Pack } from '../../../../src/model/database';
import { ROOT } from '../../../paths';
import { claim, fixedPack, report } from '../../fixed-record';
import profile from './datapackage-2.0.json' with { type: 'json' };
import { corePack } from '../../core-record/core';

/** Three outlets of two sides on one blast: an agency, its reprint, and an outlet of the country that was struck. */
function pack(): Pack {
  const { incidents, outlets, ...rest } = fixedPack([
    report('wire-1', 'wire', [
      claim(4, { attributed: ['vanguard'], who: { role: 'people' } }),
      claim(2, { stage: 'early' }),
    ]),
    report('daily-1', 'daily', [claim(4, { origin: 'wire', note: 'says "so", in its\nheadline' })], {
      published: '2030-05-03',
    }),
    report('gazette-1', 'gazette', [claim({ min: 6, max: 9 }), claim('dozens', { measure: 'wounded' })]),
    report('herald-1', 'herald', [claim(7, { qualifier: 'more-than', attributed: ['a doctor | nurse'] })], {
      published: null,
    }),
  ]);
  return {
    ...rest,
    incidents: incidents.map((i) => (i.id === 'harbour-blast' ? { ...i, targets: ['port-town'] } : i)),
    outlets: outlets.map((o) => (o.id === 'gazette' ? { ...o, country: 'YY' } : o)),
    reports: rest.reports,
  };
}

/** The SQL of docs/data.md, in its order: what researchers are shown is what is tested. */
const QUESTIONS = [
  ...readFileSync(join(ROOT, 'docs/data.md'), 'utf8').matchAll(/```sql\n((?!--)[\s\S]*?)```/g),
].map(([, sql]) => sql!);

async function openIn(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return connection;
}

const ask = async (connection: DuckDBConnection, sql: string) =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson();

const exportOf = (of: Pack) => exportPack(of, mkdtempSync(join(tmpdir(), 'variorum-export-')), '2031-01-02');
const descriptorOf = ({ folder }: Exported) =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    version: string;
    sources: { title: string }[];
    resources: { name: string; path: string; bytes: number; schema?: { fields: { name: string }[] } }[];
  };

describe('the open data of a small record', () => {
  let exported: Exported;
  let db: DuckDBConnection;
  beforeAll(async () => {
    exported = await exportOf(pack());
    db = await openIn(exported.folder);
  });

  it('answers how far apart the tolls of an incident are', async () => {
    // the reprint shares its agency's origin, the early toll is left aside; “more than 7” has no upper end
    expect(await ask(db, QUESTIONS[0]!)).toEqual([
      { incident: 'harbour-blast', origins: '4', lowest: '4', highest: '9' },
    ]);
  });
  it('answers who reports first, reprints counting as their agency', async () => {
    expect(await ask(db, QUESTIONS[1]!)).toEqual([
      { outlet: 'gazette', incidents: '1' },
      { outlet: 'wire', incidents: '1' },
    ]);
  });
  it('answers which side’s media count what', async () => {
    expect(await ask(db, QUESTIONS[2]!)).toMatchObject([
      { measure: 'killed', side: 'neither', origins: '2', middle: 7, highest: '8' },
      { measure: 'killed', side: 'target', origins: '2', middle: 4, highest: '4' },
      { measure: 'wounded', side: 'neither', origins: '1', middle: 12 },
    ]);
  });
  it('writes the same rows as CSV and as Parquet, with quotes, line breaks and gaps', async () => {
    const read = (file: string) =>
      Papa.parse<Record<string, string>>(readFileSync(join(exported.folder, file), 'utf8').trimEnd(), {
        header: true,
      }).data;
    const claims = read('csv/claims.csv');
    expect(claims).toHaveLength(6);
    expect(claims[2]).toMatchObject({
      id: 'daily-1/1',
      note: 'says "so", in its\nheadline',
      syndicate: 'wire',
    });
    for (const { table } of exported.tables) {
      const rows = await ask(db, `SELECT * FROM 'parquet/${table.name}.parquet'`);
      const asText = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([k, v]) => [k, ((v ?? '') as string | number).toString()]),
        ),
      );
      expect(asText).toEqual(read(`csv/${table.name}.csv`));
    }
  });
  it('types days, counts and degrees', async () => {
    const types = await ask(db, `DESCRIBE SELECT * FROM 'parquet/reports.parquet'`);
    expect(types.find((t) => t['column_name'] === 'published')).toMatchObject({ column_type: 'DATE' });
  });
  it('has the same version for the same record, and another for another', async () => {
    const { version } = descriptorOf(exported);
    expect(descriptorOf(await exportOf(pack())).version).toBe(version);
    expect(descriptorOf(await exportOf(fixedPack())).version).not.toBe(version);
  });
  it('says who said what in PROV, by a JSON-LD processor', async () => {
    const document = JSON.parse(readFileSync(join(exported.folder, 'provenance.jsonld'), 'utf8')) as object;
    const quads = (await jsonld.toRDF(document, SAFE)) as unknown as Quad[];
    const said = (subject: string, predicate: string) =>
      quads
        .filter((q) => q.subject.value === `urn:variorum:${subject}` && q.predicate.value.endsWith(predicate))
        .map((q) => q.object.value);
    expect(said('claim:wire-1/1', 'prov#wasAttributedTo')).toEqual(['urn:variorum:entity:vanguard']);
    expect(said('claim:wire-1/1', 'prov#hadPrimarySource')).toEqual(['urn:variorum:report:wire-1']);
    expect(said('claim:daily-1/1', 'prov#wasDerivedFrom')).toEqual(['urn:variorum:report:daily-1']);
    expect(said('claim:daily-1/1', 'prov#hadPrimarySource')).toEqual([
      'urn:variorum:original:wire/harbour-blast',
    ]);
    expect(said('original:wire/harbour-blast', 'prov#wasAttributedTo')).toEqual(['urn:variorum:outlet:wire']);
    expect(said('claim:herald-1/1', 'prov#wasAttributedTo')).toEqual([
      'urn:variorum:speaker:a%20doctor%20%7C%20nurse',
    ]);
    expect(said('claim:gazette-1/1', 'value')).toEqual(['6 to 9']);
    expect(said('report:wire-1', 'datePublished')).toEqual(['2030-05-02']);
  });
});

/** The processor rejects what it would otherwise drop without a word; its types lack the option. */
const SAFE = { safe: true } as object;

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string };
}

describe('the open data of the whole record', () => {
  let exported: Exported;
  let db: DuckDBConnection;
  beforeAll(async () => {
    exported = await exportOf(corePack());
    db = await openIn(exported.folder);
  });

  it('is a data package by the published profile', () => {
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
    const descriptor = descriptorOf(exported);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    for (const { path, bytes } of descriptor.resources)
      expect(readFileSync(join(exported.folder, path)).byteLength).toBe(bytes);
  });
  it('refers only to rows that are there, by keys that name one row', async () => {
    for (const { table } of exported.tables) {
      const file = `'parquet/${table.name}.parquet'`;
      const key = table.key.map((k) => `"${k}"`).join(', ');
      expect(await ask(db, `SELECT ${key} FROM ${file} GROUP BY ${key} HAVING count(*) > 1`)).toEqual([]);
      for (const { field, table: other, to } of table.references) {
        const lost = `SELECT "${field}" FROM ${file} WHERE "${field}" IS NOT NULL AND "${field}" NOT IN (SELECT "${to}" FROM 'parquet/${other}.parquet')`;
        expect(await ask(db, lost)).toEqual([]);
      }
    }
  });
  it('keeps to the values that each column names', async () => {
    for (const { table } of exported.tables) {
      for (const { name, choice, required } of table.fields) {
        const file = `'parquet/${table.name}.parquet'`;
        if (choice) {
          const rows = await ask(
            db,
            `SELECT DISTINCT "${name}" AS v FROM ${file} WHERE "${name}" IS NOT NULL`,
          );
          expect(choice).toEqual(expect.arrayContaining(rows.map((r) => r['v'])));
        }
        if (required) expect(await ask(db, `SELECT * FROM ${file} WHERE "${name}" IS NULL`)).toEqual([]);
      }
    }
  });
  it('answers all three questions of docs/data.md', async () => {
    expect(QUESTIONS).toHaveLength(3);
    for (const sql of QUESTIONS) expect((await ask(db, sql)).length).toBeGreaterThan(5);
  });
  it('credits every source in the package and in LICENSE-DATA', () => {
    const credits = parse(readFileSync(join(ROOT, 'seeds/credits.yaml'), 'utf8')) as { title: string }[];
    const licence = readFileSync(join(ROOT, 'LICENSE-DATA'), 'utf8');
    expect(descriptorOf(exported).sources.map((s) => s.title)).toEqual(credits.map((c) => c.title));
    for (const { title } of credits) expect(licence).toContain(title);
  });
});
