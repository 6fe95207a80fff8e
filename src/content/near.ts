// Which elements are near the window. Chromium goes through every range of every highlight in each frame in which anything of
// the page has changed (about 8 µs a range), so of very many marks it gets only those near the window. They are looked for when
// the window has moved by several of its heights, not with IntersectionObserver, which costs more than it saves here.
import { isBare } from './bare';
import { rectOf } from './dom';

/**
 * How far around the window counts as near, in heights of the window. A larger distance means fewer updates, each of which
 * repaints the page, but more ranges to go through at each change. So it is the first of these within which there are few
 * elements, or the last. It is the last, too, while the page is live (its marks were replaced twice within LIVE_MS), and where
 * a fling ended, since the next one may follow.
 */
const DISTANCES = [6, 4, 2];
const FEW = 150;
const LIVE_MS = 10_000;
const PAUSE_MS = 150;
/** A scroll by more than this in one pause, in heights of the window, is a fling: nobody reads, so we wait until it ends. */
const FLING = 0.5;
/** This many elements are sampled to see whether the page has shifted: whether one moved by SHIFT heights of the window. */
const SAMPLES = 8;
const SHIFT = 0.5;

interface Spanning {
  element: Element;
  range: StaticRange;
  own?: true;
}

/** Finds which of many elements are near the window, as the reader scrolls. */
export interface Near {
  /** The elements that were near at the last look. */
  readonly shown: ReadonlySet<Element>;
  /** Whether a span is to be painted: it was near at the last look, and seen, if only the reader's packs know it. */
  paints: (span: Spanning) => boolean;
  /** Follows these elements and no others; they are looked at in the next frame. */
  follow: (elements: readonly Element[]) => void;
}

/** `onChange` is called when other elements are near. */
export function makeNear(onChange: () => void, signal: AbortSignal): Near {
  let shown: ReadonlySet<Element> = new Set();
  let elements: readonly Element[] = [];
  /** Where the window was at the last look, and which distance was used. */
  let lookedAt = NaN;
  let distance = 0;
  /** When the elements were set the last two times, in milliseconds since the page was opened. */
  let changes: readonly [number, number] = [-Infinity, -Infinity];
  /** Where the elements were when they were last measured. */
  let places = new WeakMap<Element, Place>();
  /** Whether the last scroll was a fling. */
  let flung = false;
  let scheduled = false;
  let listening = false;

  const placeOf = (element: Element): Place => {
    const known = places.get(element);
    if (known) return known;
    const place = measure(element);
    // an element without a box may have one at the next look
    if (place.top !== -Infinity) places.set(element, place);
    return place;
  };
  /** Whether an element is at most this far from the window, in CSS pixels. */
  const isWithin = (element: Element, pixels: number) => {
    const { top, bottom } = placeOf(element);
    return bottom > scrollY - pixels && top < scrollY + innerHeight + pixels;
  };
  /** Measures a few elements: if one is no longer where it was, all places are forgotten. */
  const forgetIfShifted = () => {
    const step = Math.max(1, Math.floor(elements.length / SAMPLES));
    for (let i = 0; i < elements.length; i += step) {
      const before = places.get(elements[i]!);
      if (!before || Math.abs(measure(elements[i]!).top - before.top) < innerHeight * SHIFT) continue;
      places = new WeakMap();
      return;
    }
  };
  const onFrame = () => {
    scheduled = false;
    lookedAt = scrollY;
    forgetIfShifted();
    let near = elements;
    const isLive = performance.now() - changes[0] < LIVE_MS;
    for (const pages of flung || isLive ? DISTANCES.slice(-1) : DISTANCES) {
      distance = pages;
      near = near.filter((e) => isWithin(e, pages * innerHeight));
      if (near.length <= FEW) break;
    }
    if (near.length === shown.size && near.every((e) => shown.has(e))) return;
    shown = new Set(near);
    onChange();
  };
  /** Looks in the next frame, when the page has been laid out anyway. */
  const look = () => {
    if (scheduled || elements.length === 0) return;
    scheduled = true;
    requestAnimationFrame(onFrame);
  };
  const onWindowMoved = () => {
    // up to this, what has come into the window was near at the last look; NaN before the first
    if (!(Math.abs(scrollY - lookedAt) < (distance - 1) * innerHeight)) look();
  };
  const onScroll = ({ target }: Event) => {
    // a scrolling element moves its content, not the window
    const onMoved = target === document ? onWindowMoved : look;
    onMoved();
    let from = scrollY;
    flung = false;
    const onPause = () => {
      const isFling = Math.abs(scrollY - from) > FLING * innerHeight;
      from = scrollY;
      flung ||= isFling;
      if (isFling) return void setTimeout(onPause, PAUSE_MS);
      listening = false;
      onMoved();
      listen();
    };
    setTimeout(onPause, PAUSE_MS);
  };
  /** Listens to scrolling a few times a second: a listener that runs every frame would be most of our cost. */
  const listen = () => {
    if (listening || elements.length === 0 || signal.aborted) return;
    listening = true;
    addEventListener('scroll', onScroll, { once: true, passive: true, capture: true, signal });
  };
  addEventListener('resize', look, { passive: true, signal });
  return {
    get shown() {
      return shown;
    },
    paints: ({ element, range, own }) => shown.has(element) && (!own || isBare(range, element)),
    follow(followed) {
      elements = followed;
      changes = [changes[1], performance.now()];
      look();
      listen();
    },
  };
}

/** In CSS pixels from the top of the page. */
interface Place {
  top: number;
  bottom: number;
}

/** Where an element is in the page. Elements without a box are treated as visible. */
function measure(element: Element): Place {
  const { top, bottom, width, height } = rectOf(element);
  if (width === 0 && height === 0) return { top: -Infinity, bottom: Infinity };
  return { top: top + scrollY, bottom: bottom + scrollY };
}
