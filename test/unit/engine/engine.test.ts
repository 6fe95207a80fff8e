// The engine over a small fixed record: bytes in, readings, results and records out; the reader's packs beside the core.
import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/engine';
import { LANGUAGES } from '../../../src/languages/index';
import { splitQuery } from '../../../src/engine/asked';
import { fitsDate } from '../../../src/engine/search-query';
import { savePack } from '../../../src/record/pack/save';
import { PackError } from '../../../src/record/pack/sections';
import { loadPack } from '../../../src/record/load-pack';
import { labelsFor } from '../../../src/views/words';
import { blastText, claim, fixedEngine, fixedPack, packBytes, PAGE, report } from '../fixed-record';

const labels = labelsFor('auto', 'ltr');
const OWNER = { key: 'own', title: 'My own' };
const empty = { name: 'own', version: '1', entities: [], incidents: [], outlets: [], reports: [] };

describe('an engine', () => {
  it('opens the bytes of a pack, and refuses others', () => {
    expect(() => new Engine(new ArrayBuffer(64), LANGUAGES)).toThrow(PackError);
    const cut = packBytes().slice(0, 200);
    expect(() => new Engine(cut, LANGUAGES)).toThrow(PackError);
  });
  it('shares nothing with another', () => {
    const [a, b] = [fixedEngine([]), fixedEngine()];
    const figures = (engine: Engine) => engine.read(blastText('Six people were killed'), PAGE).figures;
    expect(figures(b)[0]!.comparison!.status).toBe('differs');
    expect(figures(a)[0]!.comparison!.status).toBe('only-here');
  });
  it('looks up a name, a figure, and nothing', () => {
    const engine = fixedEngine();
    expect(engine.lookUp('Zorvan Vanguard', undefined, labels).matches[0]).toMatchObject({
      ref: { kind: 'entity', id: 'vanguard' },
    });
    const reading = engine.read(blastText('Six people were killed'), PAGE);
    const page = { reading, record: engine.record };
    expect(engine.lookUp('at least ten people were killed', page, labels).figures[0]!.look).toBe('differs');
    expect(engine.lookUp('ten people were killed', undefined, labels).figures).toEqual([]);
    expect(engine.selectionCard('qwxz', undefined, [], labels).card.tables).toEqual([]);
  });
  it('is warmed up without changing what it answers', () => {
    const engine = fixedEngine();
    const before = engine.read(blastText('Six people were killed'), PAGE);
    engine.warmUp();
    expect(engine.read(blastText('Six people were killed'), PAGE)).toEqual(before);
  });
});

describe("the reader's packs", () => {
  const own = {
    ...empty,
    entities: [
      { ...fixedPack().entities[4]!, id: 'own-group', name: 'Quillon Front', aliases: ['Quillon Front'] },
    ],
  };
  const part = {
    ...empty,
    incidents: [{ ...fixedPack().incidents[0]!, id: 'own-blast', title: 'Own blast', date: { from: '2030-04-20' }, place: 'own-place', attackers: [], related: [] }],
    entities: [],
  }; // prettier-ignore
  const loaded = (bytesOf: () => Promise<ArrayBuffer | undefined>, owner = OWNER) =>
    loadPack(owner, savePack(own).buffer, [{ from: 0, to: 40_000 }], bytesOf);
  const partBytes = () => Promise.resolve<ArrayBuffer | undefined>(savePack(part).buffer);

  it('bring their names, and are gone when taken away', async () => {
    const engine = fixedEngine();
    expect(await engine.search('quillon')).toEqual([]);
    engine.usePacks([loaded(partBytes)]);
    expect((await engine.search('quillon')).map((r) => r.ref.id)).toEqual(['own:own-group']);
    expect(engine.read('The Quillon Front spoke.', PAGE).mentions.map((m) => m.entity)).toEqual([
      'own:own-group',
    ]);
    engine.usePacks([]);
    expect(await engine.search('quillon')).toEqual([]);
  });
  it('keep the record as it is while they are the same', () => {
    const engine = fixedEngine();
    const packs = [loaded(partBytes)];
    engine.usePacks(packs);
    const { record } = engine;
    engine.usePacks(packs);
    expect(engine.record).toBe(record);
  });
  it('give the page of an incident in a part; one that cannot be opened costs its own incidents only', async () => {
    const engine = fixedEngine();
    engine.usePacks([
      loaded(() => Promise.resolve(undefined), { key: 'gone', title: 'Gone' }),
      loaded(partBytes),
    ]);
    const own = await engine.recordPage({ kind: 'incident', id: 'own:own-blast' });
    expect(own).toMatchObject({ title: 'My own: Own blast' });
    expect(await engine.recordPage({ kind: 'incident', id: 'nowhere' })).toBeNull();
  });
  it('speak for no outlet of the core', () => {
    const engine = fixedEngine();
    const theirs = { ...empty, outlets: [{ id: 'false-wire', name: 'False', domains: ['wire.example'] }] };
    engine.usePacks([loadPack(OWNER, savePack(theirs).buffer, [], partBytes)]);
    expect(engine.outletOf('https://www.wire.example/a')).toBe('wire');
    expect(engine.outletOf('https://notwire.example/a')).toBeNull();
    expect(engine.outletOf('no address')).toBeNull();
  });
  it('open again a part that failed, and first those that are open', async () => {
    let tries = 0;
    const pack = loadPack(OWNER, savePack(own).buffer, [{ from: 0, to: 9 }, { from: 10, to: 19 }], () =>
      tries++ === 0 ? Promise.resolve(undefined) : partBytes(),
    ); // prettier-ignore
    await expect(pack.parts[1]!.open()).rejects.toThrow('part 1 of own is gone');
    await pack.parts[1]!.open();
    await pack.parts[1]!.open();
    expect(tries).toBe(2);
    expect(pack.openFirst().map((p) => p.from)).toEqual([10, 0]);
  });
});

