// Tables without names of columns, which are recognised by what they hold, and rows that are rival reports of one event.
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../../src/record/import/run';
import { previewOf } from '../../../../src/record/import/preview';
import { countsOf, daysOf, fileOf, importedAsGuessed } from './reading';

const guessed = async (text: string) => {
  const { mapping, uncertainCounts } = await lookAt(fileOf(text, 'bare.csv'));
  return { ...mapping.columns, counts: uncertainCounts.map(({ column }) => column).join('') };
};

describe('a table without names of columns', () => {
  it.each([
    [
      'a day, a place, a country',
      '2024-01-04,Mosul,Iraq,3\n2024-01-05,Erbil,Iraq,1\n',
      { date: 'A', place: 'B', country: 'C', counts: 'D' },
    ],
    [
      'a country in another language, its code beside it',
      '04.01.2024;Mossul;Irak;IQ;3\n15.01.2024;Erbil;Irak;IQ;1\n',
      { date: 'A', place: 'B', country: 'C', counts: 'E' },
    ],
    [
      'coordinates',
      'Mosul,36.34,43.13,4 January 2024,at least 3\nErbil,36.19,44.01,5 January 2024,1-2\n',
      { place: 'A', latitude: 'B', longitude: 'C', date: 'D', counts: 'E' },
    ],
    [
      'coordinates with the longitude first',
      'Perth,115.86,-31.95,2024-01-04\nSydney,151.21,-33.87,2024-01-05\n',
      { place: 'A', latitude: 'C', longitude: 'B', date: 'D', counts: '' },
    ],
    [
      'decimal commas',
      '2024-01-04;Mosul;36,34;43,13\n2024-01-05;Erbil;36,19;44,01\n',
      { date: 'A', place: 'B', latitude: 'C', longitude: 'D', counts: '' },
    ],
    [
      'a number of each row, kinds of event, sources and addresses',
      '1;2024-01-04 10:00;Airstrike;Mosul;Iraq;3;The Wire;https://wire.example/a\n2;2024-01-05 11:00;Shelling;Erbil;Iraq;1;Morning Sun;https://sun.example/b\n3;2024-01-06 09:00;Airstrike;Erbil;Iraq;0;The Wire;https://wire.example/c\n',
      { id: 'A', date: 'B', type: 'C', place: 'D', country: 'E', source: 'G', address: 'H', counts: 'F' },
    ],
    [
      'a day in three columns, the year first',
      '2024,1,4,Mosul,3\n2024,1,25,Erbil,1\n',
      { year: 'A', month: 'B', day: 'C', place: 'D', counts: 'E' },
    ],
    [
      'a day in three columns, the year last',
      'Mosul,25,1,2024,3\nErbil,4,2,2024,1\n',
      { day: 'B', month: 'C', year: 'D', place: 'A', counts: 'E' },
    ],
    [
      'codes of events, and days without signs',
      'EVT0001,20240104,Mosul,3\nEVT0002,20240105,Erbil,1\n',
      { id: 'A', date: 'B', place: 'C', counts: 'D' },
    ],
    [
      'names in Arabic',
      '2024-01-04,الموصل,العراق,3\n2024-01-05,أربيل,العراق,1\n',
      { date: 'A', place: 'B', country: 'C', counts: 'D' },
    ],
    [
      'hosts as sources',
      '2024-01-04,Mosul,3,wire.example\n2024-01-05,Erbil,1,sun.example\n',
      { date: 'A', place: 'B', source: 'D', counts: 'C' },
    ],
  ])('is understood: %s', async (_what, text, columns) => {
    expect(await guessed(text)).toEqual(columns);
  });
  it('leaves to the reader what its cells cannot show', async () => {
    // which of two columns of names is the place
    expect(await guessed('2024-01-04,Nawar,Sultan,3\n2024-01-05,Qarat,Amber,1\n')).toEqual({
      date: 'A',
      counts: 'D',
    });
    // which of two numbers is the month
    expect(await guessed('Nawar,4,1,2024\nQarat,5,2,2024\n')).toEqual({ place: 'A', counts: 'BCD' });
    // numbers of rows count nobody, and serial numbers of days could be anything
    expect(await guessed('45295,Nawar,x1 y2\n45296,Qarat,x2 y2\n')).not.toHaveProperty('date');
  });
  it('has what was recognised in a note, and shows cells of what is asked', async () => {
    const looked = await lookAt(fileOf('2024-01-04,Mosul,3\n2024-01-05,Erbil,12\n', 'bare.csv'));
    expect(looked.notes).toEqual([
      { key: 'noteNoHead', inserts: [] },
      { key: 'noteByContent', inserts: ['A, B'] },
    ]);
    expect(looked.uncertainCounts).toEqual([{ column: 'C', example: '3, 12' }]);
    const named = await lookAt(fileOf('date,place,killed\n2024-01-04,Mosul,3\n', 'named.csv'));
    expect(named.uncertainCounts).toEqual([]);
  });
  it('is read without counts until the reader says what they are', async () => {
    const read = await importedAsGuessed('2024-01-04,Mosul,3\n2024-01-05,Erbil,1\n');
    expect([daysOf(read), countsOf(read)]).toEqual([
      ['2024-01-04', '2024-01-05'],
      [null, null],
    ]);
  });
});

