// How long the journal keeps what it has: what the reader pinned or wrote stays, the rest goes by age.
import type { Change, JournalView } from './change';
import { deleteReports } from './edit';
import type { Entry, JournalEvent } from './report';

/** Days that a reader can choose; 0 keeps everything. */
export const KEEP_DAYS = [7, 30, 90, 365, 0] as const;
export const DEFAULT_KEEP_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether a report is never deleted by age. */
const isKept = ({ report }: Entry, event: JournalEvent | undefined) =>
  report.byHand || (event?.pinned ?? false);

/** The change that deletes what is older than so many days. */
export function expire(entries: readonly Entry[], days: number, now: number, view: JournalView): Change {
  const oldest = days === 0 ? -Infinity : now - days * DAY_MS;
  const old = entries.filter((e) => e.added < oldest && !isKept(e, view.event(e.event)));
  return deleteReports(
    old.map((e) => e.report.id),
    view,
  );
}
