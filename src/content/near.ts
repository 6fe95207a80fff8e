// Which elements are near the window. Chromium goes through every range of every highlight anew in each frame in which
// anything of the page has changed (some 8 µs a range): of very many marks it is given those near the window only. They are
// looked for when the window has moved by some of its heights, not by IntersectionObserver, which costs more than it saves here.

import { rectOf } from './dom';

/**
 * How far around the window is near, in heights of it: the further, the seldomer others are near, for which Chromium paints the
 * page anew, but the more marks it goes through at the next change. So the first of these within which few elements are, or the
 * last; and the last in a page that lives, one whose marks were twice others in so many milliseconds, and where a fling came to
 * rest, since the next may follow.
 */
const AROUND = [6, 4, 2];
const FEW = 150;
const LIVES_MS = 10_000;
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
  /** Where the window was when one last looked, and how far around it. */
  private lookedAt = NaN;
  private around = 0;
  /** When the elements were given the last two times, in milliseconds since the page was opened. */
  private changes = [-Infinity, -Infinity];
  /** Where they stood when they were asked. */
  private places = new WeakMap<Element, Place>();
  /** Whether the last scroll was a fling. */
  private flung = false;
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
    this.changes = [this.changes[1]!, performance.now()];
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
      this.flung = false;
      const rest = () => {
        const flung = Math.abs(scrollY - from) > FLUNG * innerHeight;
        from = scrollY;
        this.flung ||= flung;
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
    // as long as what stands just outside the window is near
    if (!(Math.abs(scrollY - this.lookedAt) < (this.around - 1) * innerHeight)) this.look();
  }

  /** Looks in the next frame, when the page has been laid out in any case. */
  private look(): void {
    if (this.due || this.elements.length === 0) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.lookedAt = scrollY;
      this.forgetMoved();
      let near = this.elements;
      const least = this.flung || performance.now() - this.changes[0]! < LIVES_MS;
      for (const around of least ? AROUND.slice(-1) : AROUND) {
        this.around = around;
        near = near.filter((e) => this.isWithin(e, around * innerHeight));
        if (near.length <= FEW) break;
      }
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

  /** Whether an element stands no further than this from the window, in pixels. */
  private isWithin(element: Element, pixels: number): boolean {
    const { top, bottom } = this.placeOf(element);
    return bottom > scrollY - pixels && top < scrollY + innerHeight + pixels;
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
