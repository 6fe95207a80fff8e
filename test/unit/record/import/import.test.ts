// Importing: UCDP GED's rows and our own files, what is refused and why, and what a page about them is then read with.
import { existsSync, openAsBlob } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/record/import/builder';
import type { Mapping } from '../../../../src/record/import/fields';
import { ImportError, importFile, lookAt, type Imported } from '../../../../src/record/import/run';
import { savePack, savePart } from '../../../../src/record/pack/save';
import type { LoadedPack } from '../../../../src/record/for-page';
import { loadPack } from '../../../../src/record/load-pack';
import { SAMPLE } from './sample';
import { coreEngine } from '../../core-record/core';

const engine = coreEngine();
const OWNER = { key: 'own', title: 'My own' };

async function imported(
  file: File,
  mapping?: Mapping,
): Promise<{ made: Imported; shelf: LoadedPack; parts: Part[] }> {
  const parts: Part[] = [];
  const sink = { part: (part: Part) => Promise.resolve(void parts.push(part)), progress: () => undefined };
  const made = await importFile(file, sink, mapping);
  const shelf = loadPack(OWNER, savePack(made.names).buffer, parts, (n) =>
    Promise.resolve(savePart(parts[n]!.pack, parts[n]!.places).buffer),
  );
  return { made, shelf, parts };
}
const fileOf = (text: string, name = 'sample.csv') => new File([text], name);
const problemsOf = async (text: string, name?: string) => {
  try {
    await importFile(fileOf(text, name), { part: () => Promise.resolve(), progress: () => undefined });
    return [];
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.problems;
  }
};

async function readWith(shelf: LoadedPack, text: string, published: string) {
  const page = { url: null, title: null, outlet: null, published, language: 'en' };
  engine.usePacks([shelf]);
  return engine.read(text, page, await engine.recordForPage(text, page));
}

describe('a file of our own', () => {
  const adding = (incident: string) => `name: Monitor
outlets: [{ id: monitor, name: The Monitor }]
reports:
  - id: r1
    outlet: monitor
    url: https://monitor.example/1
    published: 2024-01-05
    claims: [{ incident: ${incident}, measure: killed, value: 400 }]
`;
  it('adds to an incident of the core that it names explicitly, and is counted', async () => {
    const { made } = await imported(fileOf(adding('core:2024-01-04-baghdad-nujaba-strike'), 'm.yaml'));
    expect(made.names.reports.map((r) => r.claims[0]!.value)).toEqual([400]);
  });
  it('cannot do so by its bare id', async () => {
    expect(await problemsOf(adding('2024-01-04-baghdad-nujaba-strike'), 'm.yaml')).toEqual([
      'm.yaml:8: there is no incident 2024-01-04-baghdad-nujaba-strike',
    ]);
  });
});

describe('a file of UCDP GED', () => {
  it('gives its events, and says line and reason of what it refuses', async () => {
    const { made } = await imported(fileOf(SAMPLE));
    expect(made.parts.reduce((n, p) => n + p.incidents, 0)).toBe(3);
    expect(made.rejected).toBe(2);
    expect(made.reasons).toEqual([
      { line: 5, reason: 'date_start is no date: “2018-02-30”' },
      { line: 6, reason: 'low (9) is above high (7)' },
    ]);
  });

  it('sets its estimates beside the figure of a page about one of its events', async () => {
    const { shelf } = await imported(fileOf(SAMPLE));
    const reading = await readWith(
      shelf,
      'Thirty killed in Qasr Anbar\n\nThirty people were killed in an attack on Qasr Anbar, in the Rif Talat province of Syria, on Saturday, March 3, a monitor said.',
      '2018-03-04',
    );
    expect(reading.incidents[0]).toMatchObject({ id: 'own:ged-1', main: true });
    const { comparison } = reading.figures[0]!;
    expect(comparison!.status).toBe('differs');
    expect(comparison!.reports.map((r) => [r.value, r.relation])).toEqual([
      [45, 'differs'],
      [{ min: 40, max: 60 }, 'differs'],
    ]);
  });

  it.each([
    [
      'another month',
      'Thirty people were killed in an attack on Qasr Anbar in Syria on June 3.',
      '2018-06-04',
    ],
    ['another place', 'Thirty people were killed in an attack on Idlib in Syria on March 3.', '2018-03-04'],
  ])('says nothing of %s', async (_what, text, published) => {
    const { shelf } = await imported(fileOf(SAMPLE));
    expect((await readWith(shelf, text, published)).incidents).toEqual([]);
  });

  it('leaves the core pack’s own readings as they were', async () => {
    const { shelf } = await imported(fileOf(SAMPLE));
    const text =
      'Strike in Baghdad\n\nAt least four fighters of Harakat al-Nujaba were killed in a US drone strike in Baghdad on 4 January 2024.';
    const page = { url: null, title: null, outlet: null, published: '2024-01-05', language: 'en' };
    engine.usePacks([]);
    const alone = engine.read(text, page);
    expect(await readWith(shelf, text, '2024-01-05')).toEqual(alone);
  });

  it.each([
    ['', 'sample.csv: the file is empty'],
    [
      'a,b\n1,2',
      'sample.csv:1: a table of none of these: UCDP GED (no column id, type_of_violence, side_a, side_b',
    ],
    [SAMPLE.split('\n').slice(0, 1).concat('x,2').join('\n'), 'sample.csv: no row could be read'],
  ])('refuses %j as a whole', async (text, problem) => {
    expect((await problemsOf(text))[0]).toContain(problem);
  });

  const real = process.env['VARIORUM_GED'];
  it.skipIf(!real || !existsSync(real))(
    'reads a real file (VARIORUM_GED)',
    { timeout: 600_000 },
    async () => {
      const { made } = await imported(new File([await openAsBlob(real!)], 'ged.csv'));
      expect(made.parts.reduce((n, p) => n + p.incidents, 0)).toBeGreaterThan(made.rejected * 10);
    },
  );
});

