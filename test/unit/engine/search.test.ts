// The search of popup and records, on the real database: what a reader types, and what must come first.
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/record/import/run';
import { joinRecords } from '../../../src/record/record';
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
  it.each(['1 March 2031', 'Mayadin 2024'])('has what is nearest to %s, and says so', async (query) => {
    const found = await coreEngine().search(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((r) => r.nearest)).toBe(true);
  });
});
