// The journal in the browser's own database on this machine. Every change is one transaction: it is there whole or not at all,
// whenever the background is stopped, and two windows never write over each other.
//
//   entries    reports as they are kept          by report; by event, by when they were added
//   events     what the reader said of events     by event
//   stories    what pages are matched by          by report: small, all of them are held in memory
//   summaries  an event at a glance               by event; by day, so that the newest are shown at once
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import browser from '../platform/browser';
import { databaseOf } from '../platform/database';
import { changeOf, type Change, type JournalView } from './change';
import { deleteReports } from './edit';
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

const STORES = ['entries', 'events', 'stories', 'summaries'] as const;
type Transaction = IDBPTransaction<
  Schema,
  typeof STORES extends readonly (infer S)[] ? S[] : never,
  'readwrite'
>;

const NAME = 'variorum-journal';
const VERSION = 1;
/** How many reports there were after the last change: an empty database beside it was evicted by the browser. */
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

const database = databaseOf<Schema>(NAME, VERSION, (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'report.id' });
  entries.createIndex('event', 'event');
  entries.createIndex('added', 'added');
  db.createObjectStore('events', { keyPath: 'id' });
  db.createObjectStore('stories', { keyPath: 'report' });
  db.createObjectStore('summaries', { keyPath: 'id' }).createIndex('day', 'day');
});

/** A later version of the extension has a later database: it is left as it is. */
function worded(error: unknown): JournalStoreError {
  if (error instanceof JournalStoreError) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new JournalStoreError('full', error);
  return new JournalStoreError(name === 'VersionError' ? 'later-version' : 'unavailable', error);
}

/** The records that a change looks at: reports with their events, and events with all their reports. */
export interface Needs {
  reports?: readonly string[];
  events?: readonly string[];
  /** Reports that were added before a moment, in milliseconds since 1970. */
  addedBefore?: number;
  all?: true;
}

/**
 * Makes a change and applies it, in one transaction. Returns the change that undoes it. Throws a JournalStoreError; nothing
 * is changed then.
 */
export async function changeJournal(
  needs: Needs,
  make: (view: JournalView, entries: readonly Entry[]) => Change,
): Promise<Change> {
  try {
    const tx = (await database()).transaction([...STORES], 'readwrite');
    // a failure is reported by whichever call met it
    tx.done.catch(() => undefined);
    const view = await loadView(tx, needs);
    const change = make(view, [...view.entries.values()]);
    const undo = await write(tx, change);
    const count = await tx.objectStore('entries').count();
    await tx.done;
    if (change.entries.size + change.events.size > 0) await announce(change, count);
    return undo;
  } catch (error) {
    throw worded(error);
  }
}

/** Applies a change as it is, such as one that undoes another. */
export const applyChange = (change: Change): Promise<Change> => changeJournal({}, () => change);

class LoadedView implements JournalView {
  readonly entries = new Map<string, Entry>();
  readonly events = new Map<string, JournalEvent>();
  readonly #byEvent = new Map<string, Entry[]>();

  keep(entry: Entry | undefined): void {
    if (!entry || this.entries.has(entry.report.id)) return;
    this.entries.set(entry.report.id, entry);
    const members = this.#byEvent.get(entry.event);
    if (members) members.push(entry);
    else this.#byEvent.set(entry.event, [entry]);
  }

  entry = (report: string) => this.entries.get(report);
  event = (id: string) => this.events.get(id);
  entriesOf = (event: string) => this.#byEvent.get(event) ?? [];
}

async function loadView(
  tx: Transaction,
  { reports = [], events = [], addedBefore, all }: Needs,
): Promise<LoadedView> {
  const view = new LoadedView();
  const stored = tx.objectStore('entries');
  const keep = (entry: Entry | undefined) => view.keep(entry);
  if (all) {
    for (const entry of await stored.getAll()) keep(entry);
    for (const event of await tx.objectStore('events').getAll()) view.events.set(event.id, event);
    return view;
  }
  for (const entry of await Promise.all(reports.map((id) => stored.get(id)))) keep(entry);
  if (addedBefore !== undefined)
    for (const entry of await stored.index('added').getAll(IDBKeyRange.upperBound(addedBefore, true)))
      keep(entry);
  const wanted = new Set([...events, ...[...view.entries.values()].map((e) => e.event)]);
  await Promise.all(
    [...wanted].map(async (id) => {
      const [event, members] = await Promise.all([
        tx.objectStore('events').get(id),
        stored.index('event').getAll(id),
      ]);
      if (event) view.events.set(id, event);
      members.forEach(keep);
    }),
  );
  return view;
}