describe('a file of ACLED', () => {
  const ROWS = `event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,admin1,admin2,location,country,latitude,longitude,source,notes,fatalities
SYR1,03 March 2018,Battles,Armed clash,Northern Vanguard (2016-),Civilians (Syria),Rif Talat,Nawar,Qasr Anbar,Syria,34.1,36.2,Wire One; Wire Two,"Somebody's words",45
SYR2,31 February 2018,Battles,Armed clash,A,B,C,D,E,Syria,1,2,X,,3
SYR3,2018-03-04,Battles,Armed clash,A,B,C,D,E,Syria,1,2,X,,many`;
  it('gives its events and fatalities, and none of its notes', async () => {
    const { made, shelf } = await imported(fileOf(ROWS, 'acled.csv'));
    expect(made).toMatchObject({ format: 'acled', rejected: 2 });
    const part = await shelf.parts[0]!.open();
    expect(part.incidents.get('acled-syr1')).toMatchObject({ title: 'Armed clash: Qasr Anbar' });
    expect(part.claimsOf('acled-syr1').map((c) => c.claim.value)).toContain(45);
    expect(JSON.stringify(part.reports.all())).not.toContain('Somebody');
  });
});

describe('any table', () => {
  const ROWS = `Nr\tDatum\tOrt\tLand\tTote\tVerletzte\tQuelle\tLink
1\t03.03.2018\tQasr Anbar\tSyria\t45\t12+\tThe First\thttps://first.example/a
1\t03.03.2018\tQasr Anbar\tSyria\t40-50\t\tThe Second\thttps://second.example/b
2\t25.03.2018\tNawar\tSyria\t1,200\t\tThe First\t
3\t31.02.2018\tNawar\tSyria\t1\t\tThe First\t
4\t04.03.2018\tNawar\tSyria\tmany\t\tThe First\t
5\t04.03.2018\tNawar\tSyria\t1\t\tThe First\tjavascript:alert(1)
1\t03.03.2018\tQasr Anbar\tSyria\t7\t\tThe Third\t
`;
  const file = fileOf(ROWS, 'losses.tsv');
  it('shows its columns and guesses what they tell', async () => {
    const { known, columns, rows, mapping } = await lookAt(file);
    expect(known).toBe(false);
    expect(columns[1]).toBe('Datum');
    expect(rows[0]!.cells[2]).toBe('Qasr Anbar');
    expect(mapping).toEqual({
      order: 'dmy',
      columns: {
        id: 'Nr', date: 'Datum', place: 'Ort', country: 'Land', killed: 'Tote', wounded: 'Verletzte',
        source: 'Quelle', address: 'Link',
      },
    }); // prettier-ignore
  });
  it('gives rival figures of one event, each with its source, and refuses what it cannot read', async () => {
    const { mapping } = await lookAt(file);
    const { made, shelf } = await imported(file, mapping);
    const part = await shelf.parts[0]!.open();
    const told = part
      .claimsOf('row-1')
      .map(({ claim: c, report: r }) => [
        c.measure,
        c.value,
        c.qualifier,
        shelf.names.outlets.get(r.outlet)?.name,
      ]);
    expect(told).toEqual([
      ['killed', 45, undefined, 'The First'],
      ['wounded', 12, 'at-least', 'The First'],
      ['killed', { min: 40, max: 50 }, undefined, 'The Second'],
      ['killed', 7, undefined, 'The Third'],
    ]);
    expect(part.claimsOf('row-2')[0]!.claim.value).toBe(1200);
    expect(made.reasons.map((r) => r.line)).toEqual([5, 7]);
    expect(made.reasons[1]!.reason).toContain('Link is no address');
    expect(made.doubts).toEqual([
      { line: 6, reason: 'Tote is no number: “many”; the event is kept without it' },
    ]);
  });
  it('loses no report where a part is full: the 2,000th event of a year has two', async () => {
    const rows = Array.from({ length: 2001 }, (_, i) => `${i + 1},2018-03-03,Nawar,${i + 1},The First`);
    rows.splice(2000, 0, '2000,2018-03-03,Nawar,7,The Second');
    const full = fileOf(`id,date,place,killed,source\n${rows.join('\n')}\n`, 'full.csv');
    const { made, shelf } = await imported(full, (await lookAt(full)).mapping);
    expect(made.parts.map((p) => p.incidents)).toEqual([2000, 1]);
    const part = await shelf.parts[0]!.open();
    expect(part.claimsOf('row-2000').map((c) => c.claim.value)).toEqual([2000, 7]);
  });
  it('with the month first is told by a day that can be no month', async () => {
    const american = fileOf('date,location,deaths\n03/25/2018,Nawar,3\n', 'us.csv');
    const { mapping } = await lookAt(american);
    expect(mapping.order).toBe('mdy');
    const { shelf } = await imported(american, mapping);
    expect((await shelf.parts[0]!.open()).incidents.at(0).date.from).toBe('2018-03-25');
  });
  it('without a day or a place is refused', async () => {
    await expect(imported(file, { columns: { date: 'Datum' }, order: 'dmy' })).rejects.toThrow(
      'no column is named for: place',
    );
  });
});

