// Every number from 0 to 9,999 and samples to 10⁹, spelled in each language and in digits, is read back exactly.
import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../../../src/languages/numbers';
import { findNumbers } from '../../../../src/languages/shared/numbers/find';
import type { NumberLexicon } from '../../../../src/languages/shared/numbers/lexicon';
import { splitWords } from '../../../../src/text/words';
import { DIGITS, EVERYWHERE, SPELLERS } from './spell';

const SMALL = Array.from({ length: 10_000 }, (_, n) => n);
/** Every 13th will do for what no language changes. */
const SPARSE = SMALL.filter((n) => n % 13 === 0);
/** For other spellings of what the plain one covers in full: all that is composed below 1,000, and a part of the thousands. */
const THINNED = SMALL.filter((n) => n < 1000 || n % 13 === 0);
const ROUND = [1, 2, 3, 5, 10, 11, 12, 20, 21, 62, 80, 97, 100, 101, 200, 345, 500, 999].flatMap((n) => [
  n * 1000,
  n * 1e6,
]);
/** Spread evenly below 10⁹ (steps of the golden ratio), the same in every run. */
const LARGE = Array.from({ length: 500 }, (_, i) => (i * 618_033_989) % 1e9);
const SAMPLES = [...ROUND, 1e9, 2e9, ...LARGE, ...LARGE.map((n) => n % 1e6)];

/** What is wrong with the reading of a text that is one number; null when all of it is read, as that number. */
function fault(text: string, n: number, lexicon: NumberLexicon): string | null {
  const words = splitWords(text, 0);
  const found = findNumbers(words, lexicon);
  const [first] = found;
  const whole = found.length === 1 && first?.from === 0 && first.to === words.length - 1;
  return whole && first.value === n && first.qualifier === 'exactly'
    ? null
    : `${n} “${text}” → ${JSON.stringify(found.map((f) => f.value))}`;
}

const faults = (spell: (n: number) => string, numbers: readonly number[], lexicon: NumberLexicon) =>
  numbers.map((n) => fault(spell(n), n, lexicon)).filter(Boolean);

/** Spellings, each with the numbers to try: all for the first. */
const tried = (spellers: Record<string, (n: number) => string>) =>
  Object.entries(spellers).map(([name, spell], i) => [name, spell, i === 0 ? SMALL : THINNED] as const);

describe.each(Object.entries(NUMBERS))('%s', (code, lexicon) => {
  it.each(tried(SPELLERS[code as keyof typeof NUMBERS]))('in words: %s', (_, spell, small) => {
    expect(faults(spell, small, lexicon).slice(0, 20)).toEqual([]);
    expect(faults(spell, SAMPLES, lexicon).slice(0, 20)).toEqual([]);
  });

  it.each(tried(DIGITS[code as keyof typeof NUMBERS]))('in digits: %s', (_, write, small) => {
    expect(faults(write, small, lexicon).slice(0, 20)).toEqual([]);
    expect(faults(write, SAMPLES, lexicon).slice(0, 20)).toEqual([]);
  });

  it.each(Object.entries(EVERYWHERE))('in digits of any language: %s', (_, write) => {
    expect(faults(write, SPARSE, lexicon).slice(0, 20)).toEqual([]);
    expect(faults(write, SAMPLES, lexicon).slice(0, 20)).toEqual([]);
  });
});
