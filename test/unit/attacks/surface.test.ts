// What a page can read of its reader from what is painted: the same marks with and without packs of the reader's own.
import { describe, expect, it } from 'vitest';
import { markPage } from '../../../src/engine/paints';
import { blastText, fixedEngine } from '../fixed-record';
import { blast, engineWith, group, place, says, seen, type Hostile } from './hostile-packs';

const outlets = [{ id: 'monitor', name: 'The Monitor', domains: [] }];
const PACKS: [string, Hostile][] = [
  ['a name that the page has', { names: { entities: [group('x', { name: 'Quillon Front', aliases: [] })] } }],
  ['a figure beside the core’s', { names: { outlets, reports: [says('r', 'core:harbour-blast', 400, { outlet: 'monitor' })] } }],
  ['an incident of the page', { names: { entities: [place('port-town', { partOf: ['land'] }), place('land', { name: 'Land of Ports' })], outlets }, events: { incidents: [blast('b')], reports: [says('r', 'b', 9, { outlet: 'monitor' })] } }],
  ['an incident that only it knows', { names: { entities: [place('hill', { name: 'Hill Town', aliases: [], partOf: ['land'] }), place('land', { name: 'Land of Ports' })], outlets }, events: { incidents: [blast('b', { place: 'hill', attackers: [] })], reports: [says('r', 'b', 9, { outlet: 'monitor' })] } }],
]; // prettier-ignore
const TEXTS = [
  `${blastText('Six people were killed')} The Quillon Front denied it.`,
  'Blast in Hill Town\n\nSix people were killed in an explosion in Hill Town on Wednesday, May 1, 2030, police said.',
];

describe.each(PACKS)('a pack with %s', (_what, pack) => {
  it.each(TEXTS)('is painted nowhere: %s', async (text) => {
    const painted = async (engine: ReturnType<typeof fixedEngine>, paintsPacks = false) => {
      const { reading } = await seen(engine, text);
      const places = [{ id: 1, start: 0, end: text.length }];
      const { paints, marks } = markPage(reading, { text, places, sections: [], article: 0 }, paintsPacks);
      return { paints: paints.map(({ start, end, look }) => ({ start, end, look })), marks: marks.length };
    };
    const [alone, beside] = [await painted(fixedEngine()), await painted(engineWith([pack]))];
    expect(beside.paints).toEqual(alone.paints);
    expect(beside.marks).toBeGreaterThanOrEqual(alone.marks);
  });
});
