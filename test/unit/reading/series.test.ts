// Daily series of a situation: a running toll on a page is set against the count of that page's day.
import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/engine';
import { LANGUAGES } from '../../../src/languages/index';
import type { Incident } from '../../../src/model/database';
import type { Figure } from '../../../src/model/reading';
import { dayNumber, isoDay } from '../../../src/model/days';
import { pointBy, pointsOf, textOfPoints } from '../../../src/model/series';
import { savePack } from '../../../src/record/pack/save';
import { recordOf } from '../../../src/views/record';
import { PAGE, claim, fixedPack, report } from '../fixed-record';

/** 100 more each day from 20,000 on 1 January 2031, by the Zorvan Guard. */
const DAYS = Array.from({ length: 60 }, (_, n) => ({
  day: dayNumber('2031-01-01') + n,
  value: 20_000 + 100 * n,
}));

const situation = {
  ...fixedPack().incidents[0]!,
  id: 'deaths-in-norland',
  kind: 'situation' as const,
  title: 'Deaths in Norland since 2030',
  date: { from: '2030-06-01' },
  place: 'norland',
  type: 'casualty-count',
  series: [
    {
      id: 'guard-killed',
      outlet: 'gazette',
      attributed: ['vanguard-guard'],
      measure: 'killed' as const,
      who: { role: 'people' as const },
      url: 'https://gazette.example/table',
      points: textOfPoints(DAYS),
    },
  ],
} satisfies Incident;

const engineWith = (of: Incident) =>
  new Engine(savePack({ ...fixedPack(), incidents: [...fixedPack().incidents, of] }).buffer, LANGUAGES);
const war = engineWith(situation);

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

it('the record page has each series with whose count it is, thinned to what a picture can show', () => {
  const series = (of: Engine, id: string) => recordOf({ kind: 'incident', id }, of.record)!.series;
  const [guard] = series(war, 'deaths-in-norland');
  expect(guard).toMatchObject({ by: 'Zorvan Guard', url: 'https://gazette.example/table' });
  expect(guard!.timeline.points.map((p) => p.value)).toEqual(DAYS.map((d) => d.value));
  const points = Array.from({ length: 450 }, (_, n) => ({ day: DAYS[0]!.day + n, value: 20_000 + n }));
  const long = { ...situation, series: [{ ...situation.series[0]!, points: textOfPoints(points) }] };
  const longWar = new Engine(savePack({ ...fixedPack(), incidents: [long] }).buffer, LANGUAGES);
  const [thinned] = series(longWar, long.id);
  expect(thinned!.timeline.points.length).toBeLessThanOrEqual(200);
  expect(thinned!.timeline.points.at(-1)!.day).toBe(isoDay(points.at(-1)!.day));
});

describe('a series of dated reports', () => {
  const dated = (day: string, value: number) =>
    report(`herald-${day}`, 'herald', [claim(value, { incident: 'deaths-in-norland', asOf: day, attributed: ['vanguard-guard'] })], { published: day }); // prettier-ignore
  const reports = [dated('2031-01-05', 20_000), dated('2031-01-20', 22_000)];
  const pack = fixedPack(reports);
  const engineOfReports = new Engine(
    savePack({
      ...pack,
      incidents: [
        ...pack.incidents,
        {
          ...situation,
          series: [
            {
              ...situation.series[0]!,
              outlet: 'herald',
              points: '2031-01-05 20000 15:2000',
              reports: reports.map((r) => r.id),
            },
          ],
        },
      ],
    }).buffer,
    LANGUAGES,
  );
  const figures = (sentence: string) =>
    engineOfReports
      .read(`Talks on Norland\n\n${sentence}`, { ...PAGE, published: '2031-01-21' })
      .figures.filter((f) => f.incident === 'deaths-in-norland');

  it('says which situation a count belongs to, and sets the report of the last day beside it, once', () => {
    const [figure] = figures('More than 22,000 people have been killed in Norland, the Zorvan Guard said.');
    expect(figure!.comparison!.reports).toMatchObject([
      { report: 'herald-2031-01-20', outlet: 'herald', value: 22_000, relation: 'agrees', reprints: 0 },
    ]);
    expect(figures('More than 25,000 people have been killed in Norland.')).toEqual([]);
  });
});

it('a small count is not that of a war whose count has grown many times over in days', () => {
  const points = textOfPoints(DAYS.slice(0, 12).map(({ day }, n) => ({ day, value: 250 + 300 * n })));
  const begun = engineWith({ ...situation, series: situation.series.map((s) => ({ ...s, points })) });
  const incidentOf = (sentence: string) =>
    begun.read(`Talks on Norland\n\n${sentence}`, { ...PAGE, published: '2031-01-12' }).figures[0]?.incident;
  expect(incidentOf('The Zorvan Guard said 471 people had been killed in Norland.')).not.toBe(situation.id);
  expect(incidentOf('The Zorvan Guard said 3,471 people had been killed in Norland.')).toBe(situation.id);
});
