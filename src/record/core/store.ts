// The published record in a database of its own: the compiled record, and the pieces it was made of, which later deltas need.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { InstalledRecord } from './state';

interface Schema extends DBSchema {
  /** The compiled record under its one key. */
  record: { key: string; value: ArrayBuffer };
  /** Lines of published pieces, packed, by their hash. */
  pieces: { key: string; value: ArrayBuffer };
}

const KEY = 'record';
type Bytes = Uint8Array<ArrayBuffer>;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('variorum-record', 1, {
    upgrade(db) {
      db.createObjectStore('record');
      db.createObjectStore('pieces');
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The compiled record; null when it is gone, or not the bytes that were installed. */
export async function installedBytes({ sum }: Pick<InstalledRecord, 'sum'>): Promise<ArrayBuffer | null> {
  const bytes = await (await database()).get('record', KEY);
  return bytes && (await sumOf(bytes)) === sum ? bytes : null;
}

/** SHA-256 as hexadecimal digits. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** The hashes of the pieces that are kept. */
export const keptHashes = async () => new Set(await (await database()).getAllKeys('pieces'));

export const keptPiece = async (hash: string) => (await database()).get('pieces', hash);

/** Keeps a piece as soon as it is fetched: a check that is stopped continues from there. */
export const keepRecordPiece = async (hash: string, bytes: Bytes) => {
  await (await database()).put('pieces', bytes.buffer, hash);
};

/** Puts a compiled record in the place of the one before; pieces other than its own are removed. */
export async function installRecord(bytes: Bytes, pieces: ReadonlySet<string>): Promise<void> {
  const tx = (await database()).transaction(['record', 'pieces'], 'readwrite');
  await tx.objectStore('record').put(bytes.buffer, KEY);
  const store = tx.objectStore('pieces');
  const unused = (await store.getAllKeys()).filter((hash) => !pieces.has(hash));
  await Promise.all(unused.map((hash) => store.delete(hash)));
  await tx.done;
}

/** Removes all that is kept of the published record. */
export async function removeRecord(): Promise<void> {
  const tx = (await database()).transaction(['record', 'pieces'], 'readwrite');
  await Promise.all([tx.objectStore('record').clear(), tx.objectStore('pieces').clear(), tx.done]);
}
