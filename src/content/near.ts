// Which elements are near the window. Chromium goes through every range of every highlight anew in each frame in which
// anything of the page has changed (some 8 µs a range): of very many marks it is given those near the window only. They are
// looked for when the window has moved by some of its heights, not by IntersectionObserver, which costs more than it saves here.

import { rectOf } from './dom';

/** How far around the window is near, in heights of it; and how far it moves before one looks again. */
const AROUND = 2;
const MOVED = 1;
const PAUSE_MS = 150;
/** Moved further than this in a pause, in heights of the window, no one reads: one looks where the scroll comes to rest. */
const FLUNG = 0.5;
/** So many elements tell whether the page still stands as it did: none has moved by this much, in heights of the window. */
const ASKED = 8;
const SHIFTED = 0.5;

export class Near {
  /** The elements that were near when one last looked. */
  shown: ReadonlySet<Element> = new Set();
  private elements: readonly Element[] = [];
  private lookedAt = NaN;
  /** Where they stood when they were asked. */
  private places = new WeakMap<Element, Place>();
  private due = false;
  private listening = false;

  /** `onChange` is told when others are near. */
  constructor(
    private readonly onChange: () => void,
    private readonly signal: AbortSignal,
  ) {
    addEventListener('resize', () => this.look(), { passive: true, signal });
  }

  /** Follows these elements and no others; those that were near count as near until one has looked again. */
  follow(elements: readonly Element[]): void {
    this.elements = elements;
    this.look();
    this.listen();
  }

  /** Hears of a scroll a few times a second: hearing of its every frame is most of what we would cost there. */
  private listen(): void {
    if (this.listening || this.elements.length === 0 || this.signal.aborted) return;
    this.listening = true;
    const heard = ({ target }: Event) => {
      // a scroller within the page moves what is in it, and not the window
      const moved = () => (target === document ? this.moved() : this.look());
      moved();
      let from = scrollY;
      const rest = () => {
        const flung = Math.abs(scrollY - from) > FLUNG * innerHeight;
        from = scrollY;
        if (flung) return void setTimeout(rest, PAUSE_MS);
        this.listening = false;
        moved();
        this.listen();
      };
      setTimeout(rest, PAUSE_MS);
    };
    addEventListener('scroll', heard, { once: true, passive: true, capture: true, signal: this.signal });
  }

  private moved(): void {
    if (!(Math.abs(scrollY - this.lookedAt) < MOVED * innerHeight)) this.look();
  }

  /** Looks in the next frame, when the page has been laid out in any case. */
  private look(): void {
    if (this.due || this.elements.length === 0) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.lookedAt = scrollY;
      this.forgetMoved();
      const above = scrollY - AROUND * innerHeight;
      const below = scrollY + (1 + AROUND) * innerHeight;
      const near = this.elements.filter((e) => {
        const { top, bottom } = this.placeOf(e);
        return bottom > above && top < below;
      });
      if (near.length === this.shown.size && near.every((e) => this.shown.has(e))) return;
      this.shown = new Set(near);
      this.onChange();
    });
  }

  /** A few are asked: when these are no longer where they were, all are. */
  private forgetMoved(): void {
    const step = Math.max(1, Math.floor(this.elements.length / ASKED));
    for (let i = 0; i < this.elements.length; i += step) {
      const before = this.places.get(this.elements[i]!);
      if (!before) continue;
      const { top } = measure(this.elements[i]!);
      if (Math.abs(top - before.top) < innerHeight * SHIFTED) continue;
      this.places = new WeakMap();
      return;
    }
  }

  private placeOf(element: Element): Place {
    const known = this.places.get(element);
    if (known) return known;
    const place = measure(element);
    // what has no box may have one when it is asked again
    if (place.top !== -Infinity) this.places.set(element, place);
    return place;
  }
}

/** From the top of the page. */
interface Place {
  top: number;
  bottom: number;
}

/** Where an element stands in the page. What has no box of its own is nowhere: it counts as near. */
function measure(element: Element): Place {
  const { top, bottom, width, height } = rectOf(element);
  if (width === 0 && height === 0) return { top: -Infinity, bottom: Infinity };
  return { top: top + scrollY, bottom: bottom + scrollY };
}
