// Chosen events as text: for a spreadsheet, for a story, and as a pack that is imported as any other.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { correct, editEvent } from '../../../src/journal/edit';
import { toCsv, toMarkdown, toPack, type Chosen } from '../../../src/journal/exports';
import { madeByHand } from '../../../src/journal/by-hand';
import { reportSchema } from '../../../src/journal/report';
import { problemsByHand } from '../../../src/journal/check-by-hand';
import { toParquet } from '../../../src/journal/parquet';
import { toSeedsPatch } from '../../../src/journal/seeds-patch';
import { annotationsOf, issueOf } from '../../../src/journal/corrections';
import { compileSeeds, parsePackFile } from '../../../src/record/seeds/compile';
import { readSeedFiles } from '../../../src/record/seeds/read-seeds';
import * as v from 'valibot';
import { add, figure, journalOf, outletsByEvent, report } from './made';

const journal = journalOf(
  report('bell', [figure(10, { attributed: ['=the mayor'] })], { hour: '08:00' }),
  report('crier', [figure(12, { qualifier: 'at-least', who: { role: 'people', of: '?Oslavians' } })], { owner: 'Mira' }),
); // prettier-ignore
const [first] = journal.events;
journal.apply(editEvent(first!.id, { title: 'Fire, "Oslav" | mill', note: 'Seen by us.' }, journal));
const chosen: Chosen[] = journal.events.map((event) => ({ event, entries: journal.entriesOf(event.id) }));

it('CSV has a row for each figure, quotes what must be, and runs no formula', () => {
  const [head, ...rows] = toCsv(chosen).trim().split('\r\n');
  expect(head).toMatch(/^event,day,place/);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('"Fire, ""Oslav"" | mill",2030-05-01,Oslav,fire,bell,');
  expect(rows[0]).toContain("'=the mayor");
});

it('Markdown names each source, and markup of others stays text', () => {
  const text = toMarkdown(chosen);
  expect(text).toContain('## Fire, "Oslav" \\| mill');
  expect(text).toContain('- **at least 12** killed (people, Oslavians); [crier](<https://crier.example/mill>); 2030-05-01; Mira');
}); // prettier-ignore

it('a pack is one that the extension imports', () => {
  const pack = parsePackFile(toPack(chosen, 'Our desk', '2030-05-02'), 'pack.json');
  expect(pack.incidents).toMatchObject([{ date: { from: '2030-05-01' }, place: 'oslav', type: 'fire', summary: 'Seen by us.' }]);
  expect(pack.reports.map((r) => [r.outlet, r.claims[0]?.value, r.note])).toEqual([
    ['bell', 10, undefined],
    ['crier', 12, 'Read by Mira'],
  ]);
}); // prettier-ignore

it('a report entered by hand is checked, and joins the event that it is of', () => {
  const entered = { outlet: 'Post', title: 'Kareth mill in Oslav: Dunov speaks', url: '', published: '2030-05-01', day: '2030-05-01', place: 'Oslav', measure: 'killed', role: 'people', of: '', value: '14', speaker: 'Dunov', sentence: 'Dunov said that 14 had died at the Kareth Mill in Oslav.' } as const; // prettier-ignore
  expect(v.is(reportSchema, madeByHand(entered, 5))).toBe(true);
  expect(v.is(reportSchema, madeByHand({ ...entered, published: '2030-13-01' }, 5))).toBe(false);
  expect(v.is(reportSchema, madeByHand({ ...entered, url: 'nonsense' }, 5))).toBe(false);
  const own = journalOf(report('bell', [figure(10)]));
  add(own, madeByHand(entered, 5));
  expect(outletsByEvent(own)).toEqual([['Post', 'bell']]);
});

it('Parquet has the rows of the CSV, and is read back as they are', async () => {
  const rows = await parquetReadObjects({ file: toParquet(chosen) });
  expect(rows).toMatchObject([
    { event: 'Fire, "Oslav" | mill', day: '2030-05-01', outlet: 'bell', value_min: 10, value_max: 10, value_words: null, attributed: '=the mayor' },
    { outlet: 'crier', owner: 'Mira', qualifier: 'at-least', of: 'Oslavians', value_min: 12 },
  ]);
}); // prettier-ignore

