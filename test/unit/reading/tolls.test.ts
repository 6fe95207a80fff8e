// Figures: what a sentence counts, one construction of the language a row. `measure value qualifier whom`.
import { describe, expect, it } from 'vitest';
import { whoKey, type Who } from '../../../src/model/who';
import { readFixed } from '../fixed-record';
import { readInvented } from '../invented-war';

const wordWho = (who: Who) => [who.role, who.of, who.part].filter(Boolean).join('/');

const figures = (text: string) =>
  readInvented(text).figures.map((f) => {
    const value = typeof f.value === 'object' ? `${f.value.min}..${f.value.max}` : f.value;
    return `${f.measure} ${value} ${f.qualifier} ${wordWho(f.who)}`;
  });

describe('reads', () => {
  it.each<[string, string[]]>([
    ['Four people were killed.', ['killed 4 exactly people']],
    [
      'At least five militia fighters were killed and seven others wounded.',
      ['killed 5 at-least combatants', 'wounded 7 exactly combatants'],
    ],
    ['The raid killed 13 and wounded about 20.', ['killed 13 exactly people', 'wounded 20 about people']],
    ['A drone attack killed three Kestovian troops.', ['killed 3 exactly troops/kestovia']],
    ['Either one or eight people were killed at the depot.', ['killed 1..8 exactly people']],
    ['Between 10 and 15 fighters died.', ['killed 10..15 exactly combatants']],
    ['The death toll had risen to four.', ['killed 4 exactly people']],
    ['There were 39 dead.', ['killed 39 exactly people']],
    ['It caused one injury but no deaths.', ['wounded 1 exactly people', 'killed 0 exactly people']],
    ['There were no casualties.', ['killed 0 exactly people', 'wounded 0 exactly people']],
    ['As many as two dozen soldiers were injured.', ['wounded 24 up-to troops']],
    ['More than twenty-five civilians were hurt.', ['wounded 25 more-than civilians']],
    ['All three of them dying in the attack.', ['killed 3 exactly people']],
    ['It led to the deaths of three Kestovian soldiers.', ['killed 3 exactly troops/kestovia']],
    [
      'Kestovia keeps some 2,500 soldiers in Valdoria and 900 in Ostria.',
      ['troops 2500 about troops/kestovia', 'troops 900 exactly troops/kestovia'],
    ],
    [
      'Kestovian forces have come under attack at least 100 times since January.',
      ['attacks 100 at-least people'],
    ],
    [
      'At least three fighters from the group, including a commander, died in it.',
      ['killed 3 at-least combatants'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('is not fooled by', () => {
  it.each([
    'He was 47 when he was killed.',
    'The base, 50 kilometers south of Marvek, was hit.',
    'The 12th Brigade was hit at 9:30 on March 4, 2031.',
    'At least two rockets struck the building.',
    'One fighter died of his wounds.',
    'A commander and one of his aides were killed.',
    'In 2014 the group seized land; in 2019 it was listed.',
    'Tower 22 was attacked and Resolution 2231 invoked.',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});

it.each([
  ['Three people of the Zorvan Vanguard were killed', 'members/vanguard/'],
  ['Four Zorvan Vanguard soldiers were killed', 'combatants/vanguard/'],
  ['Four Norlandish Zorvan Vanguard fighters were killed', 'combatants/vanguard/'],
  ['Four Norlandish people were killed', 'people/norland/'],
])('%s: whose they are', (text, who) => {
  const { figures } = readFixed(`Blast in Port Town\n\n${text} in an explosion in Port Town on 1 May 2030.`);
  expect(figures.map((f) => whoKey(f.who))).toEqual([who]);
});
