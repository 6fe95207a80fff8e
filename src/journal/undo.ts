// Takes a change back without losing what was changed since: by another window, or by a page that was read again.
import { changeOf, type Change, type JournalView } from './change';
import type { Entry, JournalEvent } from './report';

/** A change that was made: what was there before it, and what it wrote. */
export interface Undo {
  before: Change;
  after: Change;
}

/** The change that takes another back. `view`: what is there now under the ids of the change. */
export function takenBack({ before, after }: Undo, view: JournalView): Change {
  const entries = [...before.entries].flatMap(([id, was]) =>
    pairOf(id, entryBack(was, after.entries.get(id) ?? null, view.entry(id) ?? null)),
  );
  const events = [...before.events].flatMap(([id, was]) =>
    pairOf(id, eventBack(was, after.events.get(id) ?? null, view.event(id) ?? null)),
  );
  return changeOf(entries, events);
}

/** Undefined: it is left as it is. */
const pairOf = <T>(id: string, back: T | null | undefined): [string, T | null][] =>
  back === undefined ? [] : [[id, back]];

function entryBack(was: Entry | null, made: Entry | null, now: Entry | null): Entry | null | undefined {
  if (isSame(made, now)) return was;
  // added by the change, and read again or removed since
  if (!was) return made && now && isSame(made.report, now.report) ? null : undefined;
  // deleted by the change, and read again since
  if (!made) return now && { ...was, report: now.report.read > was.report.read ? now.report : was.report };
  return now ? fieldsBack(was, made, now) : undefined;
}

function eventBack(
  was: JournalEvent | null,
  made: JournalEvent | null,
  now: JournalEvent | null,
): JournalEvent | null | undefined {
  if (isSame(made, now)) return was;
  // added by the change, and written to since: it goes with its last report
  if (!was) return undefined;
  return made && now ? fieldsBack(was, made, now) : was;
}

/** Each field as it was, but for those that were changed since. */
function fieldsBack<T extends object>(was: T, made: T, now: T): T {
  const keys = Object.keys({ ...was, ...now }) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, isSame(made[key], now[key]) ? was[key] : now[key]])) as T;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
