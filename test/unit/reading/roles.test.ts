// On which side a name is, by the words around it: who was struck comes before who strikes, and words beyond the passage or far
// away say nothing.
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index';
import { isBacker, sideOf } from '../../../src/reading/events/roles';

const cues = LANGUAGES.all.find((l) => l.code === 'en')!.roles;
const at = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length };
};
const side = (text: string, name = 'Norland') =>
  sideOf(text, at(text, name), { start: 0, end: text.length }, cues);

it.each([
  ['Norland struck a port on Monday.', 'attacker'],
  ['Sudland launched an attack on Norland.', 'target'],
  ['Sudland’s attack on Norland was carried out by drones.', 'target'],
  ['An attack on Norland struck a port on Monday.', 'target'],
  ['The talks with Norland went on.', 'named'],
])('%s: %s', (text, expected) => expect(side(text)).toBe(expected));

it('a backer has no side of its own', () => {
  const text = 'The Norland-backed group fired rockets.';
  expect(isBacker(text, at(text, 'Norland'), cues)).toBe(true);
  expect(isBacker('Norland fired rockets.', at('Norland fired rockets.', 'Norland'), cues)).toBe(false);
});

it('words outside the passage say nothing', () => {
  const text = 'An attack on Norland.';
  const name = at(text, 'Norland');
  expect(sideOf(text, name, { start: name.start, end: text.length }, cues)).toBe('named');
  expect(sideOf(text, name, { start: 0, end: text.length }, undefined)).toBe('named');
});
