// Days as print gives them, in all languages that are read.
import { describe, expect, it } from 'vitest';
import { printedDays } from '../../../src/text/printed-days';

const CODES = 'en ar de es fr fa he it pt ru tr'.split(' ');
const days = (text: string) =>
  printedDays(text, CODES).map(({ iso, year, month, day }) => iso ?? `${year ?? '?'}-${month}-${day ?? '?'}`);

describe('a day', () => {
  it.each([
    'Published 7 March 2031, 9:30 GMT', 'Mar. 7, 2031', 'March 7th, 2031', 'Fri Mar 07 2031 09:30', '7-Mar-2031', 'am 7. März 2031',
    'le 7 mars 2031', '7 de marzo de 2031', '7 marzo 2031', '7 de março de 2031', '7 марта 2031 г.', '7 Mart 2031', '٧ آذار ٢٠٣١',
    '7 مارس/آذار 2031', '۱۶ اسفند ۱۴۰۹', '1409/12/16', 'ב-7 במרץ 2031', '2031-03-07', '2031/3/7', '2031年3月7日', '2031.03.07',
  ])('%s', (text) => expect(days(text)).toEqual(['2031-03-07'])); // prettier-ignore
  it('the first of a month', () => expect(days('le 1er mars 2031')).toEqual(['2031-03-01']));
  it('a leap day that there is, and none that there is not', () => {
    expect([days('29 February 2032'), days('29 February 2031'), days('31.4.2031'), days('30/12/1399')]).toEqual([
      ['2032-02-29'], ['2031-2-?'], [], ['2021-03-20'],
    ]); // prettier-ignore
  });
  it('without a language: in numbers only', () => {
    expect(printedDays('7 March 2031, 1960-04-75', [])).toEqual([]);
    expect(printedDays('2031-03-07', [])).toMatchObject([{ iso: '2031-03-07' }]);
  });
  it('without its year', () => expect(days('7 March; April 9')).toEqual(['?-3-7', '?-4-9']));
  it('of two numbers that can each be the month the first is the day, and the other way is given too', () => {
    const [read] = printedDays('4/1/2031', CODES);
    expect([read!.iso, read!.other]).toEqual(['2031-01-04', '2031-04-01']);
    expect(printedDays('1/14/2031', CODES)[0]).toMatchObject({ iso: '2031-01-14', other: null });
    expect(printedDays('4.4.31', CODES)[0]).toMatchObject({ iso: '2031-04-04', other: null });
  });
});

describe('a month', () => {
  it.each([
    'March 2031',
    'März 2031',
    'mars 2031',
    'marzo de 2031',
    'março de 2031',
    'Март 2031',
    'Mart 2031',
    'آذار 2031',
  ])('%s', (text) => expect(days(text)).toEqual(['2031-3-?']));
});

describe('no day', () => {
  it.each([
    'Mayadin 2031',
    'Marib',
    'Marwan 7',
    '4 killed in Mar',
    '12 Marines',
    '192.168.1.20',
    'v2.3.2031.7',
    '7 Marchand 2031',
    '1:3:20',
  ])('%s', (text) => expect(days(text)).toEqual([]));
});

it('offsets are those of the text as it is', () => {
  const text = 'نشر في ٧ آذار ٢٠٣١ في';
  const [day] = printedDays(text, ['ar']);
  expect(text.slice(day!.start, day!.end)).toBe('٧ آذار ٢٠٣١');
});
