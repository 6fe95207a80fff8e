// Series of the seeds brought up to date from their tables, and compiled into their situations.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { updateSeries } from '../../../src/cli/series';
import { compileSeeds } from '../../../src/record/seeds/compile';
import { readSeedFiles } from '../../../src/record/seeds/read-seeds';
import { ROOT } from '../../paths';

const SERIES = `# counted by the army
id: army-killed
situation: attacks-on-kestovian-troops-since-january-2031
outlet: gazette
attributed: [kestovian-army]
measure: killed
who: {role: troops, of: kestovia}
url: https://almanac.example/table
licence: CC0-1.0
accessed: 2031-02-01
table: {file: losses.json, day: day, value: army.dead, where: {by: army}}
values: |
  2031-01-10 3
`;

const seedsWith = (series: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-series-'));
  cpSync(join(ROOT, 'test/invented-war/seeds'), folder, { recursive: true });
  mkdirSync(join(folder, 'series'));
  writeFileSync(join(folder, 'series/army-killed.yaml'), series);
  return folder;
};
const tablesWith = (name: string, text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-tables-'));
  writeFileSync(join(folder, name), text);
  return folder;
};
const pointsIn = (seeds: string) =>
  compileSeeds(readSeedFiles(seeds), '1')
    .incidents.flatMap((i) => i.series ?? [])
    .map((s) => s.points);

const row = (day: string, dead: unknown, by = 'army') => ({ day, by, army: { dead } });

describe('npm run data -- --series', () => {
  it('reads days and counts of the wanted rows, in order, the last of a day, and says how many were left out', () => {
    const seeds = seedsWith(SERIES);
    const rows = [row('2031-01-12', 7), row('2031-01-10', 3), row('2031-01-12', 8), row('2031-01-13', null), row('soon', 9), row('2031-01-14', 90, 'rebels'), row('2031-01-20', 12)]; // prettier-ignore
    expect(updateSeries(seeds, tablesWith('losses.json', JSON.stringify(rows)), '2031-03-01')).toEqual([
      { id: 'army-killed', points: 3, before: 1, leftOut: 3 },
    ]);
    expect(pointsIn(seeds)).toEqual(['2031-01-10 3 2:5 8:4']);
    const text = readFileSync(join(seeds, 'series/army-killed.yaml'), 'utf8');
    expect(text).toContain('# counted by the army');
    expect(text).toContain('accessed: 2031-03-01');
    expect(text).toContain('values: |\n  2031-01-10 3\n  2031-01-12 8\n');
  });
  it('reads CSV', () => {
    const seeds = seedsWith(SERIES.replace(/table: .*/, 'table: {file: t.csv, day: Day, value: Dead}'));
    updateSeries(
      seeds,
      tablesWith('t.csv', 'Day,Dead\r\n2031-01-10,3\r\n2031-01-11,\r\n2031-01-12,5\r\n'),
      '2031-03-01',
    );
    expect(pointsIn(seeds)).toEqual(['2031-01-10 3 2:2']);
  });
  it('leaves a series as it is when its table is not there, or holds none of it', () => {
    const seeds = seedsWith(SERIES);
    expect(updateSeries(seeds, tablesWith('other.json', '[]'), '2031-03-01')).toEqual([]);
    expect(() =>
      updateSeries(seeds, tablesWith('losses.json', '[{"day":"2031-01-10"}]'), '2031-03-01'),
    ).toThrow(/no row holds a day in day and a count in army.dead/);
    expect(() => updateSeries(seeds, tablesWith('losses.json', '{}'), '2031-03-01')).toThrow(
      /a list of records is needed/,
    );
    expect(readFileSync(join(seeds, 'series/army-killed.yaml'), 'utf8')).toBe(SERIES);
  });
  it.each([
    ['values: |\n  2031-01-10 3\n  2031-01-10 4\n', /army-killed.yaml:12: 2031-01-10 follows a later day/],
    ['values: |\n  2031-01-10 three\n', /“2031-01-10 three” is no day and value/],
    ['values: ""\n', /there are no values/],
  ])('says which line of a series is wrong: %j', (values, words) => {
    expect(() => pointsIn(seedsWith(SERIES.replace(/values: [\s\S]*/, values)))).toThrow(words);
  });
  it('says when there is no such situation, or no such outlet', () => {
    const wrong = (from: string, to: string) => () => pointsIn(seedsWith(SERIES.replace(from, to)));
    expect(wrong('attacks-on-kestovian-troops-since-january-2031', '2031-03-04-marvek-depot-strike')).toThrow(
      /army-killed.yaml:3: there is no situation 2031-03-04-marvek-depot-strike/,
    );
    expect(wrong('outlet: gazette', 'outlet: nobody')).toThrow(/there is no outlet nobody/);
  });
  it('reads days that are written day first', () => {
    const seeds = seedsWith(
      SERIES.replace(/table: .*/, 'table: {file: t.csv, day: Day, dayOrder: day-month-year, value: Dead}'),
    );
    updateSeries(
      seeds,
      tablesWith('t.csv', 'Day,Dead\n1/4/2031,3\n03/04/2031,5\n2031-04-09,9\n'),
      '2031-05-01',
    );
    expect(pointsIn(seeds)).toEqual(['2031-04-01 3 2:2']);
  });
});

