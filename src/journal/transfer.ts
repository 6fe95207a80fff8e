// The journal as a file: exported with its version, imported with every record checked, and two people's merged with each
// report's owner kept.
import * as v from 'valibot';
import { changeOf, newEvent, type Change, type JournalView } from './change';
import { reportId } from './ids';
import { eventIdFor, hashOf } from './keys';
import { withNames } from './forms';
import type { StoryIndex } from './match';
import { MOST, entrySchema, eventSchema, type Entry, type JournalEvent } from './report';

/** The version of the file's form. A change of the form adds a step to `STEPS`. */
const JOURNAL_VERSION = 3;

interface JournalFile {
  variorumJournal: number;
  /** Whose journal it is: a name that they chose, or empty. */
  owner: string;
  entries: unknown[];
  events: unknown[];
}

/** Each makes the next version of a file. */
const STEPS: Record<number, (old: JournalFile) => JournalFile> = {
  // 2 may say of a story that it is set in another country than its incident, which 1 would take for damage
  1: (old) => ({ ...old, variorumJournal: 2 }),
  2: (old) => ({ ...old, variorumJournal: 3, entries: old.entries.map(withNames) }),
};

/** Why a file cannot be imported, for the interface to word. */
export type TransferProblem = 'not-a-journal' | 'later-version' | 'empty';

export class TransferError extends Error {
  constructor(readonly problem: TransferProblem) {
    super(problem);
  }
}

/** What a file holds. `rejected`: records that are damaged; they cost only themselves. */
export interface ReadJournal {
  owner: string;
  entries: Entry[];
  events: JournalEvent[];
  rejected: number;
}

/** The journal as a file, one record a line. `owner`: the name under which others see its reports. */
export function exportJournal(
  owner: string,
  entries: readonly Entry[],
  events: readonly JournalEvent[],
): string {
  const lines = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).join(',\n');
  const head = `"variorumJournal":${JOURNAL_VERSION},"owner":${JSON.stringify(owner)}`;
  return `{${head},"entries":[\n${lines(entries)}\n],"events":[\n${lines(events)}\n]}\n`;
}

/** Reads a file. Throws a TransferError when it is none of ours, of a later version, or holds nothing that is whole. */
export function readJournal(text: string): ReadJournal {
  const file = migrated(parsed(text));
  const whole = <T extends v.GenericSchema>(schema: T, list: readonly unknown[]) =>
    list.flatMap((one): v.InferOutput<T>[] => {
      const { success, output } = v.safeParse(schema, one);
      return success ? [output] : [];
    });
  const entries = whole(entrySchema, file.entries);
  const events = whole(eventSchema, file.events);
  const rejected = file.entries.length - entries.length + file.events.length - events.length;
  if (entries.length === 0) throw new TransferError('empty');
  return { owner: file.owner.trim().slice(0, LONGEST_OWNER), entries, events, rejected };
}

const LONGEST_OWNER = 100;

const fileSchema = v.object({
  variorumJournal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  owner: v.string(),
  entries: v.array(v.unknown()),
  events: v.array(v.unknown()),
});

function parsed(text: string): JournalFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new TransferError('not-a-journal');
  }
  const { success, output } = v.safeParse(fileSchema, json);
  if (!success) throw new TransferError('not-a-journal');
  return output;
}

function migrated(file: JournalFile): JournalFile {
  if (file.variorumJournal > JOURNAL_VERSION) throw new TransferError('later-version');
  let now = file;
  while (now.variorumJournal < JOURNAL_VERSION) now = STEPS[now.variorumJournal]!(now);
  return now;
}

/**
 * The change that takes a file's records into this journal. Reports of a named owner keep that name and never replace the
 * reader's own; events of theirs that surely are the reader's are joined to them. `index`: the reader's stories, which gains
 * those of the file; `view` must hold all its events and entries. `now`: milliseconds since 1970.
 */
export function importJournal(
  { owner, entries, events }: ReadJournal,
  index: StoryIndex,
  now: number,
  view: JournalView,
): Change {
  const theirs = new Map(events.map((e) => [e.id, e]));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.event, [...(groups.get(entry.event) ?? []), entry]);
  const changed = new Map<string, Entry>();
  const changedEvents = new Map<string, JournalEvent>();
  const idOf = new Map([...groups].map(([id, group]) => [id, eventOf(id, group)]));
  for (const [old, group] of groups) {
    const id = idOf.get(old)!;
    const before = changedEvents.get(id) ?? view.event(id);
    changedEvents.set(id, joined(before ?? newEvent(id), theirs.get(old), idOf));
    for (const entry of group) {
      const own = owned(entry, owner, now);
      const kept = view.entry(own.report.id);
      // what is here already is newer, or the reader has corrected it
      if (kept && kept.report.read >= own.report.read) continue;
      const event = kept?.event ?? id;
      const maybe = own.maybe.flatMap((m) => idOf.get(m) ?? []).filter((m) => m !== event);
      changed.set(own.report.id, { ...own, event, maybe, corrections: kept?.corrections ?? own.corrections });
      index.add({ report: own.report.id, event, signature: own.report.signature });
    }
  }
  const used = new Set([...changed.values()].map((e) => e.event));
  return changeOf(
    [...changed],
    [...changedEvents].filter(([id]) => used.has(id) || view.event(id)),
  );

  /** The event here that a group of reports belongs to: where one of them is already, what they surely report, or a new one. */
  function eventOf(id: string, group: readonly Entry[]): string {
    for (const entry of group) {
      const here = view.entry(owned(entry, owner, now).report.id);
      if (here) return here.event;
    }
    for (const { report } of group) {
      const [sure] = index.find(report.signature, report.id).filter((m) => m.sure);
      if (sure) return sure.event;
    }
    return owner === '' ? id : eventIdFor(`r${hashOf(`${owner}\n${id}`)}`);
  }
}

/** An entry under the name of its owner. Reports that the file's owner had from others keep those names. */
function owned(entry: Entry, owner: string, now: number): Entry {
  const { report } = entry;
  const name = report.owner || owner;
  if (name === report.owner) return { ...entry, added: now };
  const id = report.url ? reportId(name, report.url, '') : `r${hashOf(`${name}\n${report.id}`)}`;
  return { ...entry, report: { ...report, id, owner: name }, added: now };
}

function joined(
  event: JournalEvent,
  other: JournalEvent | undefined,
  idOf: ReadonlyMap<string, string>,
): JournalEvent {
  if (!other) return event;
  const notes = new Set([event.note, other.note].filter(Boolean));
  const apart = [...event.apart, ...other.apart.flatMap((id) => idOf.get(id) ?? [])];
  return {
    ...event,
    title: event.title || other.title,
    incident: event.incident ?? other.incident,
    pinned: event.pinned || other.pinned,
    note: [...notes].join('\n\n'),
    tags: [...new Set([...event.tags, ...other.tags])].slice(0, MOST.tags),
    apart: [...new Set(apart)].filter((id) => id !== event.id).slice(0, MOST.events),
  };
}