describe('rows of one day, place and kind', () => {
  const HEAD = 'date,place,type,killed,source\n';
  const RIVALS = `${HEAD}2024-01-04,Nawar,strike,3,The First\n2024-01-04,NAWAR,Strike,4,The Second\n2024-01-05,Nawar,strike,1,The First\n`;
  const valuesOf = async (text: string, answers = {}) => {
    const { incidents, reports } = await importedAsGuessed(text, 'rows.csv', answers);
    return incidents.map(({ id }) =>
      reports.flatMap(({ claims }) => claims.flatMap((c) => (c.incident === id ? [c.value] : []))),
    );
  };
  it('by different sources are proposed as reports of one event, which can be switched off', async () => {
    expect(await valuesOf(RIVALS)).toEqual([[3, 4], [1]]);
    expect(await valuesOf(RIVALS, { join: false })).toEqual([[3], [4], [1]]);
  });
  it('shows before the import which rows are joined', async () => {
    const looked = await lookAt(fileOf(RIVALS, 'rows.csv'));
    const joins = async (join: boolean) =>
      (await previewOf(looked, { ...looked.mapping, join }, 'rows.csv')).map((row) => row.joins);
    expect(await joins(true)).toEqual([null, 2, null]);
    expect(await joins(false)).toEqual([null, null, null]);
  });
  it('are two events where one source has them twice, and a third source reports the first', async () => {
    const text = `${RIVALS}2024-01-04,Nawar,strike,9,The First\n2024-01-04,Nawar,strike,5,The Third\n2024-01-04,Nawar,strike,8,The Second\n`;
    expect(await valuesOf(text)).toEqual([[3, 4, 5], [1], [9, 8]]);
  });
  it('are two events where they are of two kinds', async () => {
    const text = `${RIVALS}2024-01-05,Nawar,ambush,7,The Second\n`;
    expect(await valuesOf(text)).toEqual([[3, 4], [1], [7]]);
  });
  it.each([
    ['of one source', RIVALS.replaceAll('Second', 'First')],
    ['without a source', 'date,place,killed\n2024-01-04,Nawar,3\n2024-01-04,Nawar,4\n'],
    ['of a country, no town', RIVALS.replace('place', 'country')],
    [
      'with numbers of events',
      'id,date,place,killed,source\n1,2024-01-04,Nawar,3,A A\n2,2024-01-04,Nawar,4,B B\n',
    ],
  ])('are not joined unasked: %s', async (_what, text) => {
    const { mapping } = await lookAt(fileOf(text, 'rows.csv'));
    expect(mapping.join).toBeUndefined();
  });
  it('without a source are joined when the reader says so', async () => {
    const text = 'date,place,killed\n2024-01-04,Nawar,3\n2024-01-04,Nawar,4\n';
    expect(await valuesOf(text, { join: true })).toEqual([[3, 4]]);
  });
});
