// The one contract between the sides. What reaches the background is checked against these schemas; what a page's
// content script gets back holds only what it paints or shows.
import * as v from 'valibot';
import type { Relation } from './model/reading';

/** Limits on one message: a page can be large, never endless. */
const MOST_BLOCKS = 20_000;
const LONGEST_BLOCK = 200_000;

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

export const fromContentSchema = v.variant('type', [
  readSchema,
  cardSchema,
  v.strictObject({ type: v.literal('card-script') }),
]);
export type FromContent = v.InferOutput<typeof fromContentSchema>;
export type ReadRequest = v.InferOutput<typeof readSchema>;

export const fromPagesSchema = v.variant('type', [
  v.strictObject({ type: v.literal('summary'), tab: index }),
  v.strictObject({ type: v.literal('read-here'), tab: index }),
  v.strictObject({
    type: v.literal('switch-site'),
    host: v.pipe(v.string(), v.maxLength(300)),
    on: v.boolean(),
  }),
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

/** `missing`: blocks whose text the background does not have; send them. */
export type ReadAnswer = { paints: Paint[]; missing: [] } | { missing: number[] };

export interface SourceRow {
  outlet: string;
  /** Where it was read, when that is not the outlet itself. */
  via: string | null;
  /** Further reports with the same figure from the same origin. */
  reprints: number;
  value: string;
  counts: string | null;
  attributed: string | null;
  published: string | null;
  url: string | null;
  relation: Relation | null;
}

export interface CardTable {
  title: string;
  rows: SourceRow[];
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
  facts: [label: string, value: string][];
  tables: CardTable[];
  links: { label: string; url: string }[];
}

/** `again`: the background has forgotten the page (it was stopped); read once more and ask again. */
export type CardAnswer = CardData | { again: true };

/** `off` is meant for the pages of one host only. */
export type ToContent = { type: 'step'; by: 1 | -1 } | { type: 'off'; host: string };

export interface PageSummary {
  host: string | null;
  read: boolean;
  siteOn: boolean;
  incidents: { title: string; main: boolean }[];
  counts: { names: number; figures: number; differing: number };
}
