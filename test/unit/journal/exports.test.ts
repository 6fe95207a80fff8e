// Chosen events as text: for a spreadsheet, for a story, and as a pack that is imported as any other.
import { expect, it } from 'vitest';
import { editEvent } from '../../../src/journal/edit';
import { toCsv, toMarkdown, toPack, type Chosen } from '../../../src/journal/exports';
import { madeByHand } from '../../../src/journal/by-hand';
import { reportSchema } from '../../../src/journal/report';
import { parsePackFile } from '../../../src/record/seeds/compile';
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
  expect(text).toContain('- **at least 12** killed (people, ?Oslavians); [crier](<https://crier.example/mill>); 2030-05-01; Mira');
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
  const entered = { outlet: 'Post', title: 'Kareth mill in Oslav: Dunov speaks', url: '', published: '2030-05-01', day: '2030-05-01', place: 'Oslav', measure: 'killed', role: 'people', value: '14', speaker: 'Dunov', sentence: 'Dunov said that 14 had died at the Kareth Mill in Oslav.' } as const; // prettier-ignore
  expect(v.is(reportSchema, madeByHand(entered, 5))).toBe(true);
  expect(v.is(reportSchema, madeByHand({ ...entered, published: '2030-13-01' }, 5))).toBe(false);
  expect(v.is(reportSchema, madeByHand({ ...entered, url: 'nonsense' }, 5))).toBe(false);
  const own = journalOf(report('bell', [figure(10)]));
  add(own, madeByHand(entered, 5));
  expect(outletsByEvent(own)).toEqual([['Post', 'bell']]);
});
