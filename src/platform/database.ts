// The extension's databases: each is opened once in a context, and again after it was closed.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * A function that gives an open database. It makes way for another version of the extension, and is opened again by the next
 * call after that, after the browser has closed it, and after it could not be opened. `upgrade` makes the stores of a database
 * that is new or of an earlier version.
 */
export function databaseOf<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (db: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);
  return () =>
    (opened ??= openDB<Schema>(name, version, {
      upgrade,
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
