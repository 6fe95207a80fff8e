// Attacks of packs on the core: speaking under another's name, taking names over, renaming, outranking, silencing.
import type { CardData } from '../../../src/views/types/card';
import { describe, expect, it } from 'vitest';
import { fixedEngine, fixedPack, PAGE } from '../fixed-record';
import { blast, engineWith, group, labels, place, says, seen, type Hostile } from './hostile-packs';

const PLACES = [
  place('port-town', { partOf: ['land'] }),
  place('land', { name: 'Land of Ports', aliases: [] }),
];
const wire = { id: 'wire', name: 'The Wire', domains: ['wire.example'], type: 'agency' as const };
const own = { id: 'monitor', name: 'The Monitor', domains: [] };

const HOSTILE: [string, Hostile][] = [
  ['an outlet with the id of one of the core', { names: { outlets: [wire] } }],
  ['an incident with an id of the core', { names: { entities: PLACES, outlets: [wire] }, events: { incidents: [blast('harbour-blast')], reports: [says('wire-1', 'harbour-blast', 400)] } }],
  ['a report with an id of the core', { names: { entities: PLACES, outlets: [wire] }, events: { incidents: [blast('b')], reports: [says('wire-1', 'b', 400)] } }],
  ['an incident like one of the core, with another toll', { names: { entities: PLACES, outlets: [own] }, events: { incidents: [blast('twin')], reports: [says('r', 'twin', 6, { outlet: 'monitor' })] } }],
  ['forty such incidents', { names: { entities: PLACES, outlets: [own] }, events: { incidents: Array.from({ length: 40 }, (_, n) => blast(`twin-${n}`)), reports: Array.from({ length: 40 }, (_, n) => says(`r-${n}`, `twin-${n}`, n, { outlet: 'monitor' })) } }],
  ['a place of the core under another name', { names: { entities: [place('port-town', { name: 'Elsewhere', aliases: ['Port Town'] })] } }],
  ['a longer name over one of the core', { names: { entities: [group('x', { name: 'Port Town on Wednesday', aliases: [] })] } }],
  ['a group of the core renamed', { names: { entities: [group('vanguard', { name: 'The Criminals', aliases: ['Zorvan Vanguard'] })] } }],
  ['a branch for a group of the core', { names: { entities: [group('x', { name: 'Invented Wing', partOf: ['vanguard'] }), group('vanguard')] } }],
  ['adjectives of a country of the core', { names: { entities: [place('x', { name: 'Nowhere', adjectives: ['Norlandish'], country: 'ZZ' })] } }],
  ['a person of the core with another role', { names: { entities: [{ ...fixedPack().entities[6]!, roles: [{ title: 'war criminal' }] }] } }],
  ['a capitalised ordinary word', { names: { entities: [group('x', { name: 'Said Front', aliases: [], capitalised: ['Six'] })] } }],
  ['a word for a number', { names: { entities: [group('x', { name: 'Six people', aliases: ['killed', 'six'] })] } }],
  ['words that are ids of the core, as speakers', { names: { entities: PLACES, outlets: [own] }, events: { incidents: [blast('b')], reports: [says('r', 'b', 400, { outlet: 'monitor', claims: [{ incident: 'b', measure: 'killed', value: 400, attributed: ['wire', 'vanguard'] }] })] } }],
]; // prettier-ignore

describe('whatever a pack holds', () => {
  it.each(HOSTILE)('%s: the core reads as if it were not there', async (_what, hostile) => {
    const [alone, beside] = [await seen(fixedEngine()), await seen(engineWith([hostile]))];
    expect(beside.figure).toMatchObject({ incident: 'harbour-blast', comparison: alone.figure!.comparison });
    expect(beside.reading.statements.filter((s) => !s.incident.includes(':'))).toEqual(
      alone.reading.statements,
    );
    expect(beside.reading.mentions.filter((m) => !m.entity.includes(':'))).toEqual(alone.reading.mentions);
    expect(beside.reading.incidents.filter((i) => !i.id.includes(':'))).toEqual(alone.reading.incidents);
    const { here, sentence, spoken, groups, title } = alone.card!;
    expect(beside.card).toMatchObject({ here, sentence, spoken, groups, title });
    expect(beside.incidentCard).toEqual(alone.incidentCard);
    expect(beside.panel.counts).toEqual(alone.panel.counts);
    expect(beside.panel.disagreements).toEqual(alone.panel.disagreements);
  });

  it.each(HOSTILE)('%s: records of the core stay as they are', async (_what, hostile) => {
    const [alone, beside] = [fixedEngine(), engineWith([hostile])];
    for (const { id } of fixedPack().entities)
      expect(await beside.recordPage({ kind: 'entity', id })).toEqual(
        await alone.recordPage({ kind: 'entity', id }),
      );
    for (const { id } of fixedPack().outlets)
      expect(await beside.recordPage({ kind: 'outlet', id })).toEqual(
        await alone.recordPage({ kind: 'outlet', id }),
      );
    expect(beside.outletOf('https://wire.example/a')).toBe('wire');
  });

  it.each(HOSTILE)('%s: the core is found first', async (_what, hostile) => {
    const engine = engineWith([hostile]);
    for (const [query, id] of [
      ['Zorvan Vanguard', 'vanguard'],
      ['the wire', 'wire'],
      ['port town', 'port-town'],
      ['Blast in Port Town', 'harbour-blast'],
    ])
      // prettier-ignore
      expect((await engine.search(query!))[0]?.ref.id).toBe(id);
  });
});

/** Who gives a value on a card: the outlets of its origins, and on whose word. */
const givers = (card: CardData | null | undefined, value: string) =>
  card!.groups.find((g) => g.value === value)!.entries.map((e) => [e.outlet, ...e.attributed].join(' < '));

