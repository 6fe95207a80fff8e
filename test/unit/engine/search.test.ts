// The search of popup and records, on the real database: what a reader types, and what must come first.
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/record/import/run';
import { joinRecords } from '../../../src/record/record';
import { parseQuestion } from '../../../src/engine/question';
import { Search } from '../../../src/engine/search';
import { engineOf } from '../../../src/cli/engine';
import { fixedPack } from '../fixed-record';
import { coreEngine } from '../core-record/core';

const core = coreEngine().record;
/** A word for a number, of four syllables that no other has. */
const wordOf = (n: number) =>
  [...String(n).padStart(4, '0')].map((d) => `${'bdfklmnrst'[Number(d)]!}i`).join('');
/** So many that not every record is weighed. */
const dictionary = Array.from({ length: 6000 }, (_, n) => `OMAR_BEN_${wordOf(n)}_  [DZAREB]`).join('\n');
const added = await importFile(new File([dictionary], 'names.actors.txt'), {
  part: () => Promise.resolve(),
  progress: () => undefined,
});
const beside = joinRecords([core, engineOf(added.names).record]);

describe.each([
  ['the core pack', core],
  ['thousands of names', beside],
])('search in %s', (_what, know) => {
  const search = new Search(know);
  const first = (query: string) => search.find(query)[0]?.ref.id;

  it.each([
    ['Kataib Hezbollah', 'kataib-hezbollah'],
    ['kataeb hizbulah', 'kataib-hezbollah'],
    ['Kata’ib Hizballah', 'kataib-hezbollah'],
    ['كتائب حزب الله', 'kataib-hezbollah'],
    ['nujaba', 'harakat-al-nujaba'],
    ['Soleimani', 'qassem-soleimani'],
    ['Suleymani', 'qassem-soleimani'],
    ['قاسم سلیمانی', 'qassem-soleimani'],
    ['Tower 22', 'tower-22'],
    ['Shafaq', 'shafaq-news'],
    ['January 2024 Baghdad', '2024-01-04-baghdad-nujaba-strike'],
    ['Baghdad Jan 2024', '2024-01-04-baghdad-nujaba-strike'],
    ['4 January 2024', '2024-01-04-baghdad-nujaba-strike'],
    ['Erbil 2021', '2021-02-15-erbil-rocket-attack'],
    ['4.1.2024', '2024-01-04-baghdad-nujaba-strike'],
    ['4/1/2024 Baghdad', '2024-01-04-baghdad-nujaba-strike'],
    ['1/4/2024 Baghdad', '2024-01-04-baghdad-nujaba-strike'],
    ['٤ كانون الثاني ٢٠٢٤', '2024-01-04-baghdad-nujaba-strike'],
    ['4 gennaio 2024', '2024-01-04-baghdad-nujaba-strike'],
    ['Dezember 2023', '2023-12-03-kirkuk-strike'],
    ['dezembro 2023', '2023-12-03-kirkuk-strike'],
  ])('finds %s', (query, id) => expect(first(query)).toBe(id));

  it('finds more as more is typed, from the second letter on', () => {
    const typed = 'Kataib Hezbollah';
    for (let n = 4; n <= typed.length; n++) {
      expect(search.find(typed.slice(0, n)).map((r) => r.ref.id)).toContain('kataib-hezbollah');
    }
  });

  it.each(['', '   ', '!?', 'zzzzqqqq', 'zzzzqqqq January', '\u202e\u0000'])(
    'finds nothing for %j',
    (query) => {
      expect(search.find(query)).toEqual([]);
    },
  );

  it('words each result with what tells it from others', () => {
    expect(search.find('Nujaba strike Baghdad 2024')[0]).toMatchObject({
      ref: { kind: 'incident', id: '2024-01-04-baghdad-nujaba-strike' },
      kind: 'Incident',
      detail: '4 January 2024 · Palestine Street',
    });
  });
});

it('finds a name among thousands, also misspelt and in another order', () => {
  const search = new Search(beside);
  const names = (query: string) => search.find(query).map((r) => r.name.toLowerCase());
  const [one, other] = [wordOf(1234), wordOf(5678)];
  expect(names(`Omar Ben ${one}`)[0]).toBe(`omar ben ${one}`);
  expect(names(`${other} omar`)[0]).toBe(`omar ben ${other}`);
  expect(names(`Omar Ben ${one.replace('i', 'a')}h`)[0]).toBe(`omar ben ${one}`);
});

