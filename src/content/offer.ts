// The button that offers to look up what the reader selected, in our closed root.
import { createButton } from './dom';

const CSS = `
.offer{position:fixed;font:600 13px/1.3 system-ui,sans-serif;padding:6px 10px;border-radius:8px;border:2px solid #fff;background:#12443d;color:#fff;cursor:pointer;box-shadow:0 2px 8px #0005}
.offer[hidden]{display:none}
.offer:focus-visible{outline:3px solid #f5c400;outline-offset:2px}
`;
/** Room that the button needs at the window's right and lower edge, and at the others; in CSS pixels. */
const BUTTON_WIDTH = 180;
const BUTTON_HEIGHT = 44;
const MARGIN = 4;

export interface Offer {
  /** Shows the button at a point of the window. */
  show: (label: string, x: number, y: number, onPress: () => void) => void;
  hide: () => void;
}

/** Adds the button to our root, hidden. */
export function makeOffer(root: ShadowRoot, signal: AbortSignal): Offer {
  let press: (() => void) | undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const button = createButton('offer');
  button.hidden = true;
  // without this the press would remove the selection first
  button.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  const onClick = (event: Event) => {
    if (!event.isTrusted) return;
    button.hidden = true;
    press?.();
  };
  button.addEventListener('click', onClick, { signal });
  root.lastElementChild!.before(button);
  return {
    show(label, x, y, onPress) {
      press = onPress;
      button.hidden = false;
      button.textContent = label;
      button.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - BUTTON_WIDTH))}px`;
      button.style.top = `${Math.max(MARGIN, Math.min(y + MARGIN, innerHeight - BUTTON_HEIGHT))}px`;
    },
    hide() {
      if (!button.hidden) button.hidden = true;
    },
  };
}
