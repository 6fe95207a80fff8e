// What a card can be opened for, and where it is in the window.
import { caretAt } from './dom';
import type { Painted } from './paint';

/** Text that the reader selected. */
export interface Selected {
  range: StaticRange;
  text: string;
}

export type Target = Painted | Selected;

/** The rectangles of a range in the window, in CSS pixels: one for each line. */
export const rectsOf = (range: StaticRange): DOMRect[] => [...liveRange(range).getClientRects()];

/** A range that can be measured and compared. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** How far around its text a mark can be hit, in pixels: below it further, where its line is. */
const BESIDE = 1;
const ABOVE = 2;
const BELOW = 4;

/** The mark under a point of the window. */
export function markAt(marks: readonly Painted[], x: number, y: number): Painted | null {
  const caret = marks.length ? caretAt(x, y) : null;
  if (!caret) return null;
  const isHit = ({ range }: Painted) =>
    (range.startContainer === caret.offsetNode || range.endContainer === caret.offsetNode) &&
    rectsOf(range).some(
      (r) => x >= r.left - BESIDE && x <= r.right + BESIDE && y >= r.top - ABOVE && y <= r.bottom + BELOW,
    );
  return marks.find(isHit) ?? null;
}
