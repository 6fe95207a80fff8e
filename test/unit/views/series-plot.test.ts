// The picture of a count that runs on: which series is drawn, and what it has for the day of the page.
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../src/model/who';
import { dailySeries, leadingSeries } from '../../../src/views/series-plot';
import { seriesSentence } from '../../../src/views/sentence';
import { engineOf } from '../../../src/cli/engine';
import { fixedPack } from '../fixed-record';

const pack = fixedPack();
const series = {
  id: 'ministry',
  outlet: 'wire',
  attributed: ['vanguard'],
  measure: 'killed' as const,
  who: PEOPLE,
  url: 'https://wire.example/table',
  points: `2030-01-01 100${' 10'.repeat(199)}`,
};
const war = {
  ...pack.incidents[0]!,
  id: 'war-dead',
  kind: 'situation' as const,
  series: [
    { ...series, id: 'children', who: { role: 'children' as const } },
    { ...series, id: 'wounded', measure: 'wounded' as const, points: '2030-01-01 7 1' },
    { ...series, id: 'late', points: `2031-01-01 9${' 1'.repeat(300)}` },
    series,
    { ...series, id: 'one-day', points: '2030-01-01 5' },
  ],
};
const know = engineOf({ ...pack, incidents: [...pack.incidents, war] }).record;
const drawn = (day: string | null, value: number | null = 333) =>
  dailySeries(
    war,
    { measure: 'killed', who: PEOPLE, day, here: value === null ? null : { value, label: `about ${value}` } },
    know,
  );

describe('the series of a situation', () => {
  it('is that of the same people whose source has the day of the page', () => {
    const timeline = drawn('2030-02-03')!;
    expect(timeline.then).toEqual({ day: '2030-02-03', label: '430', value: 430, title: 'Zorvan Vanguard' });
    expect(timeline.here).toMatchObject({ day: '2030-02-03', label: 'about 333', value: 333 });
    expect(timeline.points.at(-1)).toMatchObject({ day: '2030-07-19', value: 2090 });
    expect(timeline.others?.map((o) => o.points[0]!.value)).toEqual([9]);
  });
  it('is thinned out, but has the page’s day and the day after it', () => {
    const { points } = drawn('2030-02-03')!;
    expect(points.length).toBeLessThan(70);
    const days = points.map((p) => p.day);
    expect(days).toEqual(expect.arrayContaining(['2030-01-01', '2030-02-03', '2030-02-04', '2030-07-19']));
  });
  it('has nothing for a day before its first, or of a page without one', () => {
    expect(drawn('2029-12-31')!.then).toBeNull();
    expect(drawn(null)).toMatchObject({ then: null, here: null });
  });
  it('is none of what is not counted', () => {
    expect(dailySeries(war, { measure: 'troops', who: PEOPLE, day: null, here: null }, know)).toBeNull();
    expect(leadingSeries({ ...war, series: undefined! }, null, know)).toBeNull();
  });
  it('of a card without a figure is that of everybody', () => {
    expect(leadingSeries(war, '2030-01-02', know)).toMatchObject({ here: null, then: { label: '110' } });
  });
});

describe('the sentence of a count that runs on', () => {
  it('has the value of that day, or those around it', () => {
    const say = (day: string) => seriesSentence('333', day, drawn(day)!);
    expect(say('2030-02-03')).toBe('This page: 333. That day: 430 (Zorvan Vanguard).');
    expect(say('2029-12-31')).toBe('This page: 333. After: 9 (Zorvan Vanguard, 1 January 2031).');
  });
});
