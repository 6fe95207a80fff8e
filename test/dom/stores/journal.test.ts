// The journal over the browser's own database: a change is there whole or not at all, and its notices keep other windows right.
import { beforeEach, expect, it } from 'vitest';
import { addDraft } from '../../../src/journal/add';
import { NO_CHANGE, type Change } from '../../../src/journal/change';
import { correct, deleteReports, editEvent, mergeEvents } from '../../../src/journal/edit';
import { eventIdFor } from '../../../src/journal/keys';
import type { JournalReport } from '../../../src/journal/report';
import {
  JournalStoreError,
  allSummaries,
  changeJournal,
  emptyJournal,
  entriesOf,
  followJournal,
  keptStories,
  summaries,
  takeBack,
  wholeJournal,
  type JournalNotice,
} from '../../../src/journal/store';
import { forgetProblem, journalProblem } from '../../../src/platform/journal-problem';
import { elsewhere, figure, report } from '../../unit/journal/made';

const bell = report('bell', [figure(10)]);
const post = elsewhere('post', [figure(3)]);
const keep = (draft: JournalReport, now = 1) =>
  changeJournal({ reports: [draft.id], events: [eventIdFor(draft.id)] }, (view) =>
    addDraft(draft, [], now, view),
  );
const titles = async () => (await allSummaries()).map((s) => s.outlets.join());

beforeEach(async () => {
  await emptyJournal();
});

it('keeps stories and summaries in step with entries, through changes and their undoing', async () => {
  await keep(bell);
  const undo = await keep(post);
  expect((await keptStories()).map((s) => s.report).sort()).toEqual([bell.id, post.id].sort());
  const merged = await changeJournal({ events: [bell, post].map((d) => eventIdFor(d.id)) }, (view) =>
    mergeEvents([eventIdFor(bell.id), eventIdFor(post.id)], view),
  );
  expect(await titles()).toEqual(['bell,post']);
  await takeBack(merged);
  expect((await titles()).sort()).toEqual(['bell', 'post']);
  await takeBack(undo);
  expect(await titles()).toEqual(['bell']);
  expect(await entriesOf(eventIdFor(post.id))).toEqual([]);
  expect((await keptStories()).map((s) => s.report)).toEqual([bell.id]);
});

it('changes nothing when making a change fails', async () => {
  await keep(bell);
  const before = await wholeJournal();
  const failing = (): Change => {
    throw new Error('cut off');
  };
  await expect(changeJournal({ all: true }, failing)).rejects.toBeInstanceOf(JournalStoreError);
  // a record that the database cannot take fails in the middle of the writing
  const bad = { ...before.entries[0]!, report: { ...bell, title: (() => 1) as unknown as string } };
  await expect(changeJournal({}, () => ({ entries: new Map([[post.id, { ...bad, event: 'other' }]]), events: new Map([[eventIdFor(bell.id), null]]) }))).rejects.toBeInstanceOf(JournalStoreError);
  expect(await wholeJournal()).toEqual(before);
}); // prettier-ignore

it('makes two changes at once one after the other', async () => {
  await keep(bell);
  const id = eventIdFor(bell.id);
  await Promise.all([
    changeJournal({ events: [id] }, (view) => editEvent(id, { note: 'seen' }, view)),
    changeJournal({ events: [id] }, (view) => editEvent(id, { tags: ['mill'] }, view)),
    keep(post),
  ]);
  expect((await wholeJournal()).events.find((e) => e.id === id)).toMatchObject({
    note: 'seen',
    tags: ['mill'],
  });
  expect(await keptStories()).toHaveLength(2);
});

it('finds what was added before a moment, and gives the newest first', async () => {
  await keep(bell, 5);
  await keep(post, 10);
  const found: string[] = [];
  await changeJournal({ addedBefore: 10 }, (_view, entries) => {
    found.push(...entries.map((e) => e.report.outlet.name));
    return NO_CHANGE;
  });
  expect(found).toEqual(['bell']);
  expect(await summaries(1)).toHaveLength(1);
});

it('sends notices of what changed', async () => {
  const heard: JournalNotice[] = [];
  const stop = followJournal((notice) => heard.push(notice));
  await keep(bell);
  await changeJournal({ reports: [bell.id] }, (view) => deleteReports([bell.id], view));
  await expect.poll(() => heard.map((n) => n.stories?.map((s) => s.story?.event ?? null))).toEqual([[eventIdFor(bell.id)], [null]]);
  stop();
}); // prettier-ignore

it('knows an evicted journal from an empty one, and shows so once', async () => {
  const evict = () =>
    new Promise((resolve) => (indexedDB.deleteDatabase('variorum-journal').onsuccess = resolve));
  await evict();
  await keep(bell);
  expect(await journalProblem()).toBe(null);
  const heard: JournalNotice[] = [];
  const stop = followJournal((notice) => heard.push(notice));
  // deleted while it is open: the next page is kept, and what the background matches by is read again
  await evict();
  await keep(post);
  expect(await journalProblem()).toBe('evicted');
  expect(await titles()).toEqual(['post']);
  await expect.poll(() => heard.map((n) => n.stories)).toContainEqual(null);
  stop();
  await forgetProblem();
  expect(await titles()).toEqual(['post']);
  expect(await journalProblem()).toBe(null);
  await emptyJournal();
  await evict();
  await keep(bell);
  expect(await journalProblem()).toBe(null);
});

