// The packs that a reader added, in the browser's own database: few large pieces, so that one is gone at once when it is
// removed. A pack is there from the moment its entry is written, whole; until then its pieces belong to nobody.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

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
  /** Its place among the packs; of records with one id the earlier pack's counts. */
  order: number;
  entities: number;
  outlets: number;
  incidents: number;
  rejected: number;
  bytes: number;
  stamp: string;
  parts: { from: number; to: number; incidents: number }[];
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** By the import's stamp and the number of the part; NAMES are the pack's names. */
  pieces: { key: [string, number]; value: ArrayBuffer };
}

/** Set in the extension's storage whenever packs were added, removed or switched. */
export const PACKS_CHANGED = 'packsChanged';

const NAMES = -1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('variorum-packs', 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('pieces');
    },
    // another version of the extension wants in, or the browser closed it: opened anew by the next call
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

/** All packs, in their order. */
export async function storedPacks(): Promise<StoredPack[]> {
  return (await (await database()).getAll('packs')).sort((a, b) => a.order - b.order);
}

export const namesOf = async ({ stamp }: StoredPack) => (await database()).get('pieces', [stamp, NAMES]);
export const partOf = async ({ stamp }: StoredPack, part: number) =>
  (await database()).get('pieces', [stamp, part]);

/** Keeps a piece of a pack that is being imported. */
export async function keepPiece(stamp: string, part: number | 'names', bytes: ArrayBuffer): Promise<void> {
  await (await database()).put('pieces', bytes, [stamp, part === 'names' ? NAMES : part]);
}

/** Writes a pack's entry: from now on it is there, in the place of an older one of its id, whose pieces go. */
export async function install(pack: Omit<StoredPack, 'order' | 'on'>): Promise<void> {
  const tx = (await database()).transaction(['packs', 'pieces'], 'readwrite');
  const packs = tx.objectStore('packs');
  const old = await packs.get(pack.id);
  const last = Math.max(0, ...(await packs.getAll()).map((p) => p.order));
  await packs.put({ ...pack, on: old?.on ?? true, order: old?.order ?? last + 1 });
  if (old) await tx.objectStore('pieces').delete(rangeOf(old.stamp));
  await tx.done;
}

export async function removePack(id: string): Promise<void> {
  const tx = (await database()).transaction(['packs', 'pieces'], 'readwrite');
  const old = await tx.objectStore('packs').get(id);
  await tx.objectStore('packs').delete(id);
  if (old) await tx.objectStore('pieces').delete(rangeOf(old.stamp));
  await tx.done;
}

export async function switchPack(id: string, on: boolean): Promise<void> {
  const tx = (await database()).transaction('packs', 'readwrite');
  const pack = await tx.store.get(id);
  if (pack) await tx.store.put({ ...pack, on });
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

/** Removes the pieces of imports that never ended. Must not run beside an import. */
export async function sweep(): Promise<void> {
  const tx = (await database()).transaction(['packs', 'pieces'], 'readwrite');
  const stamps = new Set((await tx.objectStore('packs').getAll()).map((p) => p.stamp));
  for (const key of await tx.objectStore('pieces').getAllKeys())
    if (!stamps.has(key[0])) await tx.objectStore('pieces').delete(key);
  await tx.done;
}

const rangeOf = (stamp: string) => IDBKeyRange.bound([stamp, NAMES], [stamp, Number.MAX_SAFE_INTEGER]);
