// The panel of one page, already worded, and what its exports are made of.
import type { Look } from '../../model/marks';
import type { CardData, SourceRow } from './card';
import type { SearchResult } from './search';

export interface PanelMark {
  mark: number;
  look: Look;
  text: string;
  kind: string;
  detail: string;
}

export interface MatrixCell {
  text: string;
  differs: boolean;
}

export interface Matrix {
  title: string;
  columns: string[];
  rows: { outlet: string; url: string | null; published: string; cells: MatrixCell[] }[];
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

export interface PanelFigure {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  measure: string;
  counts: string;
  value: string;
  incident: string | null;
  status: string;
  reports: (SourceRow & { day: string | null })[];
}

export interface PanelData {
  host: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  language: string | null;
  incidents: { id: string; title: string; main: boolean; when: string }[];
  matrix: Matrix | null;
  disagreements: Disagreement[];
  marks: PanelMark[];
  /** What exports are made of: each figure with what others say. */
  figures: PanelFigure[];
  lookedUp: LookUpData | null;
}