describe('what a pack says', () => {
  const adding = (value: number, more = {}): Hostile => ({
    names: {
      outlets: [own],
      reports: [says('r', 'core:harbour-blast', value, { outlet: 'monitor', ...more })],
    },
  });

  it('of an incident of the core stands under its own name, after what the core says', async () => {
    const { figure, card } = await seen(engineWith([adding(400)]));
    expect(figure!.comparison!.reports.map((r) => [r.outlet, r.value])).toEqual([
      ['wire', 4],
      ['gazette', 6],
      ['k1:monitor', 400],
    ]);
    expect(card!.groups.at(-1)).toMatchObject({ value: '400', origins: 0 });
    expect(givers(card, '400')).toEqual(['Regional Monitor: The Monitor']);
  });
  it('does not change what the core’s comparison comes to', async () => {
    const alone = await seen(fixedEngine());
    const { figure } = await seen(engineWith([adding(400)]));
    expect(figure!.comparison!.status).toBe(alone.figure!.comparison!.status);
  });
  it('is not there once the reader switched it off', async () => {
    const { figure } = await seen(engineWith([adding(400)], false));
    expect(figure!.comparison!.reports.map((r) => r.value)).toEqual([4, 6]);
  });
  it('by the name of an outlet of the core is the pack’s word for it', async () => {
    for (const outlet of ['core:wire', 'wire']) {
      const { card, figure } = await seen(engineWith([adding(400, { outlet })]));
      expect(figure!.comparison!.reports.find((r) => r.outlet === 'wire')).toMatchObject({
        value: 4,
        reprints: 0,
      });
      expect(givers(card, '400')).toEqual(['Regional Monitor: The Wire']);
    }
  });
  it('on the word of an outlet of the core is no word of that outlet', async () => {
    const claims = [
      { incident: 'core:harbour-blast', measure: 'killed' as const, value: 400, attributed: ['wire'] },
    ];
    const { card } = await seen(engineWith([adding(400, { claims })]));
    expect(givers(card, '400')).toEqual(['Regional Monitor: The Monitor < Regional Monitor: The Wire']);
    expect(givers(card, '4')).toEqual(['The Wire < Zorvan Vanguard']);
  });
  it('on the word of another pack’s outlet is words', async () => {
    const claims = [
      { incident: 'core:harbour-blast', measure: 'killed' as const, value: 400, attributed: ['k2:monitor'] },
    ];
    const { card } = await seen(engineWith([adding(400, { claims }), { names: { outlets: [own] } }]));
    expect(card!.groups.flatMap((g) => givers(card, g.value)).filter((o) => o.includes('(2)'))).toEqual([]);
  });
  it('of an incident of another pack is not taken', async () => {
    const other: Hostile = {
      names: { outlets: [own], reports: [says('r', 'k1:b', 400, { outlet: 'monitor' })] },
    };
    const mine: Hostile = { names: { entities: PLACES, outlets: [own] }, events: { incidents: [blast('b')], reports: [says('r', 'b', 6, { outlet: 'monitor' })] } }; // prettier-ignore
    const { record } = await seen(engineWith([mine, other]));
    expect(record.claimsOf('k1:b').map((c) => c.claim.value)).toEqual([6]);
    expect(record.addedTo('k1:b')).toEqual([]);
  });
  it('of an event that the core does not know is shown as the pack’s', async () => {
    const text =
      'Blast in Hill Town\n\nSix people were killed in an explosion in Hill Town on Monday, May 13, 2030, police said.';
    const hostile: Hostile = {
      names: { entities: [place('hill-town', { name: 'Hill Town', aliases: [], country: 'YY', lat: 50, lon: 50, partOf: ['south'] }), place('south', { name: 'Southern Heights' })], outlets: [own] },
      events: { incidents: [blast('hill', { date: { from: '2030-05-13' }, place: 'hill-town', title: 'Blast in Hill Town', attackers: [] })], reports: [says('r', 'hill', 9, { outlet: 'monitor' })] },
    }; // prettier-ignore
    const { figure, card } = await seen(engineWith([hostile]), text, { ...PAGE, published: '2030-05-14' });
    expect(figure).toMatchObject({ incident: 'k1:hill', comparison: { status: 'differs' } });
    expect(card!.title).toContain('Regional Monitor: Blast in Hill Town');
    expect(givers(card, '9')).toEqual(['Regional Monitor: The Monitor']);
  });
  it('is found by search under its own name', async () => {
    const engine = engineWith([
      { names: { entities: [group('x', { name: 'Quillon Front', aliases: [] })] } },
    ]);
    expect((await engine.search('quillon'))[0]).toMatchObject({
      ref: { id: 'k1:x' },
      name: 'Regional Monitor: Quillon Front',
    });
    expect(engine.lookUp('Quillon Front', undefined, labels).matches[0]!.name).toBe(
      'Regional Monitor: Quillon Front',
    );
  });
  it('in a hundred names does not crowd the core out of a search', async () => {
    const entities = Array.from({ length: 100 }, (_, n) =>
      group(`x${n}`, { name: 'Guard', aliases: ['Zorvan Guard'] }),
    );
    const found = await engineWith([{ names: { entities } }]).search('guard');
    expect(found.map((r) => r.ref.id)).toContain('vanguard-guard');
  });
  it.each(['constructor', 'prototype', 'valueof', 'tostring'])('about itself as %s opens', async (id) => {
    const entities = [group(id, { name: 'Quillon Front', aliases: [], partOf: [id] })];
    const engine = engineWith([{ names: { entities } }]);
    expect(await engine.recordPage({ kind: 'entity', id: `k1:${id}` })).toMatchObject({
      title: 'Regional Monitor: Quillon Front',
    });
  });
});