/** Writes a change, and the stories and summaries that follow from it. Returns the change that undoes it. */
async function write(tx: Transaction, { entries, events }: Change): Promise<Change> {
  const [stored, storedEvents, stories] = [
    tx.objectStore('entries'),
    tx.objectStore('events'),
    tx.objectStore('stories'),
  ];
  const old = await Promise.all([...entries.keys()].map((id) => stored.get(id)));
  const oldEvents = await Promise.all([...events.keys()].map((id) => storedEvents.get(id)));
  const touched = new Set([
    ...events.keys(),
    ...[...old, ...entries.values()].flatMap((e) => e?.event ?? []),
  ]);
  for (const [id, entry] of entries) {
    void (entry ? stored.put(entry) : stored.delete(id));
    void (entry ? stories.put(storyOfEntry(entry)) : stories.delete(id));
  }
  for (const [id, event] of events) void (event ? storedEvents.put(event) : storedEvents.delete(id));
  await Promise.all([...touched].map((id) => summariseAgain(tx, id)));
  return changeOf(
    [...entries.keys()].map((id, i) => [id, old[i] ?? null]),
    [...events.keys()].map((id, i) => [id, oldEvents[i] ?? null]),
  );
}

async function summariseAgain(tx: Transaction, id: string): Promise<void> {
  const [event, members] = await Promise.all([
    tx.objectStore('events').get(id),
    tx.objectStore('entries').index('event').getAll(id),
  ]);
  const summary = event && summarise(event, members);
  const summaries = tx.objectStore('summaries');
  await (summary ? summaries.put({ ...summary, day: summary.from ?? NO_DAY }) : summaries.delete(id));
}

const storyOfEntry = (entry: Entry): KeptStory => ({
  report: entry.report.id,
  event: entry.event,
  signature: entry.report.signature,
  bytes: JSON.stringify(entry).length,
});

async function announce(change: Change, count: number): Promise<void> {
  await browser.storage.local.set({ [KEPT]: count });
  const channel = new BroadcastChannel(CHANNEL);
  const stories = [...change.entries].map(([report, entry]) => ({
    report,
    story: entry && storyOfEntry(entry),
  }));
  channel.postMessage({
    stories: stories.length > MOST_IN_A_NOTICE ? null : stories,
  } satisfies JournalNotice);
  channel.close();
}

/** Follows changes that are made anywhere, also in this context. Returns a function that stops it. */
export function followJournal(onChange: (notice: JournalNotice) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<JournalNotice>) => onChange(data);
  return () => channel.close();
}

const guarded = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
  try {
    return await work(await database());
  } catch (error) {
    throw worded(error);
  }
};

/** What pages are matched by: all of it. */
export const keptStories = (): Promise<KeptStory[]> => guarded((db) => db.getAll('stories'));

export const eventOf = (id: string): Promise<JournalEvent | undefined> =>
  guarded((db) => db.get('events', id));
export const entriesOf = (event: string): Promise<Entry[]> =>
  guarded((db) => db.getAllFromIndex('entries', 'event', event));

/** Summaries of the latest events, the latest day first; `most` of them. */
export const summaries = (most: number): Promise<EventSummary[]> =>
  guarded(async (db) => {
    const byDay = db.transaction('summaries').store.index('day');
    // a cursor would take a turn for each event: it only looks for the day from which on there are enough
    const newest = await byDay.openKeyCursor(null, 'prev');
    const last = most > 1 ? await newest?.advance(most - 1) : newest;
    const found = await byDay.getAll(last && IDBKeyRange.lowerBound(last.key));
    return found.reverse().slice(0, most);
  });

/** All summaries, the latest day first. */
export const allSummaries = (): Promise<EventSummary[]> =>
  guarded(async (db) => (await db.getAllFromIndex('summaries', 'day')).reverse());

export const wholeJournal = (): Promise<{ entries: Entry[]; events: JournalEvent[] }> =>
  guarded(async (db) => {
    const tx = db.transaction(['entries', 'events']);
    const [entries, events] = await Promise.all([
      tx.objectStore('entries').getAll(),
      tx.objectStore('events').getAll(),
    ]);
    return { entries, events };
  });

/** Deletes everything. Returns the change that brings it back. */
export const emptyJournal = (): Promise<Change> =>
  changeJournal({ all: true }, (view, entries) => {
    const gone = deleteReports(
      entries.map((e) => e.report.id),
      view,
    );
    return gone;
  });

/** Whether the browser has evicted the journal: there were reports, and now there is none. Said once. */
export async function wasEvicted(): Promise<boolean> {
  const kept = (await browser.storage.local.get(KEPT))[KEPT];
  if (typeof kept !== 'number' || kept === 0) return false;
  if ((await guarded((db) => db.count('entries'))) > 0) return false;
  await browser.storage.local.set({ [KEPT]: 0 });
  return true;
}
