// The extension's databases: each is opened once in a context, and again after it was closed.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

type Upgrading<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * A function that gives an open database. It makes way for another version of the extension, and is opened again by the next
 * call after that, after the browser has closed it, and after it could not be opened. `upgrade` makes the stores of a database
 * that is new (`from` is 0), and changes those of an earlier version.
 */
export function databaseOf<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (db: IDBPDatabase<Schema>, from: number, tx: Upgrading<Schema>) => unknown,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);
  return () =>
    (opened ??= openDB<Schema>(name, version, {
      upgrade: (db, from, _to, tx) => void upgrade(db, from, tx),
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));
}
