// Writes seeds/towns.txt from a table of the world's towns: names that are of one country, as evidence for where something happened.
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { foldWords } from '../text/tokens';

const townsSchema = v.array(
  v.looseObject({ name: v.string(), country: v.string(), population: v.optional(v.number(), 0) }),
);

/** Fewer people than this, outside the countries that the record has most of, and the news does not name the town. */
const FEWEST_PEOPLE = 10_000;
const FEWEST_IN_RECORD = 1000;
/** A country that has so many of the people in towns of one name is the one that is meant. */
const NEARLY_ALL = 0.9;
const SHORTEST_NAME = 4;

/**
 * The towns of a JSON table (name, country, population) as a line for each country. `inRecord`: codes of the countries in which
 * small towns count too. Names that could be of several countries are left out. Throws when the file is no such table.
 */
export function townsOfTable(text: string, inRecord: ReadonlySet<string>): { text: string; towns: number } {
  const people = new Map<string, Map<string, number>>();
  for (const { name, country, population } of v.parse(townsSchema, JSON.parse(text))) {
    const key = foldWords(name).join(' ');
    const countries = people.get(key) ?? new Map<string, number>();
    people.set(key, countries.set(country, Math.max(countries.get(country) ?? 0, population)));
  }
  const lines = new Map<string, string[]>();
  for (const [name, countries] of people) {
    const [[country, most] = ['', 0]] = [...countries].sort((a, b) => b[1] - a[1]);
    const all = [...countries.values()].reduce((sum, n) => sum + n, 0);
    const least = inRecord.has(country) ? FEWEST_IN_RECORD : FEWEST_PEOPLE;
    if (name.length < SHORTEST_NAME || most < least || most < all * NEARLY_ALL) continue;
    lines.set(country, [...(lines.get(country) ?? []), name]);
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    text: sorted.map(([country, names]) => `${country} ${names.sort().join('\t')}\n`).join(''),
    towns: sorted.reduce((sum, [, names]) => sum + names.length, 0),
  };
}

/** Writes the towns of a table to a file, and says how many there are. */
export function writeTowns(table: string, file: string, inRecord: ReadonlySet<string>): number {
  const { text, towns } = townsOfTable(readFileSync(table, 'utf8'), inRecord);
  writeFileSync(file, text);
  return towns;
}
