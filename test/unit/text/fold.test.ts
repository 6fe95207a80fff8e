// The fold table: what is skipped over while making it folds as it would have been folded.
import { expect, it } from 'vitest';
import { LETTER, foldTable, saveFolds, useFolds } from '../../../src/text/fold';

it('leaves letters alone wherever it does not look, and takes all else there for a space', () => {
  const table = foldTable();
  for (let unit = 0x3400; unit < 0xf900; unit++) {
    if ((unit >= 0xa000 && unit < 0xac00) || (unit >= 0xd7a4 && unit < 0xd800)) continue;
    const ch = String.fromCharCode(unit);
    const letter = /\p{L}|\p{N}/u.test(ch) && (unit < 0xd800 || unit > 0xdfff);
    expect([unit, table[unit]]).toEqual([unit, letter ? unit : 0]);
  }
});

it('folds what print varies to one letter', () => {
  const table = foldTable();
  const folded = (text: string) =>
    [...text].map((c) => table[c.charCodeAt(0)]!).map((f) => (f >= LETTER ? String.fromCharCode(f) : ''));
  expect(folded('ÁāĄａ').join('')).toBe('aaaa');
  expect(folded('٤۴4').join('')).toBe('444');
  expect(folded('أإآىکة').join('')).toBe('اااي' + 'كه');
});

it('is saved whole', () => {
  expect(saveFolds().length).toBe(0x3400 + 0xc00 + 0x5c + 0x700);
  const before = foldTable();
  useFolds(new Uint16Array(3));
  expect(foldTable()).toBe(before);
});
