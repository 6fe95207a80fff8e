// The gazetteer: hashes of names in typed arrays, saved and loaded as the bytes they are.
//
//   bytes  0..19  magic, version, log2(places for single words), log2(places for beginnings), slots
//   then   filter of single words    a bit a place, by the word's hash: it may be a name
//   then   filter of beginnings      two bits a place, by the hash of two or more words: they may be a name, or begin one
//   then   slots, 12 bytes each      one for each name; open addressing, linear probing
//            path   hash of the name's words
//            check  another hash of its letters: two names are never mixed up by a colliding path
//            name   its number + 1, 0 = empty
//
// Each word of a text asks both filters, the second together with the word that follows. Nearly all stop there, without
// leaving the processor's cache and without a branch that it could not foresee. What passes is looked for in the slots, and
// only then is the second hash made.
import { LETTER, foldTable } from './fold';
import { MOST_TOKENS, makeTokens, tokenise, type Tokens } from './tokens';

const MAGIC = 0x56475a31;
const VERSION = 3;
const HEADER_WORDS = 5;
const WORDS_PER_SLOT = 3;
/** Places in a filter for each thing in it, about: the more, the fewer plain words pass. */
const ROOM = 32;
const LEAST_LOG = 6;
const MOST_LOG = 30;
/** Slots are this full; above it probing gets long. */
const LOAD = 0.7;
/** Longer names are passed over. */
const MOST_WORDS = 64;
/** The two bits of a beginning. */
const ENDS = 1;
const GOES_ON = 2;

export interface Gazetteer {
  readonly bytes: Uint8Array;
  readonly singles: Int32Array;
  readonly beginnings: Int32Array;
  readonly slots: Int32Array;
  /** How far a hash is shifted to be a place in the filters: their upper bits are the best mixed. */
  readonly singlesShift: number;
  readonly beginningsShift: number;
}

const scratch = makeTokens();

/** The hash of some words, from that of all but the last. */
const pathOf = (before: number, hash: number): number => (Math.imul(before, 0x9e3779b1) + hash) | 0;

const isSingle = (singles: Int32Array, place: number): number => (singles[place >>> 5]! >>> (place & 31)) & 1;

const beginningAt = (beginnings: Int32Array, place: number): number =>
  (beginnings[place >>> 4]! >>> ((place & 15) << 1)) & (ENDS | GOES_ON);

/** The second hash of the words from `first` to `last`. */
function checkOf(text: string, { start, end }: Tokens, first: number, last: number): number {
  const fold = foldTable();
  let check = 0;
  for (let word = first; word <= last; word++) {
    const past = end[word]!;
    for (let at = start[word]!; at < past; at++) {
      const f = fold[text.charCodeAt(at)]!;
      if (f < LETTER) continue;
      check = Math.imul(check ^ f, 0x5bd1e995) + 0x9e3779b9;
      check ^= check >>> 15;
    }
    check = Math.imul(check, 31) + 1;
  }
  return check | 0;
}

/**
 * Compiles names into a gazetteer. A name's id is its place in the list; of names that fold alike the first one counts.
 * Names without a single letter or digit, or of more than 64 words, are passed over.
 */
export function build(names: readonly string[]): Gazetteer {
  const singles = new Set<number>();
  const beginnings = new Set<number>();
  for (const name of names) {
    const { count, hash } = tokenise(name, scratch);
    if (count > MOST_WORDS) continue;
    if (count === 1) singles.add(hash[0]!);
    for (let i = 1, path = hash[0]!; i < count; i++) beginnings.add((path = pathOf(path, hash[i]!)));
  }
  const gazetteer = roomFor(singles.size, beginnings.size, names.length);
  names.forEach((name, id) => insert(gazetteer, name, tokenise(name, scratch), id));
  return gazetteer;
}

function roomFor(singles: number, beginnings: number, names: number): Gazetteer {
  const [forSingles, forBeginnings] = [singles, beginnings].map((count) =>
    Math.max(LEAST_LOG, Math.round(Math.log2((count + 1) * ROOM))),
  ) as [number, number];
  const slots = Math.ceil((names + 1) / LOAD);
  const { total } = layout(forSingles, forBeginnings, slots);
  const words = new Int32Array(total);
  words.set([MAGIC, VERSION, forSingles, forBeginnings, slots]);
  return load(new Uint8Array(words.buffer));
}

/** Where the parts begin, in words of four bytes. */
function layout(singlesLog: number, beginningsLog: number, slots: number) {
  const beginnings = HEADER_WORDS + 2 ** (singlesLog - 5);
  const first = beginnings + 2 ** (beginningsLog - 4);
  return { singles: HEADER_WORDS, beginnings, slots: first, total: first + WORDS_PER_SLOT * slots };
}

