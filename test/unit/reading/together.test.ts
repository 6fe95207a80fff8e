// What makes two pages one event's, and what forbids to be sure of it, over invented stories.
import { describe, expect, it } from 'vitest';
import type { Signature } from '../../../src/reading/events/signature';
import { TOGETHER, togetherness } from '../../../src/reading/together';

const story = (more: Partial<Signature> = {}): Signature => ({
  published: 22_035, from: 22_035, to: 22_035, kind: 'fire', place: 'oslav', incident: null, places: ['oslav'], entities: [],
  names: ['kareth', 'dunov'], counts: ['killed 12'], ...more,
}); // prettier-ignore
const sure = (a: Signature, b: Signature) => togetherness(a, b, () => 1) >= TOGETHER;

describe('two stories', () => {
  it('are one by day, place, names and counts', () => {
    expect(sure(story(), story({ from: 22_036, to: 22_036, counts: ['killed 14'] }))).toBe(true);
  });
  it.each<[string, Partial<Signature>]>([
    ['of days far apart', { from: 22_039, to: 22_039, counts: ['killed 14'], names: [] }],
    ['of another kind and place', { place: 'brannik', places: ['brannik'], kind: 'flood', names: ['harta'], counts: [] }],
    ['without a day or a count in common', { from: null, to: null, published: null, counts: ['killed 14'] }],
  ])('are not surely one: %s', (_, more) => {
    expect(sure(story(), story(more))).toBe(false);
  }); // prettier-ignore
  it('can be one without a day when they share a count that few events have', () => {
    expect(sure(story(), story({ from: null, to: null, published: null }))).toBe(true);
  });
  it('are never one when the record knows them to be two incidents', () => {
    const [a, b] = [story({ incident: 'first' }), story({ incident: 'second' })];
    expect(togetherness(a, b, () => 1)).toBeLessThan(0.45);
  });
  it('are asked about when one is set in another country than their incident', () => {
    const [cause, answer] = [story({ incident: 'first' }), story({ incident: 'first', abroad: true, place: 'tolna' })];
    expect(sure(cause, story({ incident: 'first' }))).toBe(true);
    expect(sure(cause, answer)).toBe(false);
    expect(togetherness(cause, answer, () => 1)).toBeGreaterThan(0.45);
    expect(sure(answer, { ...answer })).toBe(true);
  }); // prettier-ignore
  it('say little by what every page has', () => {
    const bare = (more: Partial<Signature>) =>
      story({ from: null, to: null, place: null, counts: [], ...more });
    const probability = (rarity: number) => togetherness(bare({}), bare({}), () => rarity);
    expect(probability(0.2)).toBeLessThan(0.5);
    expect(probability(1)).toBeGreaterThan(0.8);
  });
});
