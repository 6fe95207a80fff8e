// Our one element in the page: a closed root that holds the card, a button to reach the marks by keyboard, a line for screen
// readers, and what other scripts add. It is created when there is something to show, and removed with everything else.
import { allOf, createButton, createElement, wholePage } from './dom';
import type { LoadMore } from './more-script';

/** The element's own style, the same whether something of it is visible or not: a page can read it. */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483647!important;';
/** The style of what is in the root until it is visible: the whole sheet (host-style.ts) would cost every page that has marks. */
const HIDDEN_STYLE =
  'position:fixed;width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%)';
const TAG = 'variorum-notes';

/** Removes hosts of earlier copies of this script, which an update of the extension has cut off. */
export function removeOldHosts(): void {
  for (const old of allOf(TAG)) old.remove();
}

/** Our element in the page. Nothing of it exists until `create`. */
export interface Host {
  /** Null until it is created. */
  element: HTMLElement | null;
  root: ShadowRoot | null;
  /** Names the button that leads through the marks. Read when the element is created. */
  reachLabel: string;
  /** Adds the element to the page, once. */
  create: () => void;
  /**
   * Makes the element visible, and puts it back if the page has removed it. Only for what the reader does: a page that removes
   * it again and again would otherwise keep us busy.
   */
  show: () => void;
  /** Has screen readers say a text. The element must be shown. */
  announce: (text: string) => void;
}

export interface HostParts {
  /** Runs when the button that leads through the marks is pressed. */
  onReach: () => void;
  /** The style is in the script of further parts: most readers never see anything of the element. */
  loadMore: LoadMore;
}

export function makeHost({ onReach, loadMore }: HostParts, signal: AbortSignal): Host {
  const status = createElement('div');
  const reach = createButton('reach');
  let styled = false;

  const applyStyles = () => {
    const { root } = host;
    if (styled || !root) return;
    const more = globalThis.variorumMore;
    if (!more) return void loadMore().then((loaded) => loaded && applyStyles());
    styled = true;
    more.styleHost(root);
    reach.style.cssText = '';
  };
  const host: Host = {
    element: null,
    root: null,
    reachLabel: '',
    create() {
      if (host.element) return;
      const { element, root } = elementWithRoot();
      host.element = element;
      host.root = root;
      element.style.cssText = HOST_STYLE;
      reach.style.cssText = status.style.cssText = HIDDEN_STYLE;
      // text only while it is visible: otherwise our font would be loaded in every page that has marks
      reach.setAttribute('aria-label', host.reachLabel);
      reach.addEventListener('focus', applyStyles, { signal });
      reach.addEventListener('click', (event) => event.isTrusted && onReach(), { signal });
      status.className = 'status';
      status.setAttribute('role', 'status');
      root.append(reach, status);
      wholePage().append(element);
      signal.addEventListener('abort', () => element.remove());
    },
    show() {
      host.create();
      applyStyles();
      if (!host.element!.isConnected) wholePage().append(host.element!);
    },
    announce(text) {
      // any change of the page costs a frame if there are many marks (near.ts)
      if (status.textContent !== text) status.textContent = text;
    },
  };
  return host;
}

/** An element with a closed root. A page may have defined our element's name as one of its own, which has a root already. */
function elementWithRoot(): { element: HTMLElement; root: ShadowRoot } {
  for (const name of [TAG, 'div']) {
    const element = createElement(name);
    try {
      return { element, root: element.attachShadow({ mode: 'closed' }) };
    } catch {
      continue;
    }
  }
  throw new Error('this page lets no element have a root');
}
