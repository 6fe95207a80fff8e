// Containers: archives, spreadsheets, JSON, GeoJSON, Parquet, data packages.
import { gzipSync, strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../../src/record/import/run';
import { countsOf, daysOf, fileOf, imported, importedAsGuessed, problemsOf } from './reading';
import { SAMPLE } from './sample';

const CSV = 'date,place,killed\n2024-01-04,A,2\n2024-01-05,B,1\n';
const TWO = ['2024-01-04', '2024-01-05'];
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c])),
  );

describe('an archive', () => {
  it.each([
    ['.zip', zip({ 'events.csv': CSV })],
    [
      '.zip with what Macs add',
      zip({ '__MACOSX/._events.csv': 'x', '.DS_Store': 'x', 'data/events.csv': CSV }),
    ],
    [
      '.zip with a readme',
      zip({ 'README.txt': 'words, and words', 'events.csv': CSV, 'codebook.csv': 'a,b\n1,2\n' }),
    ],
    ['.zip in a .zip', zip({ 'inner.csv': CSV })],
    ['.gz', gzipSync(strToU8(CSV))],
  ])('is unpacked: %s', async (_what, bytes) => {
    expect(daysOf(await importedAsGuessed(bytes, 'events.zip'))).toEqual(TWO);
  });
  it('of a known layout is read at once, whatever it is called', async () => {
    const { made, incidents } = await imported(fileOf(zip({ 'GEDEvent_v25_1.csv': SAMPLE }), 'ged.xlsx'));
    expect([made.format, made.about.name, incidents.length]).toEqual([
      'ucdp-ged',
      'UCDP GED: GEDEvent_v25_1',
      3,
    ]);
    expect(made.notes[0]).toEqual({ key: 'noteTable', inserts: ['GEDEvent_v25_1.csv'] });
  });
  it('with several tables lets the reader choose', async () => {
    const bytes = zip({ 'a.csv': CSV, 'b.csv': 'date,place\n2024-02-01,C\n' });
    expect((await lookAt(fileOf(bytes, 'x.zip'))).tables).toEqual(['a.csv', 'b.csv']);
    const { mapping } = await lookAt(fileOf(bytes, 'x.zip'), { table: 'b.csv' });
    expect(daysOf(await imported(fileOf(bytes, 'x.zip'), { ...mapping, table: 'b.csv' }))).toEqual([
      '2024-02-01',
    ]);
  });
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', zip({}), /nothing is inside/],
    ['pictures', zip({ 'a.png': 'x', 'b.png': 'y' }), /no table is inside, but a\.png, b\.png/],
    ['a Word document', zip({ 'word/document.xml': '<x/>' }), /Word document/],
    ['broken bytes', zip({ 'events.csv': CSV }).slice(0, 60), /damaged/],
  ])('with %s says so', async (_what, bytes, why) => {
    expect((await problemsOf(bytes, 'x.zip')).join('\n')).toMatch(why);
  });
  it('that is a damaged .gz says so', async () => {
    expect((await problemsOf(gzipSync(strToU8(CSV)).slice(0, 20), 'x.csv.gz')).join()).toContain('damaged');
  });
});

describe('a spreadsheet', () => {
  const rows = [
    ['Losses of January', null, null],
    ['Date', 'Place', 'Killed'],
    [new Date(Date.UTC(2024, 0, 4)), 'A', 2],
    [new Date(Date.UTC(2024, 0, 5)), 'B', 1],
    ['soon', 'C', 1],
  ];
  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)('in .%s is read, days as days', async (kind, write) => {
    const bytes = await write({ sheets: [{ name: 'Events', rows }] });
    const read = await importedAsGuessed(bytes, `losses.${kind}`);
    expect([daysOf(read), countsOf(read), read.made.about.name]).toEqual([TWO, [2, 1], 'losses']);
    expect(read.made.reasons).toEqual([{ line: 5, reason: 'Date is no date: “soon”' }]);
  });
  it('with several sheets takes the longest, and lets the reader choose', async () => {
    const other = [
      ['Date', 'Place'],
      [new Date(Date.UTC(2024, 1, 1)), 'D'],
    ];
    const sheets = [
      { name: 'About', rows: [['Read me']] },
      { name: 'Events', rows },
      { name: 'More', rows: other },
    ];
    const bytes = await writeXlsx({ sheets });
    const looked = await lookAt(fileOf(bytes, 'x.xlsx'));
    expect([looked.tables, looked.notes[0]]).toEqual([
      ['About', 'Events', 'More'],
      { key: 'noteTable', inserts: ['Events'] },
    ]);
    const { mapping } = await lookAt(fileOf(bytes, 'x.xlsx'), { table: 'More' });
    expect(daysOf(await imported(fileOf(bytes, 'x.xlsx'), { ...mapping, table: 'More' }))).toEqual([
      '2024-02-01',
    ]);
  });
  it('of numbers of days is read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Date', 'Place'],
            [45295, 'A'],
            [45296, 'B'],
          ],
        },
      ],
    });
    expect(daysOf(await importedAsGuessed(bytes, 'x.xlsx'))).toEqual(TWO);
  });
  it('that is broken says so', async () => {
    const bytes = zip({ 'xl/workbook.xml': '<workbook', '[Content_Types].xml': '<x/>' });
    expect((await problemsOf(bytes, 'x.xlsx')).join()).toMatch(/spreadsheet cannot be read|sheets are empty/);
  });
});

