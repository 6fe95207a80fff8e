// What every card has in common: its empty form, and what a screen reader hears of it first.
import type { CardData, ValueGroup } from './types/card';
import type { ViewContext } from './context';

export const EMPTY = {
  when: null,
  sentence: null,
  here: null,
  status: null,
  groups: [],
  reports: 0,
  difference: null,
  text: null,
  timeline: null,
  facts: [],
  tables: [],
  links: [],
  more: [],
  why: [],
  cite: null,
  ref: null,
} satisfies Partial<CardData>;

/** A card that only says something. */
export const plainCard = (kicker: string, title: string, { labels }: ViewContext): CardData => ({
  ...EMPTY,
  look: 'incident',
  kicker,
  title,
  spoken: `${kicker}. ${title}`,
  labels,
});

/** What is counted, how origins divide, and one source of the most frequent value. */
export function spokenOf(kicker: string, sentence: string, groups: readonly ValueGroup[]): string {
  const first = groups.find((g) => !g.isHere && g.entries.length) ?? groups.find((g) => g.entries.length);
  const source = first?.entries[0];
  if (!source) return `${kicker}. ${sentence}`;
  const [speaker] = source.attributed;
  return `${kicker}. ${sentence} ${source.outlet}${speaker ? ` (${speaker})` : ''}: ${first.value}.`;
}