describe('a series of dated reports', () => {
  const situation = 'attacks-on-kestovian-troops-since-january-2031';
  const FROM_REPORTS = `id: army-killed
situation: ${situation}
from: reports
attributed: [kestovian-army]
measure: killed
who: {role: troops, of: kestovia}
`;
  const reported = (day: string, claims: string[], url = `https://courier.example/${day}`) =>
    `id: courier-${day}-losses\noutlet: courier\nurl: ${url}\npublished: ${day}\nclaims:\n` +
    claims.map((c) => `  - {incident: ${situation}, measure: killed, ${c}}\n`).join('');
  const WHO = 'who: {role: troops, of: kestovia}, attributed: [kestovian-army]';
  const withReports = (...files: [day: string, text: string][]) => {
    const seeds = seedsWith(FROM_REPORTS);
    for (const [day, text] of files) writeFileSync(join(seeds, `reports/courier-${day}-losses.yaml`), text);
    return seeds;
  };

  it('takes what reports give on the word of its source: of a day the highest, by the day that a value is of', () => {
    const seeds = withReports(
      ['2031-03-20', reported('2031-03-20', [`${WHO}, value: 40`, `${WHO}, value: 38, asOf: 2031-03-18`])],
      ['2031-03-22', reported('2031-03-22', [`${WHO}, value: 44`, `${WHO}, value: 45`, `${WHO}, value: 60, qualifier: up-to`])],
      ['2031-03-23', reported('2031-03-23', ['who: {role: troops, of: kestovia}, value: 90, attributed: [the rebels]'])],
      ['2031-03-24', reported('2031-03-24', [`${WHO}, value: {min: 45, max: 50}`, `${WHO}, value: 30, stage: early`])],
      ['2031-03-25', reported('2031-03-25', [`${WHO}, value: 99`], 'null')],
    ); // prettier-ignore
    const [series] = compileSeeds(readSeedFiles(seeds), '1').incidents.flatMap((i) => i.series ?? []);
    expect(series).toMatchObject({
      points: '2031-03-18 38 2:2 2:5',
      reports: ['courier-2031-03-20-losses', 'courier-2031-03-20-losses', 'courier-2031-03-22-losses'],
      outlet: 'courier',
      url: 'https://courier.example/2031-03-22',
    });
    expect(updateSeries(seeds, tablesWith('losses.json', '[]'), '2031-05-01')).toEqual([]);
  });
  it('says when no report gives a value of it', () => {
    expect(() => pointsIn(withReports())).toThrow(/army-killed.yaml:1: no report gives a value of it/);
  });
});
