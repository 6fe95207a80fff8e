// Places the box of a card beside its mark, inside the window, as the page scrolls.
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Between the mark and the card, and between the card and the window's edge; in CSS pixels. */
const GAP = 6;
const EDGE = 8;
const MIN_HEIGHT = 140;

/** Keeps the box beside a rectangle of the window as the page scrolls. Returns a function that stops it. */
export function keepBeside(box: HTMLElement, { x, y, width, height }: DOMRect): () => void {
  const scrolled = { x: scrollX, y: scrollY };
  // the mark moves with the page: its place is kept relative to the scroll position
  const anchor = {
    getBoundingClientRect: () =>
      new DOMRect(x - (scrollX - scrolled.x), y - (scrollY - scrolled.y), width, height),
    contextElement: document.documentElement,
  };
  return autoUpdate(anchor, box, () => void place(anchor, box));
}

async function place(anchor: { getBoundingClientRect: () => DOMRect }, box: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, box, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          box.style.setProperty('max-block-size', `${Math.max(MIN_HEIGHT, availableHeight)}px`),
      }),
    ],
  });
  box.style.setProperty('left', `${x}px`);
  box.style.setProperty('top', `${y}px`);
}

/** Whether a point of the window lies on the box, or in the gap between it and its mark: crossing that is not leaving. */
export function isOn(box: HTMLElement, x: number, y: number): boolean {
  const r = box.getBoundingClientRect();
  return x >= r.left - GAP && x <= r.right + GAP && y >= r.top - GAP * 2 && y <= r.bottom + GAP * 2;
}