describe('search', () => {
  const engine = fixedEngine([report('wire-1', 'wire', [claim(4)])]);
  const ids = async (query: string) => (await engine.search(query)).map((r) => r.ref.id);
  it.each([
    ['Zorvan Guard', 'vanguard-guard'],
    ['vanguard of zorva', 'vanguard'],
    ['zorvan vangard', 'vanguard'],
    ['the wire', 'wire'],
    ['port town', 'port-town'],
    ['2030-03', 'river-raid'],
    ['March 2030', 'river-raid'],
    ['raid 11 March 2030', 'river-raid'],
    ['December 2029', 'year-end-blast'],
  ])('%s finds %s first', async (query, id) => expect((await ids(query))[0]).toBe(id));
  it.each(['', '   ', 'qwxz'])('%j finds nothing', async (query) => expect(await ids(query)).toEqual([]));
  it.each(['January 2030', 'raid 2031'])('%j finds nothing exactly, but what is nearest', async (query) => {
    const found = await engine.search(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((r) => r.nearest)).toBe(true);
  });
  it.each([
    ['how many dead in the Port Town blast', 'harbour-blast', 'Killed: 4, says 1 of 1 origin.'],
    ['blast port town 6 killed', 'harbour-blast', 'Killed: 4, says 1 of 1 origin.'],
    ['when was the raid on river town', 'river-raid', '10 March 2030 to 12 March 2030'],
    ['where was the river raid', 'river-raid', 'River Town'],
    ['wer griff Port Town an', 'harbour-blast', 'Zorvan Vanguard'],
    ['who attacked port town', 'harbour-blast', 'Zorvan Vanguard'],
  ])('%s: %s, “%s”', async (query, id, words) => {
    const [first] = await engine.search(query);
    expect([first!.ref.id, first!.answer]).toEqual([id, words]);
  });
  it('takes days out of a query', () => {
    expect(splitQuery('raid 9 March 2030', LANGUAGES)).toEqual({ dates: ['2030-03-09'], words: ['raid'] });
    expect(splitQuery('March', LANGUAGES)).toEqual({ dates: ['....-03-..'], words: [] });
    expect(splitQuery('4th', LANGUAGES)).toEqual({ dates: ['....-..-04'], words: [] });
    expect(splitQuery('marching', LANGUAGES).words).toEqual(['marching']);
    expect(splitQuery('1er août 2030', LANGUAGES)).toEqual({ dates: ['2030-08-01'], words: [] });
    expect(splitQuery('Sept 2030', LANGUAGES).dates).toEqual(['2030-09-..']);
    expect(splitQuery('4/1/2030 raid', LANGUAGES)).toEqual({
      dates: ['2030-01-04', '2030-04-01'],
      words: ['raid'],
    });
    expect(splitQuery('9 March raid 2030', LANGUAGES)).toEqual({ dates: ['2030-03-09'], words: ['raid'] });
    expect(splitQuery('2030-03 raid', LANGUAGES)).toEqual({ dates: ['2030-03'], words: ['raid'] });
    expect(splitQuery('4 Marc', LANGUAGES)).toEqual({ dates: ['....-03-04'], words: [] });
  });
  it.each([
    'Mai 2030',
    'mayo de 2030',
    'maggio 2030',
    'maio 2030',
    'mai 2030',
    'май 2030',
    'Mayıs 2030',
    'أيار 2030',
    'مايو 2030',
    'מאי 2030',
    'مه 2030',
  ])('%s is a month', (query) =>
    expect(splitQuery(query, LANGUAGES)).toEqual({ dates: ['2030-05-..'], words: [] }),
  );
  it.each(['Mayadin', 'Marib', 'Marwan 7', '4 killed', '22 fighters', 'Mar', 'Camp 22', 'Marches', 'Ago'])(
    '%s is no day',
    (query) => expect(splitQuery(query, LANGUAGES).dates).toEqual([]),
  );
  it.each([
    ['2030-03-10', '2030-03-12', '2030-03', true],
    ['2030-03-10', '2030-03-12', '2030-03-12', true],
    ['2030-03-10', '2030-03-12', '2030-03-13', false],
    ['2030-03-10', '2030-03-12', '2030-03-09', false],
    ['2029-12-31', '2030-01-02', '2030', true],
    ['2029-12-31', '2030-01-02', '....-01-..', true],
    ['2029-12-31', '2030-01-02', '....-02-..', false],
  ])('%s to %s meets %s: %s', (from, to, date, fits) => expect(fitsDate({ from, to }, date)).toBe(fits));
});
