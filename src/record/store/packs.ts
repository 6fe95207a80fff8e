// The packs that a reader added, in the browser's own database: few large pieces, so that one is gone at once when it is
// removed. A pack is there from the moment its entry is written, whole; until then its pieces belong to nobody.
import type { DBSchema } from 'idb';
import { databaseOf } from '../../platform/database';

/** What is kept of a pack besides its bytes. Days since 1970. */
export interface StoredPack {
  id: string;
  name: string;
  version: string;
  licence: string | null;
  language: string | null;
  /** What the file was: shown, and offered again should the browser evict the pack. */
  format: string;
  file: string;
  /** The ISO day it was added. */
  added: string;
  on: boolean;
  /** Whether what it says of the core's incidents is shown; not set by older versions, which means that it is. */
  adds?: boolean;
  /** How many figures it adds to incidents of the core. */
  additions?: number;
  /** Its place among the packs; of records with one id the earlier pack's counts. */
  order: number;
  entities: number;
  outlets: number;
  incidents: number;
  rejected: number;
  names: StoredPiece;
  parts: (StoredPiece & { from: number; to: number; incidents: number })[];
  /** Where it is subscribed to; null of a pack from a file. */
  address: string | null;
}

type Made = Omit<StoredPack, 'order' | 'on' | 'adds'>;

export interface StoredPiece {
  /** Its key among the pieces. */
  piece: string;
  /** What its records were published under; null of a pack from a file. */
  hash: string | null;
  bytes: number;
  /** SHA-256 of its bytes; not there for pieces of older versions. */
  sum?: string;
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  pieces: { key: string; value: ArrayBuffer };
}

/** Set in the extension's storage whenever packs were added, removed or switched. */
export const PACKS_CHANGED = 'packsChanged';

const VERSION = 3;
/** With what the keys of pieces from files begin, and those of each subscription's. */
export const FROM_FILES = 'file/';
const FROM_A_SUBSCRIPTION = /^sub\/[^/]*\//;
/** Milliseconds to wait for what was just ended to let go of its pieces. */
const LETTING_GO_MS = 2000;

const database = databaseOf<Schema>('variorum-packs', VERSION, (db) => {
  // what an older version kept cannot be opened: its packs are offered again from their recipes
  for (const store of db.objectStoreNames) db.deleteObjectStore(store);
  db.createObjectStore('packs', { keyPath: 'id' });
  db.createObjectStore('pieces');
});

/** All packs, in their order. */
export async function storedPacks(): Promise<StoredPack[]> {
  return (await (await database()).getAll('packs')).sort((a, b) => a.order - b.order);
}

/** A piece's bytes; nothing when the browser has evicted it, or when they are not those that were kept. */
export async function pieceOf({
  piece,
  sum,
}: Pick<StoredPiece, 'piece' | 'sum'>): Promise<ArrayBuffer | undefined> {
  const bytes = await (await database()).get('pieces', piece);
  return bytes && (sum === undefined || (await sumOf(bytes)) === sum) ? bytes : undefined;
}

async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** Keeps a piece of a pack that is being made. */
export async function keepPiece(
  piece: string,
  bytes: Uint8Array<ArrayBuffer>,
  hash: string | null = null,
): Promise<StoredPiece> {
  await (await database()).put('pieces', bytes.buffer, piece);
  return { piece, hash, bytes: bytes.byteLength, sum: await sumOf(bytes) };
}

/** The pieces that are kept under keys with some beginning. */
export const piecesUnder = async (start: string) =>
  (await database()).getAllKeys('pieces', IDBKeyRange.bound(start, `${start}\uffff`));

const startOf = (piece: string) => FROM_A_SUBSCRIPTION.exec(piece)?.[0] ?? FROM_FILES;
/** Held by whoever writes pieces: until a pack's entry is written they belong to nobody, and would be swept away. */
const lockOf = (start: string) => `variorum-packs ${start}`;

/**
 * Runs what writes pieces under keys with some beginning: one after another, in whatever window or worker it is asked for.
 * What is written under another waits for none of it: a slow host holds nobody up.
 */
export const writing = <T>(start: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(lockOf(start), work);

const piecesIn = (pack: StoredPack | Made | undefined) =>
  pack ? [pack.names, ...pack.parts].map((p) => p.piece) : [];

/** Writes a pack's entry: from now on it is there, in the place of an older one of its id, whose pieces go. */
export async function install(pack: Made): Promise<void> {
  const tx = (await database()).transaction(['packs', 'pieces'], 'readwrite');
  const packs = tx.objectStore('packs');
  const old = await packs.get(pack.id);
  const last = Math.max(0, ...(await packs.getAll()).map((p) => p.order));
  const adds = old?.adds ?? true;
  await packs.put({ ...pack, on: old?.on ?? true, adds, order: old?.order ?? last + 1 });
  const kept = new Set(piecesIn(pack));
  const pieces = tx.objectStore('pieces');
  await Promise.all(piecesIn(old).flatMap((p) => (kept.has(p) ? [] : [pieces.delete(p)])));
  await tx.done;
}

export async function removePack(id: string): Promise<void> {
  const tx = (await database()).transaction(['packs', 'pieces'], 'readwrite');
  const old = await tx.objectStore('packs').get(id);
  await tx.objectStore('packs').delete(id);
  const pieces = tx.objectStore('pieces');
  await Promise.all(piecesIn(old).map((p) => pieces.delete(p)));
  await tx.done;
}

export const switchPack = (id: string, on: boolean) => changePack(id, { on });

/** Lets a pack add to the core's incidents, or not. */
export const switchAdding = (id: string, adds: boolean) => changePack(id, { adds });

async function changePack(id: string, part: Partial<StoredPack>): Promise<void> {
  const tx = (await database()).transaction('packs', 'readwrite');
  const pack = await tx.store.get(id);
  if (pack) await tx.store.put({ ...pack, ...part });
  await tx.done;
}

/** Puts a pack one place earlier. */
export async function raisePack(id: string): Promise<void> {
  const tx = (await database()).transaction('packs', 'readwrite');
  const all = (await tx.store.getAll()).sort((a, b) => a.order - b.order);
  const at = all.findIndex((p) => p.id === id);
  const [before, pack] = [all[at - 1], all[at]];
  if (before && pack) {
    await tx.store.put({ ...pack, order: before.order });
    await tx.store.put({ ...before, order: pack.order });
  }
  await tx.done;
}

/**
 * Removes the pieces of imports and updates that never ended, but those that are being written, and those under keys that
 * begin with one of some.
 */
export async function sweep(spared: readonly string[]): Promise<void> {
  const starts = new Set((await unusedPieces()).map(startOf));
  for (const start of starts) {
    if (spared.includes(start)) continue;
    const signal = AbortSignal.timeout(LETTING_GO_MS);
    await navigator.locks
      .request(lockOf(start), { signal }, () => removeUnused(start))
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
  }
}

async function unusedPieces(): Promise<string[]> {
  const tx = (await database()).transaction(['packs', 'pieces']);
  const used = new Set((await tx.objectStore('packs').getAll()).flatMap(piecesIn));
  return (await tx.objectStore('pieces').getAllKeys()).filter((key) => !used.has(key));
}

async function removeUnused(start: string): Promise<void> {
  const db = await database();
  const unused = (await unusedPieces()).filter((key) => startOf(key) === start);
  const tx = db.transaction('pieces', 'readwrite');
  await Promise.all(unused.map((key) => tx.store.delete(key)));
  await tx.done;
}
