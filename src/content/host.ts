// Our one element in the page: a closed root that holds the card, a button to reach the marks by keyboard, and a line
// that is read out. Made when there is something to show, removed with everything else.

import { allOf, make, makeButton, wholePage } from './dom';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Readies it to be seen, and puts it back when the page has taken it away. */
  appear: () => void;
  /** Has a screen reader say something. */
  say: (text: string) => void;
  /** Shows a small button at a point of the window, or takes it away. */
  offer: (at: { label: string; x: number; y: number } | null, onPress?: () => void) => void;
}

const CSS = `
:host{all:initial;position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;z-index:2147483647}
.reach{position:fixed;inset-block-end:12px;inset-inline-end:12px;font:600 14px/1.4 system-ui,sans-serif;padding:8px 14px;border-radius:8px;border:2px solid #fff;background:#12443d;color:#fff;cursor:pointer}
.reach:not(:focus){width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
.reach:focus{outline:3px solid #f5c400;outline-offset:2px}
.reach:focus::before{content:attr(aria-label)}

.offer{position:fixed;font:600 13px/1.3 system-ui,sans-serif;padding:6px 10px;border-radius:8px;border:2px solid #fff;background:#12443d;color:#fff;cursor:pointer;box-shadow:0 2px 8px #0005}
.offer[hidden]{display:none}
.offer:focus-visible{outline:3px solid #f5c400;outline-offset:2px}
.said{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;

/** How it lies in the page until something of it is seen: every marked page would pay for the whole sheet. */
const UNSEEN = 'position:fixed;top:0;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const TAG = 'variorum-notes';
/** Room that the button needs at the window's edge. */
const EDGE = 180;

/** Removes a host left by a script of ours that an update has cut off. */
export function removeOldHosts(): void {
  for (const old of allOf(TAG)) old.remove();
}

/** An element with a closed root. A page can have taken our element's name for one of its own, which brings a root. */
function rooted(): { element: HTMLElement; root: ShadowRoot } {
  for (const name of [TAG, 'div']) {
    const element = make(name);
    try {
      return { element, root: element.attachShadow({ mode: 'closed' }) };
    } catch {
      continue;
    }
  }
  throw new Error('no root can be had in this page');
}

/** Adds the host to the page. `reach` labels the button that leads through the marks, `onReach` runs when it is pressed. */
export function makeHost(reach: string, onReach: () => void, signal: AbortSignal): Host {
  const { element, root } = rooted();
  element.style.cssText = UNSEEN;
  let dressed = false;
  const dress = () => {
    if (dressed) return;
    dressed = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    element.style.cssText = '';
  };
  const button = makeButton();
  button.className = 'reach';
  button.type = 'button';
  // written only when it is seen: a page that uses other fonts would pay for ours as soon as it is marked
  button.setAttribute('aria-label', reach);
  button.addEventListener('focus', dress, { signal });
  button.addEventListener('click', (event) => event.isTrusted && onReach(), { signal });
  const said = make('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(button, said);
  wholePage().append(element);
  signal.addEventListener('abort', () => element.remove());
  // made when a reader first selects something: most never do
  let offer: HTMLButtonElement | undefined;
  let press: (() => void) | undefined;
  return {
    element,
    root,
    appear: () => {
      dress();
      if (!element.isConnected) wholePage().append(element);
    },
    // nothing is written that is there already: any change of the page costs a frame with many marks dear (near.ts)
    say: (text) => {
      if (said.textContent !== text) said.textContent = text;
    },
    offer(at, onPress) {
      press = onPress;
      if (at && !offer) said.before((offer = makeOffer(() => press?.(), signal)));
      if (!offer) return;
      if (offer.hidden !== (at === null)) offer.hidden = at === null;
      if (!at) return;
      offer.textContent = at.label;
      offer.style.left = `${Math.max(4, Math.min(at.x, innerWidth - EDGE))}px`;
      offer.style.top = `${Math.max(4, Math.min(at.y + 4, innerHeight - 44))}px`;
    },
  };
}

/** The small button beside a selection. */
function makeOffer(onPress: () => void, signal: AbortSignal): HTMLButtonElement {
  const offer = makeButton();
  offer.className = 'offer';
  offer.type = 'button';
  // pressing it must not take the selection away first
  offer.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  offer.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      offer.hidden = true;
      onPress();
    },
    { signal },
  );
  return offer;
}
