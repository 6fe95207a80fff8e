// Paints spans with the CSS Custom Highlight API: the page's own nodes are never touched. The registry is open to the
// page, so names say nothing, and what we painted is kept here, never read back.
import type { Look, Paint } from '../messages';
import { locate, type Block } from './collect';
import { parentOf, setSheets, sheetsOfPage, wholePage } from './dom';
import { Near } from './near';

/** One highlight a look; neutral names. `step` is the mark reached by keyboard. */
const NAMES: Record<Look | 'step', string> = {
  group: 'vr-1',
  person: 'vr-2',
  body: 'vr-3',
  incident: 'vr-4',
  figure: 'vr-5',
  differs: 'vr-6',
  step: 'vr-7',
};

/** Mid-tones that keep 3:1 on white and on black; looks differ by line as well as by colour. */
const CSS = `
::highlight(vr-1){text-decoration:underline dotted #2b8a7e 2px;text-underline-offset:3px}
::highlight(vr-2){text-decoration:underline dashed #8b6fd1 1.5px;text-underline-offset:3px}
::highlight(vr-3){text-decoration:underline dotted #5f7f9f 1.5px;text-underline-offset:3px}
::highlight(vr-4){text-decoration:underline double #2b8a7e 1px;text-underline-offset:3px}
::highlight(vr-5){text-decoration:underline solid #2b8a7e 2px;text-underline-offset:3px;background-color:#2b8a7e26}
::highlight(vr-6){text-decoration:underline wavy #c25e14 1.5px;text-underline-offset:3px;background-color:#c25e1430}
::highlight(vr-7){background-color:#f5c400;color:#000}
`;

export interface Painted extends Paint {
  range: StaticRange;
}

/** The colours of looks painted by their background. */
const BACKGROUNDS: Partial<Record<Look, string>> = {
  group: '#2b8a7e40',
  person: '#8b6fd140',
  body: '#5f7f9f40',
  incident: '#2b8a7e2e',
  figure: '#2b8a7e4d',
  differs: '#c25e1459',
};

/** With no more marks than this all are painted at once. */
const FEW = 100;

export class Painter {
  private readonly sheet = new CSSStyleSheet();
  private css = CSS;
  private written = '';
  private spans: Painted[] = [];
  private near: Near | undefined;
  /** Where there are many: the marks of each element. */
  private places = new Map<Element, Painted[]>();

  constructor(private readonly signal: AbortSignal) {
    clearAway();
  }

  /** Looks that the reader wants painted by background instead of a line. */
  style(backgrounds: readonly Look[]): void {
    const rules = backgrounds.map(
      (look) => `::highlight(${NAMES[look]}){text-decoration:none;background-color:${BACKGROUNDS[look]}}`,
    );
    this.css = CSS + rules.join('');
  }

  get painted(): readonly Painted[] {
    return this.spans;
  }

  /** Paints these spans and no others. Spans whose text is gone are left out. */
  paint(paints: readonly Paint[], blocks: ReadonlyMap<number, Block>): void {
    this.spans = paints.flatMap((p) => {
      const block = blocks.get(p.block);
      const from = block && locate(block, p.start, false);
      const to = block && locate(block, p.end, true);
      if (!from || !to || !from.node.isConnected || !to.node.isConnected) return [];
      const range = new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
      return [{ ...p, range }];
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

  /** A new sheet has the browser style the whole page anew: only one that has marks pays for it, and only when it changes. */
  private wear(): void {
    if (this.written !== this.css) this.sheet.replaceSync((this.written = this.css));
    const sheets = sheetsOfPage();
    if (!sheets.some(isOurs)) setSheets([...sheets, this.sheet]);
  }

  /** Shows which mark the keyboard has reached. */
  point(span: Painted | null): void {
    if (span) CSS_REGISTRY.set(NAMES.step, withPriority(new Highlight(span.range)));
    else CSS_REGISTRY.delete(NAMES.step);
  }

  /** Leaves nothing behind. */
  stop(): void {
    clearAway();
    this.spans = [];
  }

  private register(): void {
    if (this.spans.length) this.wear();
    if (this.spans.length <= FEW) {
      this.near?.follow([]);
      return give(this.spans);
    }
    this.near ??= new Near(() => this.giveNear(), this.signal);
    this.places = new Map();
    for (const span of this.spans) {
      const place = parentOf(span.range.startContainer) ?? wholePage();
      const there = this.places.get(place);
      if (there) there.push(span);
      else this.places.set(place, [span]);
    }
    this.near.follow([...this.places.keys()]);
    this.giveNear();
  }

  private giveNear(): void {
    give([...this.near!.shown].flatMap((place) => this.places.get(place) ?? []));
  }
}

/** Gives spans to the browser, one highlight a look. */
function give(spans: readonly Painted[]): void {
  const ranges: Partial<Record<Look, StaticRange[]>> = {};
  for (const { look, range } of spans) (ranges[look] ??= []).push(range);
  for (const look of Object.keys(NAMES) as (Look | 'step')[]) {
    const some = look === 'step' ? undefined : ranges[look];
    if (some) CSS_REGISTRY.set(NAMES[look], new Highlight(...some));
    else CSS_REGISTRY.delete(NAMES[look]);
  }
}

/** Takes away everything painted under our names, also by a script of ours that an update has cut off. */
function clearAway(): void {
  for (const name of Object.values(NAMES)) CSS_REGISTRY.delete(name);
  const sheets = sheetsOfPage();
  const others = sheets.filter((s) => !isOurs(s));
  if (others.length < sheets.length) setSheets(others);
}

function isOurs(sheet: CSSStyleSheet): boolean {
  const first = sheet.cssRules[0];
  return first !== undefined && first.cssText.startsWith(`::highlight(${NAMES.group})`);
}

const CSS_REGISTRY = globalThis.CSS.highlights;

function withPriority(highlight: Highlight): Highlight {
  highlight.priority = 1;
  return highlight;
}
