// Cuts text into folded words and hashes each, in one pass and without making a string.
import { DOT, HARD, LETTER, LINE, SKIP, SOFT, foldTable } from './fold';

/**
 * Words of a stretch of text, in flat arrays that are used again and never grow: they stay in the processor's cache, and code
 * that was compiled for them stays good. Offsets are UTF-16 code units.
 */
export interface Tokens {
  count: number;
  /** Where the text continues after the last word; its length when there are no more. */
  next: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a of the folded word. */
  readonly hash: Int32Array;
  /** 1 where no name may run on from the word before. */
  readonly broken: Uint8Array;
}

/** Words that are cut at once. */
export const MOST_TOKENS = 4096;

export function makeTokens(): Tokens {
  return {
    count: 0,
    next: 0,
    start: new Int32Array(MOST_TOKENS),
    end: new Int32Array(MOST_TOKENS),
    // one more: a word is asked for together with the one that follows
    hash: new Int32Array(MOST_TOKENS + 1),
    broken: new Uint8Array(MOST_TOKENS),
  };
}

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;
const SMALL_S = 115;
/** The length of a genitive that an apostrophe sets off, “’s”: English, German and Dutch print one. */
export const POSSESSIVE = 2;

/** Fills `out` with the words of `text` from an offset on, as many as it has room for. Cost: one pass over them. */
export function tokenise(text: string, out: Tokens, from = 0): Tokens {
  const fold = foldTable();
  const { start, end, hash, broken } = out;
  const length = text.length;
  let count = 0;
  let brk = 0;
  let at = from;
  let f = at < length ? fold[text.charCodeAt(at)]! : SOFT;
  while (at < length) {
    if (f < LETTER) {
      // most of what is between words is a space
      if (f !== SOFT && (f === HARD || (f === LINE && fold[text.charCodeAt(at + 1)] === LINE))) brk = 1;
      at++;
      f = at < length ? fold[text.charCodeAt(at)]! : SOFT;
      continue;
    }
    const first = at;
    let past = at;
    let h = FNV_BASIS;
    for (;;) {
      do {
        h = Math.imul(h ^ f, FNV_PRIME);
        at++;
        f = at < length ? fold[text.charCodeAt(at)]! : SOFT;
      } while (f >= LETTER);
      past = at;
      if (f === SOFT) break;
      // what is not there at all, until a letter follows
      while (f === SKIP && !isPossessive(text, at, fold)) {
        at++;
        f = at < length ? fold[text.charCodeAt(at)]! : SOFT;
      }
      if (f >= LETTER) continue;
      if (f === SKIP) {
        at = Math.min(length, at + POSSESSIVE);
        f = at < length ? fold[text.charCodeAt(at)]! : SOFT;
        break;
      }
      // R.S.F. and I.C.R.C.: a dot between single letters is no end of a word
      if (f !== DOT || !isInitial(text, at, first, fold)) break;
      const next = at + 1 < length ? fold[text.charCodeAt(at + 1)]! : SOFT;
      if (next < LETTER) break;
      f = next;
      at++;
    }
    start[count] = first;
    end[count] = past;
    hash[count] = h;
    broken[count] = brk;
    brk = 0;
    count++;
    if (count === MOST_TOKENS) break;
  }
  out.count = count;
  out.next = at;
  return out;
}

/** Whether a text up to an offset ends in such a genitive. */
export const endsInPossessive = (text: string, end: number): boolean =>
  isApostrophe(text.charCodeAt(end - POSSESSIVE)) && (text.charCodeAt(end - 1) | 32) === SMALL_S;

const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 0x2018;

/** Whether an apostrophe and s here close a word, as in “Marjan’s”. Only these three print a possessive. */
function isPossessive(text: string, at: number, fold: Uint16Array): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1);
  if ((next | 32) !== SMALL_S) return false;
  const after = at + 2 < text.length ? fold[text.charCodeAt(at + 2)]! : 0;
  return after < LETTER && after !== SKIP;
}

/** Whether the one letter before `at` is by itself: at the word's start, or after another dot. */
function isInitial(text: string, at: number, first: number, fold: Uint16Array): boolean {
  return at - 1 === first || fold[text.charCodeAt(at - 2)] === DOT;
}

const scratch = makeTokens();

/** The folded words of a text as strings: for building, for tests and for keys; not for the hot path. */
export function foldWords(text: string): string[] {
  const fold = foldTable();
  const words: string[] = [];
  for (let next = 0; next < text.length; next = scratch.next) {
    const { count, start, end } = tokenise(text, scratch, next);
    for (let i = 0; i < count; i++) {
      let word = '';
      for (let at = start[i]!; at < end[i]!; at++) {
        const f = fold[text.charCodeAt(at)]!;
        if (f >= LETTER) word += String.fromCharCode(f);
      }
      words.push(word);
    }
  }
  return words;
}
