// The one contract between the sides. What reaches the background is checked against these schemas; what a page's
// content script gets back holds only what it paints or shows.
import * as v from 'valibot';
import type { Relation } from '../model/reading';

/** Limits on one message: a page can be large, never endless. */
const MOST_BLOCKS = 20_000;
const LONGEST_BLOCK = 200_000;

/** A selection longer than this is cut. */
export const MOST_SELECTED = 2000;

const nullable = (most: number) => v.nullable(v.pipe(v.string(), v.maxLength(most)));

const pageSchema = v.strictObject({
  /** Made anew for each document: tells two pages in one tab apart. */
  document: v.pipe(v.string(), v.maxLength(64)),
  url: v.pipe(v.string(), v.maxLength(8192)),
  canonical: nullable(8192),
  title: nullable(2000),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  language: nullable(40),
});
export type PageFacts = v.InferOutput<typeof pageSchema>;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The blocks of a page, in order. Only those whose text the background does not have yet carry it. */
const readSchema = v.strictObject({
  type: v.literal('read'),
  page: pageSchema,
  order: v.pipe(v.array(index), v.maxLength(MOST_BLOCKS)),
  blocks: v.pipe(
    v.array(
      v.strictObject({
        id: index,
        text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
        article: v.boolean(),
      }),
    ),
    v.maxLength(MOST_BLOCKS),
  ),
});

const cardSchema = v.strictObject({
  type: v.literal('card'),
  document: v.pipe(v.string(), v.maxLength(64)),
  mark: index,
});

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** A record of the database that a page or the panel asks for. */
const recordSchema = v.strictObject({
  kind: v.picklist(['entity', 'incident', 'outlet']),
  id: v.pipe(v.string(), v.maxLength(200)),
});
export type RecordRef = v.InferOutput<typeof recordSchema>;

export const fromContentSchema = v.variant('type', [
  readSchema,
  cardSchema,
  v.strictObject({ type: v.literal('card-script') }),
  /** The reader pressed the button beside a selection, a record's name, or “open in the panel” on a card. */
  v.strictObject({
    type: v.literal('look-up'),
    document: v.pipe(v.string(), v.maxLength(64)),
    text: text(MOST_SELECTED),
  }),
  v.strictObject({ type: v.literal('open-record'), ref: recordSchema }),
  v.strictObject({ type: v.literal('open-panel') }),
]);
export type FromContent = v.InferOutput<typeof fromContentSchema>;
export type ReadRequest = v.InferOutput<typeof readSchema>;

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]{1,253}$/i, 'a host name is needed'));

export const fromPagesSchema = v.variant('type', [
  v.strictObject({ type: v.literal('summary'), tab: index }),
  v.strictObject({ type: v.literal('panel'), tab: index }),
  v.strictObject({ type: v.literal('jump'), tab: index, mark: index }),
  v.strictObject({ type: v.literal('search'), query: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({ type: v.literal('record'), ref: recordSchema }),
  v.strictObject({ type: v.literal('sample-card'), text: text(MOST_SELECTED) }),
  v.strictObject({ type: v.literal('read-here'), tab: index }),
  v.strictObject({ type: v.literal('switch-site'), host, on: v.boolean() }),
  v.strictObject({ type: v.literal('always'), host, on: v.boolean() }),
]);
export type FromPages = v.InferOutput<typeof fromPagesSchema>;

/** How a span is painted. `differs`: a figure that others contradict. */
export type Look = 'group' | 'person' | 'body' | 'incident' | 'figure' | 'differs';

/** A span to paint: offsets are UTF-16 code units into the text of its block. `mark` asks for its card. */
export interface Paint {
  block: number;
  start: number;
  end: number;
  look: Look;
  mark: number;
}

/** What the content script needs to know of the reader's settings. */
export interface PageStyle {
  /** Looks painted by their background instead of a line. */
  backgrounds: Look[];
  /** Milliseconds of rest before a card opens. */
  dwell: number;
  /** The label of the button beside a selection; null when the reader wants none. */
  lookUpButton: string | null;
  /** The label of the button that leads through the marks. */
  reach: string;
}

/** `missing`: blocks whose text the background does not have; send them. */
export type ReadAnswer = { paints: Paint[]; missing: []; style: PageStyle } | { missing: number[] };

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

/** One value that reports give: a dot for each independent origin; a bar from least to most, open when most is null. */
export interface PlotPoint {
  label: string;
  least: number;
  most: number | null;
  origins: string[];
  relation: Relation | null;
}

export interface Plot {
  /** Read out instead of the picture. */
  summary: string;
  hereLabel: string;
  here: { label: string; least: number; most: number | null } | null;
  points: PlotPoint[];
}

/** How a count grew, by the day it was printed. */
export interface Timeline {
  summary: string;
  points: { day: string; date: string; label: string; value: number; outlet: string }[];
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
}

/** `again`: the background has forgotten the page (it was stopped); read once more and ask again. */
export type CardAnswer = CardData | { again: true };

/**
 * `off` is meant for the pages of one host only; all hosts when it is null. `again`: the background has forgotten the page;
 * send it once more, and answer when it is read.
 */
export type ToContent =
  | { type: 'step'; by: 1 | -1 }
  | { type: 'jump'; mark: number }
  | { type: 'off'; host: string | null }
  | { type: 'again' };

/** Told to the extension's own pages when a tab was read anew, or something was looked up for it. */
export type ToPages = { type: 'tab-read'; tab: number } | { type: 'looked-up'; tab: number; text: string };

export interface PageSummary {
  host: string | null;
  read: boolean;
  siteOn: boolean;
  paused: boolean;
  /** Read by default, read because the reader chose it, or neither. */
  access: 'default' | 'chosen' | 'none';
  language: string | null;
  incidents: { id: string; title: string; main: boolean }[];
  counts: { names: number; figures: number; differing: number };
}

export interface SearchResult {
  ref: RecordRef;
  kind: string;
  name: string;
  detail: string;
}

/** A full page of one record. */
export interface RecordData {
  title: string;
  kicker: string;
  text: string | null;
  counts: string | null;
  facts: { label: string; value: string; ref: RecordRef | null }[];
  plots: { title: string; plot: Plot; timeline: Timeline | null }[];
  tables: CardTable[];
  links: { label: string; url: string }[];
  /** Further records that belong to it, by heading. */
  related: { title: string; records: SearchResult[] }[];
}

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
