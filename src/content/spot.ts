// Shows which mark the keyboard has reached, by boxes in a closed root of their own: a page cannot list them, as it can highlights.
// It cannot reach that root in Firefox either, where an event gives it the node that it happened on: none happens on these boxes.
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
  const place = createElement('div');
  const boxes = place.attachShadow({ mode: 'closed' });
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
    place.remove();
  };
  return {
    show(range) {
      const isShown = shown !== null;
      shown = range;
      host.show();
      host.root?.append(place);
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

const LOOK =
  'position:fixed;pointer-events:none;border-radius:3px;background:#f5c40066;outline:2px solid #b08c00;';

function boxAt(place: string): HTMLElement {
  const box = createElement('div');
  box.className = 'spot';
  box.style.cssText = LOOK + place;
  return box;
}
