// How a page's figure relates to each report of the same incident, on a fixed record: boundaries, reprints, parts, the page itself.
import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../../src/model/database';
import { blastText, claim, readFixed, report } from '../fixed-record';

const compared = (figure: string, reports: Report[], url: string | null = null) =>
  readFixed(blastText(figure), reports, { url }).figures[0]!.comparison!;
/** How “figure” relates to a claim of one report. */
const relation = (figure: string, value: Claim['value'], more: Partial<Claim> = {}) =>
  compared(figure, [report('r', 'wire', [claim(value, more)])]).reports.map((r) => r.relation);

describe('two counts', () => {
  it.each<[string, Claim['value'], Partial<Claim>, string]>([
    ['Four people were killed', 4, {}, 'agrees'],
    ['Four people were killed', 5, {}, 'differs'],
    ['At least four people were killed', 5, {}, 'compatible'],
    ['At least four people were killed', 3, {}, 'differs'],
    ['Four people were killed', 4, { qualifier: 'at-least' }, 'agrees'],
    ['Five people were killed', 4, { qualifier: 'at-least' }, 'compatible'],
    ['Three people were killed', 4, { qualifier: 'at-least' }, 'differs'],
    ['Five people were killed', 4, { qualifier: 'more-than' }, 'compatible'],
    ['More than four people were killed', 5, {}, 'compatible'],
    ['More than five people were killed', 4, {}, 'differs'],
    ['Up to four people were killed', 3, {}, 'compatible'],
    ['Up to four people were killed', 5, {}, 'differs'],
    ['Four people were killed', 3, { qualifier: 'up-to' }, 'differs'],
    ['Two people were killed', 3, { qualifier: 'up-to' }, 'compatible'],
    ['Five people were killed', { min: 2, max: 5 }, {}, 'compatible'],
    ['Six people were killed', { min: 2, max: 5 }, {}, 'differs'],
    ['One person was killed', { either: [1, 8] }, {}, 'compatible'],
    ['Five people were killed', { either: [1, 8] }, {}, 'differs'],
    ['Twelve people were killed', 'dozens', {}, 'compatible'],
    ['Eleven people were killed', 'dozens', {}, 'differs'],
    ['Six people were killed', 4, { stage: 'early' }, 'earlier'],
    ['Six people were killed', 8, { stage: 'later' }, 'later'],
  ])('%s; theirs %j %j: %s', (figure, value, more, expected) =>
    expect(relation(figure, value, more)).toEqual([expected]),
  );
  it('“more than” never includes its number', () => {
    expect(relation('Four people were killed', 4, { qualifier: 'more-than' })).not.toEqual(['compatible']);
    expect(relation('At least four people were killed', { min: 1, max: 4 })).toEqual(['compatible']);
    expect(relation('More than four people were killed', { min: 1, max: 4 })).toEqual(['differs']);
  });
});

describe('an incident of several days', () => {
  // the raid on River Town: 10 to 12 March 2030
  const ofRaid = (printed: string, theirs: number, published: string | null, more: Partial<Claim> = {}) =>
    readFixed(
      'Raid on River Town\n\nFive people were killed in a raid on River Town that began on 10 March 2030.',
      [report('r', 'wire', [claim(theirs, { incident: 'river-raid', ...more })], { published })],
      { published: printed },
    ).figures[0]!.comparison!.reports.map((r) => r.relation);
  it.each<[string, number, string | null, string]>([
    ['2030-03-11', 9, '2030-03-12', 'later'],
    ['2030-03-11', 9, '2030-03-20', 'later'],
    ['2030-03-11', 3, '2030-03-10', 'earlier'],
    ['2030-03-20', 3, '2030-03-12', 'earlier'],
    // the same day, a smaller count later, a larger one before, and both after the end: rivals
    ['2030-03-11', 9, '2030-03-11', 'differs'],
    ['2030-03-11', 4, '2030-03-12', 'differs'],
    ['2030-03-11', 9, '2030-03-10', 'differs'],
    ['2030-03-13', 9, '2030-03-20', 'differs'],
    ['2030-03-20', 3, '2030-03-13', 'differs'],
    ['2030-03-11', 9, null, 'differs'],
  ])('a page of %s says five, a report %i on %s: %s', (printed, theirs, published, expected) =>
    expect(ofRaid(printed, theirs, published)).toEqual([expected]),
  );
});

describe('what is not comparable', () => {
  it.each<[string, Partial<Claim>]>([
    ['another measure', { measure: 'wounded' }],
    ['another incident', { incident: 'river-raid' }],
    ['a part of a split toll', { in: 'sudland' }],
    ['words', { value: 'Mira Oslet' }],
  ])('%s', (_, more) => expect(relation('Four people were killed', 5, more)).toEqual([]));
  it('the page itself, under any form of its address', () => {
    const own = [report('r', 'wire', [claim(5)])];
    expect(compared('Four people were killed', own).status).toBe('differs');
    expect(
      compared('Four people were killed', own, 'http://www.wire.example/r/?utm_source=x#top').status,
    ).toBe('only-here');
  });
});

describe('reprints', () => {
  const wire = report('wire-1', 'wire', [claim(5)]);
  const reprint = (id: string, outlet: string, value = 5) =>
    report(id, outlet, [claim(value)], { probableOrigin: 'wire' });
  const rows = (...reports: Report[]) =>
    compared('Four people were killed', reports).reports.map((r) => [r.outlet, r.value, r.reprints]);

  it('are one row with their number, under the page of the origin', () => {
    expect(rows(wire)).toEqual([['wire', 5, 0]]);
    expect(rows(reprint('a', 'daily'), wire)).toEqual([['wire', 5, 1]]);
    expect(rows(reprint('a', 'daily'), wire, reprint('b', 'gazette'))).toEqual([['wire', 5, 2]]);
  });
  it('without the origin’s own page stand under the first', () => {
    expect(rows(reprint('a', 'daily'), reprint('b', 'gazette'))).toEqual([['daily', 5, 1]]);
  });
  it('of another value are another row', () => {
    expect(rows(wire, reprint('a', 'daily', 6))).toEqual([
      ['wire', 5, 0],
      ['daily', 6, 0],
    ]);
  });
  it('are not reports that came to one figure by themselves', () => {
    expect(rows(wire, report('a', 'daily', [claim(5)]))).toHaveLength(2);
  });
});

describe('the status of a figure', () => {
  const status = (...claims: Claim[]) => compared('Four people were killed', claims.map((c, i) => report(`r${i}`, `o${i}`, [c]))).status;
  it('is the gravest of what is said', () => {
    expect(status()).toBe('only-here');
    expect(status(claim(4))).toBe('agrees');
    expect(status(claim(4), claim(2, { stage: 'early' }))).toBe('earlier-or-later');
    expect(status(claim(4), claim(2, { stage: 'early' }), claim(7))).toBe('differs');
  });
}); // prettier-ignore