describe('offices on a day', () => {
  const engine = coreEngine();
  it.each([
    ['prime minister iraq 2024', 'mohammed-shia-al-sudani'],
    ['Iraqi prime minister 2019', 'adel-abdul-mahdi'],
    ['премьер-министр Ирак 2024', 'mohammed-shia-al-sudani'],
    ['رئيس الوزراء العراق 2024', 'mohammed-shia-al-sudani'],
    ['defense minister of israel october 2023', 'yoav-gallant'],
    ['pentagon spokesman january 2024', 'pat-ryder'],
    ['Verteidigungsminister USA 2024', 'lloyd-austin'],
    ['министр обороны России 2023', 'sergei-shoigu'],
  ])('%s', async (query, id) => {
    const [first] = await engine.search(query);
    expect(first?.ref).toEqual({ kind: 'entity', id });
    expect(first?.answer).toMatch(/\d{4}/);
  });
  it('name the one who held it then, not the deputy or the one before', async () => {
    const names = async (query: string) => (await engine.search(query)).map((r) => r.ref.id);
    expect(await names('prime minister of Iraq 2019')).not.toContain('mohammed-shia-al-sudani');
    expect(await names('president of iran june 2023')).toContain('ebrahim-raisi');
    expect(await names('president of iran june 2025')).not.toContain('ebrahim-raisi');
  });
  it('state no role for which there is no source', async () => {
    for (const query of ['spokesman IDF', 'who led hamas 2024'])
      for (const { ref, answer } of await engine.search(query)) {
        const roles = engine.record.entities.get(ref.id)?.roles ?? [];
        if (answer) expect(roles.some((r) => !r.basis && answer.startsWith(r.title))).toBe(true);
      }
  });
});

