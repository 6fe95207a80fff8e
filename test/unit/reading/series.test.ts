// Daily series of a situation: a running toll on a page is set against the count of that page's day.
import { describe, expect, it } from 'vitest';
import { coreEngine } from '../../../src/cli/engine';
import { Engine } from '../../../src/engine/engine';
import type { Figure } from '../../../src/model/reading';
import { dayNumber, isoDay } from '../../../src/model/days';
import { pointBy, pointsOf, textOfPoints } from '../../../src/model/series';
import { savePack } from '../../../src/record/pack/save';
import { PAGE, fixedPack } from '../fixed-record';

/** 100 more each day from 20,000 on 1 January 2031, by the Zorvan Guard. */
const DAYS = Array.from({ length: 60 }, (_, n) => ({
  day: dayNumber('2031-01-01') + n,
  value: 20_000 + 100 * n,
}));

function engine(): Engine {
  const pack = fixedPack();
  pack.incidents = [
    ...pack.incidents,
    {
      ...pack.incidents[0]!,
      id: 'deaths-in-norland',
      kind: 'situation',
      title: 'Deaths in Norland since 2030',
      date: { from: '2030-06-01' },
      place: 'norland',
      type: 'casualty-count',
      series: [
        {
          id: 'guard-killed',
          outlet: 'gazette',
          attributed: ['vanguard-guard'],
          measure: 'killed',
          who: { role: 'people' },
          url: 'https://gazette.example/table',
          points: textOfPoints(DAYS),
        },
      ],
    },
  ];
  return new Engine(savePack(pack).buffer);
}

const war = engine();

function figureOf(sentence: string, published: string | null): Figure | undefined {
  const text = `Talks on Norland\n\nEnvoys met in Sudland again. ${sentence}`;
  return war.read(text, { ...PAGE, published }).figures.find((f) => f.incident === 'deaths-in-norland');
}

describe('a series', () => {
  it('is the same points after packing, in a few bytes a day', () => {
    const points = [
      ...DAYS,
      { day: DAYS.at(-1)!.day + 9, value: 25_000 },
      { day: DAYS.at(-1)!.day + 10, value: 24_990 },
    ];
    const text = textOfPoints(points);
    expect(pointsOf(text)).toEqual(points);
    expect(text.length).toBeLessThan(5 * points.length);
    expect(text.startsWith('2031-01-01 20000 100 100')).toBe(true);
    expect(text.endsWith('9:-900 -10')).toBe(true);
  });
  it.each([
    '',
    '2031-01-01',
    '2031-02-30 1',
    '2031-01-01 5 -6',
    '2031-01-01 5 0:1',
    '2031-01-01 5 x',
    '2031-01-01 5  1',
  ])('is none of “%s”', (text) => expect(pointsOf(text)).toBeNull());
  it('gives the last point by a day', () => {
    const points = pointsOf('2031-01-01 5 2 3:1')!;
    const at = (day: string) => pointBy(points, dayNumber(day))?.value;
    expect([at('2030-12-31'), at('2031-01-01'), at('2031-01-04'), at('2031-01-05'), at('2031-02-01')]).toEqual([
      undefined, 5, 7, 8, 8,
    ]); // prettier-ignore
  });
});

it('the record has the counts of Gaza by its health ministry, day by day', () => {
  const text = `Talks on a truce\n\nEnvoys met again. More than 22,000 people have been killed in Gaza, its health ministry said.`;
  const page = { ...PAGE, published: '2024-01-05' };
  const [figure] = coreEngine().read(text, page).figures;
  expect(figure).toMatchObject({ value: 22_000, qualifier: 'more-than', comparison: { status: 'agrees' } });
  expect(figure!.comparison!.reports).toContainEqual(
    expect.objectContaining({ value: 22_600, published: '2024-01-05', attributed: ['gaza-health-ministry'] }),
  );
});

describe('a running toll on a page', () => {
  const day = '2031-01-25'; // 22,400 by then

  it.each([
    ['More than 22,000 people have been killed in Norland, the Zorvan Guard said.', 'compatible', 22_400],
    ['At least 22,400 people have been killed in Norland since June.', 'agrees', 22_400],
    // the day before's, which is no rival of the day's
    ['The Zorvan Guard says 22,300 people have been killed in Norland.', 'agrees', 22_300],
    // three weeks old: the source has counted on since
    ['The Zorvan Guard says 20,300 people have been killed in Norland.', 'later', 22_400],
    ['About 22,500 people have been killed in Norland, according to the Zorvan Guard.', 'compatible', 22_400],
  ])('is set against the count of its day: %s', (sentence, relation, value) => {
    const comparison = figureOf(sentence, day)?.comparison;
    expect(comparison?.reports).toMatchObject([
      {
        relation,
        value,
        outlet: 'gazette',
        attributed: ['vanguard-guard'],
        url: 'https://gazette.example/table',
        published: isoDay(dayNumber(day) - (22_400 - value) / 100),
      },
    ]);
  });
  it('differs from the count of its day when the source never counted it', () => {
    const text = 'At least 22,800 people have been killed in Norland, the Zorvan Guard said.';
    expect(figureOf(text, day)?.comparison).toMatchObject({
      status: 'differs',
      reports: [{ value: 22_400 }],
    });
  });
  it.each([
    ['another place', 'More than 22,000 people have been killed in Sudland.', day],
    ['nobody’s', 'More than 22,000 people have been killed.', day],
    ['soldiers', 'More than 22,000 Sudlandish soldiers have been killed in Norland.', day],
    ['one of another size', 'More than 4,000 people have been killed in Norland.', day],
    ['one day’s', 'An attack in Norland killed 22 people.', day],
    ['a page of before', 'More than 22,000 people have been killed in Norland.', '2030-12-20'],
    ['a page of long after', 'More than 25,900 people have been killed in Norland.', '2031-09-01'],
    ['a page without a day', 'More than 22,000 people have been killed in Norland.', null],
  ])('is not of the situation when it is %s', (_, sentence, published) => {
    expect(figureOf(sentence, published)).toBeUndefined();
  });
});
