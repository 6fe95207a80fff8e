// How long the journal keeps what it has: what the reader pinned or wrote stays, the rest goes by age.
import type { Change, JournalView } from './change';
import { deleteReports } from './edit';
import type { Entry, JournalEvent } from './report';

const DAY_MS = 86_400_000;

/** Whether a report is never deleted by age. */
const isKept = ({ report }: Entry, event: JournalEvent | undefined) =>
  report.byHand || (event?.pinned ?? false);

/** Before when a report must have been added to be deleted; null when the reader keeps everything. */
export const oldestKept = (days: number, now: number): number | null =>
  days === 0 ? null : now - days * DAY_MS;

/** The change that deletes what is older than so many days; 0 keeps everything. */
export function expire(entries: readonly Entry[], days: number, now: number, view: JournalView): Change {
  const oldest = oldestKept(days, now) ?? -Infinity;
  const old = entries.filter((e) => e.added < oldest && !isKept(e, view.event(e.event)));
  return deleteReports(
    old.map((e) => e.report.id),
    view,
  );
}