it('a patch adds a file for each record, which git takes and which compiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-patch-'));
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['apply', '-'], { cwd: folder, input: toSeedsPatch(toPack(chosen, 'Our desk', '1')) });
    const pack = compileSeeds(readSeedFiles(join(folder, 'seeds')), '1');
    expect(pack.incidents).toMatchObject([{ date: { from: '2030-05-01' }, place: 'oslav', summary: 'Seen by us.' }]);
    expect(pack.reports.map((r) => r.outlet)).toEqual(['bell', 'crier']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}); // prettier-ignore

it('corrections select the words on the page, and name versions; the text of an issue has the headings of the form', () => {
  const quote = { exact: '10', prefix: 'said that ', suffix: ' people', sentence: 'He said that 10 people died.', paragraph: 2 };
  const own = journalOf(report('bell', [figure(10, { quote })]));
  const id = own.entries[0]!.report.id;
  own.apply(correct(id, [{ kind: 'wrong-figure', of: figure(10).id, at: 0, value: 11, qualifier: 'exactly' }], own));
  const { corrections, report: kept } = own.entry(id)!;
  const words = { correction: () => 'It is 11.', figure: () => 'Killed: 10', name: (entity: string) => entity };
  expect(annotationsOf(corrections, kept, 'Variorum 1', words)).toMatchObject([
    { generator: 'Variorum 1', target: { source: 'https://bell.example/mill', selector: { type: 'TextQuoteSelector', exact: '10', prefix: 'said that ' } }, body: { value: 'It is 11.', 'variorum:says': { value: 11 }, 'variorum:read': { value: 10 } } },
  ]);
  const form = readFileSync('.github/ISSUE_TEMPLATE/wrong-figure.yml', 'utf8');
  for (const [, heading] of issueOf(corrections, kept, 'Variorum 1', words).matchAll(/^### (.*)$/gm))
    expect(form).toContain(`label: ${heading}`);
}); // prettier-ignore

it.each([
  [{}, {}],
  [{ outlet: ' ', title: '', value: '' }, { outlet: 'missing', title: 'missing', value: 'missing' }],
  [{ value: '١٤' }, {}],
  [{ value: '1,200' }, {}],
  [{ value: '10-12' }, {}],
  [{ value: '12-10' }, { value: 'number' }],
  [{ value: 'a few' }, { value: 'number' }],
  [{ value: '-3' }, { value: 'number' }],
  [{ url: 'post.example/a' }, { url: 'address' }],
  [{ url: 'javascript:alert(1)' }, { url: 'address' }],
  [{ day: '2030-02-31' }, { day: 'day' }],
  [{ day: '2030-06-01', published: '' }, { day: 'future' }],
  [{ day: '2030-05-01', published: '2030-04-30' }, { published: 'before' }],
])('a report entered by hand with %j has the problems %j', (changed, problems) => {
  const whole = { outlet: 'Post', title: 'Fire', url: '', published: '2030-05-01', day: '2030-05-01', place: '', measure: 'killed', role: 'people', of: '', value: '14', speaker: '', sentence: '' } as const;
  expect(problemsByHand({ ...whole, ...changed }, '2030-05-02')).toEqual(problems);
}); // prettier-ignore

it('numbers of a form are read in any digits, ranges as ranges', () => {
  const made = (value: string) => madeByHand({ outlet: 'Post', title: 'Fire', url: '', published: '', day: '', place: '', measure: 'killed', role: 'people', of: '', value, speaker: '', sentence: '' }, 1).figures[0]!.value;
  expect(['14', '١٤', '۱۴', '1,200', '1 200', '10–12'].map(made)).toEqual([14, 14, 14, 1200, 1200, { min: 10, max: 12 }]);
}); // prettier-ignore
