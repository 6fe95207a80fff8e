// The gazetteer: what it finds, what it must not, and that bytes come back as they went.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, find, load, save } from '../../../src/text/gazetteer';

const found = (names: string[], text: string) => {
  const flat = find(build(names), text);
  const hits: string[] = [];
  for (let i = 0; i < flat.length; i += 3)
    hits.push(`${text.slice(flat[i], flat[i + 1])}=${names[flat[i + 2]!]}`);
  return hits;
};

describe('finds a name', () => {
  const NAME = "Kata'ib Hizballah";
  it.each([
    ['as printed', "Kata'ib Hizballah"],
    ['in any case', 'KATA’IB hizballah'],
    ['with any apostrophe', 'Kataʿib Hizballah'],
    ['without one', 'Kataib Hizballah'],
    ['with diacritics', 'Katāʾib Ḥizballāh'],
    ['with combining accents', 'Kata\u0304ib Hizballah'],
    ['over a hyphen', 'Kataib-Hizballah'],
    ['over a line break', 'Kataib\n   Hizballah'],
    ['over a no-break space', 'Kataib\u00a0Hizballah'],
    ['with a soft hyphen inside', 'Kataib Hiz\u00adballah'],
  ])('%s', (_what, printed) => {
    const text = `“The men of ${printed}, it said`;
    const flat = find(build([NAME]), text);
    expect(text.slice(flat[0], flat[1])).toBe(printed);
  });

  it('and leaves the possessive out', () => {
    expect(found(['Hamas'], 'Hamas’s men and Hamas’ men')).toEqual(['Hamas=Hamas', 'Hamas=Hamas']);
  });
  it('in Arabic script, whatever its vowel signs', () => {
    expect(found(['كتائب حزب الله'], 'قالت كَتائب حزب اللّه اليوم')).toHaveLength(1);
  });
  it('with dots between initials', () => {
    expect(found(['US Central Command'], 'the U.S. Central Command said')).toEqual([
      'U.S. Central Command=US Central Command',
    ]);
  });
});

describe('does not find a name', () => {
  it('inside a word', () =>
    expect(found(['Iran', 'IS'], 'Iranian forces in Isfahan; this is')).toEqual(['is=IS']));
  it('over the end of a clause or paragraph', () => {
    expect(found(['Abu Mahdi'], 'said Abu, Mahdi agreed. Abu\n\nMahdi')).toEqual([]);
  });
});

it('takes the longest name, leftmost first', () => {
  expect(found(['Hezbollah', 'Kataib Hezbollah', 'Kataib'], 'Kataib Hezbollah and Hezbollah')).toEqual([
    'Kataib Hezbollah=Kataib Hezbollah',
    'Hezbollah=Hezbollah',
  ]);
});

it('is saved and loaded as the bytes it is', () => {
  const names = ['Badr Organization', 'Asaib Ahl al-Haq'];
  const again = load(save(build(names)).slice(0));
  expect(find(again, 'the Badr Organization')).toEqual([4, 21, 0]);
});

it('refuses bytes that are none of its own', () => {
  expect(() => load(new Uint8Array(8))).toThrow(/not a gazetteer/);
  expect(() => load(new Uint8Array(4096))).toThrow(/not a gazetteer/);
});

it('finds every listed name, whatever else is listed', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abcdeéüكتب12')),
    minLength: 1,
    maxLength: 6,
  });
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), fc.nat(), (names, n) => {
      const one = names[n % names.length]!;
      const flat = find(build(names), one);
      expect([flat[0], flat[1]]).toEqual([0, one.length]);
    }),
  );
});

it('finds what going through all names would find', () => {
  const word = fc.constantFrom('al', 'abu', 'Badr', 'Ḥaqq', 'ka’ib', 'كتائب');
  const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        phrase(3).map((w) => w.join(' ')),
        { minLength: 1 },
      ),
      phrase(30),
      (names, text) => {
        const expected: string[] = [];
        for (let i = 0; i < text.length; i++) {
          const here = [3, 2, 1].map((n) => text.slice(i, i + n).join(' ')).find((n) => names.includes(n));
          if (here === undefined) continue;
          expected.push(`${here}=${here}`);
          i += here.split(' ').length - 1;
        }
        expect(found(names, text.join(' '))).toEqual(expected);
      },
    ),
  );
});

it('ends, whatever damaged bytes hold', () => {
  const bytes = build(['Badr Organization', 'Hamas']).bytes.slice();
  bytes.fill(255, 20);
  expect(find(load(bytes), 'the Badr Organization and Hamas')).toEqual([]);
});

it('gives spans inside the text, in order, without overlaps, for any text', () => {
  const index = build(['a b', 'b', 'a b c', 'x’y']);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abcxy ’.-,\n\u0301\ud83d')) }), (text) => {
      let last = 0;
      const flat = find(index, text);
      for (let i = 0; i < flat.length; i += 3) {
        expect(flat[i]!).toBeGreaterThanOrEqual(last);
        expect(flat[i + 1]!).toBeGreaterThan(flat[i]!);
        last = flat[i + 1]!;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
