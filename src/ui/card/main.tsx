// The card script: loaded into a page when a card is first opened. Draws the card into our closed root and places it.
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { CardScript } from '../../content/main';
import { Card } from './Card';
import parts from '../common/parts.css?inline';
import tokens from '../common/tokens.css?inline';
import css from './card.css?inline';

const GAP = 6;
const EDGE = 8;
const NARROWEST_HEIGHT = 140;

let box: HTMLElement | undefined;
let stopPlacing: (() => void) | undefined;
let returnTo: HTMLElement | null = null;

function boxIn(root: ShadowRoot): HTMLElement {
  if (box?.isConnected && box.getRootNode() === root) return box;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + parts + css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  box = document.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  root.append(box);
  return box;
}

const script: CardScript = {
  show(root, data, at, focus, does) {
    const into = boxIn(root);
    into.dataset['theme'] = data.labels.theme;
    render(<Card key={`${data.title} ${at.x} ${at.y}`} data={data} does={does} />, into);
    if (!into.matches(':popover-open')) into.showPopover();
    const scrolled = { x: scrollX, y: scrollY };
    // the mark moves with the page: its place is kept relative to the scroll
    const anchor = {
      getBoundingClientRect: () =>
        new DOMRect(at.x - (scrollX - scrolled.x), at.y - (scrollY - scrolled.y), at.width, at.height),
      contextElement: document.documentElement,
    };
    stopPlacing?.();
    stopPlacing = autoUpdate(anchor, into, () => void place(anchor, into));
    if (focus) {
      returnTo = document.activeElement as HTMLElement | null;
      into.querySelector<HTMLElement>('[data-close]')?.focus({ preventScroll: true });
    }
  },
  hide() {
    stopPlacing?.();
    stopPlacing = undefined;
    if (!box?.matches(':popover-open')) return;
    box.hidePopover();
    render(null, box);
    // an element of another vocabulary than HTML's may have no focus to give
    (returnTo as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
    returnTo = null;
  },
  holds(x, y) {
    if (!box?.matches(':popover-open')) return false;
    const r = box.getBoundingClientRect();
    // the gap between the mark and the card belongs to the card: crossing it is not leaving
    return x >= r.left - GAP && x <= r.right + GAP && y >= r.top - GAP * 2 && y <= r.bottom + GAP * 2;
  },
};

async function place(anchor: { getBoundingClientRect: () => DOMRect }, into: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, into, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          into.style.setProperty('max-block-size', `${Math.max(NARROWEST_HEIGHT, availableHeight)}px`),
      }),
    ],
  });
  into.style.setProperty('left', `${x}px`);
  into.style.setProperty('top', `${y}px`);
}

globalThis.variorumCard = script;
