// Adds a page that was read: to the event that it surely reports, else to one of its own. A page that is read again takes the
// place of what was kept of it, and what it said before is kept beside it.
import { whoKey } from '../model/who';
import { changeOf, newEvent, type Change, type JournalView } from './change';
import { eventIdFor } from './keys';
import type { Match } from './match';
import {
  MOST,
  storyOf,
  type Entry,
  type JournalEvent,
  type JournalFigure,
  type JournalReport,
} from './report';

/** So many events are offered as the same. */
const MOST_ASKED = 3;
/** A page read again within this time is still the same reading of it: it was loading, or was scrolled. */
const SAME_READING_MS = 10 * 60_000;

/** The change that adds a draft. `matches`: events that its story may be of; `now`: milliseconds since 1970. */
export function addDraft(
  draft: JournalReport,
  matches: readonly Match[],
  now: number,
  view: JournalView,
): Change {
  const known = view.entry(draft.id);
  const report = known ? renewed(known.report, draft) : draft;
  const begun = known && view.event(known.event);
  if (known && !(begun && isUntouched(begun) && view.entriesOf(begun.id).length === 1))
    return changeOf([[draft.id, { ...known, report }]], gained(begun, storyOf(draft).incident));
  // read for the first time, or again when no other page has joined it: it may have been loading the first time
  // an event can have been merged or deleted since it was found
  const there = matches.filter((m) => view.event(m.event));
  const [sure] = there.filter((m) => m.sure);
  const id = sure?.event ?? known?.event ?? eventIdFor(draft.id);
  const event = view.event(id) ?? newEvent(id);
  const incident = event.incident ?? storyOf(draft).incident;
  const maybe = there
    .map((m) => m.event)
    .filter((other) => other !== id && other !== known?.event && !event.apart.includes(other))
    .slice(0, MOST_ASKED);
  const entry: Entry = { corrections: [], added: now, ...known, report, event: id, maybe };
  return changeOf(
    [[draft.id, entry]],
    [[id, { ...event, incident }], ...(begun && begun.id !== id ? [[begun.id, null] as const] : [])],
  );
}

/** The event with the incident that the record has gained since; nothing where it had one, or has none. */
const gained = (event: JournalEvent | undefined, incident: string | null) =>
  event?.incident === null && incident !== null ? [[event.id, { ...event, incident }] as const] : [];

/** Whether the reader has done nothing to an event. */
const isUntouched = ({ title, note, tags, pinned, apart }: JournalEvent) =>
  !title && !note && tags.length === 0 && !pinned && apart.length === 0;

/** A report read again. What it said before is kept when it has changed one of its own counts since. */
function renewed(old: JournalReport, draft: JournalReport): JournalReport {
  const stale =
    draft.read - old.read > SAME_READING_MS && changedCounts(old.figures, draft.figures).length > 0;
  const earlier = stale ? [...old.earlier, { read: old.read, figures: old.figures }] : old.earlier;
  return { ...draft, owner: old.owner, earlier: earlier.slice(-MOST.earlier) };
}

/** A count that a page gives differently than before. */
export interface ChangedCount {
  before: JournalFigure;
  now: JournalFigure;
}

/**
 * Counts of which a page gives none of the values that it gave before. A page that merely gives more figures, or one in fewer
 * places, has not changed any.
 */
export function changedCounts(
  before: readonly JournalFigure[],
  now: readonly JournalFigure[],
): ChangedCount[] {
  const byCount = (figures: readonly JournalFigure[]) => {
    const counts = new Map<string, JournalFigure[]>();
    for (const f of figures) {
      if (f.part || f.stage === 'early') continue;
      const key = `${f.measure} ${whoKey(f.who)} ${f.in ?? ''}`;
      counts.set(key, [...(counts.get(key) ?? []), f]);
    }
    return counts;
  };
  const later = byCount(now);
  return [...byCount(before)].flatMap(([key, old]) => {
    const current = later.get(key) ?? [];
    const values = new Set(current.map((f) => JSON.stringify(f.value)));
    if (current.length === 0 || old.some((f) => values.has(JSON.stringify(f.value)))) return [];
    return [{ before: old[0]!, now: current[0]! }];
  });
}
