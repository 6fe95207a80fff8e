// Which days English words mean, seen from the day a page was published.
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/languages/en/dates';
import { LANGUAGES } from '../../../src/languages/index';
import { splitSentences } from '../../../src/text/sentences';

/** The first date of a text as “from to”. */
const dateIn = (text: string, published: string | null) => {
  const [date] = splitSentences(text).flatMap((s) => findDates(s, published));
  return date ? `${date.from} ${date.to}` : null;
};

describe('days', () => {
  it.each([
    // 2030-05-03 is a Friday
    ['on Friday', '2030-05-03', '2030-05-03 2030-05-03'],
    ['on Saturday', '2030-05-03', '2030-04-27 2030-04-27'],
    ['on Sunday', '2030-05-03', '2030-04-28 2030-04-28'],
    ['on Thursday', '2030-05-03', '2030-05-02 2030-05-02'],
    ['yesterday', '2030-03-01', '2030-02-28 2030-02-28'],
    ['yesterday', '2028-03-01', '2028-02-29 2028-02-29'],
    ['yesterday', '2030-01-01', '2029-12-31 2029-12-31'],
    ['on Monday', '2030-01-01', '2029-12-31 2029-12-31'],
    ['on 31 December', '2030-01-02', '2029-12-31 2029-12-31'],
    ['on December 25', '2030-01-02', '2029-12-25 2029-12-25'],
    ['on 2 January', '2030-01-02', '2030-01-02 2030-01-02'],
    ['on 15 January', '2030-01-02', '2029-01-15 2029-01-15'],
    ['on 4 January 2029', '2030-05-03', '2029-01-04 2029-01-04'],
  ])('It happened %s, printed %s: %s', (words, published, expected) =>
    expect(dateIn(`It happened ${words}.`, published)).toBe(expected),
  );
  it('without a year mean nothing when the page has no day', () => {
    expect(dateIn('It happened on 4 January.', null)).toBeNull();
    expect(dateIn('It happened on Friday.', null)).toBeNull();
    expect(dateIn('It happened on 4 January 2029.', null)).toBe('2029-01-04 2029-01-04');
  });
});

describe('weeks and months', () => {
  it.each([
    ['this week', '2030-05-15', '2030-05-09 2030-05-15'],
    ['last week', '2030-05-15', '2030-05-02 2030-05-14'],
    ['last month', '2030-05-15', '2030-04-01 2030-04-30'],
    ['last month', '2030-03-31', '2030-02-01 2030-02-28'],
    ['last month', '2028-03-31', '2028-02-01 2028-02-29'],
    ['last month', '2030-01-15', '2029-12-01 2029-12-31'],
    ['this month', '2030-05-15', '2030-05-01 2030-05-15'],
    ['in December', '2030-01-15', '2029-12-01 2029-12-31'],
    ['in January', '2030-01-15', '2030-01-01 2030-01-31'],
    ['in December 2028', '2030-01-15', '2028-12-01 2028-12-31'],
  ])('It happened %s, printed %s: %s', (words, published, expected) =>
    expect(dateIn(`It happened ${words}.`, published)).toBe(expected),
  );
});

it('last week of another language is the two weeks before the page', () => {
  const { dates } = LANGUAGES.all.find((l) => l.code === 'de')!;
  const [sentence] = splitSentences('Es geschah letzte Woche.');
  expect(dates!(sentence!, '2030-05-15').map((d) => [d.from, d.to])).toEqual([['2030-05-02', '2030-05-14']]);
});
