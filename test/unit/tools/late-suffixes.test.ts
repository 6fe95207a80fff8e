// The list of public suffixes in the built background: numbered at the first look-up, with the same answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'tldts';
import { withLateSuffixes, withSharedText } from '../../../tools/extension/late-suffixes';

const SOURCE = readFileSync(
  join(import.meta.dirname, '../../../node_modules/tldts/dist/es6/src/suffix-trie.js'),
  'utf8',
);
type Lookup = (host: string, options: object, out: { publicSuffix: string | null }) => boolean;
type Module = { lookup: Lookup; numbered: () => boolean };

/** The changed module run over an invented list: rules “east”, “co.east” and “*.west”, none of them excepted. */
function run(code: string): Module {
  const data = {
    // nodes: 0 the rules, 1 east, 2 co.east, 3 west, 4 any.west, 5 the exceptions
    nodeFlags: Uint8Array.from([0, 1, 1, 0, 1, 0]),
    edgeStart: Uint16Array.from([0, 2, 3, 3, 4, 4, 4]),
    edgeLength: Uint8Array.from([4, 4, 2, 1]),
    edgeChild: Uint16Array.from([1, 3, 2, 4]),
    labelText: ['east', 'west', 'co', '*'].join(''),
    rulesRoot: 0,
    exceptionsRoot: 5,
  };
  const body = code
    .replace(/^import .*$/gm, '')
    .replace('export default function', 'function')
    .replace(/^\/\/#.*$/m, '');
  const names = [...Object.keys(data), 'fastPathLookup'];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text of a module, changed as for the build
  const make = new Function(
    ...names,
    `${body}\nreturn { lookup: suffixLookup, numbered: () => numbered };`,
  ) as (...values: unknown[]) => Module;
  return make(...Object.values(data), () => false);
}

const suffixIn = ({ lookup }: Module, host: string) => {
  const out = { publicSuffix: null };
  lookup(host, { allowPrivateDomains: false, allowIcannDomains: true }, out);
  return out.publicSuffix;
};

describe('public suffixes of the built background', () => {
  it('are numbered by the first look-up, not before', () => {
    const module = run(withLateSuffixes(SOURCE)!);
    expect(module.numbered()).toBe(false);
    suffixIn(module, 'news.east');
    expect(module.numbered()).toBe(true);
  });

  it.each([
    ['news.east', 'east'],
    ['www.news.co.east', 'co.east'],
    ['a.b.west', 'b.west'],
    ['a.north', 'north'],
  ])('of %s is %s', (host, suffix) => {
    expect(suffixIn(run(withLateSuffixes(SOURCE)!), host)).toBe(suffix);
  });

  it('are left as they are, and the build fails, where the module is another', () => {
    expect(withLateSuffixes('export default function suffixLookup() {}')).toBeNull();
    expect(withSharedText('export const labels = ""')).toBeNull();
  });

  it('are those of the library itself in tests', () => {
    expect(parse('www.news.co.uk').publicSuffix).toBe('co.uk');
  });
});
