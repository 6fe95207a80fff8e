// Claims drawn at random for a check by hand, and what the news of a week lacks.
import { expect, it } from 'vitest';
import { drawClaims } from '../../../src/cli/draw';
import { weekLines } from '../../../src/cli/week';
import { claim, fixedPack, report } from '../fixed-record';

const REPORTS = Array.from({ length: 30 }, (_, n) =>
  report(`wire-${n}`, 'wire', [claim(n), claim(n + 100, { measure: 'wounded', qualifier: 'about' })]),
);

it('one seed draws the same claims, another others, none twice', () => {
  const pack = fixedPack(REPORTS);
  const drawn = drawClaims(pack, 20, '1');
  expect(drawClaims(pack, 20, '1')).toEqual(drawn);
  expect(drawClaims(pack, 20, '2')).not.toEqual(drawn);
  expect(new Set(drawn).size).toBe(20);
  expect(drawClaims(pack, 1000, '1')).toHaveLength(60);
  // what is added leaves the order of the others
  const more = drawClaims(fixedPack([...REPORTS, report('wire-more', 'wire', [claim(3)])]), 61, '1');
  expect(more.filter((line) => !line.startsWith('wire-more'))).toEqual(drawClaims(pack, 60, '1'));
  expect(drawClaims(fixedPack(REPORTS.slice(0, 1)), 2, '1').sort()).toEqual([
    'wire-0/1 | harbour-blast | killed: 0 | – | 2030-05-02 | https://wire.example/wire-0',
    'wire-0/2 | harbour-blast | wounded: about 100 | – | 2030-05-02 | https://wire.example/wire-0',
  ]);
});

it('a week names its incidents, the thin ones marked, and the standing outlets that lack them', () => {
  const pack = fixedPack();
  expect(weekLines(pack, '2030-04-26')).toEqual([
    '2030-04-26 to 2030-05-02: 1 incidents and situations, 2 reports of the week',
    '  ! harbour-blast: 2 outlets in the week',
    'Standing outlets without a report of',
    '  The Wire: 0 of 1',
    '  The Gazette: 0 of 1',
  ]);
  expect(weekLines(pack, '2030-03-12')[1]).toBe('  ! river-raid: 0 outlets in the week');
  expect(weekLines(pack, '2030-03-13')[0]).toContain(': 0 incidents');
  expect(weekLines(pack, '2030-05-02')[0]).toContain(': 0 incidents');
});
