// Steps through the marks by keyboard, in the order of the text.
import type { BlockStore } from './blocks';
import { bringIntoView } from './dom';
import type { Painted, Painter } from './paint';
import { isSeen } from './seen';

export interface Steps {
  /** Goes to the next or the previous mark; after the last comes the first. */
  by: (distance: 1 | -1) => void;
  /** Goes to one mark, if it is still painted. */
  to: (id: number) => void;
}

export interface StepParts {
  painter: Pick<Painter, 'painted' | 'point'>;
  store: Pick<BlockStore, 'byId'>;
  /** Opens the card of a mark. */
  open: (mark: Painted) => void;
}

export function makeSteps({ painter, store, open }: StepParts): Steps {
  /** The index of the mark reached last, in the order of the text. */
  let reached = -1;
  const goTo = (mark: Painted) => {
    bringIntoView(mark.element, { block: 'center' });
    painter.point(mark);
    open(mark);
  };
  /** The marks that a reader sees, in the order of the text. */
  const seen = () => {
    const order = new Map([...store.byId.keys()].map((id, i) => [id, i]));
    return painter.painted
      .filter((mark) => isSeen(mark.element))
      .sort((a, b) => order.get(a.block)! - order.get(b.block)! || a.start - b.start);
  };
  return {
    by(distance) {
      const marks = seen();
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
