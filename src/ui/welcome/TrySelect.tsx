// Selecting text, tried by hand: what is selected in this sentence is looked up.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../views/types/search';
import { say } from '../../i18n/say';
import { Results } from '../common/Results';

const MOST = 3;
const LONGEST = 80;

export function TrySelect({ search }: { search: (query: string) => Promise<SearchResult[]> }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [selected, setSelected] = useState('');
  const [found, setFound] = useState<SearchResult[]>([]);
  useEffect(() => {
    const onSelected = () => {
      const selection = getSelection();
      const words = selection?.toString().trim() ?? '';
      if (words && words.length <= LONGEST && text.current?.contains(selection!.anchorNode))
        setSelected(words);
    };
    document.addEventListener('selectionchange', onSelected);
    return () => document.removeEventListener('selectionchange', onSelected);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    if (selected) void search(selected).then((results) => isCurrent && setFound(results.slice(0, MOST)));
    return () => void (isCurrent = false);
  }, [selected]);
  return (
    <>
      <p ref={text} class="sample" tabIndex={0}>
        {say('welcomeSample')}
      </p>
      {selected && (
        <div role="status">
          <p class="soft">{say('panelLookUp', selected)}</p>
          {found.length ? <Results results={found} /> : <p>{say('panelNoMatch')}</p>}
        </div>
      )}
    </>
  );
}
