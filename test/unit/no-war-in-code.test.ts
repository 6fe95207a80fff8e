// No war in the code: what the record names is in seeds/, words of a language are in its folder, and nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corePack } from './core-record/core';

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
  let: 'the keyword; the letters of a group, LeT',
  decide: 'the verb; an alliance of parties',
  german: 'a language; an adjective of a state',
  dutch: 'a language; an adjective of a state',
  ucdp: 'a data set whose format is imported; its publisher is also quoted',
  acled: 'a data set whose format is imported; its publisher is also quoted',
  'uppsala conflict data program': 'who publishes such a data set',
};

/** Names that a data set's own format spells. */
const OF_FORMATS: Readonly<Record<string, readonly string[]>> = {
  'src/cli/page.ts': ['PDF'], // a kind of file
  'src/record/import/actors.ts': ['United Nations', 'MOD', 'UNO'], // codes of the dictionary of actors, and what one means
  'src/record/import/mapping.ts': ['fuente', 'loc'], // the heading of a column, and a tag of HXL
  'src/record/import/file/open.ts': ['PDF'], // a kind of file
  'src/ui/panel/exports/citations.ts': ['AU', 'UR'], // tags of RIS
};

interface Printed {
  small: string;
  /** An acronym, which small letters are not: RAW is one, “raw” is not. */
  exact: string | null;
}

/** The names of the record, by their first letters. */
function namesOfTheRecord(): Map<string, Printed[]> {
  const all = corePack().entities.flatMap((e) =>
    [e.name, e.aliases, e.ambiguous, e.capitalised, e.adjectives, Object.values(e.native)].flat(2),
  );
  const names = new Map<string, Printed[]>();
  for (const name of new Set(all)) {
    const small = name.toLowerCase();
    const exact = /^[^\p{Ll}\s]+$/u.test(name) && small !== name ? name : null;
    const key = small.slice(0, KEY);
    const same = names.get(key);
    if (same) same.push({ small, exact });
    else names.set(key, [{ small, exact }]);
  }
  return names;
}

const KEY = 5;
/** A shorter name is its own key. */
const KEYS = Array.from({ length: KEY }, (_, i) => i + 1);
const WORD_START = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]/gu;

/** The names in a line, as printed: where a word begins, and not before a letter or digit. */
function namesInLine(line: string, names: ReadonlyMap<string, Printed[]>): string[] {
  const small = line.toLowerCase();
  return [...small.matchAll(WORD_START)].flatMap(({ index }) =>
    KEYS.flatMap((length) => names.get(small.slice(index, index + length)) ?? [])
      .filter(
        (name) =>
          (name.exact ? line.startsWith(name.exact, index) : small.startsWith(name.small, index)) &&
          !/^[\p{L}\p{N}_]/u.test(small.slice(index + name.small.length)),
      )
      .map((name) => line.slice(index, index + name.small.length)),
  );
}

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:tsx?|css|html|json)$/.test(file) && !FREE.test(file));

function namesIn(file: string, names: ReadonlyMap<string, Printed[]>): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    namesInLine(line, names)
      .filter((name) => !(name.toLowerCase() in ORDINARY) && !OF_FORMATS[file]?.includes(name))
      .map((name) => `${file}:${i + 1}: ${name}`),
  );
}

it('no name, alias or adjective of the record is in src outside languages, texts and samples', () => {
  const names = namesOfTheRecord();
  expect(sources().flatMap((file) => namesIn(file, names))).toEqual([]);
});
