// How much others weigh against a figure: independent origins at the boundaries, parts of a whole, counts of other days, denials.
import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../../src/model/database';
import { divideOrigins, weigh, type Position } from '../../../src/reading/compare/weight';
import { claim, readFixed, report } from '../fixed-record';

const positions = (...relations: Position['relation'][]): Position[] =>
  relations.map((relation, i) => ({ vouchedBy: `origin ${i}`, relation }));
const many = (n: number, relation: Position['relation']) => Array.from({ length: n }, () => relation);
const weightOf = (agree: number, exclude: number) =>
  weigh(divideOrigins(positions(...many(agree, 'agrees'), ...many(exclude, 'differs'))));

describe('independent origins', () => {
  it('are counted once, by what they say nearest to the page', () => {
    const said: Position[] = [
      { vouchedBy: 'a', relation: 'differs' },
      { vouchedBy: 'a', relation: 'agrees' },
      { vouchedBy: 'b', relation: 'differs' },
      { vouchedBy: 'b', relation: 'later' },
      { vouchedBy: 'c', relation: 'compatible' },
      { vouchedBy: 'd', relation: 'differs' },
    ];
    expect(divideOrigins(said)).toEqual({ all: 4, agree: 1, compatible: 1, exclude: 1, other: 1 });
  });
  it.each([
    [0, 0, 'none'],
    [5, 0, 'none'],
    [0, 1, 'light'],
    [3, 1, 'light'],
    [0, 2, 'heavy'],
    [8, 2, 'heavy'],
    [9, 2, 'light'],
    [26, 2, 'light'],
    [59, 1, 'light'],
    [12, 3, 'heavy'],
    [13, 3, 'light'],
  ])('%i agree, %i exclude: %s', (agree, exclude, weight) => expect(weightOf(agree, exclude)).toBe(weight));
  it('of earlier and later counts are no contradiction that matters', () => {
    expect(weigh(divideOrigins(positions('later', 'later', 'earlier')))).toBe('light');
  });
});

const outlets = ['wire', 'daily', 'gazette', 'herald'];
const compared = (
  text: string,
  claims: Partial<Claim & Pick<Report, 'published'>>[],
  published = '2030-05-03',
) => {
  const reports = claims.map(({ published: day = '2030-05-02', ...more }, i) =>
    report(`r${i}`, outlets[i]!, [claim(more.value ?? 4, more)], { published: day }),
  );
  const { figures } = readFixed(
    `Blast in Port Town\n\n${text} in an explosion in Port Town on 1 May 2030, the Zorvan Vanguard said.`,
    reports,
    { published },
  );
  return figures.map((f) => f.comparison!);
};

describe('a figure of the page', () => {
  it('that two of four origins exclude is contested', () => {
    expect(compared('Four people were killed', [{ value: 4 }, { value: 4 }, { value: 6 }, { value: 7 }])[0]!.weight).toBe('heavy');
  }); // prettier-ignore
  it('of outlets that quote one speaker has one origin', () => {
    const quoted = { value: 6, attributed: ['vanguard'] };
    const [comparison] = compared('Four people were killed', [quoted, quoted, quoted]);
    expect(comparison).toMatchObject({ weight: 'light', origins: { all: 1, exclude: 1 } });
  });
  it('has the earlier of two alike reports first', () => {
    const days = ['2030-05-03', '2030-05-02', '2030-05-01'];
    const [comparison] = compared('Four people were killed', [
      { value: 4 },
      ...days.map((published) => ({ value: 6, published })),
    ]);
    expect(comparison!.reports.map((r) => r.published)).toEqual([...days.reverse(), '2030-05-02']);
  });
  it('that the page itself says was replaced is not contested', () => {
    const rivals = [{ value: 6 }, { value: 6 }];
    const text =
      'Police had initially said that 9 people were killed, but later said that 8 people were killed';
    expect(compared(text, rivals)[0]!.weight).toBe('light');
  });
  it('beside a larger count of the page that can hold it is no rival of wholes', () => {
    const rivals = [{ value: 9 }, { value: 9 }, { value: 9 }];
    const text = 'Nine people were killed and, of these, two people were killed';
    const weights = compared(text, rivals).map((c) => c.weight);
    expect(weights).toContain('none');
    expect(weights).not.toContain('heavy');
  });
  it('of a count that rose is no rival of the figures of other weeks', () => {
    const rising = [
      { value: 11, published: '2030-05-02' },
      { value: 34, published: '2030-05-20' },
      { value: 50, published: '2030-06-20' },
    ];
    const [comparison] = compared('34 people were killed', rising, '2030-05-21');
    expect(comparison!.reports.map((r) => [r.value, r.relation])).toEqual([
      [11, 'earlier'],
      [50, 'later'],
      [34, 'agrees'],
    ]);
    expect(comparison!.weight).toBe('light');
    // nobody gave this figure in these days: all exclude it
    expect(compared('35 people were killed', rising, '2030-05-21')[0]!.weight).toBe('heavy');
  });
});

describe('who says that nobody was killed', () => {
  const relations = (text: string, more: Partial<Claim>) =>
    compared(text, [{ value: 4 }, more])[0]!
      .reports.map((r) => r.relation)
      .sort();
  it('contradicts a count of some of those', () => {
    const soldiers = { value: 3, who: { role: 'troops', of: 'norland' } } as const;
    expect(relations('No people were killed', soldiers)).toContain('differs');
    expect(relations('Four Norlandish soldiers were killed', { value: 0 })).toContain('differs');
  });
  it('of one state is told beside a count of all, and does not contradict it', () => {
    const none = { value: 0, who: { role: 'troops', of: 'norland' } } as const;
    const [comparison] = compared('Four people were killed', [{ value: 4 }, none]);
    expect(comparison!.reports.map((r) => [r.value, r.relation])).toEqual([
      [0, 'denies'],
      [4, 'agrees'],
    ]);
    expect(comparison).toMatchObject({ weight: 'light', origins: { agree: 1, exclude: 0, other: 1 } });
  });
  it('of civilians is no denial of a count of all', () => {
    expect(relations('Four people were killed', { value: 0, who: { role: 'civilians' } })).toEqual([
      'agrees',
    ]);
  });
});
