// Which roles may be stated on which day.
import { describe, expect, it } from 'vitest';
import { lastReportedRole, roleOn, statedRoles } from '../../../src/model/held-roles';

const MINISTER = { title: 'minister', from: '2020-01-01', to: '2021-06-30' };
const SPEAKER = { title: 'spokesman', from: '2022', heldAsOf: '2024-01' };
const UNSOURCED = { title: 'general', from: '2015', basis: 'general-knowledge' as const };
const person = { roles: [UNSOURCED, MINISTER, SPEAKER] };

it('states no role that no source covers', () => {
  expect(statedRoles(person)).toEqual([MINISTER, SPEAKER]);
  expect(roleOn({ roles: [UNSOURCED] }, null)).toBeUndefined();
});

describe('the role of a day', () => {
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'minister'],
    ['2021-06-30', 'minister'],
    ['2021-07-01', undefined],
    ['2022-01-01', 'spokesman'],
    ['2024-01-31', 'spokesman'],
    ['2024-02-01', undefined],
  ])('%s: %s', (date, title) => expect(roleOn(person, date)?.title).toBe(title));

  it('is the first when no day is known', () => expect(roleOn(person, null)?.title).toBe('minister'));
  it('is there for any day when it has none', () =>
    expect(roleOn({ roles: [{ title: 'leader' }] }, '2024-05-05')?.title).toBe('leader'));
});

it('names the role last reported, after the last day for which a source has it', () => {
  expect(lastReportedRole(person, '2024-01-31')).toBeUndefined();
  expect(lastReportedRole(person, '2024-02-01')).toEqual(SPEAKER);
});

it('ends all roles with death', () => {
  const dead = { roles: [{ title: 'leader' }, SPEAKER], died: { date: '2023-05-01' } };
  expect(roleOn(dead, '2023-05-01')?.title).toBe('leader');
  expect(roleOn(dead, '2023-05-02')).toBeUndefined();
  expect(lastReportedRole(dead, '2025-01-01')).toBeUndefined();
});
