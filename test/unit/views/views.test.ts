// What cards, the panel's table and pages of records say, on a fixed record: every value with its source, parts never as wholes.
import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../../src/model/database';
import { cardOf, recordCard } from '../../../src/views/cards';
import { panelOf } from '../../../src/views/panel';
import { recordOf } from '../../../src/views/record';
import { resultOf } from '../../../src/views/results';
import { labelsFor } from '../../../src/views/words';
import { blastText, claim, fixedEngine, PAGE, report } from '../fixed-record';

const labels = labelsFor('dark', 'rtl');
const context = (reports?: Report[]) => ({ know: fixedEngine(reports).record, labels });

function panelWith(figure: string, reports: Report[]) {
  const engine = fixedEngine(reports);
  const reading = engine.read(blastText(figure), { ...PAGE, url: 'https://reader.example/a' });
  return panelOf({ reading, marks: [], spans: [] }, null, engine.record);
}

describe('the card of a figure', () => {
  const engine = fixedEngine([
    report('a', 'wire', [claim(4, { attributed: ['vanguard'] })]),
    report('b', 'gazette', [claim(4)]),
    report('c', 'daily', [claim({ min: 6, max: 9 })], { published: null, publisher: 'A mirror', url: null }),
  ]);
  const reading = engine.read(blastText('Five people were killed'), PAGE);
  const card = cardOf({ look: 'differs', kind: 'figure', figure: 0 }, reading, {
    know: engine.record,
    labels,
  })!;

  it('says in a sentence how independent origins divide', () => {
    expect(card).toMatchObject({
      look: 'differs',
      kicker: 'Killed · people',
      title: 'Blast in Port Town',
      sentence: 'Only this page says 5. Most others: 4.',
      spoken: 'Killed · people. Only this page says 5. Most others: 4. The Wire (Zorvan Vanguard): 4.',
      labels,
    });
  });
  it('has each value once, most given first, with its sources; the page’s own too', () => {
    expect(card.groups.map((g) => [g.value, g.origins, g.isHere, g.relation, g.sources])).toEqual([
      ['4', 2, false, 'differs', 'The Wire (Zorvan Vanguard), The Gazette'],
      ['6 to 9', 1, false, 'differs', 'The Daily'],
      ['5', 0, true, null, ''],
    ]);
    expect(card.reports).toBe(3);
  });
  it('gives each origin its outlet, kind, day and speaker', () => {
    const [wire] = card.groups[0]!.entries;
    expect(wire).toMatchObject({
      outlet: 'The Wire',
      kind: 'news agency',
      published: '2 May 2030',
      attributed: ['Zorvan Vanguard'],
      url: 'https://wire.example/a',
    });
    expect(card.groups[1]!.entries[0]).toMatchObject({ via: 'A mirror', published: null, url: null });
  });
  it('can be cited in one line', () => {
    expect(card.cite).toBe(
      'Blast in Port Town. Killed · people: 5 (3 May 2030); 4 (The Wire, Zorvan Vanguard, 2 May 2030, https://wire.example/a); 6 to 9 (The Daily).',
    );
  });
  it('says why it is set beside these reports', () => {
    const said = (stance: string) => card.why.filter((w) => w.stance === stance).map((w) => w.text);
    expect(said('fact')).toEqual([
      'Counts: Killed',
      'Of whom: people',
      'On the word of: Zorvan Vanguard',
      'Of the incident: Blast in Port Town',
      expect.stringMatching(/^Likelihood: \d+ in 100$/),
    ]);
    expect(said('for')).toEqual(expect.arrayContaining(['The day: 1 May 2030', 'The place: Port Town']));
  });
});

