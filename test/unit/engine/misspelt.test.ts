// Where the search forgives a letter, and which of two results comes first, over an invented record.
import { expect, it } from 'vitest';
import { Search } from '../../../src/engine/search';
import { engineOf } from '../../../src/cli/engine';
import { entity, fixedEngine, fixedPack } from '../fixed-record';

const found = (query: string, { record } = fixedEngine()) =>
  new Search(record).find(query).map((r) => r.ref.id);

it.each([
  ['a changed letter', 'Gazevte', ['gazette']],
  ['a letter too many', 'Gazettre', ['gazette']],
  ['a letter too few', 'Herad', ['herald']],
  ['no two letters', 'Gazevre', []],
  ['no letter of a word of four', 'Wirt', []],
])('forgives %s: %s', (_what, query, ids) => expect(found(query)).toEqual(ids));

it.each([
  ['1/4/2030', ['april', 'january']],
  ['4/1/2030', ['january', 'april']],
])('reads %s with the day first, and then with the month', (query, ids) => {
  const [incident] = fixedPack().incidents;
  const on = (id: string, from: string) => ({ ...incident!, id, date: { from } });
  const both = [on('january', '2030-01-04'), on('april', '2030-04-01')];
  for (const incidents of [both, [...both].reverse()])
    expect(found(query, engineOf({ ...fixedPack([]), incidents }))).toEqual(ids);
});

it('puts the name itself first, then names that begin so, then names with it inside', () => {
  const names = ['The Red Oslet League', 'Oslet League of the North', 'Oslet League'];
  const entities = names.map((name, i) => entity(`league-${i}`, 'group', name));
  for (const all of [entities, [...entities].reverse()])
    expect(found('Oslet League', engineOf({ ...fixedPack([]), entities: all, incidents: [] }))).toEqual([
      'league-2',
      'league-1',
      'league-0',
    ]);
});
