// Which elements are near the window. Chromium goes through every range of every highlight anew in each frame in which
// anything of the page has changed (some 8 µs a range): of very many marks it is given those near the window only. They are
// looked for when the window has moved by twice its own height, not by IntersectionObserver, which costs more than it saves here.

import { rectOf } from './dom';

/** How far around the window is near, in heights of it; and how far it moves before one looks again. */
const AROUND = 4;
const MOVED = 2;

export class Near {
  /** The elements that were near when one last looked. */
  shown: ReadonlySet<Element> = new Set();
  private elements: readonly Element[] = [];
  private lookedAt = NaN;
  private due = false;

  /** `onChange` is told when others are near. */
  constructor(
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    const options = { passive: true, capture: true, signal };
    addEventListener('scroll', () => this.moved(), options);
    addEventListener('resize', () => this.look(), options);
  }

  /** Follows these elements and no others. */
  follow(elements: readonly Element[]): void {
    this.elements = elements;
    this.look();
  }

  private moved(): void {
    // a scroller within the page moves without the window
    if (this.elements.length && !(Math.abs(scrollY - this.lookedAt) < MOVED * innerHeight)) this.look();
  }

  /** Looks in the next frame, when the page has been laid out in any case. */
  private look(): void {
    if (this.due || this.elements.length === 0) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.lookedAt = scrollY;
      const [above, below] = [-AROUND * innerHeight, (1 + AROUND) * innerHeight];
      this.shown = new Set(
        this.elements.filter((e) => {
          const { top, bottom, width, height } = rectOf(e);
          // what has no box of its own is nowhere: it counts as near
          return (bottom > above && top < below) || (width === 0 && height === 0);
        }),
      );
      this.onChange();
    });
  }
}
