// Marks: what is painted on a page, how it looks, and what it refers to.
import type { Weight } from './reading';

/**
 * How a span is painted. `differs`: what many others contradict; `varies`: what few do; `count`: a figure of an event that the
 * record does not know.
 */
export const LOOKS = ['group', 'person', 'body', 'incident', 'figure', 'count', 'varies', 'differs'] as const;
export type Look = (typeof LOOKS)[number];

/**
 * Looks that are styled together, by the first of each: a page can read how each is styled, so that a style for each look would
 * identify many a reader.
 */
export const LOOK_GROUPS = [
  ['differs'],
  ['figure', 'varies', 'count'],
  ['group', 'person', 'body', 'incident'],
] as const satisfies readonly (readonly Look[])[];

/** What a painted span refers to. `figure` and `statement` are indexes into those of the page's reading. */
export type Mark =
  | { look: Look; kind: 'mention'; entity: string }
  | { look: Look; kind: 'incident'; incident: string }
  | { look: Look; kind: 'figure'; figure: number }
  | { look: Look; kind: 'statement'; statement: number };

/** The look of a figure or fact by the weight of the reports that contradict it. */
export const LOOK_OF_WEIGHT = { none: 'figure', light: 'varies', heavy: 'differs' } as const satisfies Record<
  Weight,
  Look
>;

/** A span to paint: offsets are UTF-16 code units into the text of its block. `mark` asks for its card. */
export interface Paint {
  block: number;
  start: number;
  end: number;
  look: Look;
  mark: number;
  /** Only the reader's own packs know it: painted only where the reader can see the text. */
  own?: true;
}