describe('the card of a name', () => {
  const person = (date: string | null) =>
    recordCard({ kind: 'entity', id: 'mira-oslet' }, date, context())!.facts;
  it.each([
    ['2030-05-31', 'spokeswoman'],
    ['2030-06-01', 'minister'],
    ['2029-01-01', 'spokeswoman'],
  ])('on %s: %s', (date, title) => expect(person(date)[0]![1]).toBe(title));
  it('names no role for a day that no source covers', () => {
    expect(person('2028-12-31').flat()).not.toContain('spokeswoman');
  });
  it('says what it belongs to and what belongs to it', () => {
    const facts = (id: string) =>
      Object.fromEntries(recordCard({ kind: 'entity', id }, null, context())!.facts);
    expect(Object.values(facts('vanguard-guard'))).toContain('Zorvan Vanguard');
    expect(Object.values(facts('vanguard'))).toEqual(
      expect.arrayContaining(['Zorvan Guard', 'Vanguard of Zorva', 'Blast in Port Town']),
    );
  });
  it('is none for what is not known, and for an outlet', () => {
    expect(recordCard({ kind: 'entity', id: 'nobody' }, null, context())).toBeNull();
    expect(recordCard({ kind: 'outlet', id: 'wire' }, null, context())).toBeNull();
  });
});

describe('what others count and the page does not', () => {
  const rows = (figure: string, ...claims: [outlet: string, ...Claim[]][]) =>
    panelWith(figure, claims.map(([outlet, ...all], i) => report(`r${i}`, outlet, all))).counts?.rows.map((r) => [r.count, ...r.groups.map((g) => `${g.value} ×${g.origins}`)]) ?? null; // prettier-ignore
  const wounded = (n: number) => claim(n, { measure: 'wounded' });
  it('is listed by value with how many origins give it', () => {
    expect(
      rows(
        'Four people were killed',
        ['wire', claim(4), wounded(8)],
        ['daily', claim(4), wounded(9)],
        ['gazette', claim(4), wounded(9)],
      ),
    ).toEqual([['Wounded: people', '9 ×2', '8 ×1']]);
  });
  it('is the count that the page gives only where the page gives none', () => {
    expect(rows('Four people were killed', ['wire', claim(4)], ['daily', claim(5)])).toBeNull();
    expect(rows('People were hurt', ['wire', claim(4)])).toEqual([['Killed: people', '4 ×1']]);
  });
  it('never sets a part of the people, or of a place, as the whole', () => {
    const part = claim(2, { who: { role: 'people', part: 'critical' }, measure: 'wounded' });
    const split = claim(3, { in: 'sudland' });
    expect(
      rows('Four people were killed', ['wire', claim(4), part, split], ['daily', part, split]),
    ).toBeNull();
  });
  it('has the counts that most reports give first, six at most', () => {
    const more = (
      ['wounded', 'killed-or-wounded', 'troops', 'attacks', 'munitions', 'intercepted'] as const
    ).map((measure) => claim(1, { measure }));
    const table = rows('People were hurt', ['wire', ...more, claim(4)], ['daily', claim(4)])!;
    expect(table).toHaveLength(6);
    expect(table[0]![0]).toBe('Killed: people');
  });
  it('leaves the page’s own report out', () => {
    const engine = fixedEngine([
      report('r', 'wire', [claim(4), wounded(8)]),
      report('s', 'daily', [wounded(9)]),
    ]);
    const reading = engine.read(blastText('Four people were killed'), {
      ...PAGE,
      url: 'https://wire.example/r',
    });
    const { counts } = panelOf({ reading, marks: [], spans: [] }, null, engine.record);
    expect(counts!.rows.flatMap((r) => r.groups.map((g) => g.value))).toEqual(['9']);
  });
});

describe('where reports contradict each other beyond numbers', () => {
  const who = (value: string) => claim(value, { measure: 'perpetrator' });
  it('names each side once, with its outlets', () => {
    const { disagreements } = panelWith('Four people were killed', [
      report('a', 'wire', [claim(4), who('vanguard')]),
      report('b', 'daily', [who('sudland')]),
      report('c', 'gazette', [who('sudland')]),
    ]);
    const sides = disagreements.flatMap((d) =>
      d.others.map((o) => [o.value, o.reports.map((r) => r.outlet)]),
    );
    expect(sides).toContainEqual(['Sudland', ['The Daily', 'The Gazette']]);
    expect(sides).toContainEqual(['Zorvan Vanguard', ['The Wire']]);
  });
  it('is silent when all say the same', () => {
    const same = [report('a', 'wire', [claim(4), who('vanguard')]), report('b', 'daily', [who('vanguard')])];
    expect(panelWith('Four people were killed', same).disagreements.flatMap((d) => d.others)).toEqual([]);
  });
});

