// My record: what the reader has read, event by event, to be searched, put right, kept and handed on.
import { useEffect, useState } from 'preact/hooks';
import { localeNow, say } from '../../i18n/say';
import type { EventSummary } from '../../journal/summary';
import { journalSettings } from '../../platform/journal-settings';
import { mount } from '../common/page';
import { JournalConsent } from './Consent';
import { EventItem } from './EventItem';
import { HandForm } from './HandForm';
import { Problem } from './Problem';
import { Toolbar } from './Toolbar';
import { fits, type Filter } from './filter';
import { rescueFocus } from './focus';
import { newestEvents, useJournal } from './use-journal';
import { wordDay } from './words';

/** Events that are drawn at first, and with each press of “Show more”. */
const SHOWN_AT_ONCE = 100;

function App({ newest }: { newest: Promise<EventSummary[]> }) {
  const journal = useJournal(newest);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const isOn = useJournalOn();
  useEffect(() => {
    document.title = say('myRecord');
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typing) return;
      event.preventDefault();
      void journal.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    if (journal.said) rescueFocus();
  }, [journal.events]);
  if (!journal.events) return null;
  const found = journal.events.filter((e) => fits(e, query, filter));
  const shown = found.slice(0, most);
  const choose = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  const showMore = (from: number) => {
    setMost(from + SHOWN_AT_ONCE);
    // the first of the new ones is where the reader is then
    requestAnimationFrame(() => document.querySelectorAll<HTMLElement>('.event summary')[from]?.focus());
  };
  return (
    <>
      <h1>{say('myRecord')}</h1>
      <Problem />
      {isOn === false && <JournalConsent />}
      <p role="status">{journal.said}</p>
      <Toolbar
        journal={journal}
        chosen={found.filter((e) => chosen.has(e.id)).map((e) => e.id)}
        query={query}
        filter={filter}
        onQuery={setQuery}
        onFilter={setFilter}
        onDone={() => setChosen(new Set())}
      />
      <HandForm journal={journal} />
      <p class="soft" aria-live="polite">
        {found.length > 0
          ? say('recordFound', found.length.toLocaleString(localeNow()))
          : say(journal.events.length > 0 ? 'recordNoMatch' : isOn ? 'recordNoneOn' : 'recordNone')}
      </p>
      <ul class="bare events">
        {shown.map((e, i) => (
          <EventItem
            key={e.id}
            summary={e}
            heading={e.from === shown[i - 1]?.from && i > 0 ? null : wordDay(e.from)}
            journal={journal}
            chosen={chosen.has(e.id)}
            onChoose={(on) => choose(e.id, on)}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" onClick={() => showMore(shown.length)}>
          {say('recordShowMore', (found.length - shown.length).toLocaleString(localeNow()))}
        </button>
      )}
      <p class="soft">{say('footer')}</p>
    </>
  );
}

/** Whether a journal is kept when the page is opened; null until that is known. */
function useJournalOn(): boolean | null {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => void journalSettings().then((s) => setOn(s.on === true)), []);
  return on;
}

const newest = newestEvents();
// a failure is reported by the page
newest.catch(() => undefined);
void mount(() => <App newest={newest} />);
