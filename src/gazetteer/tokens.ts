// Cuts text into folded words and hashes each, in one pass and without making a string.
import { DOT, HARD, LETTER, SKIP, foldTable } from './fold';

/** Words of a text, in flat arrays that are used again from text to text. Offsets are UTF-16 code units. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Two independent 32-bit hashes of the folded word. */
  hash: Int32Array;
  check: Int32Array;
  /** 1 where no name may run on from the word before. */
  broken: Uint8Array;
}

export function makeTokens(capacity = 1024): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    broken: new Uint8Array(capacity),
  };
}

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;
const CHECK_PRIME = 0x5bd1e995;
const NEWLINE = 10;
const SMALL_S = 115;

/** Fills `out` with the words of `text`; grows its arrays when needed. Cost: one pass over the text. */
export function tokenise(text: string, out: Tokens): Tokens {
  const fold = foldTable();
  const most = (text.length >> 1) + 1;
  if (out.start.length < most) Object.assign(out, makeTokens(most * 2));
  const { start, end, hash, check, broken } = out;
  const length = text.length;
  let count = 0;
  let at = 0;
  let brk = 1;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const f = fold[unit]!;
    if (f < LETTER) {
      if (f === HARD) brk = 1;
      else if (unit === NEWLINE && text.charCodeAt(at + 1) === NEWLINE) brk = 1;
      at++;
      continue;
    }
    const from = at;
    let last = at;
    let letters = 0;
    let h = FNV_BASIS;
    let c = 0;
    for (; at < length; at++) {
      const g = fold[text.charCodeAt(at)]!;
      if (g >= LETTER) {
        h = Math.imul(h ^ g, FNV_PRIME);
        c = Math.imul(c ^ g, CHECK_PRIME) + 0x9e3779b9;
        c ^= c >>> 15;
        letters++;
        last = at;
      } else if (g === SKIP) {
        if (isPossessive(text, at, fold)) break;
      } else if (g === DOT) {
        // U.S. and I.R.G.C.: a dot between single letters is no end of a word
        if (
          letters === 0 ||
          !isInitial(text, at, from, fold) ||
          (fold[text.charCodeAt(at + 1)] ?? 0) < LETTER
        )
          break;
      } else break;
    }
    start[count] = from;
    end[count] = last + 1;
    hash[count] = h;
    check[count] = c | 0;
    broken[count] = brk;
    brk = 0;
    count++;
    if (at < length && fold[text.charCodeAt(at)] === SKIP) at = afterPossessive(text, at);
  }
  out.count = count;
  return out;
}

/** Whether an apostrophe and s here close a word, as in “Nujaba’s”. Only these three print a possessive. */
function isPossessive(text: string, at: number, fold: Uint16Array): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 39 && mark !== 0x2019 && mark !== 0x2018) return false;
  const next = text.charCodeAt(at + 1);
  if ((next | 32) !== SMALL_S) return false;
  const after = at + 2 < text.length ? fold[text.charCodeAt(at + 2)]! : 0;
  return after < LETTER && after !== SKIP;
}

function afterPossessive(text: string, at: number): number {
  return Math.min(text.length, at + 2);
}

/** Whether the one letter before `at` stands alone: at the word's start, or after another dot. */
function isInitial(text: string, at: number, from: number, fold: Uint16Array): boolean {
  return at - 1 === from || fold[text.charCodeAt(at - 2)] === DOT;
}

/** The folded words of a text as strings: for building, for tests and for keys; not for the hot path. */
export function foldWords(text: string): string[] {
  const fold = foldTable();
  const tokens = tokenise(text, makeTokens(text.length + 2));
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    let word = '';
    for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
      const f = fold[text.charCodeAt(at)]!;
      if (f >= LETTER) word += String.fromCharCode(f);
    }
    words.push(word);
  }
  return words;
}
