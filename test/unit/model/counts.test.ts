// What a count and its qualifier allow: the boundaries of each, in whole numbers.
import { describe, expect, it } from 'vitest';
import { intervalsOf, tollKey } from '../../../src/model/counts';
import type { Qualifier } from '../../../src/model/database';
import type { Who } from '../../../src/model/who';

describe('the counts that are allowed', () => {
  it.each<[number, Qualifier, number, number]>([
    [4, 'exactly', 4, 4],
    [0, 'none', 0, 0],
    [4, 'at-least', 4, Infinity],
    [4, 'more-than', 5, Infinity],
    [4, 'up-to', 0, 4],
    [200, 'about', 180, 220],
    [200, 'nearly', 180, 200],
  ])('%i, %s: from %s to %s', (value, qualifier, least, most) => {
    const [interval] = intervalsOf(value, qualifier)!;
    expect(interval![0]).toBeCloseTo(least);
    if (Number.isFinite(most)) expect(interval![1]).toBeCloseTo(most);
    else expect(interval![1]).toBe(Infinity);
  });
  it('of ranges, rival numbers and words', () => {
    expect(intervalsOf({ min: 1, max: 8 })).toEqual([[1, 8]]);
    expect(intervalsOf({ either: [1, 8] })).toEqual([[1, 1], [8, 8]]); // prettier-ignore
    expect(intervalsOf('Dozens')).toEqual([[12, 99]]);
    expect(intervalsOf('hundreds')).toEqual([[100, 999]]);
    expect(intervalsOf('Mira Oslet')).toBeNull();
  });
});

describe('the key of a toll', () => {
  const people: Who = { role: 'people' };
  it('holds all that makes two tolls the same', () => {
    const keys = [
      tollKey('killed', people, 4),
      tollKey('wounded', people, 4),
      tollKey('killed', { role: 'civilians' }, 4),
      tollKey('killed', { role: 'troops', of: 'redland' }, 4),
      tollKey('killed', { role: 'troops', of: 'blueland' }, 4),
      tollKey('killed', { role: 'members', part: 'commanders' }, 4),
      tollKey('killed', { role: 'members' }, 4),
      tollKey('killed', people, { min: 4, max: 4 }),
      tollKey('killed', people, '4'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('says nothing of a group that one report names and the next does not, nor of how badly somebody was hurt', () => {
    expect(tollKey('killed', { role: 'members', of: 'red-front' }, 4)).toBe(
      tollKey('killed', { role: 'members' }, 4),
    );
    expect(tollKey('wounded', { role: 'people', part: 'minor' }, 4)).toBe(tollKey('wounded', people, 4));
  });
});
