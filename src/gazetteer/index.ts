// The gazetteer: a trie over word hashes in typed arrays, saved and loaded as the bytes they are.
//
//   bytes  0..15  magic, version, log2(slots), log2(bits)
//   then   bitmap of first words, 2^bits bits     most words of a text end here, without leaving the cache
//   then   slots, 12 bytes each:                  open addressing, linear probing
//            key    hash of (state, word), 0 = empty; the state reached is the slot's own number
//            name   name that ends here + 1, 0 = none
//            check  second hash of all words so far: two names are never mixed up by a colliding key
import { makeTokens, tokenise, type Tokens } from './tokens';

const MAGIC = 0x56475a31;
const VERSION = 2;
const HEADER_WORDS = 4;
const WORDS_PER_SLOT = 3;
/** Bits of the bitmap for each name: the more, the fewer plain words reach the slots. */
const BITS_A_NAME = 16;
/** Slots are at most this full; above it probing gets long. */
const MAX_LOAD = 0.75;

export interface Gazetteer {
  readonly slots: Int32Array;
  readonly bitmap: Int32Array;
  readonly slotMask: number;
  readonly bitShift: number;
  readonly bytes: Uint8Array;
}

/** Mixes a state and a word's hash into a slot key; never 0. */
function keyOf(state: number, hash: number): number {
  let k = Math.imul(state, 0x9e3779b1) ^ hash;
  k = Math.imul(k ^ (k >>> 16), 0x85ebca6b);
  k ^= k >>> 13;
  return k === 0 ? 1 : k;
}

const pathCheck = (soFar: number, check: number): number => (Math.imul(soFar, 31) + check) | 0;

/**
 * Compiles names into a gazetteer. A name's id is its place in the list; of names that fold alike the first one counts.
 * Names without a single letter or digit are passed over.
 */
export function build(names: readonly string[]): Gazetteer {
  const tokens = makeTokens();
  let words = 0;
  for (const name of names) words += tokenise(name, tokens).count;
  const [roomy, states] = fill(names, words);
  // how many beginnings names share is known only when all are in: often half the room is enough
  return slotBitsFor(states) < slotBitsFor(words) ? fill(names, states)[0] : roomy;
}

const slotBitsFor = (states: number) => Math.max(4, Math.ceil(Math.log2((states + 1) / MAX_LOAD)));

/** A gazetteer with room for as many states, and how many there are. */
function fill(names: readonly string[], room: number): [Gazetteer, number] {
  const slotBits = slotBitsFor(room);
  const bitBits = Math.max(10, Math.ceil(Math.log2((names.length + 1) * BITS_A_NAME)));
  const bytes = new Uint8Array(4 * (HEADER_WORDS + (1 << (bitBits - 5)) + (WORDS_PER_SLOT << slotBits)));
  new Int32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, VERSION, slotBits, bitBits]);
  const gazetteer = load(bytes);
  const tokens = makeTokens();
  let states = 0;
  names.forEach((name, id) => {
    states += insert(gazetteer, tokenise(name, tokens), id);
  });
  return [gazetteer, states];
}

function insert({ slots, bitmap, slotMask, bitShift }: Gazetteer, tokens: Tokens, id: number): number {
  let made = 0;
  let state = 0;
  let path = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i]!;
    if (i === 0) bitmap[(hash >>> bitShift) >>> 5]! |= 1 << ((hash >>> bitShift) & 31);
    path = pathCheck(path, tokens.check[i]!);
    const key = keyOf(state, hash);
    let slot = key & slotMask;
    for (; slots[slot * 3] !== 0; slot = (slot + 1) & slotMask) {
      if (slots[slot * 3] === key && slots[slot * 3 + 2] === path) break;
    }
    const at = slot * 3;
    if (slots[at] === 0) {
      slots[at] = key;
      slots[at + 2] = path;
      made++;
    }
    state = slot + 1;
    if (i === tokens.count - 1 && slots[at + 1] === 0) slots[at + 1] = id + 1;
  }
  return made;
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
  const words = (from: number, length: number) =>
    new Int32Array(bytes.buffer, bytes.byteOffset + 4 * from, length);
  const [magic, version, slotBits = 0, bitBits = 0] =
    bytes.byteLength >= 4 * HEADER_WORDS ? words(0, HEADER_WORDS) : [];
  const bitmapWords = 1 << (bitBits - 5);
  const size = 4 * (HEADER_WORDS + bitmapWords + (WORDS_PER_SLOT << slotBits));
  if (magic !== MAGIC || version !== VERSION || slotBits > 26 || bitBits > 31 || size !== bytes.byteLength) {
    throw new Error('these bytes are not a gazetteer of this version');
  }
  return {
    bytes,
    bitmap: words(HEADER_WORDS, bitmapWords),
    slots: words(HEADER_WORDS + bitmapWords, WORDS_PER_SLOT << slotBits),
    slotMask: (1 << slotBits) - 1,
    bitShift: 32 - bitBits,
  };
}

const scratch = makeTokens();

/** The id of the name that the whole text is, or -1. */
export function lookUp(gazetteer: Gazetteer, text: string): number {
  const { count, start, end } = tokenise(text, scratch);
  if (count === 0) return -1;
  const whole = [start[0]!, end[count - 1]!];
  const [from, to, id] = find(gazetteer, text);
  return from === whole[0] && to === whole[1] ? id! : -1;
}

/**
 * Finds names in a text: whole words, the longest name wins, leftmost first, no overlaps.
 * Returns flat triples [start, end, name id, …]; offsets are UTF-16 code units of `text`.
 */
export function find(gazetteer: Gazetteer, text: string): number[] {
  const { slots, bitmap, slotMask, bitShift } = gazetteer;
  const { count, start, end, hash, check, broken } = tokenise(text, scratch);
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const bit = hash[i]! >>> bitShift;
    if ((bitmap[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
    let state = 0;
    let path = 0;
    let best = -1;
    let name = 0;
    for (let j = i; j < count; j++) {
      if (j > i && broken[j] === 1) break;
      path = (Math.imul(path, 31) + check[j]!) | 0;
      const key = keyOf(state, hash[j]!);
      let slot = key & slotMask;
      while (slots[slot * 3] !== 0 && (slots[slot * 3] !== key || slots[slot * 3 + 2] !== path))
        slot = (slot + 1) & slotMask;
      if (slots[slot * 3] === 0) break;
      state = slot + 1;
      if (slots[slot * 3 + 1] !== 0) {
        name = slots[slot * 3 + 1]!;
        best = j;
      }
    }
    if (best < 0) continue;
    found.push(start[i]!, end[best]!, name - 1);
    i = best;
  }
  return found;
}
