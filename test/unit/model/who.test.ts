// How two whos relate, from roles and from who belongs to whom.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  PARTS,
  ROLE_IDS,
  isOfCondition,
  ofWords,
  relateWhos,
  whoKey,
  whoOfKey,
  whoSchema,
  wordsOf,
  type Who,
} from '../../../src/model/who';

const KIN: Record<string, string[]> = {
  redland: ['alliance'],
  'red-front-brigade': ['red-front'],
};
const belongs = (inner: string, outer: string) => inner === outer || (KIN[inner]?.includes(outer) ?? false);
const relate = (a: Who, b: Who) => relateWhos(a, b, belongs);

const people: Who = { role: 'people' };
const combatants: Who = { role: 'combatants' };
const members: Who = { role: 'members' };
const troops: Who = { role: 'troops' };
const redTroops: Who = { role: 'troops', of: 'redland' };

describe('two whos are', () => {
  it.each<[string, string, Who, Who]>([
    ['same', 'one role', people, { role: 'people' }],
    ['same', 'one role of one state', redTroops, { role: 'troops', of: 'redland' }],
    ['same', 'one part', { ...redTroops, part: 'officers' }, { ...redTroops, part: 'officers' }],
    ['interchangeable', 'two words for all who were struck', people, combatants],
    ['interchangeable', 'the group struck and everyone', members, people],
    ['interchangeable', 'the group struck and fighters', members, combatants],
    [
      'interchangeable',
      'members and fighters of one group',
      { role: 'members', of: 'red-front' },
      { role: 'combatants', of: 'red-front' },
    ],
    ['nested', 'a role in another', { role: 'contractors' }, { role: 'civilians' }],
    ['nested', 'a role in the root', { role: 'children' }, people],
    ['nested', 'children in civilians', { role: 'children' }, { role: 'civilians' }],
    ['nested', 'soldiers in security forces', troops, { role: 'security-forces' }],
    ['nested', 'a state’s troops in troops', redTroops, troops],
    ['nested', 'a member’s troops in an alliance’s', redTroops, { role: 'troops', of: 'alliance' }],
    ['nested', 'by role and by whose', redTroops, { role: 'security-forces', of: 'alliance' }],
    [
      'nested',
      'a state’s fighters among its nationals',
      { role: 'combatants', of: 'redland' },
      { role: 'people', of: 'redland' },
    ],
    ['nested', 'nationals in everyone', { role: 'people', of: 'redland' }, people],
    ['nested', 'a state’s soldiers among its nationals', redTroops, { role: 'people', of: 'redland' }],
    ['nested', 'a group’s fighters in fighters', { role: 'combatants', of: 'red-front' }, combatants],
    [
      'nested',
      'a branch’s members in its group’s fighters',
      { role: 'members', of: 'red-front-brigade' },
      { role: 'combatants', of: 'red-front' },
    ],
    ['nested', 'a part in its whole', { ...members, part: 'commanders' }, members],
    ['nested', 'a part in the whole by another word', { ...members, part: 'commanders' }, combatants],
    ['nested', 'a part in the root', { ...members, part: 'guards' }, people],
    ['nested', 'a part in whom it counts in another way', { ...redTroops, part: 'in-hospital' }, troops],
    ['apart', 'two roles', { role: 'women' }, { role: 'children' }],
    ['apart', 'soldiers and police', troops, { role: 'police' }],
    ['apart', 'soldiers and civilians', troops, { role: 'civilians' }],
    ['apart', 'fighters and soldiers', combatants, troops],
    ['apart', 'two states', redTroops, { role: 'troops', of: 'blueland' }],
    [
      'apart',
      'an alliance’s soldiers and a state’s forces',
      { role: 'troops', of: 'alliance' },
      { role: 'security-forces', of: 'redland' },
    ],
    ['apart', 'any soldiers and a state’s forces', troops, { role: 'security-forces', of: 'redland' }],
    ['apart', 'nationals and fighters', { role: 'people', of: 'redland' }, combatants],
    ['apart', 'two parts', { ...members, part: 'commanders' }, { ...members, part: 'guards' }],
    [
      'apart',
      'a part and a part of a state’s',
      { ...troops, part: 'minor' },
      { ...redTroops, part: 'serious' },
    ],
    ['apart', 'a part of anybody’s and a state’s whole', { ...troops, part: 'officers' }, redTroops],
    [
      'apart',
      'a state that no record knows, and one that is known',
      { role: 'troops', of: ofWords('Green') },
      redTroops,
    ],
    [
      'nested',
      'a state that no record knows, and anybody’s',
      { role: 'troops', of: ofWords('Green') },
      troops,
    ],
  ])('%s: %s', (relation, _, a, b) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });
});

describe('a who', () => {
  it('is written short or long', () => {
    const read = (x: unknown) => v.parse(whoSchema, x);
    expect(read('combatants')).toEqual(combatants);
    expect(read({ role: 'troops' })).toEqual(troops);
    expect(read({ role: 'troops', of: 'redland', part: 'minor' })).toEqual({ ...redTroops, part: 'minor' });
  });
  it.each([
    ['an unknown role', 'soldiers'],
    ['no role', { of: 'redland' }],
    ['an unknown part', { role: 'troops', part: 'tired' }],
    ['what is no id', { role: 'troops', of: 'Red Land' }],
    ['words of a page', { role: 'troops', of: ofWords('Green') }],
    ['something else', { role: 'troops', from: 'redland' }],
  ])('is refused with %s', (_, value) => expect(v.safeParse(whoSchema, value).success).toBe(false));
  it('has a key that reads back', () => {
    for (const role of ROLE_IDS)
      for (const part of [undefined, ...PARTS])
        for (const of of [undefined, 'redland', ofWords('Green Land')]) {
          const who: Who = { role, ...(of && { of }), ...(part && { part }) };
          expect(whoOfKey(whoKey(who))).toEqual(who);
        }
  });
  it('keeps words that name nobody known', () => {
    expect(wordsOf(ofWords('Green Land'))).toBe('Green Land');
    expect(wordsOf('redland')).toBeNull();
    expect(whoOfKey(whoKey({ role: 'people', of: ofWords('a/b') })).of).toBe('?a b');
  });
  it('tells how badly hurt from who', () => {
    expect(isOfCondition({ ...troops, part: 'in-hospital' })).toBe(true);
    expect(isOfCondition({ ...troops, part: 'officers' })).toBe(false);
    expect(isOfCondition(troops)).toBe(false);
  });
});
