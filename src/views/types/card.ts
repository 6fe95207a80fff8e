// What a card shows, already worded.
import type { Look } from '../../model/marks';
import type { Relation } from '../../model/reading';
import type { AnswersData, JournalData, OwnPageData } from './journal';
import type { Plot, Timeline } from './plot';
import type { SearchResult } from './search';

export interface SourceRow {
  outlet: string;
  /** Where it was read, when that is not the outlet itself. */
  via: string | null;
  /** Further reports with the same figure from the same origin. */
  reprints: string | null;
  value: string;
  counts: string | null;
  attributed: string;
  published: string;
  url: string | null;
  relation: Relation | null;
  relationWords: string | null;
}

export interface CardTable {
  title: string;
  rows: SourceRow[];
}

export interface CardLabels {
  close: string;
  pin: string;
  unpin: string;
  footer: string;
  figure: string;
  outlet: string;
  word: string;
  sources: string;
  openPanel: string;
  /** Over the further records. */
  more: string;
  /** “Show all $1 reports” */
  showAll: string;
  direction: 'ltr' | 'rtl';
  theme: 'auto' | 'light' | 'dark';
}

/** What a card shows, already worded. */
export interface CardData {
  look: Look;
  kicker: string;
  title: string;
  /** For a figure: what this page says, and the summary of what others say. */
  here: string | null;
  others: string | null;
  text: string | null;
  plot: Plot | null;
  timeline: Timeline | null;
  facts: [label: string, value: string][];
  tables: CardTable[];
  links: { label: string; url: string }[];
  /** Further records that a selection may mean. */
  more: SearchResult[];
  labels: CardLabels;
  /** What the page itself gives beside the figure, what other pages that the reader read give, and what can be answered. */
  ownPage?: OwnPageData | null;
  journal?: JournalData | null;
  answers?: AnswersData | null;
}