it('leaves a database of a later version as it is', async () => {
  await keep(bell);
  const later = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('variorum-journal', 99);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(keep(post)).rejects.toMatchObject({ problem: 'later-version' });
  expect([...later.objectStoreNames]).toContain('entries');
  later.close();
  await new Promise((resolve) => (indexedDB.deleteDatabase('variorum-journal').onsuccess = resolve));
  await keep(post);
  expect(await titles()).toEqual(['post']);
});

it('brings a database of the first version into the form of this one', async () => {
  await keep(bell);
  await keep(report('crier', [figure(12)], { id: 'rcrier' }));
  const { entries, events } = await wholeJournal();
  await new Promise((resolve) => (indexedDB.deleteDatabase('variorum-journal').onsuccess = resolve));
  await forgetProblem();
  // as version 1 had it: reports without names, and summaries and stories as it made them
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('variorum-journal', 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('entries', { keyPath: 'report.id' });
      store.createIndex('event', 'event');
      store.createIndex('added', 'added');
      request.result.createObjectStore('events', { keyPath: 'id' });
      request.result.createObjectStore('stories', { keyPath: 'report' });
      request.result.createObjectStore('summaries', { keyPath: 'id' }).createIndex('day', 'day');
    };
    request.onsuccess = () => resolve(request.result);
  });
  const tx = old.transaction(['entries', 'events', 'summaries'], 'readwrite');
  for (const { report: kept, ...entry } of entries) {
    const first: Record<string, unknown> = { ...kept };
    delete first['names'];
    tx.objectStore('entries').put({ ...entry, report: first });
  }
  for (const event of events) tx.objectStore('events').put(event);
  tx.objectStore('summaries').put({ id: 'of an event that is gone', day: '0' });
  await new Promise((resolve) => (tx.oncomplete = resolve));
  old.close();
  expect(await wholeJournal()).toEqual({ entries, events });
  expect((await titles()).sort()).toEqual(['bell', 'crier']);
  expect((await keptStories()).map((s) => s.report).sort()).toEqual(entries.map((e) => e.report.id).sort());
  expect(await journalProblem()).toBe(null);
});

it('takes back only what was not changed since, in another window or by reading again', async () => {
  await keep(bell);
  const id = eventIdFor(bell.id);
  const event = async () => (await wholeJournal()).events[0];
  const note = await changeJournal({ events: [id] }, (view) => editEvent(id, { note: 'one window' }, view));
  await changeJournal({ events: [id] }, (view) => editEvent(id, { tags: ['another'] }, view));
  await takeBack(note);
  expect(await event()).toMatchObject({ note: '', tags: ['another'] });
  // a report that was added, and whose event another has joined since
  await emptyJournal();
  const added = await keep(bell);
  const joined = { ...report('crier', [figure(12)]), read: 5 };
  await changeJournal({ reports: [joined.id], events: [id] }, (view) =>
    addDraft(joined, [{ event: id, probability: 0.9, sure: true }], 5, view),
  );
  await takeBack(added);
  expect(await titles()).toEqual(['crier']);
  // deleted in one window, read again in the meantime: what the reader said of it comes back, with the later reading
  const said = { kind: 'wrong-figure', of: figure(12).id, at: 1, value: 13 } as const;
  await changeJournal({ reports: [joined.id] }, (view) => correct(joined.id, [said], view));
  const deleted = await changeJournal({ events: [id] }, (view) => deleteReports([joined.id], view));
  expect(await titles()).toEqual([]);
  await keep({ ...joined, title: 'Read again', read: 9 });
  await takeBack(deleted);
  const [entry] = (await wholeJournal()).entries;
  expect(entry).toMatchObject({ corrections: [said], report: { title: 'Read again' } });
  expect(await allSummaries()).toHaveLength(1);
});

it('says that storage is full, whichever write meets it, and leaves everything as it was', async () => {
  await keep(bell);
  const before = await wholeJournal();
  const stores = IDBObjectStore.prototype;
  const original = {
    put: Reflect.get(stores, 'put') as (...all: unknown[]) => unknown,
    delete: Reflect.get(stores, 'delete') as (...all: unknown[]) => unknown,
  };
  const keepFailingAt = async (failing: number) => {
    let writes = 0;
    const counted = (write: (...all: unknown[]) => unknown) =>
      function (this: IDBObjectStore, ...all: unknown[]) {
        if (++writes === failing) throw new DOMException('no room', 'QuotaExceededError');
        return Reflect.apply(write, this, all);
      };
    Object.assign(stores, { put: counted(original.put), delete: counted(original.delete) });
    const problem = await keep(report('crier', [figure(12)])).then(
      () => null,
      (error: unknown) => error,
    );
    Object.assign(stores, original);
    return problem;
  };
  const WRITES = 4;
  for (let failing = 1; failing <= WRITES; failing++) {
    expect(await keepFailingAt(failing)).toMatchObject({ problem: 'full' });
    expect(await wholeJournal()).toEqual(before);
  }
  // an entry, a story, an event and a summary: there is no fifth
  expect(await keepFailingAt(WRITES + 1)).toBe(null);
});
