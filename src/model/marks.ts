// Marks: what is painted on a page, how it looks, and what it refers to.

/** How a span is painted. `differs`: a figure that others contradict; `count`: one of an event that the record does not know. */
export const LOOKS = ['group', 'person', 'body', 'incident', 'figure', 'count', 'differs'] as const;
export type Look = (typeof LOOKS)[number];

/** What a painted span refers to. `figure` is an index into the figures of the page's reading. */
export type Mark =
  | { look: Look; kind: 'mention'; entity: string }
  | { look: Look; kind: 'incident'; incident: string }
  | { look: Look; kind: 'figure'; figure: number };

/** A span to paint: offsets are UTF-16 code units into the text of its block. `mark` asks for its card. */
export interface Paint {
  block: number;
  start: number;
  end: number;
  look: Look;
  mark: number;
}
