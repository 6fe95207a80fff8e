// Paints spans with the CSS Custom Highlight API: the page's own nodes are never touched. The registry is open to the
// page, so names say nothing, and what we painted is kept here: the registry is asked only whether it has it still. What each
// name looks like stands in marks.css, which the browser reads before the page is first styled: a sheet given later has the
// whole page styled anew.
import type { Look, Paint } from '../model/marks';
import { locate, type Block } from './collect';
import { parentOf, wholePage } from './dom';
import { Near } from './near';

/** One highlight a look; neutral names, as in marks.css. `step` is the mark reached by keyboard. */
const NAMES: Record<Look | 'step', string> = {
  group: 'vr-1',
  person: 'vr-2',
  body: 'vr-3',
  incident: 'vr-4',
  figure: 'vr-5',
  differs: 'vr-6',
  step: 'vr-7',
};
/** Ends the name of a look that the reader wants painted by background instead of a line. */
const BY_BACKGROUND = 'b';
const ALL_NAMES = Object.values(NAMES).flatMap((name) => [name, name + BY_BACKGROUND]);

export interface Painted extends Paint {
  range: StaticRange;
  /** The element whose text it begins in. */
  element: Element;
}

/** With no more marks than this all are painted at once. */
const FEW = 100;

export class Painter {
  private backgrounds: ReadonlySet<Look> = new Set();
  private spans: Painted[] = [];
  private pointed: Painted | null = null;
  private near: Near | undefined;

  constructor(private readonly signal: AbortSignal) {}

  /** Looks that the reader wants painted by background instead of a line. */
  style(backgrounds: readonly Look[]): void {
    this.backgrounds = new Set(backgrounds);
  }

  get painted(): readonly Painted[] {
    return this.spans;
  }

  /** Paints these spans and no others. Spans whose text is gone are left out; what stands where one stood already is that one. */
  paint(paints: readonly Paint[], blocks: ReadonlyMap<number, Block>): void {
    const before = new Map(this.spans.map((span) => [keyOf(span), span]));
    this.spans = paints.flatMap((p) => {
      const block = blocks.get(p.block);
      const same = before.get(keyOf(p));
      const span = block && (same ? Object.assign(same, p) : spanOf(p, block));
      return span ?? [];
    });
    this.register();
  }

  /** Takes the paint off some blocks at once, before their new text is read. */
  drop(blocks: ReadonlySet<Block>): void {
    const ids = new Set([...blocks].map((b) => b.id));
    const kept = this.spans.filter((s) => !ids.has(s.block));
    if (kept.length === this.spans.length) return;
    this.spans = kept;
    this.register();
  }

  /** Shows which mark the keyboard has reached. */
  point(span: Painted | null): void {
    this.pointed = span;
    giveOne(NAMES.step, span ? [span.range] : []);
  }

  /** Leaves nothing behind. */
  stop(): void {
    this.spans = [];
    this.give([]);
  }

  private register(): void {
    if (this.spans.length <= FEW) {
      this.near?.follow([]);
      return this.give(this.spans);
    }
    this.near ??= new Near(() => this.giveNear(), this.signal);
    this.near.follow([...new Set(this.spans.map((s) => s.element))]);
    this.giveNear();
  }

  private giveNear(): void {
    this.give(this.spans.filter((s) => this.near!.shown.has(s.element)));
  }

  /** Gives spans to the browser, one highlight a look, and takes away all else under our names, an earlier script's too. */
  private give(spans: readonly Painted[]): void {
    const ranges: Record<string, StaticRange[]> = {};
    for (const { look, range } of spans)
      (ranges[NAMES[look] + (this.backgrounds.has(look) ? BY_BACKGROUND : '')] ??= []).push(range);
    if (this.pointed && this.spans.includes(this.pointed)) ranges[NAMES.step] = [this.pointed.range];
    for (const name of ALL_NAMES) giveOne(name, ranges[name] ?? []);
  }
}

/** Gives the browser the ranges of one highlight, unless it has just these: all that is given is painted anew. */
function giveOne(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) return void CSS.highlights.delete(name);
  const there = CSS.highlights.get(name);
  if (there?.size === ranges.length && ranges.every((range) => there.has(range))) return;
  const highlight = new Highlight(...ranges);
  // above the looks that marks have of themselves
  if (name === NAMES.step) highlight.priority = 1;
  CSS.highlights.set(name, highlight);
}

/** Tells spans of a page apart: none overlap. */
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
