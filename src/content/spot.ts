// Shows which mark the keyboard has reached, by boxes in our own closed root: a page cannot list them, as it can highlights.
import { createElement } from './dom';
import type { Host } from './host';
import { rectsOf } from './targets';

/** Pixels around the text. */
const AROUND = 2;

export interface Spot {
  show: (range: StaticRange) => void;
  hide: () => void;
}

export function makeSpot(host: Pick<Host, 'root' | 'show'>): Spot {
  const boxes = createElement('div');
  let shown: StaticRange | null = null;
  let drawn = '';
  const draw = () => {
    if (!shown) return;
    const places = placesOf(shown);
    // what is unchanged is left alone: every change costs the page a frame
    if (places.join() !== drawn) boxes.replaceChildren(...places.map(boxAt));
    drawn = places.join();
    requestAnimationFrame(draw);
  };
  const hide = () => {
    shown = null;
    drawn = '';
    boxes.replaceChildren();
    boxes.remove();
  };
  return {
    show(range) {
      const isShown = shown !== null;
      shown = range;
      host.show();
      host.root?.append(boxes);
      if (!isShown) draw();
    },
    hide,
  };
}

/** Where the boxes lie, as styles; none when the text has become shorter since. */
function placesOf(range: StaticRange): string[] {
  try {
    return rectsOf(range).map(
      ({ left, top, width, height }) =>
        `left:${left - AROUND}px;top:${top - AROUND}px;width:${width + 2 * AROUND}px;height:${height + 2 * AROUND}px`,
    );
  } catch {
    return [];
  }
}

function boxAt(place: string): HTMLElement {
  const box = createElement('div');
  box.className = 'spot';
  box.style.cssText = place;
  return box;
}
