// The panel of one page, already worded, and what its exports are made of.
import type { Look } from '../../model/marks';
import type { Weight } from '../../model/reading';
import type { CardData, SourceRow, ValueGroup } from './card';
import type { SearchResult } from './search';

export interface PanelMark {
  mark: number;
  look: Look;
  text: string;
  kind: string;
  detail: string;
}

/** A count that others give and the page does not. */
export interface CountRow {
  count: string;
  groups: ValueGroup[];
  /** How many reports give it. */
  reports: number;
  cite: string;
}

export interface CountTable {
  /** The incident. */
  title: string;
  rows: CountRow[];
}

export interface Disagreement {
  title: string;
  here: string | null;
  others: { value: string; reports: { outlet: string; url: string | null }[] }[];
}

export interface LookUpData {
  text: string;
  matches: SearchResult[];
  /** When the selection holds a figure: its comparison. */
  figures: CardData[];
}

/** A report beside a figure, with what a citation needs. */
export interface SourceOfFigure extends SourceRow {
  /** ISO day. */
  day: string | null;
  /** ISO 639 code. */
  language: string | null;
  /** Whether its address is one of the outlet's own. */
  own: boolean;
}

export interface PanelFigure {
  /** The address of the document that prints it: of a frame, the frame's own. */
  page: string | null;
  exact: string;
  /** What precedes and follows it in its paragraph. */
  prefix: string;
  suffix: string;
  /** The mark to go to; null when it has none. */
  mark: number | null;
  weight: Weight;
  measure: string;
  counts: string;
  value: string;
  incident: string | null;
  status: string;
  /** How independent origins divide; null for a figure that is compared with nothing. */
  sentence: string | null;
  groups: ValueGroup[];
  cite: string | null;
  reports: SourceOfFigure[];
}

export interface PanelData {
  host: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  language: string | null;
  incidents: { id: string; title: string; main: boolean; when: string }[];
  /** Counts of the page's story that other reports give and the page does not. */
  counts: CountTable | null;
  disagreements: Disagreement[];
  marks: PanelMark[];
  /** What exports are made of: each figure with those of other reports. */
  figures: PanelFigure[];
  lookedUp: LookUpData | null;
}
