// Whose soldiers are counted, and which running count is spoken of: always as the text says, never those of the one state
// whose soldiers the record knows best.
import { describe, expect, it } from 'vitest';
import type { Claim, Entity, Incident, Pack } from '../../../src/model/database';
import { whoKey } from '../../../src/model/who';
import { engineOf } from '../../../src/cli/engine';
import { read } from '../../../src/reading/read';

const BLANK = {
  aliases: [],
  ambiguous: [],
  capitalised: [],
  adjectives: [],
  native: {},
  partOf: [],
  roles: [],
  sources: ['seed:a'],
};
const entity = (id: string, kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity => ({
  ...BLANK,
  id,
  kind,
  name,
  ...more,
});
const REDS = { role: 'troops', of: 'redland' } as const;
const situation = (
  id: string,
  place: string,
  counts: Incident['counts'],
  more: Partial<Incident> = {},
): Incident => ({
  id,
  kind: 'situation',
  title: id,
  date: { from: null },
  place,
  places: [],
  type: 'count',
  attackers: [],
  targets: [],
  victims: [],
  related: [],
  names: [],
  summary: 'A count.',
  sources: ['seed:a'],
  counts,
  ...more,
});
const claim = (incident: string, more: Partial<Claim>): Claim => ({
  incident,
  measure: 'attacks',
  value: 90,
  attributed: [],
  ...more,
});

const PACK: Pack = {
  name: 'two states',
  version: '1',
  entities: [
    entity('redland', 'place', 'Redland', { adjectives: ['Redlandish'], country: 'ZZ' }),
    entity('blueland', 'place', 'Blueland', { adjectives: ['Bluelandish'], country: 'YY' }),
    entity('marshes', 'place', 'Marshland', { adjectives: ['Marshlandish'], country: 'XX' }),
    entity('red-army', 'body', 'Redlandish army', { country: 'ZZ' }),
    entity('blue-guards', 'group', 'Azure Guards', { partOf: ['blueland'], country: 'YY' }),
    entity('marsh-front', 'group', 'Marsh Front', { country: 'XX' }),
  ],
  incidents: [
    situation('reds-in-blueland', 'blueland', [{ measure: 'troops', who: REDS }]),
    situation('reds-in-marshland', 'marshes', [{ measure: 'troops', who: REDS }]),
    situation('attacks-on-reds', 'blueland', [
      { measure: 'attacks', who: REDS, since: '2030-05-10', words: { en: ['war in the marshes'] } },
      { measure: 'wounded', who: REDS, since: '2030-05-10' },
    ], { places: ['marshes'], attackers: ['marsh-front'], targets: ['red-army'] }),
  ],
  outlets: [{ id: 'gazette', name: 'Gazette', type: 'newspaper', domains: [] }],
  reports: [
    { id: 'gazette-1', outlet: 'gazette', url: null, published: '2030-08-01', claims: [claim('attacks-on-reds', {}), claim('reds-in-blueland', { measure: 'troops', value: 2000, who: REDS })] },
  ],
}; // prettier-ignore

const { record } = engineOf(PACK);
const figuresOf = (text: string, published = '2030-08-05') =>
  read(text, { url: null, title: null, outlet: null, published, language: 'en' }, record).figures.map(
    (f) => `${f.measure} ${JSON.stringify(f.value)} ${whoKey(f.who)} ${f.incident ?? 'none'}`,
  );

describe('soldiers are whose the text says', () => {
  it.each<[string, string]>([
    ['Redland keeps about 2,500 troops in Blueland.', 'troops 2500 troops/redland/ reds-in-blueland'],
    ['Redland has 900 soldiers stationed in Marshland.', 'troops 900 troops/redland/ reds-in-marshland'],
    ['Some 2,500 Redlandish soldiers remain in Blueland.', 'troops 2500 troops/redland/ reds-in-blueland'],
    [
      'Some 2,500 soldiers from Redland are deployed in Blueland.',
      'troops 2500 troops/redland/ reds-in-blueland',
    ],
    ['The Redlandish army has 2,500 troops in Blueland.', 'troops 2500 troops/redland/ reds-in-blueland'],
    [
      'Blueland has sent 2,000 troops to guard the border with Marshland.',
      'troops 2000 troops/blueland/ none',
    ],
    ['Blueland keeps 2,000 troops in Marshland, Redland says.', 'troops 2000 troops/blueland/ none'],
    [
      'About 900 Bluelandish soldiers remain in Marshland, Redlandish officials said.',
      'troops 900 troops/blueland/ none',
    ],
    // who moves them has them, a place that they leave has not; how many are moved is no strength
    ['Redland has pulled its last 350 soldiers out of Blueland.', 'troops 350 troops/redland/ none'],
    ['Redland has withdrawn 900 troops from Marshland.', 'troops 900 troops/redland/ none'],
    ['About 900 Redlandish soldiers were withdrawn from Marshland.', 'troops 900 troops/redland/ none'],
    ['Greenland has moved 900 soldiers from Redland to Blueland.', 'troops 900 troops/?Greenland/ none'],
    // states that the record does not know
    [
      'Greenland keeps about 2,500 troops in Blueland, officials said.',
      'troops 2500 troops/?Greenland/ none',
    ],
    [
      'Greenland has 900 soldiers stationed in Marshland, the ministry said.',
      'troops 900 troops/?Greenland/ none',
    ],
    ['Greenland maintains 900 soldiers in Marshland, Redland said.', 'troops 900 troops/?Greenland/ none'],
    ['Greenland has deployed 2,500 troops in Blueland.', 'troops 2500 troops/?Greenland/ none'],
    ['About 900 Greenish soldiers remain in Marshland.', 'troops 900 troops/?Greenish/ none'],
    ['Some 2,500 of Greenland’s troops are stationed in Blueland.', 'troops 2500 troops/?Greenland/ none'],
    ['The U.G. has 900 troops in Marshland.', 'troops 900 troops/?U.G./ none'],
  ])('%s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));

  it('a count that goes on is of the same', () => {
    expect(figuresOf('Redland has some 2,500 troops in Blueland and 900 in Marshland.')).toEqual([
      'troops 2500 troops/redland/ reds-in-blueland',
      'troops 900 troops/redland/ reds-in-marshland',
    ]);
    expect(figuresOf('Greenland has some 2,500 troops in Blueland and 900 in Marshland.')).toEqual([
      'troops 2500 troops/?Greenland/ none',
      'troops 900 troops/?Greenland/ none',
    ]);
  });
  it('without a word of whose, they are those of the only state spoken of', () => {
    expect(figuresOf('Redland says that there are 2,500 troops in Blueland.')).toEqual([
      'troops 2500 troops// reds-in-blueland',
    ]);
    expect(figuresOf('Officials say that there are 2,500 troops in Blueland.')).toEqual([
      'troops 2500 troops// none',
    ]);
  });
});

describe('the dead are whose the text says', () => {
  it.each<[string, string]>([
    ['Three Redlandish soldiers were killed.', 'killed 3 troops/redland/ none'],
    ['Three Greenish soldiers were killed.', 'killed 3 troops/?Greenish/ none'],
    ['Redland said two of its officers were killed.', 'killed 2 troops/redland/officers none'],
    ['Three members of the Azure Guards were killed.', 'killed 3 troops/blueland/ none'],
    ['Three Marsh Front commanders were killed.', 'killed 3 members/marsh-front/commanders none'],
    ['Three Marsh Front fighters were killed.', 'killed 3 combatants/marsh-front/ none'],
    ['Three Redlandish militants were killed.', 'killed 3 combatants// none'],
    ['Three Redland-backed fighters were killed.', 'killed 3 combatants// none'],
    ['Three Redlandish civilians were killed.', 'killed 3 civilians/redland/ none'],
    ['Three Redlandish citizens were killed.', 'killed 3 people/redland/ none'],
    ['Three soldiers were killed in Redland.', 'killed 3 troops// none'],
  ])('%s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));
});

describe('attacks are counted by the campaign', () => {
  const counted = 'attacks-on-reds';
  it.each<[string, string]>([
    [
      'since its month',
      'Redlandish forces were attacked at least 90 times since May in Blueland and Marshland.',
    ],
    ['since its day', 'Redlandish forces have come under attack 90 times since 10 May 2030.'],
    [
      'in words that the record has',
      'There were 90 attacks on Redlandish bases during the war in the marshes.',
    ],
  ])('%s', (_, text) => expect(figuresOf(text)).toEqual([`attacks 90 people// ${counted}`]));

  it.each<[string, string, string?]>([
    ['since another month', 'Redlandish forces were attacked 90 times since January 2030 in Blueland.'],
    ['of other years', 'Redlandish forces were attacked 78 times between January 2027 and March 2028.'],
    [
      'in the same month of another year',
      'Redlandish forces were attacked 90 times since May in Blueland.',
      '2032-07-05',
    ],
    ['on another state', 'Bluelandish bases in Marshland were attacked 40 times since May, Redland said.'],
    [
      'on a state that the record does not know',
      'Greenish bases in Blueland were attacked 40 times since May, Redland said.',
    ],
    ['by the state itself', 'Redland has carried out 40 attacks in Blueland since May.'],
    [
      'by another state',
      'Blueland has carried out 50 attacks in Marshland since May, Redlandish officials said.',
    ],
    ['of one day', 'Redlandish forces were attacked 3 times on Tuesday.'],
  ])('none %s', (_, text, published) => expect(figuresOf(text, published)).toEqual([]));

  it('and so are those hurt in it', () => {
    expect(figuresOf('Some 62 Redlandish soldiers were wounded in those attacks.')).toEqual([
      `wounded 62 troops/redland/ ${counted}`,
    ]);
    expect(figuresOf('Some 62 Greenish soldiers were wounded in those attacks.')).toEqual([
      'wounded 62 troops/?Greenish/ none',
    ]);
  });
});
