// Which events of the journal a reader wants to see.
import type { EventSummary } from '../../journal/summary';

export const FILTERS = ['all', 'several', 'differ', 'pinned', 'notes'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether an event has every word of a query somewhere, and is of a kind. */
export function fits(event: EventSummary, query: string, filter: Filter): boolean {
  if (!isOf(event, filter)) return false;
  // without a query no text of thousands of events is folded
  if (query.trim() === '') return true;
  const text = textOf(event);
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function isOf({ outlets, spread, pinned, note, tags }: EventSummary, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'several':
      return outlets.length > 1;
    case 'differ':
      return spread.some(({ values }) => new Set(values.map((v) => JSON.stringify(v.value))).size > 1);
    case 'pinned':
      return pinned;
    case 'notes':
      return note !== '' || tags.length > 0;
  }
}

const texts = new WeakMap<EventSummary, string>();

function textOf(event: EventSummary): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const { title, from, placeName, kind, note, tags, outlets, spread } = event;
  const values = spread.flatMap((s) => s.values.map((v) => JSON.stringify(v.value)));
  const text = fold(
    [title, from, placeName, kind, note, ...tags, ...outlets, ...values].filter(Boolean).join(' '),
  );
  texts.set(event, text);
  return text;
}

/** Without case and marks, so that “Kocani” finds “Kočani”. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
