// Steps through the marks by keyboard, in the order of the text.
import { bringIntoView } from './dom';
import type { Painted, Painter } from './paint';
import { compareInText } from './targets';

export interface Steps {
  /** Goes to the next or the previous mark; after the last comes the first. */
  by: (distance: 1 | -1) => void;
  /** Goes to one mark, if it is still painted. */
  to: (id: number) => void;
}

/** `open` opens the card of a mark. */
export function makeSteps(painter: Pick<Painter, 'painted' | 'point'>, open: (mark: Painted) => void): Steps {
  /** The index of the mark reached last, in the order of the text. */
  let reached = -1;
  const goTo = (mark: Painted) => {
    bringIntoView(mark.element, { block: 'center' });
    painter.point(mark);
    open(mark);
  };
  return {
    by(distance) {
      const marks = [...painter.painted].sort(compareInText);
      if (!marks.length) return;
      // from before the first mark, back is to the last
      const from = Math.max(reached, distance < 0 ? 0 : -1);
      reached = (from + distance + marks.length) % marks.length;
      goTo(marks[reached]!);
    },
    to(id) {
      const mark = painter.painted.find((span) => span.mark === id);
      if (mark) goTo(mark);
    },
  };
}