describe('JSON', () => {
  const records = [
    { date: '2024-01-04', place: 'A', killed: 2 },
    { date: '2024-01-05', place: 'B', killed: '1', more: null },
  ];
  it.each([
    ['a list of records', JSON.stringify(records)],
    ['what ACLED’s interface answers', JSON.stringify({ status: 200, success: true, count: 2, data: records })],
    ['lines of records', records.map((r) => JSON.stringify(r)).join('\n')],
    ['GeoJSON', JSON.stringify({
      type: 'FeatureCollection',
      features: records.map((r, i) => ({ type: 'Feature', properties: r, geometry: { type: 'Point', coordinates: [44 + i, 33] } })),
    })],
    ['records within records', JSON.stringify(records.map(({ place, ...r }) => ({ ...r, location: { name: place } })))],
  ])('is read: %s', async (_what, text) => {
    const read = await importedAsGuessed(text, 'events.json');
    expect([daysOf(read), countsOf(read)]).toEqual([TWO, [2, 1]]);
  }); // prettier-ignore
  it('of ACLED is ACLED’s', async () => {
    const data = [
      {
        event_id_cnty: 'XYZ1',
        event_date: '2024-01-04',
        event_type: 'Battles',
        actor1: 'Northern Vanguard',
        location: 'Nawar',
        fatalities: '3',
      },
    ];
    const read = await imported(fileOf(JSON.stringify({ status: 200, data }), 'read.json'));
    expect([read.made.format, countsOf(read)]).toEqual(['acled', [3]]);
  });
  it('gives points of GeoJSON to places', async () => {
    const feature = {
      type: 'Feature',
      properties: { date: '2024-01-04', place: 'A' },
      geometry: { type: 'Point', coordinates: [44.4, 33.3] },
    };
    const read = await importedAsGuessed(
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      'x.geojson',
    );
    expect(read.made.names.entities[0]).toMatchObject({ lat: 33.3, lon: 44.4 });
  });
});

describe('Parquet', () => {
  it('is read', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        {
          name: 'date',
          data: [new Date(Date.UTC(2024, 0, 4)), new Date(Date.UTC(2024, 0, 5))],
          type: 'TIMESTAMP',
        },
        { name: 'place', data: ['A', 'B'] },
        { name: 'killed', data: [2, 1], type: 'INT32' },
      ],
    });
    const read = await importedAsGuessed(new Uint8Array(bytes), 'x.parquet');
    expect([daysOf(read), countsOf(read)]).toEqual([TWO, [2, 1]]);
    expect((await problemsOf(new Uint8Array(bytes).slice(0, 40), 'x.parquet')).join()).toContain(
      'cannot be read',
    );
  });
});

describe('a Frictionless data package', () => {
  it('says of its table where it is, how it is parted and encoded, and how days are written', async () => {
    const description = {
      name: 'losses', title: 'Losses of a war', version: '3', licenses: [{ name: 'CC-BY-4.0' }],
      resources: [{
        name: 'events', path: 'data/events.csv', encoding: 'iso-8859-1', dialect: { delimiter: ';' },
        schema: { fields: [{ name: 'date', type: 'date', format: '%m/%d/%Y' }, { name: 'place', type: 'string' }] },
      }],
    }; // prettier-ignore
    const table = Uint8Array.from('date;place\n04/01/2024;Köln\n', (c) => c.charCodeAt(0));
    const bytes = zip({
      'datapackage.json': JSON.stringify(description),
      'data/events.csv': table,
      'data/other.csv': 'a,b\n1,2\n',
    });
    const read = await importedAsGuessed(bytes, 'package.zip');
    expect([daysOf(read), read.made.names.entities[0]!.name, read.asked.order]).toEqual([
      ['2024-04-01'],
      'Köln',
      null,
    ]);
    expect(read.made.about).toEqual({
      name: 'Losses of a war',
      version: '3',
      licence: 'CC-BY-4.0',
      language: null,
    });
  });
});
