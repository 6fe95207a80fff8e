// Values with what fits them folded in: nothing that contradicts the page is ever listed under the page's own value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/database';
import { groupValues, type GivenValue } from '../../../src/views/values';
import { relationOf } from '../../../src/reading/compare/relate';
import { claim, fixedEngine, report } from '../fixed-record';

const { record } = fixedEngine();
const OUTLETS = ['wire', 'gazette', 'daily', 'herald'];

/** Reports of these values, each of another outlet, as they relate to what the page says. */
const given = (
  values: Pick<Claim, 'value' | 'qualifier'>[],
  here: Pick<Claim, 'value' | 'qualifier'> | null,
) =>
  values.map(({ value, qualifier }, i): GivenValue => {
    const one = claim(value, { ...(qualifier && { qualifier }) });
    return {
      claim: one,
      report: report(`r${i}`, OUTLETS[i % OUTLETS.length]!, [one]),
      relation: here && relationOf(here, one),
    };
  });
const listed = (...args: Parameters<typeof given>) =>
  groupValues(given(...args), args[1], record).map((g) => [g.value, g.folded, g.isHere]);

describe('values', () => {
  it.each<[string, ...Parameters<typeof given>, unknown[]]>([
    ['“at least 4” with 4', [{ value: 4 }, { value: 4, qualifier: 'at-least' }], null, [['4', 'also at least 4', false]]],
    ['“at least 4” alone as it is', [{ value: 4, qualifier: 'at-least' }], null, [['at least 4', null, false]]],
    ['the page’s own “at least 4” once', [{ value: 4, qualifier: 'at-least' }], { value: 4, qualifier: 'at-least' }, [['at least 4', null, true]]],
    ['“at least 4” with the page’s 4', [{ value: 4, qualifier: 'at-least' }], { value: 4 }, [['4', 'also at least 4', true]]],
    ['a range apart from the page’s number that it excludes', [{ value: { min: 5, max: 6 } }], { value: 4 }, [['5 to 6', null, false], ['4', null, true]]],
    ['a range with the one number it allows', [{ value: { min: 3, max: 5 } }, { value: 4 }], null, [['4', 'also 3 to 5', false]]],
    ['a range that allows two by itself', [{ value: { min: 3, max: 5 } }, { value: 4 }, { value: 5 }], null, [['3 to 5', null, false], ['4', null, false], ['5', null, false]]],
    ['a word for a number in words', [{ value: 'dozens' }], null, [['dozens', null, false]]],
  ])('list %s', (_, values, here, expected) =>
    expect([...listed(values, here)].sort()).toEqual([...expected].sort()),
  ); // prettier-ignore

  const value = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 }))
      .map(([min, more]) => ({ min, max: min + more })),
    fc.constant('dozens'),
  );
  const said = fc.record({
    value,
    qualifier: fc.constantFrom(
      'exactly' as const,
      'at-least' as const,
      'more-than' as const,
      'up-to' as const,
      'about' as const,
      'nearly' as const,
    ),
  });
  it('never hold a rival under the page’s own, and lose no report', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), said, (values, here) => {
        const all = given(values, here);
        const groups = groupValues(all, here, record);
        const own = groups.filter((g) => g.isHere);
        expect(own).toHaveLength(1);
        expect(['agrees', 'compatible', 'earlier', 'later', null]).toContain(own[0]!.relation);
        const reports = groups.flatMap((g) => g.entries.flatMap((e) => [e, ...e.reprints]));
        expect(new Set(reports.map((r) => r.url)).size).toBe(new Set(all.map((g) => g.report.url)).size);
      }),
    );
  });
});
