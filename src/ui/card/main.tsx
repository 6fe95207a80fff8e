// The card script: loaded into a page when a card is first opened. Draws the card into our closed root and places it.
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { CardActions, CardScript } from '../../content/card-script';
import { Card } from './Card';
import parts from '../common/parts.css?inline';
import tokens from '../common/tokens.css?inline';
import css from './card.css?inline';

/** Between the mark and the card, and between the card and the window's edge; in CSS pixels. */
const GAP = 6;
const EDGE = 8;
const MIN_HEIGHT = 140;

/** The card script of one page. Nothing is drawn before the first card is shown. */
function makeCardScript(): CardScript {
  let box: HTMLElement | undefined;
  let stopPlacing: (() => void) | undefined;
  let returnFocusTo: HTMLElement | null = null;
  let openLink: CardActions['openLink'] | undefined;
  /** What is shown, and beside what. */
  let shown = '';
  const isOpen = () => box?.matches(':popover-open') ?? false;

  return {
    show(root, data, beside, focus, actions) {
      if (!box?.isConnected || box.getRootNode() !== root) {
        box = createBox(root);
        followLinks(box, () => openLink);
      }
      openLink = actions.openLink;
      box.dataset['theme'] = data.labels.theme;
      const key = `${data.spoken} ${beside.x} ${beside.y}`;
      // its mark was pressed while it is open: the reader wants to see all of it
      const full = isOpen() && key === shown;
      shown = key;
      render(<Card key={key} data={data} actions={actions} full={full} />, box);
      if (!isOpen()) box.showPopover();
      stopPlacing?.();
      stopPlacing = keepBeside(box, beside);
      if (focus) {
        returnFocusTo = document.activeElement as HTMLElement | null;
        // Enter shows all of it
        box.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
      }
    },
    hide() {
      stopPlacing?.();
      stopPlacing = undefined;
      if (!box || !isOpen()) return;
      box.hidePopover();
      render(null, box);
      // an element of another vocabulary than HTML's may have no focus to give
      (returnFocusTo as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
      returnFocusTo = null;
    },
    holds(x, y) {
      if (!box || !isOpen()) return false;
      const r = box.getBoundingClientRect();
      // the gap between the mark and the card belongs to the card: crossing it is not leaving
      return x >= r.left - GAP && x <= r.right + GAP && y >= r.top - GAP * 2 && y <= r.bottom + GAP * 2;
    },
  };
}

/** Links are opened by the background, from the card it holds: the page takes no part in it, and sends no referrer. */
function followLinks(box: HTMLElement, opener: () => CardActions['openLink']): void {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const open = opener();
    if (!link || !open || event.button > 1) return;
    event.preventDefault();
    if (event.isTrusted) open(link.href);
  };
  box.addEventListener('click', onClick);
  box.addEventListener('auxclick', onClick);
}

function createBox(root: ShadowRoot): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + parts + css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const box = document.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  root.append(box);
  return box;
}

/** Keeps the box beside a rectangle of the window as the page scrolls. Returns a function that stops it. */
function keepBeside(box: HTMLElement, { x, y, width, height }: DOMRect): () => void {
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

globalThis.variorumCard = makeCardScript();
