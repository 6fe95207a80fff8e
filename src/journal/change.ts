// Changes of the journal as data: what is written, and under which ids. Whoever applies one gets the change that undoes it.
import type { Entry, JournalEvent } from './report';

/** Records by id; null deletes. */
export interface Change {
  entries: ReadonlyMap<string, Entry | null>;
  events: ReadonlyMap<string, JournalEvent | null>;
}

export const NO_CHANGE: Change = { entries: new Map(), events: new Map() };

/** What the journal holds, as edits look it up. */
export interface JournalView {
  entry(report: string): Entry | undefined;
  event(id: string): JournalEvent | undefined;
  /** The entries of an event, in any order. */
  entriesOf(event: string): readonly Entry[];
}

export const newEvent = (id: string, more: Partial<JournalEvent> = {}): JournalEvent => ({
  id,
  title: '',
  incident: null,
  pinned: false,
  note: '',
  tags: [],
  apart: [],
  ...more,
});

export const changeOf = (
  entries: readonly (readonly [string, Entry | null])[],
  events: readonly (readonly [string, JournalEvent | null])[] = [],
): Change => ({ entries: new Map(entries), events: new Map(events) });
