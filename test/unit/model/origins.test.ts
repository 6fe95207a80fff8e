// Whose figure a claim is: what it records itself, whom it cites, whom its report restates, its own outlet, in this order.
import { describe, expect, it } from 'vitest';
import { isWitness, originOf, syndicateOf } from '../../../src/model/origins';
import { claim, report } from '../fixed-record';

const outlets = new Set(['wire', 'daily']);
const entities = new Set(['vanguard', 'norland']);
const printed = (more: Parameters<typeof claim>[1], restates?: string) => {
  const said = claim(4, more);
  const by = report('daily-1', 'daily', [said], restates ? { probableOrigin: restates } : {});
  return [syndicateOf(said, by, outlets), originOf(said, by, outlets, entities)];
};

describe('a claim is', () => {
  it.each<[what: string, more: Parameters<typeof claim>[1], restates: string | undefined, origins: string[]]>(
    [
      ['the outlet’s own, when it names nobody', {}, undefined, ['daily', 'daily']],
      ['of the origin that it records', { origin: 'wire', attributed: ['daily'] }, undefined, ['wire', 'wire']],
      ['of another outlet that it cites', { attributed: ['wire'] }, undefined, ['wire', 'wire']],
      ['of another outlet rather than of the one that its report restates', { attributed: ['wire'] }, 'herald', ['wire', 'wire']],
      ['of the outlet that its report restates, where it cites its own', { attributed: ['daily'] }, 'herald', ['herald', 'herald']],
      ['of the outlet that its report restates', {}, 'herald', ['herald', 'herald']],
      ['vouched for by the one speaker it is attributed to', { attributed: ['vanguard'] }, undefined, ['daily', 'vanguard']],
      ['not vouched for by one of two speakers', { attributed: ['vanguard', 'norland'] }, undefined, ['daily', 'daily']],
      ['not vouched for by somebody whom the record does not know', { attributed: ['the mayor'] }, undefined, ['daily', 'daily']],
    ],
  )('%s', (_what, more, restates, origins) => expect(printed(more, restates)).toEqual(origins)); // prettier-ignore
});

it('an aggregator is no witness, whoever is unknown is one', () => {
  const types = new Map([['mirror', { type: 'aggregator' as const }], ['wire', { type: 'agency' as const }]]); // prettier-ignore
  expect(['mirror', 'wire', 'vanguard'].map((o) => isWitness(o, types))).toEqual([false, true, true]);
});
