// The journal as its page shows it: the newest events at once, the others after them; every change can be undone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import type { Change, JournalView } from '../../journal/change';
import {
  JournalStoreError,
  allSummaries,
  changeJournal,
  followJournal,
  summaries,
  takeBack,
  type Needs,
} from '../../journal/store';
import type { EventSummary } from '../../journal/summary';
import type { Undo } from '../../journal/undo';
import { PROBLEMS } from './Problem';

/** Events that are read before anything is shown: more than a window holds. */
const FIRST = 24;

export interface JournalPage {
  /** Null until the first are read. */
  events: EventSummary[] | null;
  said: string;
  canUndo: boolean;
  say: (text: string) => void;
  summaryOf: (event: string) => EventSummary | undefined;
  /** Makes a change that can be undone; `done` is said then. Whether it was made. */
  change: (needs: Needs, make: (view: JournalView) => Change, done: string) => Promise<boolean>;
  undo: () => Promise<void>;
}

/** The newest events, to be asked for before the page's texts are loaded: neither needs the other. */
export const newestEvents = (): Promise<EventSummary[]> => summaries(FIRST);

/** Waits until what was drawn is painted: thousands of further events would otherwise come first. A hidden page paints nothing. */
const painted = () =>
  new Promise<unknown>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_PAINT_MS);
  });
const LONGEST_PAINT_MS = 300;

export function useJournal(newest: Promise<EventSummary[]>): JournalPage {
  const [events, setEvents] = useState<EventSummary[] | null>(null);
  const [said, setSaid] = useState('');
  const [undos, setUndos] = useState<Undo[]>([]);
  const turn = useRef(0);
  const load = async () => {
    const mine = ++turn.current;
    const all = await allSummaries();
    if (mine === turn.current) setEvents(all);
  };
  const failed = (error: unknown) =>
    setSaid(say(PROBLEMS[error instanceof JournalStoreError ? error.problem : 'unavailable']));
  useEffect(() => {
    void newest
      .then(setEvents)
      .then(painted)
      .then(load)
      .catch((error: unknown) => {
        setEvents([]);
        failed(error);
      });
    return followJournal(() => void load());
  }, []);
  /** Runs what changes the journal, says what came of it, and shows it. */
  const apply = async (work: () => Promise<unknown>, done: string): Promise<boolean> => {
    try {
      await work();
      setSaid(done);
      await load();
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  return {
    events,
    said,
    canUndo: undos.length > 0,
    say: setSaid,
    summaryOf: (id) => events?.find((e) => e.id === id),
    change: (needs, make, done) =>
      apply(async () => {
        const undo = await changeJournal(needs, make);
        setUndos((before) => [...before, undo]);
      }, done),
    undo: async () => {
      const last = undos.at(-1);
      if (!last) return;
      await apply(async () => {
        await takeBack(last);
        setUndos((before) => before.filter((change) => change !== last));
      }, say('undone'));
    },
  };
}
