// Records as JSON text with an index of where each begins: all can be read at once, or one without the others.
import type { Steps } from '../../model/steps';
import { decode, makeEncoder, makeTables, type Tables } from './codec';
import { PackError } from './sections';

const COMMA = 1;

export interface RecordBytes {
  text: Uint8Array;
  /** Where each record begins in `text`, and one past the end. */
  starts: Uint8Array;
  /** What the records share, as JSON. */
  tables: Uint8Array;
}

export interface Records<T> {
  readonly length: number;
  at(index: number): T;
  all(): T[];
}

/** Writes records, for `openRecords`. */
export function* writeRecords(records: readonly unknown[]): Steps<RecordBytes> {
  const encoder = new TextEncoder();
  const tables = yield* makeTables(records);
  const encode = makeEncoder(tables);
  const texts: Uint8Array[] = [];
  for (const record of records) {
    texts.push(encoder.encode(JSON.stringify(encode(record))));
    yield;
  }
  const starts = new Uint32Array(records.length + 1);
  texts.forEach((t, i) => (starts[i + 1] = starts[i]! + t.byteLength + COMMA));
  const text = new Uint8Array(starts[records.length]!).fill(0x2c);
  texts.forEach((t, i) => {
    text.set(t, starts[i]);
  });
  return {
    text,
    starts: new Uint8Array(starts.buffer),
    tables: encoder.encode(JSON.stringify(tables)),
  };
}

/** Opens records without reading them. `at` and `all` throw a PackError when their text is damaged. */
export function openRecords<T>({ text, starts, tables }: RecordBytes): Records<T> {
  const index = new Uint32Array(starts.buffer, starts.byteOffset, starts.byteLength >> 2);
  const length = index.length - 1;
  const decoder = new TextDecoder();
  const parse = (json: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new PackError('a record of the pack cannot be read');
    }
  };
  const shared = parse(decoder.decode(tables)) as Tables;
  const slice = (from: number, to: number) => decoder.decode(text.subarray(from, to));
  return {
    length,
    at: (i) => decode(parse(slice(index[i]!, index[i + 1]! - COMMA)), shared) as T,
    all: () =>
      (parse(`[${slice(0, Math.max(0, index[length]! - COMMA))}]`) as unknown[]).map(
        (r) => decode(r, shared) as T,
      ),
  };
}

/** How many records there are by their index. */
const countOf = (starts: Uint8Array) => (starts.byteLength >> 2) - 1;

/** Records that `open` opens when the first of them is read. */
export const lateRecords = <T>(starts: Uint8Array, open: () => Records<T>): Records<T> => ({
  length: countOf(starts),
  at: (i) => open().at(i),
  all: () => open().all(),
});

/** The same records, each changed as it is read. */
export const mapRecords = <T>(records: Records<T>, change: (record: T) => T): Records<T> => ({
  length: records.length,
  at: (i) => change(records.at(i)),
  all: () => records.all().map(change),
});
