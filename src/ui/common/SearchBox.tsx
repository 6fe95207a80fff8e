// Search as one types: a combobox over the whole database, keyboard all the way.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../messages';
import { say } from '../../model/say';
import { recordAddress } from '../../own-pages';
import { ask } from './page';
import { ResultLine } from './Results';

/** Set when results of the latest keystroke are shown. */
const SHOWN = 'variorum results';
const TYPED = 'variorum keystroke';

export function SearchBox({ autofocus }: { autofocus: boolean }) {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<SearchResult[] | null>(null);
  const [chosen, setChosen] = useState(-1);
  const turn = useRef(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);
  useEffect(() => {
    if (results) performance.measure(SHOWN, TYPED);
  }, [results]);
  const type = (text: string) => {
    performance.mark(TYPED);
    setQuery(text);
    setChosen(-1);
    const mine = ++turn.current;
    if (!text.trim()) return setResults(null);
    void ask<SearchResult[]>({ type: 'search', query: text }).then((found) => {
      // an answer to an older keystroke never replaces a newer one
      if (mine === turn.current) setResults(found);
    });
  };
  const open = (r: SearchResult | undefined) => r && window.open(recordAddress(r.ref), '_blank', 'noopener');
  const onKey = (event: KeyboardEvent) => {
    const last = (results?.length ?? 0) - 1;
    if (event.key === 'ArrowDown') setChosen(Math.min(last, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(-1, chosen - 1));
    else if (event.key === 'Enter') open(results?.[Math.max(0, chosen)]);
    else if (event.key === 'Escape' && query) type('');
    else return;
    event.preventDefault();
  };
  return (
    <div role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={say('searchLabel')}
        placeholder={say('searchLabel')}
        aria-expanded={Boolean(results?.length)}
        aria-controls={list}
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        value={query}
        onInput={(e) => type(e.currentTarget.value)}
        onKeyDown={onKey}
      />
      <p class="soft" role="status">
        {results === null
          ? say('searchHint')
          : results.length
            ? say('searchResults', results.length)
            : say('searchNone', query)}
      </p>
      <ul class="results" id={list} role="listbox" aria-label={say('searchLabel')} hidden={!results?.length}>
        {results?.map((r, i) => (
          <li
            key={`${r.ref.kind} ${r.ref.id}`}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            class="result"
            onClick={() => open(r)}
          >
            <ResultLine {...r} />
          </li>
        ))}
      </ul>
    </div>
  );
}
