// Packs of the first format, whose claims had a `population` and a `part`: they open, and are read as whos.
// first-format/ holds one pack as the first format wrote it: its bytes, and its records as published lines.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tollKey } from '../../../../src/model/counts';
import type { Report } from '../../../../src/model/database';
import type { Who } from '../../../../src/model/who';
import { openPack } from '../../../../src/record/pack/open';
import { recordsOf } from '../../../../src/record/publish/records';
import { parsePackFile } from '../../../../src/record/seeds/compile';

const fileOf = (name: string) => readFileSync(new URL(`first-format/${name}`, import.meta.url));
const bytes = () => new Uint8Array(fileOf('blast.pack')).buffer;
const lines = () => fileOf('blast.lines').toString().split('\n');

const TROOPS: Who = { role: 'troops', of: 'united-states' };
const WHOS: (Who | undefined)[] = [
  { role: 'people' },
  TROOPS,
  { role: 'members', part: 'others' },
  { ...TROOPS, part: 'brain-injury' },
  { role: 'people', part: 'in-hospital' },
  undefined,
  undefined,
];
const whosOf = (reports: readonly Report[]) => reports.flatMap((r) => r.claims.map((c) => c.who));

it('a stored pack opens', () => {
  const pack = openPack(bytes());
  expect(whosOf(pack.reports.all())).toEqual(WHOS);
  expect(pack.claimsOf('blast').map((c) => c.claim.who)).toEqual(WHOS);
  for (const { claim } of pack.claimsOf('blast')) expect(claim).not.toHaveProperty('population');
});

it('a stored pack’s tolls are found by the keys of this format', () => {
  expect(openPack(bytes()).tollsOf('blast')).toEqual(
    expect.arrayContaining([
      tollKey('killed', { role: 'people' }, 9),
      tollKey('killed', TROOPS, 3),
      tollKey('wounded', TROOPS, 34),
    ]),
  );
});

it('a subscription’s records are read', () => {
  expect(whosOf(recordsOf(lines()).reports)).toEqual(WHOS);
});

it('a pack file is read', () => {
  const [, report] = JSON.parse(lines().at(-1)!) as [string, unknown];
  const records = lines().map((line) => JSON.parse(line) as [string, unknown]);
  const of = (kind: string) => records.filter(([k]) => k === kind).map(([, record]) => record);
  const file = JSON.stringify({
    name: 'first format',
    entities: of('entities'),
    incidents: of('incidents'),
    outlets: of('outlets'),
    reports: [report],
  });
  expect(whosOf(parsePackFile(file, 'blast.json').reports)).toEqual(WHOS);
});

it.each([
  ['a word that the format never had', { population: 'wizards' }],
  ['a part that it never had', { part: 'tired' }],
  ['a who and a population', { who: { role: 'wizards' }, population: 3 }],
])('%s is refused', (_, wrong) => {
  const [kind, report] = JSON.parse(lines().at(-1)!) as [string, Report];
  const claims = [{ ...report.claims.at(-1), ...wrong }];
  expect(() => recordsOf([JSON.stringify([kind, { ...report, claims }])])).toThrow('line 1');
});
