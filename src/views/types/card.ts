// What a card shows, already worded.
import type { Look } from '../../model/marks';
import type { RecordRef } from '../../model/record-ref';
import type { Relation } from '../../model/reading';
import type { AnswersData, JournalData, OwnPageData } from './journal';
import type { Timeline } from './plot';
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

/** One report as a source. */
export interface SourceReport {
  outlet: string;
  /** Where it was read, when that is not the outlet itself. */
  via: string | null;
  url: string | null;
  /** ISO day; null when none is printed. */
  day: string | null;
  published: string | null;
}

/** One independent origin of a value, by its best-known report. */
export interface SourceEntry extends SourceReport {
  /** What kind of outlet it is: “news agency”. */
  kind: string | null;
  /** On whose word. */
  attributed: string[];
  counts: string;
  /** Further reports of the same origin. */
  reprints: SourceReport[];
}

/** One value with everybody who gives it. */
export interface ValueGroup {
  id: string;
  value: string;
  /** What was counted with it: “at least”, “3 to 5”. */
  folded: string | null;
  /** Whether it is what the page says. */
  isHere: boolean;
  relation: Relation | null;
  relationWords: string | null;
  /** How many independent origins give it. */
  origins: number;
  /** “14 origins” */
  originsWords: string;
  /** Their number as a share of that of the value that most give. */
  share: number;
  /** For sorting by value. */
  least: number;
  /** Its best-known sources with their speakers. */
  sources: string;
  /** When it was first printed, as an ISO day. */
  day: string | null;
  entries: SourceEntry[];
}

/** The reader's sign: a path in a square of five by five, and how it is read. */
export interface SignData {
  path: string;
  name: string;
}

export interface CardLabels {
  /** Null where the reader's storage cannot be read, and outside the extension. */
  sign: SignData | null;
  close: string;
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
  /** Of the card at rest; “All reports ($1)” */
  allReports: string;
  /** Of the full card of what has no reports. */
  details: string;
  cite: string;
  cited: string;
  accessed: string;
  /** Into the reader's own record; where none is kept, the card is only kept open. */
  keep: string;
  keepOpen: string;
  whyThis: string;
  whyFor: string;
  whyAgainst: string;
  openRecord: string;
  /** Beside the page's own value. */
  here: string;
  byOrigins: string;
  byDay: string;
  /** “and $1 reprints” */
  reprints: string;
  undated: string;
  noSpeaker: string;
  direction: 'ltr' | 'rtl';
  theme: 'auto' | 'light' | 'dark';
}

/** One reason: what something is, or what speaks for or against it. */
export interface WhyLine {
  text: string;
  stance: 'fact' | 'for' | 'against';
}

/** What a card shows, already worded. */
export interface CardData {
  look: Look;
  kicker: string;
  title: string;
  /** When it happened. */
  when: string | null;
  /** How independent origins divide. */
  sentence: string | null;
  /** What is read out when the card opens: what it is about, how origins divide, one source. */
  spoken: string;
  /** What this page says, and on whose word. */
  here: { value: string; attributed: string[] } | null;
  status: string | null;
  /** The values of other reports; the most frequent first. */
  groups: ValueGroup[];
  /** How many reports the groups hold. */
  reports: number;
  /** Why others may give another figure. */
  difference: string | null;
  text: string | null;
  timeline: Timeline | null;
  facts: [label: string, value: string][];
  tables: CardTable[];
  links: { label: string; url: string }[];
  /** Further records that a selection may mean. */
  more: SearchResult[];
  /** Why the page's words are taken for this. */
  why: WhyLine[];
  /** The comparison as text to cite. */
  cite: string | null;
  /** The record that it belongs to. */
  ref: RecordRef | null;
  labels: CardLabels;
  /** What the page itself gives beside the figure, what other pages that the reader read give, and what can be answered. */
  ownPage?: OwnPageData | null;
  journal?: JournalData | null;
  answers?: AnswersData | null;
}