function insert(gazetteer: Gazetteer, name: string, tokens: Tokens, id: number): void {
  const { singles, beginnings, slots, singlesShift, beginningsShift } = gazetteer;
  const { count, hash } = tokens;
  if (count === 0 || count > MOST_WORDS) return;
  let path = hash[0]!;
  if (count === 1) {
    const place = path >>> singlesShift;
    singles[place >>> 5]! |= 1 << (place & 31);
  }
  for (let i = 1; i < count; i++) {
    path = pathOf(path, hash[i]!);
    const place = path >>> beginningsShift;
    beginnings[place >>> 4]! |= (i === count - 1 ? ENDS : GOES_ON) << ((place & 15) << 1);
  }
  const check = checkOf(name, tokens, 0, count - 1);
  const at = placeOf(slots, path, check);
  if (slots[at + 2] === 0) slots.set([path, check, id + 1], at);
}

/** Where a name is among the slots, or where it would be. Damaged bytes may have no empty slot: it is sought once around. */
function placeOf(slots: Int32Array, path: number, check: number): number {
  const count = slots.length / WORDS_PER_SLOT;
  let slot = Math.floor(((Math.imul(path ^ (path >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32) * count);
  for (let left = count; left > 0; left--) {
    const at = slot * WORDS_PER_SLOT;
    if (slots[at + 2] === 0 || (slots[at] === path && slots[at + 1] === check)) return at;
    slot = slot + 1 === count ? 0 : slot + 1;
  }
  return slots.length;
}

/** The gazetteer as bytes, ready to be stored; no copy is made. */
export function save(gazetteer: Gazetteer): Uint8Array {
  return gazetteer.bytes;
}

/**
 * A gazetteer over bytes made by `save`; nothing is parsed or copied. They must begin at a multiple of four in their
 * buffer. Throws when they are not a gazetteer's.
 */
export function load(bytes: Uint8Array): Gazetteer {
  const words = (from: number, to: number) =>
    new Int32Array(bytes.buffer, bytes.byteOffset + 4 * from, to - from);
  const [magic, version, singlesLog = 0, beginningsLog = 0, slots = 0] =
    bytes.byteLength >= 4 * HEADER_WORDS ? words(0, HEADER_WORDS) : [];
  const parts = layout(singlesLog, beginningsLog, slots);
  if (
    magic !== MAGIC ||
    version !== VERSION ||
    slots < 1 ||
    Math.min(singlesLog, beginningsLog) < LEAST_LOG ||
    Math.max(singlesLog, beginningsLog) > MOST_LOG ||
    parts.total * 4 !== bytes.byteLength
  )
    throw new Error('these bytes are not a gazetteer of this version');
  return {
    bytes,
    singles: words(parts.singles, parts.beginnings),
    beginnings: words(parts.beginnings, parts.slots),
    slots: words(parts.slots, parts.total),
    singlesShift: 32 - singlesLog,
    beginningsShift: 32 - beginningsLog,
  };
}

/** The id of the name that the whole text is, or -1. */
export function lookUp({ slots }: Gazetteer, text: string): number {
  const { count, hash, broken } = tokenise(text, scratch);
  if (count === 0 || count > MOST_WORDS || broken.subarray(1, count).includes(1)) return -1;
  let path = hash[0]!;
  for (let i = 1; i < count; i++) path = pathOf(path, hash[i]!);
  return (slots[placeOf(slots, path, checkOf(text, scratch, 0, count - 1)) + 2] ?? 0) - 1;
}

/**
 * Finds names in a text: whole words, the longest name wins, leftmost first, no overlaps.
 * Returns flat triples [start, end, name id, …]; offsets are UTF-16 code units of `text`.
 */
export function find(gazetteer: Gazetteer, text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length;) at = findFrom(gazetteer, text, at, found);
  return found;
}

/** Finds names among the words that are cut at once; says where to go on. */
function findFrom(gazetteer: Gazetteer, text: string, from: number, found: number[]): number {
  const { singles, beginnings, slots, singlesShift, beginningsShift } = gazetteer;
  const tokens = tokenise(text, scratch, from);
  const { count, next, start, end, hash, broken } = tokens;
  // a name that begins among the last words may go on in what is not cut yet: they are cut again
  const last = next < text.length ? MOST_TOKENS - MOST_WORDS : count;
  let i = 0;
  for (; i < last; i++) {
    let path = hash[i]!;
    const single = isSingle(singles, path >>> singlesShift);
    // beyond the last word is what an earlier text left there: it is never read
    const pair = beginningAt(beginnings, pathOf(path, hash[i + 1]!) >>> beginningsShift);
    if ((single | pair) === 0) continue;
    let best = -1;
    let name = 0;
    for (let j = i, bits = single | GOES_ON; ;) {
      if ((bits & ENDS) !== 0) {
        const known = slots[placeOf(slots, path, checkOf(text, tokens, i, j)) + 2] ?? 0;
        if (known !== 0) {
          name = known;
          best = j;
        }
      }
      if ((bits & GOES_ON) === 0 || ++j === count || broken[j] === 1) break;
      path = pathOf(path, hash[j]!);
      bits = beginningAt(beginnings, path >>> beginningsShift);
    }
    if (best < 0) continue;
    found.push(start[i]!, end[best]!, name - 1);
    i = best;
  }
  return i < count ? start[i]! : next;
}
