// How far apart the days of two events are, when both, one or neither has its year.
import { expect, it } from 'vitest';
import { daysBetween } from '../../../src/reading/events/event-days';

const span = (from: number, to: number, yearless = false) => ({ from, to, day: from === to, yearless });

it.each([
  ['the same day', span(10, 10), span(10, 10), 0],
  ['spans that meet in a day', span(10, 14), span(14, 20), 0],
  ['an earlier span', span(10, 14), span(15, 20), 1],
  ['a later span', span(15, 20), span(10, 14), -1],
  ['days almost a year apart', span(10, 10), span(370, 370), 360],
  ['days around New Year, without their year', span(3, 3, true), span(363, 363, true), 5],
  ['days of one half of a year, without their year', span(3, 3, true), span(103, 103, true), 100],
  ['a day with its year, and one without', span(10, 10), span(10, 10, true), null],
])('%s', (_what, a, b, days) => expect(daysBetween(a, b)).toBe(days));