describe('questions', () => {
  const engine = coreEngine();
  const first = async (query: string) => (await engine.search(query))[0];
  it.each([
    ['tower22 deaths', '2024-01-28-tower-22-drone-attack'],
    ['militia drone tower22', '2024-01-28-tower-22-drone-attack'],
    ['kabul airoprt bombing', '2021-08-26-kabul-airport-bombing'],
    ['wer tötete Soleimani', '2020-01-03-soleimani-strike'],
  ])('are answered when words are joined, misspelt or in another language: %s', async (query, id) => {
    const [day] = /\d{4}-\d\d-\d\d/.exec(id)!;
    const incident = engine.record.incidents.get((await first(query))?.ref.id ?? '');
    expect(incident?.date.from).toBe(day);
  });
  it('keep to the place that is named, the nearest day first', async () => {
    const results = await engine.search('strikes in Syria March 2025');
    const places = results.map(({ ref }) => engine.record.incidents.get(ref.id)!);
    expect(places.length).toBeGreaterThan(0);
    for (const { place } of places) expect([...engine.record.lineage(place)]).toContain('syria');
    expect(places[0]!.date.from).toMatch(/^2025-03/);
    expect(results[0]!.nearest).toBe(true);
  });
  it.each([
    ['кто убил Прейгожина', '2023-08-23-prigozhin-plane'],
    ['сколько погибших Крокус', '2024-03-22-crocus-city-hall'],
    ['cuántos muertos atentado Crocus Moscú', '2024-03-22-crocus-city-hall'],
    ['wagner chief killed', '2023-08-23-prigozhin-plane'],
    ['сколько погибло в Бейруте взрыв', '2020-08-04-beirut-port'],
    ['چه کسی سلیمانی را کشت', '2020-01-03-soleimani-strike'],
    ["Brüksel'de kaç kişi öldü", '2016-03-22-brussels-bombings'],
    ['מתי נהרג נסראללה', '2024-09-27-nasrallah-killing'],
    ['המתקפה על מג׳דל שמס', '2024-07-27-majdal-shams'],
    ['كم عدد قتلى مستشفى المعمداني', '2023-10-17-al-ahli-hospital'],
    ['iran strike israel april 2024', '2024-04-13-iran-attack-on-israel'],
    ['wagner plane crash how many dead', '2023-08-23-prigozhin-plane'],
  ])('are answered by sound, by kind and by who did it: %s', async (query, id) => {
    const incident = engine.record.incidents.get((await first(query))?.ref.id ?? '');
    expect(incident?.date.from).toBe(/\d{4}-\d\d-\d\d/.exec(id)![0]);
  });
  it.each([
    ['who led hamas 2024', 'yahya-sinwar'],
    ['who led hezbollah in 2023', 'hassan-nasrallah'],
    ['who leads RSF sudan', 'mohamed-hamdan-dagalo'],
    ['кто возглавлял Вагнер', 'yevgeny-prigozhin'],
    ['UN secretary general', 'antonio-guterres'],
    ['IRGC commander 2024', 'hossein-salami'],
    ['pentagon chief 2024', 'lloyd-austin'],
    ['where was sinwar killed', 'yahya-sinwar'],
    ['tass news agency', 'tass'],
  ])('lead to whom they ask for: %s', async (query, id) => expect((await first(query))?.ref.id).toBe(id));
  it.each(['dead in gaza now', 'how many people killed in Gaza', 'كم قتيل في غزة'])(
    'of a place alone give its running count, the whole before its parts: %s',
    async (query) => {
      const [first] = await engine.search(query);
      expect(first?.ref.id).toBe('gaza-deaths-since-october-2023');
      expect(first?.answer).toMatch(/^\d\d,\d{3} \(/);
    },
  );
  it('say whom they count where few count all, and count hostages when asked to', async () => {
    const said = async (query: string) => (await engine.search(query))[0]?.answer;
    expect(await said('how many died in the kabul airport attack')).toMatch(
      /troops.*: 13 .*Afghanistan.*: 169 /,
    );
    expect(await said('number of hostages taken october 7')).toMatch(/^Captured: 251/);
  });
  it('that sources divide over have the spread, not the count of a few', async () => {
    const [first] = await engine.search('how many killed in bondi beach attack');
    expect(first?.answer).toMatch(/^Killed: .* to .*; most often .* \(\d of \d+ origins\)\.$/);
  });
  it.each(['barcelona fc', 'real madrid'])('are not made of the name of a club: %s', async (query) => {
    expect(await engine.search(query)).toEqual([]);
  });
  it('take numbers in words', async () => {
    const results = await engine.search('who said two killed baghdad');
    expect(results[0]?.answer).toMatch(/^2: /);
  });
  it.each(['morbi bridge', 'izium apartment', 'how many killed beslan', 'tree of life synagogue'])(
    'get no answer of another event of that kind: %s',
    async (query) => expect(await engine.search(query)).toEqual([]),
  );
  it('of a count that rose give the last, not what most printed on the first day', async () => {
    expect((await first('how many killed beirut port'))?.answer).toMatch(/^Killed: 19\d at the last count/);
  });
  it('that nothing answers lead to whom they name', async () => {
    expect((await first('where was Pezeshkian wounded'))?.ref.kind).toBeDefined();
  });
  it('are answered beside thousands of other names', () => {
    expect(new Search(beside).answer(parseQuestion('tower 22 deaths', beside.languages))[0]?.answer).toMatch(
      /^Killed: 3/,
    );
  });
});

describe('counts that run on', () => {
  const pack = fixedPack();
  const series = {
    id: 'ministry',
    outlet: 'wire',
    attributed: ['vanguard'],
    measure: 'killed' as const,
    who: { role: 'people' as const },
    url: 'https://wire.example/table',
    points: '2030-01-01 100 400 500 9000',
  };
  const war = {
    ...pack.incidents[0]!,
    id: 'war-dead',
    kind: 'situation' as const,
    title: 'Deaths in Norland',
    series: [
      { ...series, id: 'children', who: { role: 'children' as const }, points: '2030-01-01 1 1' },
      series,
    ],
  };
  const engine = engineOf({ ...pack, incidents: [...pack.incidents, war] });
  it.each([
    ['1,000 dead Norland', '1,000 (Zorvan Vanguard, 3 January 2030)'],
    ['10,000 killed Norland', '10,000 (Zorvan Vanguard, 4 January 2030)'],
    ['5,000 killed Norland', '10,000 (Zorvan Vanguard, 4 January 2030)'],
    ['how many killed deaths Norland', '10,000 (Zorvan Vanguard, 4 January 2030)'],
  ])('are found by a number that they reached: %s', async (query, said) =>
    expect((await engine.search(query))[0]).toMatchObject({ ref: { id: 'war-dead' }, answer: said }),
  );
});

describe('the whole core record', () => {
  it('is small enough for questions to be answered', async () => {
    const [first] = await coreEngine().search('how many killed in the Kerman bombings');
    expect(first!.answer).toMatch(/^Killed: /);
  });
  it('has what is nearest to 1 March 2031, and says so', async () => {
    const found = await coreEngine().search('1 March 2031');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((r) => r.nearest)).toBe(true);
  });
});
