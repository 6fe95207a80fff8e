// Days as cells have them, and the order of day and month by all rows of a column.
import { describe, expect, it } from 'vitest';
import { DayTally } from '../../../../src/record/import/table/day-order';
import { problemOfDay, readDay, unknownDay } from '../../../../src/record/import/table/days';

const day = (cell: string, order: 'dmy' | 'mdy' | 'ymd' = 'dmy') => readDay(cell, order)?.from ?? null;

describe('a day', () => {
  it.each([
    '2024-01-15', '2024/01/15', '2024.1.15', '20240115', '2024-01-15T10:00:00Z', '2024-01-15 00:00:00.000',
    '15.01.2024', '15.1.24', '15/01/2024 14:30', '15-01-2024', '15. 1. 2024', '15.01.2024.', '15 01 2024', '15012024',
    '15 January 2024', 'January 15, 2024', 'Jan 15, 2024', 'Jan. 15, 2024', 'Monday, January 15, 2024', '15-Jan-24', '15Jan2024',
    '15/Jan/2024', '2024-Jan-15', '15th of January 2024', '15. Januar 2024', '15. Jänner 2024', 'Montag, 15. Jan. 2024',
    '15 janvier 2024', 'lundi 15 janv. 2024', '15 de enero de 2024', '15 ene 2024', '15 gennaio 2024', '15 de janeiro de 2024',
    '15 jan. de 2024', '15 января 2024', '15 янв. 2024 г.', '15 Ocak 2024', '15 بينایر 2024'.replace('بينایر', 'يناير'),
    '١٥ يناير ٢٠٢٤', '15 كانون الثاني 2024', '۱۵ ژانویهٔ ۲۰۲۴', '15 בינואר 2024', '45306', '45306.5', '1705312800', '1705312800000',
    '2024年1月15日', '"2024-01-15"', 'January 15, 2024 10:00 AM', '15 January 2024 at 10:00',
  ])('is read of %s', (cell) => expect(day(cell)).toBe('2024-01-15')); // prettier-ignore
  it.each([
    ['1 March 2024', '2024-03-01'],
    ['1 mars 2024', '2024-03-01'],
    ['1 märz 2024', '2024-03-01'],
    ['1er août 2023', '2023-08-01'],
    ['9 sept. 2023', '2023-09-09'],
    ['9 eylül 2023', '2023-09-09'],
    ['9 ağustos 2023', '2023-08-09'],
    ['7 أكتوبر 2023', '2023-10-07'],
    ['7 تشرين الأول 2023', '2023-10-07'],
    ['7 تشرين الثاني 2023', '2023-11-07'],
    ['7 мая 2023', '2023-05-07'],
    ['7 maggio 1985', '1985-05-07'],
    ['7/5/85', '1985-05-07'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s is %s', (cell, is) => expect(day(cell)).toBe(is));
  it.each([
    ['04/01/24', '2024-01-04', '2024-04-01', '2004-01-24'],
    ['24-01-05', '2005-01-24', null, '2024-01-05'],
    ['13/01/2024', '2024-01-13', null, null],
    ['01/13/2024', null, '2024-01-13', null],
  ])('%s depends on the order', (cell, dmy, mdy, ymd) =>
    expect([day(cell, 'dmy'), day(cell, 'mdy'), day(cell, 'ymd')]).toEqual([dmy, mdy, ymd]),
  );
  it.each(['', 'unknown', '2024', 'January 2024', '2023-02-29', '31/04/2023', '0025-09-04', '2199-01-01', 'May 5', '12', '3.5', 'Marib', '99/99/9999', '12345678901234'])(
    'is none: %s',
    (cell) => expect([day(cell), day(cell, 'mdy')]).toEqual([null, null]),
  ); // prettier-ignore
  it.each([
    ['3-5 January 2024', '2024-01-03', '2024-01-05'],
    ['2024-01-03/2024-01-05', '2024-01-03', '2024-01-05'],
    ['03.01.2024 – 05.01.2024', '2024-01-03', '2024-01-05'],
    ['3 January 2024 to 2 February 2024', '2024-01-03', '2024-02-02'],
  ])('and its last day: %s', (cell, from, to) => expect(readDay(cell, 'dmy')).toEqual({ from, to }));
  it('of which only the month or the year is known is all of it', () => {
    expect(unknownDay(2016, 2, 0)).toEqual({ from: '2016-02-01', to: '2016-02-29' });
    expect(unknownDay(2016, 0, 0)).toEqual({ from: '2016-01-01', to: '2016-12-31' });
    expect(unknownDay(2016, 2, 3)).toEqual({ from: '2016-02-03', to: '2016-02-03' });
    expect([unknownDay(2016, 2, 30), unknownDay(0, 1, 1), unknownDay(NaN, NaN, NaN)]).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('that is none says why', () => {
    expect(problemOfDay('0025-09-04')).toBe('names the year 25: “0025-09-04”');
    expect(problemOfDay('2124-01-01')).toBe('names the year 2124: “2124-01-01”');
    expect(problemOfDay('soon')).toBe('is no date: “soon”');
  });
});

describe('the order of day and month', () => {
  const tally = (...cells: string[]) => {
    const all = new DayTally();
    cells.forEach((cell, i) => all.add(cell, i + 2));
    return all.result();
  };
  it('shows in a day that can be no month, however far below', () => {
    expect(tally('01/02/2024', '01/03/2024', '01/13/2024')).toMatchObject({ order: 'mdy', by: { line: 4 } });
    expect(tally('01/02/24', '31/01/24')).toMatchObject({ order: 'dmy', by: { line: 3 } });
    expect(tally('24-01-02', '24-12-31')).toMatchObject({ order: 'ymd' });
  });
  it('shows in points between the numbers', () => {
    expect(tally('07.10.2023', '08.10.2023')).toMatchObject({ order: 'dmy', by: 'dots' });
    expect(tally('07.10.2023', '10.25.2023')).toMatchObject({ order: 'mdy' });
  });
  it('shows in rows that are sorted by day in one order only', () => {
    const sorted = ['09/01/2023', '10/01/2023', '10/02/2023', '11/01/2023', '11/04/2023', '12/03/2023'];
    expect(tally(...sorted)).toMatchObject({ order: 'mdy', by: 'sorted' });
    expect(tally(...sorted.slice(0, 4))).toMatchObject({ order: null });
  });
  it('does not matter where both name the same days', () => {
    expect(tally('01/01/2024', '05/05/2024')).toMatchObject({ order: 'dmy', by: 'same' });
    expect(tally('2024-01-04', '4 May 2024')).toMatchObject({ open: 0, order: 'dmy' });
  });
  it('is asked where nothing shows it, and where rows contradict each other', () => {
    expect(tally('04/01/24')).toMatchObject({ order: null, by: null, example: '04/01/24' });
    expect(tally('13/01/2024', '01/13/2024', '01/14/2024', '01/02/2024')).toMatchObject({
      order: null,
      fits: { dmy: 2, mdy: 3 },
    });
  });
});
