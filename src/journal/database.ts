// The journal's database: its stores, how it is opened and brought into the form of this version, and what follows from entries.
//
//   entries    reports as they are kept          by report; by event, by when they were added
//   events     what the reader said of events     by event
//   stories    what pages are matched by          by report: small, all of them are held in memory
//   summaries  an event at a glance               by event; by day, so that the newest are shown at once
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import browser from '../platform/browser';
import { databaseOf } from '../platform/database';
import { reportProblem } from '../platform/journal-problem';
import { newEvent } from './change';
import { withNames } from './forms';
import type { Story } from './match';
import type { Entry, JournalEvent } from './report';
import { summarise, type EventSummary } from './summary';

/** A story with what its report takes up, in bytes. */
export interface KeptStory extends Story {
  bytes: number;
}

interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { event: string; added: number } };
  events: { key: string; value: JournalEvent };
  stories: { key: string; value: KeptStory };
  summaries: { key: string; value: EventSummary & { day: string }; indexes: { day: string } };
}

export const STORES = ['entries', 'events', 'stories', 'summaries'] as const;
type Stores = typeof STORES extends readonly (infer S)[] ? S[] : never;
export type Transaction = IDBPTransaction<Schema, Stores, 'readwrite'>;
type Upgrading = IDBPTransaction<Schema, Stores, 'versionchange'>;

const NAME = 'variorum-journal';
const VERSION = 2;
/** How many reports there were after the last change: a new, empty database beside it means that the browser evicted it. */
const KEPT = 'journalKept';
/** Events without a day are listed last. */
const NO_DAY = '0';

/** Why the journal cannot be used, for the interface to word. */
export type StoreProblem = 'full' | 'later-version' | 'unavailable';

export class JournalStoreError extends Error {
  constructor(
    readonly problem: StoreProblem,
    cause: unknown,
  ) {
    super(problem, { cause });
  }
}

/** What contexts say to each other after a change; null of `stories` when too many changed. */
export interface JournalNotice {
  stories: { report: string; story: Story | null }[] | null;
}
const CHANNEL = 'variorum-journal';
const MOST_IN_A_NOTICE = 500;

/** Whether the browser had no database when this context opened it. */
let isNew = false;

const opened = databaseOf<Schema>(NAME, VERSION, (db, from, tx) => {
  if (from > 0) return rebuild(tx);
  const entries = db.createObjectStore('entries', { keyPath: 'report.id' });
  entries.createIndex('event', 'event');
  entries.createIndex('added', 'added');
  db.createObjectStore('events', { keyPath: 'id' });
  db.createObjectStore('stories', { keyPath: 'report' });
  db.createObjectStore('summaries', { keyPath: 'id' }).createIndex('day', 'day');
  isNew = true;
  return undefined;
});

/** The database. A reader whose journal the browser has evicted is shown that, once. */
export async function database(): Promise<IDBPDatabase<Schema>> {
  const db = await opened();
  if (isNew) {
    isNew = false;
    if ((await keptBefore()) > 0) {
      await noteKept(0);
      await reportProblem('evicted');
      notify(null);
    }
  }
  return db;
}

/** How many reports there were after the last change. */
export async function keptBefore(): Promise<number> {
  const kept = (await browser.storage.local.get(KEPT))[KEPT];
  return typeof kept === 'number' ? kept : 0;
}

/** Brings the entries of an earlier version into the form of this one, and makes again what follows from them. */
async function rebuild(tx: Upgrading): Promise<void> {
  const [entries, stories] = [tx.objectStore('entries'), tx.objectStore('stories')];
  await Promise.all([stories.clear(), tx.objectStore('summaries').clear()]);
  const events = new Set(await tx.objectStore('events').getAllKeys());
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    const entry = withNames(cursor.value) as Entry;
    events.add(entry.event);
    await Promise.all([cursor.update(entry), stories.put(storyOfEntry(entry))]);
  }
  for (const id of events) await summariseAgain(tx, id);
}

export const noteKept = (count: number): Promise<void> => browser.storage.local.set({ [KEPT]: count });

/** Makes the summary of an event again, and the event itself where only its reports are there, or only it is. */
export async function summariseAgain(tx: Transaction | Upgrading, id: string): Promise<JournalEvent | null> {
  const [events, summaries] = [tx.objectStore('events'), tx.objectStore('summaries')];
  const [stored, members] = await Promise.all([
    events.get(id),
    tx.objectStore('entries').index('event').getAll(id),
  ]);
  const event = stored ?? newEvent(id);
  const summary = summarise(event, members);
  if (!summary) {
    await Promise.all([summaries.delete(id), ...(stored ? [events.delete(id)] : [])]);
    return null;
  }
  await Promise.all([
    summaries.put({ ...summary, day: summary.from ?? NO_DAY }),
    ...(stored ? [] : [events.put(event)]),
  ]);
  return event;
}

export const storyOfEntry = (entry: Entry): KeptStory => ({
  report: entry.report.id,
  event: entry.event,
  signature: entry.report.signature,
  bytes: JSON.stringify(entry).length,
});

/** Has other windows and the background take up what changed. */
export function notify(stories: JournalNotice['stories']): void {
  const channel = new BroadcastChannel(CHANNEL);
  const isMany = (stories?.length ?? 0) > MOST_IN_A_NOTICE;
  channel.postMessage({ stories: isMany ? null : stories } satisfies JournalNotice);
  channel.close();
}

/** Follows changes that are made anywhere, also in this context. Returns a function that stops it. */
export function followJournal(onChange: (notice: JournalNotice) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<JournalNotice>) => onChange(data);
  return () => channel.close();
}

/** A later version of the extension has a later database: it is left as it is. */
export function worded(error: unknown): JournalStoreError {
  if (error instanceof JournalStoreError) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new JournalStoreError('full', error);
  return new JournalStoreError(name === 'VersionError' ? 'later-version' : 'unavailable', error);
}

const isClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError';

/** Reads. What fails because the browser closed the database meanwhile is tried once more. */
export const guarded = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
  try {
    try {
      return await work(await database());
    } catch (error) {
      if (!isClosed(error)) throw error;
      return await work(await database());
    }
  } catch (error) {
    throw worded(error);
  }
};
