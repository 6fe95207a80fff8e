// What a reader does to the journal: merges and splits events, corrects, deletes. Each is a change that can be undone.
import { NO_CHANGE, changeOf, newEvent, type Change, type JournalView } from './change';
import { eventIdFor } from './keys';
import { LONGEST, MOST, type Correction, type Entry, type JournalEvent } from './report';

/** Makes several events one, the first. Notes and tags are joined. */
export function mergeEvents(ids: readonly string[], view: JournalView): Change {
  const [first, ...others] = ids.flatMap((id) => view.event(id) ?? []);
  if (!first || others.length === 0) return NO_CHANGE;
  const all = [first, ...others];
  const gone = new Set(others.map((e) => e.id));
  const merged: JournalEvent = {
    id: first.id,
    title: all.find((e) => e.title)?.title ?? '',
    incident: all.find((e) => e.incident)?.incident ?? null,
    pinned: all.some((e) => e.pinned),
    note: [...new Set(all.map((e) => e.note).filter(Boolean))].join('\n\n'),
    tags: [...new Set(all.flatMap((e) => e.tags))].slice(0, MOST.tags),
    apart: [...new Set(all.flatMap((e) => e.apart))]
      .filter((id) => id !== first.id && !gone.has(id))
      .slice(0, MOST.events),
  };
  const moved = all
    .flatMap((e) => view.entriesOf(e.id))
    .map((entry): [string, Entry] => [
      entry.report.id,
      { ...entry, event: first.id, maybe: entry.maybe.filter((id) => id !== first.id && !gone.has(id)) },
    ]);
  return changeOf(moved, [[first.id, merged], ...others.map((e): [string, null] => [e.id, null])]);
}

/** Takes a report out of its event: it becomes an event of its own, and stays apart from the other. */
export function splitReport(report: string, view: JournalView): Change {
  const entry = view.entry(report);
  const event = entry && view.event(entry.event);
  if (!entry || !event || view.entriesOf(event.id).length < 2) return NO_CHANGE;
  let id = eventIdFor(report);
  // the event that the report once began may hold others by now
  while (view.event(id)) id = `${id}-`;
  return changeOf(
    [[report, { ...entry, event: id, maybe: entry.maybe.filter((other) => other !== event.id) }]],
    [
      [id, newEvent(id, { apart: [event.id] })],
      [event.id, keptApart(event, id)],
    ],
  );
}

/** The reader's answer to “the same event?” of a report that may belong to another event. */
export function answerSame(report: string, other: string, same: boolean, view: JournalView): Change {
  const entry = view.entry(report);
  const [event, another] = [entry && view.event(entry.event), view.event(other)];
  if (!entry || !event || !another) return NO_CHANGE;
  if (same) return mergeEvents([other, event.id], view);
  return changeOf(
    view
      .entriesOf(event.id)
      .filter((e) => e.maybe.includes(other))
      .map((e): [string, Entry] => [e.report.id, { ...e, maybe: e.maybe.filter((id) => id !== other) }]),
    [
      [event.id, keptApart(event, other)],
      [other, keptApart(another, event.id)],
    ],
  );
}

const keptApart = (event: JournalEvent, other: string): JournalEvent => ({
  ...event,
  apart: [...event.apart.filter((id) => id !== other), other].slice(-MOST.events),
});

type Said = Partial<Pick<JournalEvent, 'title' | 'note' | 'tags' | 'pinned'>>;

/**
 * Changes what the reader says of an event: title, note, tags, whether it is pinned. `was`: what they saw when they began to
 * write; where another window has written since, tags of both are kept, and notes are joined.
 */
export function editEvent(id: string, part: Said, view: JournalView, was: Said = {}): Change {
  const event = view.event(id);
  if (!event) return NO_CHANGE;
  const said = { ...part };
  if (part.note !== undefined && was.note !== undefined)
    said.note = bothNotes(was.note, part.note, event.note);
  if (part.tags !== undefined && was.tags !== undefined)
    said.tags = bothTags(was.tags, part.tags, event.tags);
  return changeOf([], [[id, { ...event, ...said }]]);
}

const bothNotes = (was: string, ours: string, theirs: string) =>
  theirs === was || theirs === '' || theirs === ours ? ours : `${theirs}\n\n${ours}`.slice(0, LONGEST.note);

function bothTags(was: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const removed = was.filter((tag) => !ours.includes(tag));
  const added = theirs.filter((tag) => !was.includes(tag) && !removed.includes(tag));
  return [...new Set([...ours, ...added])].slice(0, MOST.tags);
}

/** An entry with a correction in the place of an older one of the same kind and figure. */
export const withCorrection = (entry: Entry, correction: Correction): Entry => {
  const { corrections } = withoutCorrection(entry, correction);
  return { ...entry, corrections: [...corrections, correction].slice(-MOST.figures) };
};

/** An entry without a correction. */
export const withoutCorrection = (entry: Entry, { of, kind }: Pick<Correction, 'of' | 'kind'>): Entry => ({
  ...entry,
  corrections: entry.corrections.filter((c) => c.of !== of || c.kind !== kind),
});

/** Keeps corrections of a report. */
export function correct(report: string, corrections: readonly Correction[], view: JournalView): Change {
  const entry = view.entry(report);
  return entry ? changeOf([[report, corrections.reduce(withCorrection, entry)]]) : NO_CHANGE;
}

/** Deletes reports, and events that have none left. */
export function deleteReports(reports: readonly string[], view: JournalView): Change {
  const gone = new Set(reports);
  const entries = reports.flatMap((id) => view.entry(id) ?? []);
  const events = new Set(entries.map((e) => e.event));
  return changeOf(
    entries.map((e) => [e.report.id, null]),
    [...events]
      .filter((id) => view.entriesOf(id).every((e) => gone.has(e.report.id)))
      .map((id) => [id, null]),
  );
}
