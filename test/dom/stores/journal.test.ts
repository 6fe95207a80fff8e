// The journal over the browser's own database: a change is there whole or not at all, and its notices keep other windows right.
import { beforeEach, expect, it } from 'vitest';
import { addDraft } from '../../../src/journal/add';
import { NO_CHANGE, type Change } from '../../../src/journal/change';
import { deleteReports, editEvent, mergeEvents } from '../../../src/journal/edit';
import { eventIdFor } from '../../../src/journal/keys';
import type { JournalReport } from '../../../src/journal/report';
import {
  JournalStoreError,
  allSummaries,
  applyChange,
  changeJournal,
  emptyJournal,
  entriesOf,
  followJournal,
  keptStories,
  summaries,
  wasEvicted,
  wholeJournal,
  type JournalNotice,
} from '../../../src/journal/store';
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
  await applyChange(merged);
  expect((await titles()).sort()).toEqual(['bell', 'post']);
  await applyChange(undo);
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

it('knows an evicted journal from an empty one, and says so once', async () => {
  expect(await wasEvicted()).toBe(false);
  await keep(bell);
  expect(await wasEvicted()).toBe(false);
  await new Promise((resolve) => (indexedDB.deleteDatabase('variorum-journal').onsuccess = resolve));
  expect(await wasEvicted()).toBe(true);
  expect(await wasEvicted()).toBe(false);
  await keep(bell);
  await emptyJournal();
  expect(await wasEvicted()).toBe(false);
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
