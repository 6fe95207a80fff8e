// No war in the code: what the record names is in seeds/, words of a language are in its folder, and nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corePack } from '../../src/record/seeds/read-seeds';

/** Folders and files that may hold words of a language or a name: languages, texts of the interface, samples. */
const FREE = /^src\/(?:languages|i18n)\/|\/sample\.ts$/;

/** As printed here these are ordinary words or letters of other things. */
const ORDINARY: Readonly<Record<string, string>> = {
  is: 'the verb; an acronym of a group',
  us: 'the pronoun; an acronym of a country',
  coalition: 'any coalition; an alias of one',
  observatory: 'any observatory; an alias of one',
  hashed: 'the participle; a spelling of a group',
  finer: 'the comparative; a surname',
  kh: 'two letters of a romanised sound; an acronym of a group',
};

/** Names that a data set's own format spells. */
const OF_FORMATS: Readonly<Record<string, readonly string[]>> = {
  'src/record/import/actors.ts': ['United Nations'], // what a code of the dictionary of actors means
  'src/ui/panel/exports/citations.ts': ['UR'], // a tag of RIS
  'src/record/import/countries.ts': ['united states of america', 'united states', 'america', 'US'], // a country in data sets, and its ISO code
};

/** The names of the record in small letters, by their first letters. */
function namesOfTheRecord(): Map<string, string[]> {
  const all = corePack().entities.flatMap((e) =>
    [e.name, e.aliases, e.ambiguous, e.capitalised, e.adjectives, Object.values(e.native)].flat(2),
  );
  const names = new Map<string, string[]>();
  for (const name of new Set(all.map((printed) => printed.toLowerCase())))
    names.set(name.slice(0, KEY), [...(names.get(name.slice(0, KEY)) ?? []), name]);
  return names;
}

const KEY = 2;
const WORD_START = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]/gu;

/** The names in a line, as printed: where a word begins, and not before a letter or digit. */
function namesInLine(line: string, names: ReadonlyMap<string, string[]>): string[] {
  const small = line.toLowerCase();
  return [...small.matchAll(WORD_START)].flatMap(({ index }) =>
    (names.get(small.slice(index, index + KEY)) ?? [])
      .filter(
        (name) => small.startsWith(name, index) && !/^[\p{L}\p{N}_]/u.test(small.slice(index + name.length)),
      )
      .map((name) => line.slice(index, index + name.length)),
  );
}

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:tsx?|css|html|json)$/.test(file) && !FREE.test(file));

function namesIn(file: string, names: ReadonlyMap<string, string[]>): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    namesInLine(line, names)
      .filter((name) => !(name in ORDINARY) && !OF_FORMATS[file]?.includes(name))
      .map((name) => `${file}:${i + 1}: ${name}`),
  );
}

it('no name, alias or adjective of the record is in src outside languages, texts and samples', () => {
  const names = namesOfTheRecord();
  expect(sources().flatMap((file) => namesIn(file, names))).toEqual([]);
});
