// Folding: how one UTF-16 code unit of running text is seen when names are compared.
//
// A 64K table gives every unit a class or a base letter:
//   SOFT   ends a word, may be inside a name          space  -  “  "  /
//   HARD   ends a word and every name                    ,  ;  :  (  )  !  ?  —
//   SKIP   is not there at all                           '  ’  ʿ  combining accents, soft hyphen, bidi marks
//   DOT    joins the letters of R.S.F., else is SOFT
//   LINE   two of them end a paragraph, else is SOFT     \n
//   other  the folded letter or digit                    Á → a,  ﻙ → ك,  ٣ → 3

export const SOFT = 0;
export const SKIP = 1;
export const HARD = 2;
export const DOT = 3;
export const LINE = 4;
/** Values from here on are folded letters and digits. */
export const LETTER = 5;

const APOSTROPHES = "'’‘‛`´ʼʻʽʾʿˈ′ʹ＇׳";
const HARD_MARKS = ',;:()[]{}!?—…|•·،؛؟<>=*+#@&%$€£';
/** Letters that Unicode does not decompose. */
const SPECIAL: Record<string, string> = {
  ß: 's', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 't', ħ: 'h', ə: 'a', ŋ: 'n',
  // Arabic and Persian letters that print varies freely
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ک: 'ك', ۀ: 'ه',
}; // prettier-ignore

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SOFT;
  const ch = String.fromCharCode(unit);
  if (APOSTROPHES.includes(ch)) return SKIP;
  if (ch === '.') return DOT;
  if (ch === '\n') return LINE;
  if (HARD_MARKS.includes(ch)) return HARD;
  // combining marks, Arabic vowel signs, tatweel, and what only formats
  if (/[\p{M}\p{Cf}\u0640]/u.test(ch)) return SKIP;
  if (!LETTER_OR_DIGIT.test(ch)) return SOFT;
  const lower = ch.toLowerCase();
  const special = SPECIAL[lower[0] ?? ch];
  if (special) return special.charCodeAt(0);
  const base = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  const first = base[0] ?? lower[0] ?? ch;
  return (SPECIAL[first] ?? digit(first) ?? first).charCodeAt(0);
}

/** Arabic-Indic and Persian digits as ASCII, so that ٤ and 4 are one. */
function digit(ch: string): string | undefined {
  const code = ch.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

/** Blocks whose units need a look, from and to: all others are letters that fold to themselves, or no text at all. */
const LOOKED_AT = [
  [0x0000, 0x3400], // alphabets, marks, punctuation, kana
  [0xa000, 0xac00], // Yi to Meetei Mayek, Latin Extended-D and -E among them
  [0xd7a4, 0xd800], // old Hangul
  [0xf900, 0x10000], // compatibility and presentation forms, full-width letters
] as const;
const HANGUL_END = 0xd7a4;
const CJK = 0x3400;
/** Sixty-four signs in the middle of the ideographs that are no letters. */
const HEXAGRAMS = [0x4dc0, 0x4e00] as const;

let table: Uint16Array | undefined;

/** The fold table, made on first use and kept. Making it takes longer than all else in a cold start: see `useFolds`. */
export function foldTable(): Uint16Array {
  table ??= makeTable(
    LOOKED_AT.map(([from, to]) => Uint16Array.from({ length: to - from }, (_, i) => foldUnit(from + i))),
  );
  return table;
}

function makeTable(blocks: readonly Uint16Array[]): Uint16Array {
  const made = new Uint16Array(65536);
  for (let unit = CJK; unit < HANGUL_END; unit++) made[unit] = unit;
  made.fill(SOFT, ...HEXAGRAMS);
  LOOKED_AT.forEach(([from], i) => {
    made.set(blocks[i]!, from);
  });
  return made;
}

/** The blocks that are looked at, one after another, to be kept with names that were folded by them. */
export function saveFolds(): Uint16Array {
  return Uint16Array.from(LOOKED_AT.flatMap(([from, to]) => [...foldTable().subarray(from, to)]));
}

/** Takes blocks saved by `saveFolds`, so that none need be made. Does nothing once a table is in use. */
export function useFolds(saved: Uint16Array): void {
  if (table) return;
  let at = 0;
  const blocks = LOOKED_AT.map(([from, to]) => saved.subarray(at, (at += to - from)));
  if (saved.length === at) table = makeTable(blocks);
}
