// Towns of the world as evidence: which of a table are taken, and what one on a page is evidence of.
import { describe, expect, it } from 'vitest';
import { townsOfTable } from '../../../src/cli/towns';
import { Engine } from '../../../src/engine/engine';
import { LANGUAGES } from '../../../src/languages/index';
import { ENGLISH } from '../../../src/languages/en';
import { findPlaces } from '../../../src/reading/events/places';
import { saveCorePack } from '../../../src/record/pack/save';
import { PAGE, fixedPack } from '../fixed-record';

const town = (name: string, country: string, population: number) => ({ name, country, population });
const linesOf = (towns: object[], inRecord: string[] = []) =>
  townsOfTable(JSON.stringify(towns), new Set(inRecord));

describe('a table of towns', () => {
  it('gives a line for each country, with names as they are folded', () => {
    const table = [town('Sûd Port', 'ZZ', 20_000), town('Ansel', 'ZZ', 10_000), town('Marvek', 'YY', 50_000)];
    expect(linesOf(table)).toEqual({ text: 'YY marvek\nZZ ansel\tsud port\n', towns: 3 });
  });
  it('leaves out small towns, but not where the record has incidents', () => {
    const small = [town('Ansel', 'ZZ', 9999), town('Marvek', 'YY', 999)];
    expect(linesOf(small).towns).toBe(0);
    expect(linesOf(small, ['ZZ', 'YY']).text).toBe('ZZ ansel\n');
  });
  it('leaves out names of several countries, and very short ones', () => {
    const shared = (most: number) => [town('Ansel', 'ZZ', most), town('Ansel', 'YY', 20_000)];
    expect(linesOf(shared(179_000)).towns).toBe(0);
    expect(linesOf(shared(180_000)).text).toBe('ZZ ansel\n');
    expect(linesOf([town('Aba', 'ZZ', 90_000)]).towns).toBe(0);
  });
  it('is refused when it is no such table', () => {
    expect(() => townsOfTable('{"towns": []}', new Set())).toThrow();
    expect(() => townsOfTable('[{"name": "Ansel"}]', new Set())).toThrow();
  });
});

describe('a town that is no entity', () => {
  const pack = fixedPack();
  pack.entities = pack.entities.map((e) => (e.id === 'sudland' ? { ...e, adjectives: ['Sudlandish'] } : e));
  const engine = new Engine(saveCorePack(pack, 'YY ansel\nZZ marvek bay\n').buffer, LANGUAGES);
  const country = (name: string) => engine.record.countryOfTown?.(name);

  it('has a country', () => {
    expect([country('ansel'), country('marvek bay'), country('marvek'), country('')]).toEqual([
      'YY', 'ZZ', undefined, undefined,
    ]); // prettier-ignore
  });
  it('is marked nowhere', () => {
    const reading = engine.read(
      'Blast\n\nFour people were killed in an explosion in Ansel on 1 May 2030.',
      PAGE,
    );
    expect(reading.mentions).toEqual([]);
  });
  it.each([
    ['An explosion killed four people in Ansel.', ['sudland']],
    ['An explosion killed four people in Marvek Bay.', ['norland']],
    ['An explosion killed four people in Marvek.', []],
    ['Ansel said that four people were killed.', []],
  ])('points to its country where something happened in it: %s', (text, countries) => {
    const { pointers } = findPlaces(text, [], [], ENGLISH, engine.record);
    expect(pointers.map((p) => p.entity)).toEqual(countries);
  });
  it('is unknown to a pack that has none', () => {
    expect(
      new Engine(saveCorePack(pack, '').buffer, LANGUAGES).record.countryOfTown?.('ansel'),
    ).toBeUndefined();
  });
});