describe('a dictionary of actors', () => {
  const TEXT = `# a comment
NORTHERN_VANGUARD_  ; remark
+VANGUARD_OF_THE_NORTH_
+NV
\t[SYRREB]
JANE_EXAMPLE_
\t[USAGOV >090120]
\t[USAELI 010120-090120]
+NOBODYS
ALONE [IGO]
\t[x]`;
  it('gives names, other names, and what they were when', async () => {
    const { made, shelf } = await imported(fileOf(TEXT, 'actors.txt'));
    expect(made.format).toBe('actors');
    expect(made.names.entities).toHaveLength(3);
    expect(shelf.names.entities.get('actor-northern-vanguard')).toMatchObject({
      kind: 'group',
      aliases: ['Vanguard Of The North'],
      ambiguous: ['NV'],
    });
    expect(shelf.names.entities.get('actor-jane-example')?.roles).toEqual([
      { title: 'USA: government', from: '2009-01-20', to: null },
      { title: 'USA: former officials', from: '2001-01-20', to: '2009-01-20' },
    ]);
    expect(made.reasons).toEqual([{ line: 11, reason: 'no code: “x”' }]);
    expect(await problemsOf('nothing of the kind', 'actors.txt')).toEqual([
      expect.stringContaining('not an actor dictionary of PETRARCH or TABARI'),
    ]);
  });
});

describe('a file of our own records', () => {
  const own = `name: A newsroom
version: '2'
licence: CC0
entities:
  - id: port-town
    kind: place
    name: Port Town
    sources: ['https://newsroom.example/about']
incidents:
  - id: port-blast
    kind: incident
    title: Blast in Port Town
    date: {from: 2030-05-01}
    place: port-town
    type: explosion
    summary: A blast.
    sources: ['https://newsroom.example/blast']
outlets:
  - {id: newsroom, name: The Newsroom, domains: [newsroom.example]}
reports:
  - id: newsroom-blast
    outlet: newsroom
    url: https://newsroom.example/blast
    published: 2030-05-01
    claims:
      - {incident: port-blast, measure: killed, value: 4}
`;
  it('is added whole, as YAML or as JSON', async () => {
    const { made } = await imported(fileOf(own, 'own.yaml'));
    expect(made.about).toEqual({ name: 'A newsroom', version: '2', licence: 'CC0', language: null });
    expect(made.parts[0]).toMatchObject({ incidents: 1 });
    const json = JSON.stringify({ name: 'Empty', entities: [] });
    expect((await imported(fileOf(json, 'own.json'))).made.about.name).toBe('Empty');
  });
  it.each([
    [
      'an unknown id',
      own.replace('place: port-town', 'place: no-town'),
      'own.yaml:14: there is no place no-town',
    ],
    ['an impossible day', own.replaceAll('2030-05-01', '2030-02-30'), 'there is no such day'],
    ['a field that is none', `${own}\n__proto__: {x: 1}`, 'own.yaml:'],
    [
      'a script for an address',
      own.replace('https://newsroom.example/blast\n', 'javascript:alert(1)\n'),
      'url',
    ],
    ['broken YAML', 'name: [', 'own.yaml:1:'],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nname: *b', 'own.yaml'],
  ])('with %s is refused, by line', async (_what, text, problem) => {
    expect((await problemsOf(text, 'own.yaml')).join('\n')).toContain(problem);
  });
  it('of another kind is refused by name', async () => {
    expect(await problemsOf('x', 'own.exe')).toEqual([
      expect.stringMatching(/^own\.exe: not a table.*\.xlsx.*can be imported$/),
    ]);
  });
});
