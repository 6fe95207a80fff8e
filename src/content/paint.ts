// Paints spans with the CSS Custom Highlight API, which leaves the page's own nodes untouched. Pages can read the registry, so
// the names in it are neutral; and they can change it, so what was painted is recorded here. How each name looks is in marks.css,
// which the browser loads before it first styles the page: a sheet that is added later restyles the whole page.
import type { Look, Paint } from '../model/marks';
import { locate, type Block } from './collect';
import { parentOf, wholePage } from './dom';
import type { LoadMore } from './more-script';
import type { Near } from './near';

/** One highlight for each look, and `step` for the mark reached by keyboard; named as in marks.css. */
const NAMES: Record<Look | 'step', string> = {
  group: 'vr-1',
  person: 'vr-2',
  body: 'vr-3',
  incident: 'vr-4',
  figure: 'vr-5',
  varies: 'vr-8',
  differs: 'vr-6',
  step: 'vr-7',
};
/** Ends the name of a look that the reader wants as a background instead of a line. */
const BACKGROUND = 'b';
const ALL_NAMES = Object.values(NAMES).flatMap((name) => [name, name + BACKGROUND]);

export interface Painted extends Paint {
  range: StaticRange;
  /** The element that holds the text in which the span begins. */
  element: Element;
}

/** Up to this many spans are all painted at once; of more only those near the window (near.ts). */
const FEW = 100;

export interface Painter {
  readonly painted: readonly Painted[];
  /** Sets the looks that the reader wants as a background instead of a line. Takes effect at the next `paint`. */
  setBackgrounds: (looks: readonly Look[]) => void;
  /** Paints these spans and no others. Spans whose text is gone are left out; an unchanged span keeps its identity. */
  paint: (paints: readonly Paint[], blocks: ReadonlyMap<number, Block>) => void;
  /** Takes the paint off some blocks at once, before their new text is read. */
  drop: (blocks: ReadonlySet<Block>) => void;
  /** Highlights the mark that the keyboard has reached; none if null. */
  point: (span: Painted | null) => void;
}

/** A painter that removes all its paint when the signal aborts. */
export function makePainter(loadMore: LoadMore, signal: AbortSignal): Painter {
  let backgrounds: ReadonlySet<Look> = new Set();
  let spans: readonly Painted[] = [];
  let pointed: Painted | null = null;
  let near: Near | undefined;

  /** Sets one highlight for each look, and removes all others under our names, those of an earlier copy of the script too. */
  const setHighlights = (shown: readonly Painted[]) => {
    const ranges: Record<string, StaticRange[]> = {};
    for (const { look, range } of shown)
      (ranges[NAMES[look] + (backgrounds.has(look) ? BACKGROUND : '')] ??= []).push(range);
    if (pointed && shown.includes(pointed)) ranges[NAMES.step] = [pointed.range];
    for (const name of ALL_NAMES) setHighlight(name, ranges[name] ?? []);
  };
  const paintNear = () => setHighlights(spans.filter((s) => near!.shown.has(s.element)));
  const setSpans = (newSpans: readonly Painted[]) => {
    spans = newSpans;
    if (spans.length <= FEW) {
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
    if (!more) return setHighlights(spans);
    near ??= more.makeNear(paintNear, signal);
    setSpans(spans);
  };
  signal.addEventListener('abort', () => {
    spans = [];
    setHighlights(spans);
  });
  return {
    get painted() {
      return spans;
    },
    setBackgrounds(looks) {
      backgrounds = new Set(looks);
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
    point(span) {
      pointed = span;
      setHighlight(NAMES.step, span ? [span.range] : []);
    },
  };
}

/** Sets the ranges of one highlight. Skipped if unchanged: setting a highlight repaints it. */
function setHighlight(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) return void CSS.highlights.delete(name);
  const current = CSS.highlights.get(name);
  if (current?.size === ranges.length && ranges.every((range) => current.has(range))) return;
  const highlight = new Highlight(...ranges);
  // above the look that the mark itself has
  if (name === NAMES.step) highlight.priority = 1;
  CSS.highlights.set(name, highlight);
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
