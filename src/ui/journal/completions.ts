// Completes what is entered by hand: names of the record that fit, and those that the reader's own reports have.
import { useRef, useState } from 'preact/hooks';
import type { EventSummary } from '../../journal/summary';
import { ask } from '../common/page';

/** The fields that are completed. */
export type Completed = 'outlet' | 'place' | 'of' | 'speaker';

const MOST = 12;

export function useCompletions(events: readonly EventSummary[]) {
  const [names, setNames] = useState<Partial<Record<Completed, string[]>>>({});
  /** Ids of the record by field and name. */
  const ids = useRef(new Map<string, string>());
  const turn = useRef(0);
  const look = async (field: Completed, text: string) => {
    const mine = ++turn.current;
    const found = text.trim() ? await ask('search', { query: text }).catch(() => []) : [];
    if (mine !== turn.current) return;
    const fitting = found.filter(({ ref }) => ref.kind === (field === 'outlet' ? 'outlet' : 'entity'));
    for (const { name, ref } of fitting) ids.current.set(`${field}\n${name}`, ref.id);
    const all = [...ownNames(field, text, events), ...fitting.map((r) => r.name)];
    setNames({ ...names, [field]: [...new Set(all)].slice(0, MOST) });
  };
  return {
    names,
    complete: (field: Completed, text: string) => void look(field, text),
    idOf: (field: Completed, name: string) => ids.current.get(`${field}\n${name.trim()}`),
  };
}

function ownNames(field: Completed, text: string, events: readonly EventSummary[]): string[] {
  const start = text.trim().toLowerCase();
  const own = events.flatMap((e): (string | null)[] => {
    if (field === 'outlet') return e.outlets;
    if (field === 'place') return [e.placeName];
    return field === 'speaker' ? e.spread.flatMap((s) => s.values.flatMap((v) => [...v.attributed])) : [];
  });
  return [...new Set(own.flatMap((name) => name ?? []))].filter((name) => start !== '' && name.toLowerCase().includes(start)); // prettier-ignore
}
