// The journal in the browser's own database on this machine. Every change is one transaction: it is there whole or not at all,
// whenever the background is stopped, and two windows never write over each other.
import { changeOf, type Change, type JournalView } from './change';
import {
  STORES,
  database,
  guarded,
  keptBefore,
  noteKept,
  notify,
  storyOfEntry,
  summariseAgain,
  worded,
  type KeptStory,
  type Transaction,
} from './database';
import { deleteReports } from './edit';
import type { Entry, JournalEvent } from './report';
import type { EventSummary } from './summary';
import { takenBack, type Undo } from './undo';

export {
  JournalStoreError,
  followJournal,
  storyOfEntry,
  type JournalNotice,
  type KeptStory,
  type StoreProblem,
} from './database';

/** The records that a change looks at: reports with their events, and events with all their reports. */
export interface Needs {
  reports?: readonly string[];
  events?: readonly string[];
  /** Reports that were added before a moment, in milliseconds since 1970. */
  addedBefore?: number;
  all?: true;
}

/**
 * Makes a change and applies it, in one transaction. Returns what undoes it. Throws a JournalStoreError; nothing is changed
 * then.
 */
export async function changeJournal(
  needs: Needs,
  make: (view: JournalView, entries: readonly Entry[]) => Change,
): Promise<Undo> {
  let tx: Transaction | undefined;
  try {
    await database();
    if ((await keptBefore()) === 0) await noteKept(1);
    tx = await guarded((db) => Promise.resolve(db.transaction([...STORES], 'readwrite')));
    // a failure is reported by whichever call met it
    tx.done.catch(() => undefined);
    const view = await loadView(tx, needs);
    const change = make(view, [...view.entries.values()]);
    const undo = await write(tx, change);
    const count = await tx.objectStore('entries').count();
    await tx.done;
    await announce(undo.after, count).catch(() => undefined);
    return undo;
  } catch (error) {
    throw worded(await causeOf(tx, error));
  }
}

/** Why a change failed. What ends a transaction fails every request in it: the first that is noticed is seldom the cause. */
async function causeOf(tx: Transaction | undefined, error: unknown): Promise<unknown> {
  if (!tx) return error;
  try {
    tx.abort();
  } catch {
    // it has ended already
  }
  return tx.done.then(
    () => error,
    (cause: unknown) => (cause instanceof DOMException && cause.name !== 'AbortError' ? cause : error),
  );
}

/** Takes a change back, but for what was changed since. Returns what undoes that. */
export const takeBack = (undo: Undo): Promise<Undo> =>
  changeJournal(
    { reports: [...undo.before.entries.keys()], events: [...undo.before.events.keys()] },
    (view) => takenBack(undo, view),
  );

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

/**
 * Writes a change, and the stories and summaries that follow from it. An event has reports and a report has an event: what two
 * changes that knew nothing of each other leave without is put right. Returns what undoes the change.
 */
async function write(tx: Transaction, { entries, events }: Change): Promise<Undo> {
  const [stored, storedEvents, stories] = [
    tx.objectStore('entries'),
    tx.objectStore('events'),
    tx.objectStore('stories'),
  ];
  const old = await Promise.all([...entries.keys()].map((id) => stored.get(id)));
  const touched = [
    ...new Set([...events.keys(), ...[...old, ...entries.values()].flatMap((e) => e?.event ?? [])]),
  ];
  const oldEvents = await Promise.all(touched.map((id) => storedEvents.get(id)));
  const writes = [
    ...[...entries].flatMap(([id, entry]) => [
      () => (entry ? stored.put(entry) : stored.delete(id)),
      () => (entry ? stories.put(storyOfEntry(entry)) : stories.delete(id)),
    ]),
    ...[...events].map(
      ([id, event]) =>
        () =>
          event ? storedEvents.put(event) : storedEvents.delete(id),
    ),
  ];
  // async: one that throws at once must not leave those before it without anybody who hears of their failing
  await Promise.all(writes.map(async (write): Promise<unknown> => write()));
  const nowEvents = await Promise.all(touched.map((id) => summariseAgain(tx, id)));
  const ids = [...entries.keys()];
  return {
    before: changeOf(
      ids.map((id, i) => [id, old[i] ?? null]),
      touched.map((id, i) => [id, oldEvents[i] ?? null]),
    ),
    after: changeOf(
      [...entries],
      touched.map((id, i) => [id, nowEvents[i] ?? null]),
    ),
  };
}

async function announce({ entries, events }: Change, count: number): Promise<void> {
  if (entries.size + events.size > 0)
    notify([...entries].map(([report, entry]) => ({ report, story: entry && storyOfEntry(entry) })));
  await noteKept(count);
}

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

/** Deletes everything. Returns what brings it back. */
export const emptyJournal = (): Promise<Undo> =>
  changeJournal({ all: true }, (view, entries) =>
    deleteReports(
      entries.map((e) => e.report.id),
      view,
    ),
  );
