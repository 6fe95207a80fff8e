// Paints spans with the CSS Custom Highlight API, which leaves the page's own nodes untouched. Pages can read the registry, so
// the names in it are neutral; and they can change it, so what was painted is recorded here. How each name
// looks is in a sheet that the background adds (background/mark-styles.ts). Which looks the reader wants changes nothing here.
import type { Look, Paint } from '../model/marks';
import { locate, type Block } from './collect';
import { parentOf, wholePage } from './dom';
import type { LoadMore } from './more-script';
import type { Near } from './near';

/** One highlight for each look; named as in background/mark-styles.ts. */
const NAMES: Record<Look, string> = {
  group: 'vr-1',
  person: 'vr-2',
  body: 'vr-3',
  incident: 'vr-4',
  figure: 'vr-5',
  count: 'vr-9',
  varies: 'vr-8',
  differs: 'vr-6',
};
const ALL_NAMES = Object.values(NAMES);

export interface Painted extends Paint {
  range: StaticRange;
  /** The element that holds the text in which the span begins. */
  element: Element;
}

/** Up to this many spans are all painted at once; of more only those near the window (near.ts). */
const FEW = 100;

export interface Painter {
  /** What is painted, without the looks that are off. */
  readonly painted: readonly Painted[];
  /** Sets the looks that open no card: they are not in `painted`. Takes effect at the next `paint`. */
  setOff: (looks: readonly Look[]) => void;
  /** Paints these spans and no others. Spans whose text is gone are left out; an unchanged span keeps its identity. */
  paint: (paints: readonly Paint[], blocks: ReadonlyMap<number, Block>) => void;
  /** Takes the paint off some blocks at once, before their new text is read. */
  drop: (blocks: ReadonlySet<Block>) => void;
  /**
   * Paints again what the page or another extension has cleared, once: cleared a second time, the marks are given up until the
   * page is read again.
   */
  restore: () => void;
}

/** A painter that removes all its paint when the signal aborts. */
export function makePainter(loadMore: LoadMore, signal: AbortSignal): Painter {
  let off: readonly Look[] = [];
  let live: readonly Painted[] = [];
  let spans: readonly Painted[] = [];
  let near: Near | undefined;
  /** What is painted now, and under which names. */
  let shown: readonly Painted[] = [];
  let ranges: Record<string, StaticRange[]> = {};
  let restored = false;

  /** Sets one highlight for each look, and removes all others under our names, those of an earlier copy of the script too. */
  const setHighlights = (painted: readonly Painted[]) => {
    shown = painted;
    ranges = {};
    for (const { look, range } of shown) (ranges[NAMES[look]] ??= []).push(range);
    for (const name of ALL_NAMES) setHighlight(name, ranges[name] ?? []);
  };
  const paintNear = () => setHighlights(spans.filter((s) => near!.paints(s)));
  const setSpans = (newSpans: readonly Painted[]) => {
    spans = newSpans;
    live = spans.filter((s) => !off.includes(s.look));
    if (spans.length <= FEW && !spans.some((s) => s.own)) {
      near?.follow([]);
      return setHighlights(spans);
    }
    if (!near) return void followLater();
    near.follow([...new Set(spans.map((s) => s.element))]);
    paintNear();
  };
  const followLater = async () => {
    const more = await loadMore();
    if (signal.aborted) return;
    if (!more) return setHighlights(spans.filter((s) => !s.own));
    near ??= more.makeNear(paintNear, signal);
    setSpans(spans);
  };
  signal.addEventListener('abort', () => {
    spans = live = [];
    setHighlights(spans);
  });
  return {
    get painted() {
      return live;
    },
    setOff(looks) {
      off = looks;
    },
    paint(paints, blocks) {
      const before = new Map(spans.map((span) => [keyOf(span), span]));
      setSpans(
        paints.flatMap((paint) => {
          const block = blocks.get(paint.block);
          const same = before.get(keyOf(paint));
          const span = block && (same ? Object.assign(same, paint) : spanOf(paint, block));
          return span ?? [];
        }),
      );
    },
    drop(blocks) {
      const ids = new Set([...blocks].map((b) => b.id));
      const kept = spans.filter((s) => !ids.has(s.block));
      if (kept.length < spans.length) setSpans(kept);
    },
    restore() {
      if (Object.entries(ranges).every(([name, { length }]) => CSS.highlights.get(name)?.size === length))
        return;
      if (restored) return setSpans([]);
      restored = true;
      setHighlights(shown);
    },
  };
}

/** Sets the ranges of one highlight. Skipped if unchanged: setting a highlight repaints it. */
function setHighlight(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) return void CSS.highlights.delete(name);
  const current = CSS.highlights.get(name);
  if (current?.size === ranges.length && ranges.every((range) => current.has(range))) return;
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** Identifies a span within a page: no two overlap. */
const keyOf = ({ block, start, end }: Paint) => `${block} ${start} ${end}`;

function spanOf(paint: Paint, block: Block): Painted | null {
  const from = locate(block, paint.start, false);
  const to = locate(block, paint.end, true);
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  return { ...paint, range, element: parentOf(from.node) ?? wholePage() };
}
