// My record: what the reader has read, event by event, to be searched, put right, kept and handed on.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import { mount } from '../common/page';
import { EventItem } from './EventItem';
import { HandForm } from './HandForm';
import { Problem } from './Problem';
import { Toolbar } from './Toolbar';
import { fits, type Filter } from './filter';
import { useJournal } from './use-journal';
import { wordDay } from './words';

/** Events that are drawn before the reader asks for all. */
const MOST_SHOWN = 400;

function App() {
  const journal = useJournal();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
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
  if (!journal.events) return null;
  const found = journal.events.filter((e) => fits(e, query, filter));
  const shown = all ? found : found.slice(0, MOST_SHOWN);
  const choose = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <>
      <h1>{say('myRecord')}</h1>
      <Problem />
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
      <p class="soft">{found.length ? say('recordFound', found.length) : say('recordNone')}</p>
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
        <button type="button" onClick={() => setAll(true)}>
          {say('recordShowAll', found.length)}
        </button>
      )}
      <p class="soft">{say('footer')}</p>
    </>
  );
}

void mount(() => <App />);
