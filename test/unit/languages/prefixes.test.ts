// Names behind letters that print joins to them, in Arabic and Hebrew.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index';
import { growth } from '../growth';

/** Twice the text may take so many times as long. */
const MOST = 2.6;

const copies = (code: string, text: string) => LANGUAGES.all.find((l) => l.code === code)!.unjoined!(text);

describe('a name is whole in one of the copies', () => {
  it.each([
    ['ar', 'قتل ثلاثة بتل أبيب', ' تل أبيب'],
    ['ar', 'قتل ثلاثة ببيت لاهيا', ' بيت لاهيا'],
    ['ar', 'ولبيت لحم', ' بيت لحم'],
    ['ar', 'للضفة', 'الضفة'],
    ['he', 'בתל אביב', ' תל אביב'],
    ['he', 'נפצעו בבית שאן', ' בית שאן'],
    ['he', 'ובבני ברק', ' בני ברק'],
    ['he', "במג'דל שמס", " מג'דל שמס"],
    ['he', "בבינת ג'בייל", " בינת ג'בייל"],
  ])('%s %s', (code, text, name) => {
    const found = copies(code, text);
    expect(found.some((copy) => copy.includes(name))).toBe(true);
    for (const copy of found) expect(copy).toHaveLength(text.length);
  });
  it('not behind more than two letters', () => {
    expect(copies('he', 'וכשבבית לחם').some((copy) => copy.includes(' בית לחם'))).toBe(false);
  });
  it('the end of an acronym and what follows a foreign sound stay', () => {
    for (const copy of copies('he', 'דובר צה"ל אמר')) expect(copy).toContain('צה"ל');
    for (const copy of copies('he', "בא ג'בייל")) expect(copy).toContain("ג'בייל");
  });
  it('no copies of other scripts', () => {
    expect(copies('he', 'in Tel Aviv')).toEqual([]);
    expect(copies('ar', 'in Tel Aviv')).toEqual([]);
  });
  it('grows with the text', () => {
    const [small, large] = [3000, 6000].map((n) => 'ובבני ברק '.repeat(n));
    const read = (text: string) => () => void copies('he', text);
    expect(growth(read(small!), read(large!), MOST)).toBeLessThan(MOST);
  });
});
