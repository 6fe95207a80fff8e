// Steps through the marks by keyboard, in the order of the text.
import type { BlockStore } from './blocks';
import type { Host } from './host';
import { bringIntoView } from './dom';
import type { Painted, Painter } from './paint';
import { isSeen } from './seen';
import { makeSpot } from './spot';

export interface Steps {
  /** Goes to the next or the previous mark; `around`, after the last to the first. Otherwise false there, and nothing is shown. */
  by: (distance: 1 | -1, around: boolean) => boolean;
  /** Goes to one mark, if it is still painted. */
  to: (id: number) => void;
  /** Shows no mark as reached any more. */
  leave: () => void;
}

export interface StepParts {
  painter: Pick<Painter, 'painted'>;
  store: Pick<BlockStore, 'byId'>;
  host: Pick<Host, 'root' | 'show'>;
  /** Opens the card of a mark. */
  open: (mark: Painted) => void;
  close: () => void;
}

export function makeSteps({ painter, store, host, open, close }: StepParts): Steps {
  const spot = makeSpot(host);
  /** The index of the mark reached last, in the order of the text. */
  let reached = -1;
  const goTo = (mark: Painted) => {
    bringIntoView(mark.element, { block: 'center' });
    open(mark);
    spot.show(mark.range);
  };
  /** The marks that a reader sees, in the order of the text. */
  const seen = () => {
    const order = new Map([...store.byId.keys()].map((id, i) => [id, i]));
    return painter.painted
      .filter((mark) => isSeen(mark.element))
      .sort((a, b) => order.get(a.block)! - order.get(b.block)! || a.start - b.start);
  };
  return {
    by(distance, around) {
      const marks = seen();
      // from before the first mark, back is to the last
      const isBeforeAll = reached < 0 && distance < 0;
      const next = isBeforeAll ? marks.length - 1 : reached + distance;
      if (!marks[next] && !around) {
        reached = -1;
        close();
        return false;
      }
      if (!marks.length) return false;
      reached = (next + marks.length) % marks.length;
      goTo(marks[reached]!);
      return true;
    },
    to(id) {
      const mark = painter.painted.find((span) => span.mark === id);
      if (mark) goTo(mark);
    },
    leave: spot.hide,
  };
}
