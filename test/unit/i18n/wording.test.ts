// How values and dates are worded: exactly what was said, in every language's own digits and order.
import { afterEach, describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/model/database';
import english from '../../../src/i18n/locales/en.json';
import arabic from '../../../src/i18n/locales/ar.json';
import { fill, say, useSpeaker } from '../../../src/i18n/say';
import {
  nameOfMeasure,
  wordDate,
  wordDates,
  wordRelation,
  wordStatus,
  wordValue,
} from '../../../src/i18n/wording';

const speakEnglish = () => useSpeaker((key, inserts) => fill(english[key], inserts), 'en-GB');
afterEach(speakEnglish);

describe('values', () => {
  it.each<[Qualifier, string]>([
    ['exactly', '4'],
    ['none', '4'],
    ['at-least', 'at least 4'],
    ['more-than', 'more than 4'],
    ['up-to', 'up to 4'],
    ['about', 'about 4'],
    ['nearly', 'nearly 4'],
  ])('%s', (qualifier, words) => expect(wordValue(4, qualifier)).toBe(words));
  it('of other kinds', () => {
    expect(wordValue({ min: 1, max: 8 })).toBe('1 to 8');
    expect(wordValue({ either: [1, 8] })).toBe('either 1 or 8');
    expect(wordValue('dozens')).toBe('dozens');
    expect(wordValue(12_500)).toBe('12,500');
  });
  it('in a text from right to left keep their own direction', () => {
    useSpeaker((key, inserts) => fill(arabic[key], inserts), 'ar');
    expect(wordValue(4, 'at-least')).toMatch(/\u2068.+\u2069/u);
  });
});

describe('dates', () => {
  it.each([
    ['2030-05-01', '1 May 2030'],
    ['2029-12-31', '31 December 2029'],
    ['2030-01-01', '1 January 2030'],
    ['2028-02-29T23:30:00', '29 February 2028'],
    ['2030-05', 'May 2030'],
    ['2030', '2030'],
  ])('%s is “%s”', (iso, words) => expect(wordDate(iso)).toBe(words));
  it('as spans', () => {
    expect(wordDates({ from: '2030-05-01' })).toBe('1 May 2030');
    expect(wordDates({ from: '2030-05-01', to: '2030-05-01' })).toBe('1 May 2030');
    expect(wordDates({ from: '2029-12-31', to: '2030-01-02' })).toBe('31 December 2029 to 2 January 2030');
    expect(wordDates({ from: null, to: '2030-01-02' })).toBe(say('until', '2 January 2030'));
    expect(wordDates({ from: null })).toBe(say('notTold'));
  });
});

describe('relations', () => {
  const relations = ['agrees', 'compatible', 'differs', 'earlier', 'later'] as const;
  const statuses = ['agrees', 'differs', 'earlier-or-later', 'only-here'] as const;
  it('have a wording each, and none says that a report is wrong', () => {
    const words = [...relations.map(wordRelation), ...statuses.map(wordStatus)];
    expect(new Set(relations.map(wordRelation)).size).toBe(relations.length);
    expect(new Set(statuses.map(wordStatus)).size).toBe(statuses.length);
    for (const word of words) expect(word).not.toMatch(/wrong|false|error|mistake/i);
  });
  it('name a measure, and nothing for a note', () => {
    expect(nameOfMeasure('killed-or-wounded')).not.toBe(nameOfMeasure('killed'));
    expect(nameOfMeasure('note')).toBe('');
  });
});
