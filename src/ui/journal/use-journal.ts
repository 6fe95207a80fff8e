// The journal as its page shows it: the newest events at once, the others after them; every change can be undone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import type { Change, JournalView } from '../../journal/change';
import {
  JournalStoreError,
  allSummaries,
  applyChange,
  changeJournal,
  followJournal,
  summaries,
  type Needs,
} from '../../journal/store';
import type { EventSummary } from '../../journal/summary';
import { PROBLEMS } from './Problem';

/** Events that are read before anything is shown. */
const FIRST = 60;

export interface JournalPage {
  /** Null until the first are read. */
  events: EventSummary[] | null;
  said: string;
  canUndo: boolean;
  say: (text: string) => void;
  /** Makes a change that can be undone; `done` is said then. */
  change: (needs: Needs, make: (view: JournalView) => Change, done: string) => Promise<void>;
  undo: () => Promise<void>;
}

export function useJournal(): JournalPage {
  const [events, setEvents] = useState<EventSummary[] | null>(null);
  const [said, setSaid] = useState('');
  const [undos, setUndos] = useState<Change[]>([]);
  const turn = useRef(0);
  const load = async () => {
    const mine = ++turn.current;
    const all = await allSummaries();
    if (mine === turn.current) setEvents(all);
  };
  const failed = (error: unknown) =>
    setSaid(say(PROBLEMS[error instanceof JournalStoreError ? error.problem : 'unavailable']));
  useEffect(() => {
    void summaries(FIRST)
      .then(setEvents)
      .then(load)
      .catch((error: unknown) => {
        setEvents([]);
        failed(error);
      });
    return followJournal(() => void load());
  }, []);
  const apply = async (work: () => Promise<Change>, done: string, undos: Change[]) => {
    try {
      setUndos([...undos, await work()]);
      setSaid(done);
      await load();
    } catch (error) {
      failed(error);
    }
  };
  return {
    events,
    said,
    canUndo: undos.length > 0,
    say: setSaid,
    change: (needs, make, done) => apply(() => changeJournal(needs, make), done, undos),
    undo: async () => {
      const last = undos.at(-1);
      if (!last) return;
      try {
        await applyChange(last);
        setUndos(undos.slice(0, -1));
        setSaid(say('undone'));
        await load();
      } catch (error) {
        failed(error);
      }
    },
  };
}
