// The index of a published pack: what it is, which pieces make it up, and what each must hash to. It is the one file at the
// pack's address; all others lie beside it under names made of their hashes, so that any static host serves them.
import * as v from 'valibot';
import { PublishedError } from './records';

export const INDEX_FILE = 'index.json';
const FORMAT = 1;

/** Limits on what is taken from outside. Sizes in bytes. */
export const LIMITS = {
  index: 4 << 20,
  /** Of a file as it is sent, and of the text in it. */
  file: 48 << 20,
  text: 96 << 20,
  /** Of all its text. */
  allText: 768 << 20,
  /** Records pack to a tenth or so; what would become this many times as much is no pack. */
  expansion: 60,
  /** Of a small file that packs well. */
  expansionFree: 1 << 20,
  pack: 1 << 30,
  parts: 4000,
  lines: 2_000_000,
} as const;

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits is needed'));
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** Days since 1970; null of a part whose incidents have no day. */
const dayNumber = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000)));

const piece = {
  /** SHA-256 of its text in UTF-8; the file is named after it. */
  hash,
  /** Of the file as it is sent, and of its text. */
  bytes: count(LIMITS.file),
  text: count(LIMITS.text),
};

const indexSchema = v.object({
  variorumPack: v.literal(FORMAT, `this version reads packs of format ${FORMAT} only`),
  name: text(200),
  version: text(40),
  licence: v.nullable(text(200)),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  /** How often it is worth asking again. */
  everyHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 30)),
  names: v.object({ ...piece, entities: count(5_000_000), outlets: count(5_000_000) }),
  parts: v.pipe(
    v.array(v.object({ ...piece, from: dayNumber, to: dayNumber, incidents: count(1_000_000) })),
    v.maxLength(LIMITS.parts),
  ),
  /** What leads from one piece to another. */
  deltas: v.pipe(
    v.array(v.object({ from: hash, to: hash, bytes: count(LIMITS.file), text: count(LIMITS.text) })),
    v.maxLength(4 * LIMITS.parts),
  ),
});
export type PublishedIndex = v.InferOutput<typeof indexSchema>;
export type PublishedPiece = Pick<PublishedIndex['names'], keyof typeof piece>;
export type PublishedPart = PublishedIndex['parts'][number];
export type PublishedDelta = PublishedIndex['deltas'][number];

/** Reads an index. Throws a PublishedError that says what is wrong. */
export function parseIndex(json: string): PublishedIndex {
  let told: unknown;
  try {
    told = JSON.parse(json);
  } catch {
    throw new PublishedError(`${INDEX_FILE}: no JSON`);
  }
  if (typeof told !== 'object' || told === null || Array.isArray(told))
    throw new PublishedError(`${INDEX_FILE}: no index of a pack`);
  const read = v.safeParse(indexSchema, told);
  if (!read.success) {
    const [issue] = read.issues;
    throw new PublishedError(`${INDEX_FILE}: ${v.getDotPath(issue) ?? 'index'}: ${issue.message}`);
  }
  const { names, parts } = read.output;
  const { deltas } = read.output;
  const sum = (size: (p: { bytes: number; text: number }) => number) =>
    [names, ...parts].reduce((total, p) => total + size(p), 0);
  if (sum((p) => p.bytes) > LIMITS.pack || sum((p) => p.text) > LIMITS.allText)
    throw new PublishedError(`${INDEX_FILE}: the pack is larger than ${LIMITS.pack >> 20} MB`);
  if ([names, ...parts, ...deltas].some(({ bytes, text: most }) => most > mostText(bytes)))
    throw new PublishedError(`${INDEX_FILE}: a file would become too large when it is unpacked`);
  if (new Set(parts.map((p) => p.hash)).size < parts.length)
    throw new PublishedError(`${INDEX_FILE}: a part is there twice`);
  return read.output;
}

/** Bytes of text that a file of some bytes may hold. */
export const mostText = (bytes: number) =>
  Math.min(LIMITS.text, LIMITS.expansionFree + bytes * LIMITS.expansion);

export const pieceFile = ({ hash: name }: { hash: string }) => `${name}.gz`;
export const deltaFile = ({ from, to }: { from: string; to: string }) =>
  `${from.slice(0, 32)}-${to.slice(0, 32)}.gz`;

/** The shortest way of deltas from any piece one has to the one that is wanted, first step first; null when the whole is no more. */
export function wayTo(
  wanted: PublishedPiece,
  had: ReadonlySet<string>,
  deltas: readonly PublishedDelta[],
): PublishedDelta[] | null {
  const leading = new Map<string, PublishedDelta[]>();
  for (const d of deltas) leading.set(d.to, [...(leading.get(d.to) ?? []), d]);
  let open = [{ at: wanted.hash, way: [] as PublishedDelta[], bytes: 0 }];
  const seen = new Set([wanted.hash]);
  while (open.length) {
    const next: typeof open = [];
    for (const { at, way, bytes } of open) {
      if (way.length && had.has(at)) return way;
      for (const d of leading.get(at) ?? []) {
        if (seen.has(d.from) || bytes + d.bytes >= wanted.bytes) continue;
        seen.add(d.from);
        next.push({ at: d.from, way: [d, ...way], bytes: bytes + d.bytes });
      }
    }
    open = next;
  }
  return null;
}
