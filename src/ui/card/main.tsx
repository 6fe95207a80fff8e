// The card script where events keep the nodes of closed roots to themselves: loaded into a page when a card is first opened. Draws
// the card into our closed root and places it. Where they do not, see framed.ts.
import { render } from 'preact';
import type { CardActions, CardScript } from '../../content/card-script';
import { Card } from './Card';
import { followLinks } from './links';
import { schemeAt } from './page-scheme';
import { isOn, keepBeside } from './place';
import parts from '../common/parts.css?inline';
import tokens from '../common/tokens.css?inline';
import css from './card.css?inline';

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
      const { theme } = data.labels;
      box.dataset['theme'] = theme === 'auto' ? schemeAt(beside) : theme;
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
    holds: (x, y) => box !== undefined && isOpen() && isOn(box, x, y),
  };
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

globalThis.variorumCard = makeCardScript();
