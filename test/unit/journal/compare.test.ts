// Which figures of reports of one event are set side by side: never a part beside a whole, nor others' counts.
import { expect, it } from 'vitest';
import { compareToll, countsLike } from '../../../src/journal/compare';
import type { JournalFigure } from '../../../src/journal/report';
import { figure, report } from './made';

const nobody = () => false;
const fighters = { who: { role: 'combatants' } } as const;
const compared = (ours: JournalFigure, own: JournalFigure[], theirs: JournalFigure[]) =>
  compareToll(ours, own, [report('bell', theirs)], nobody).map((c) => [c.figure.value, c.relation]);

it.each([
  ['the same count', figure(12), [], [figure(10)], [[10, 'differs']]],
  ['another measure', figure(12), [], [figure(10, { measure: 'wounded' })], []],
  ['fighters, where no other count is given', figure(12), [], [figure(10, fighters)], [[10, 'differs']]],
  ['fighters beside everybody', figure(12), [], [figure(30), figure(10, fighters)], [[30, 'differs']]],
  ['our own fighters beside everybody', figure(5, fighters), [figure(12)], [figure(10)], []],
  ['a part of theirs', figure(12), [], [figure(10, { part: true })], []],
  ['a part of ours', figure(12, { part: true }), [], [figure(10)], []],
  ['what they said at first', figure(12), [], [figure(4, { stage: 'early' }), figure(10)], [[10, 'differs']]],
  ['troops, which run on', figure(900, { measure: 'troops' }), [], [figure(800, { measure: 'troops' })], []],
  ['a count limited to another land', figure(12), [], [figure(10, { in: 'norland' })], []],
  ['at least', figure(12), [], [figure(10, { qualifier: 'at-least' })], [[10, 'compatible']]],
  ['numbers too far apart to be one count', figure(12), [], [figure(100), figure(11)], []],
  ['one of which is ours', figure(12), [], [figure(100), figure(12)], [[12, 'agrees']]],
  ['addends of the first', figure(89), [], [figure(95), figure(90), figure(5)], [[95, 'differs']]],
  ['ours far from what our page gives first', figure(500), [figure(100)], [figure(100)], []],
] as const)('%s', (_, ours, own, theirs, expected) => {
  expect(compared(ours, [...own, ours], [...theirs])).toEqual(expected);
});

it('puts the report printed last first, by day and hour', () => {
  const at = (name: string, published: string | null, hour: string | null) =>
    report(name, [figure(10)], { published, hour });
  const reports = [at('a', '2030-05-01', '09:00'), at('b', null, null), at('c', '2030-05-02', null), at('d', '2030-05-01', '18:00')]; // prettier-ignore
  const order = compareToll(figure(12), [figure(12)], reports, nobody).map((c) => c.report.outlet.name);
  expect(order).toEqual(['c', 'd', 'a', 'b']);
});

it('gives the figures of one count in the order of the text', () => {
  const own = [figure(9), figure(14), figure(3, { part: true }), figure(2, { measure: 'missing' })];
  expect(countsLike(own[0]!, own, nobody).map((f) => f.value)).toEqual([9, 14]);
});