describe('the page of a record', () => {
  const know = fixedEngine([
    report('a', 'wire', [claim(4), claim(2, { measure: 'wounded' })]),
    report('b', 'daily', [claim(5)]),
    report('c', 'gazette', [claim(6)], { probableOrigin: 'wire' }),
    report('d', 'herald', [claim(1, { who: { role: 'people', part: 'critical' } }), claim(9, { incident: 'river-raid' })]),
  ]).record;
  it('of an incident counts reports, outlets and origins, and draws what three reports give', () => {
    const page = recordOf({ kind: 'incident', id: 'harbour-blast' }, know)!;
    expect(page.counts).toMatch(/4 .*4 .*3 /);
    expect(page.counted.map((c) => c.title)).toEqual(['Killed: people']);
    expect(page.counted[0]!.groups.map((g) => g.value).sort()).toEqual(['4', '5', '6']);
    expect(page.counted[0]).toMatchObject({ id: 'killed-people', sentence: expect.stringMatching(/^Killed: \d, say \d of 3 origins\.$/) as string });
    // what is not counted by value stays a table
    expect(page.tables.map((t) => [t.title, t.rows.length])).toEqual([['Killed', 1], ['Wounded', 1]]); // prettier-ignore
    expect(page.related.flatMap((r) => r.records.map((x) => x.name))).toEqual(expect.arrayContaining(['Port Town', 'Zorvan Vanguard']));
  });
  it('of an incident has what came before and after, in order, what is connected first chosen', () => {
    const page = recordOf({ kind: 'incident', id: 'harbour-blast' }, know)!;
    expect(page.near.map((n) => [n.id, n.own, n.related])).toEqual([['river-raid', false, true], ['harbour-blast', true, false]]); // prettier-ignore
    expect(page.near[0]!.killed).toBe('9');
    expect(recordOf({ kind: 'incident', id: 'year-end-blast' }, know)!.near).toEqual([]);
  });
  it('of an incident has a map with its place and theirs', () => {
    const { map } = recordOf({ kind: 'incident', id: 'harbour-blast' }, know)!;
    expect(map!.own).toEqual([{ name: 'Port Town', latitude: 10, longitude: 10 }]);
    expect(map!.near.map((p) => [p.ref.id, p.latitude, p.longitude])).toEqual([['river-raid', 12, 10]]);
  });
  it('of an incident lists two words for one people together', () => {
    const two = fixedEngine([
      ...['wire', 'daily', 'gazette'].map((o, i) => report(`m${i}`, o, [claim(4, { who: { role: 'members' } })])),
      report('f', 'herald', [claim(5)]),
    ]).record;
    const { counted } = recordOf({ kind: 'incident', id: 'harbour-blast' }, two)!;
    expect(counted.map((c) => c.groups.map((g) => [g.value, g.origins]))).toEqual([[['4', 3], ['5', 1]]]); // prettier-ignore
  });
  it('of a person gives every role with its days', () => {
    const { facts } = recordOf({ kind: 'entity', id: 'mira-oslet' }, know)!;
    expect(facts.map((f) => f.value).slice(0, 2)).toEqual(['spokeswoman, 2029-01-01 – 2030-05-31', 'minister, 2030-06-01']);
  });
  it('of an outlet gives its claims and incidents, nobody else’s', () => {
    const page = recordOf({ kind: 'outlet', id: 'daily' }, know)!;
    expect(page.tables.map((t) => t.rows.map((r) => r.value))).toEqual([['5']]);
    expect(page.related.flatMap((r) => r.records.map((x) => x.ref.id))).toEqual(['harbour-blast']);
  });
  it.each(['entity', 'incident', 'outlet'] as const)('of an unknown %s is none', (kind) =>
    expect(recordOf({ kind, id: 'constructor' }, know)).toBeNull());
  it('as a line of results names kind, days and place', () => {
    expect(resultOf({ kind: 'incident', id: 'river-raid' }, know)).toMatchObject({ name: 'Raid on River Town', detail: expect.stringContaining('River Town') as string });
    expect(resultOf({ kind: 'outlet', id: 'wire' }, know).detail).toBe('ZZ · wire.example');
    expect(resultOf({ kind: 'entity', id: 'mira-oslet' }, know).detail).toBe('spokeswoman');
    expect(resultOf({ kind: 'entity', id: 'gone' }, know)).toMatchObject({ name: 'gone', kind: '' });
  });
}); // prettier-ignore
