// Search as one types: a combobox over the whole database, keyboard all the way.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../views/types/search';
import { say } from '../../i18n/say';
import { recordAddress } from '../../platform/own-pages';
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
  /** Keys pressed before the results of what was typed were there: they are meant for those, not for what is shown still. */
  const early = useRef<string[] | null>(null);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);
  // a background that was stopped is ready again when the first letter comes
  useEffect(() => void ask('search', { query: '' }).catch(() => undefined), []);
  useEffect(() => {
    if (results) performance.measure(SHOWN, TYPED);
  }, [results]);
  const open = (r: SearchResult | undefined) => r && window.open(recordAddress(r.ref), '_blank', 'noopener');
  const moved = (key: string, from: number, found: readonly SearchResult[]) =>
    key === 'ArrowDown' ? Math.min(found.length - 1, from + 1) : Math.max(-1, from - 1);
  const arrived = (found: SearchResult[] | null) => {
    const keys = early.current ?? [];
    early.current = null;
    let at = -1;
    for (const key of keys) {
      if (key === 'Enter') open(found?.[Math.max(0, at)]);
      else at = moved(key, at, found ?? []);
    }
    setResults(found);
    setChosen(at);
  };
  const type = (text: string) => {
    performance.mark(TYPED);
    setQuery(text);
    setChosen(-1);
    const mine = ++turn.current;
    early.current = [];
    if (!text.trim()) return arrived(null);
    ask('search', { query: text }).then(
      // an answer to an older keystroke never replaces a newer one
      (found) => mine === turn.current && arrived(found),
      () => mine === turn.current && arrived(null),
    );
  };
  const onKey = (event: KeyboardEvent) => {
    const { key } = event;
    // these keys are the input method's own while it composes
    if (event.isComposing) return;
    if (key === 'Escape' && query) type('');
    else if (key !== 'ArrowDown' && key !== 'ArrowUp' && key !== 'Enter') return;
    else if (early.current) early.current.push(key);
    else if (key === 'Enter') open(results?.[Math.max(0, chosen)]);
    else setChosen(moved(key, chosen, results ?? []));
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
            ? say(results[0]!.nearest ? 'searchNearest' : 'searchResults', results.length)
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
