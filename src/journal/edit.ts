// What a reader does to the journal: merges and splits events, corrects, deletes. Each is a change that can be undone.
import { NO_CHANGE, changeOf, newEvent, type Change, type JournalView } from './change';
import { eventIdFor } from './keys';
import { MOST, type Correction, type Entry, type JournalEvent } from './report';

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

/** Changes what the reader says of an event: title, note, tags, whether it is pinned. */
export function editEvent(
  id: string,
  part: Partial<Pick<JournalEvent, 'title' | 'note' | 'tags' | 'pinned'>>,
  view: JournalView,
): Change {
  const event = view.event(id);
  return event ? changeOf([], [[id, { ...event, ...part }]]) : NO_CHANGE;
}

/** Keeps a correction in the place of an older one of the same kind and figure. */
export function correct(report: string, correction: Correction, view: JournalView): Change {
  const entry = view.entry(report);
  if (!entry) return NO_CHANGE;
  const others = entry.corrections.filter((c) => c.of !== correction.of || c.kind !== correction.kind);
  return changeOf([[report, { ...entry, corrections: [...others, correction].slice(-MOST.figures) }]]);
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
