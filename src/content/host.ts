// Our one element in the page: a closed root that holds the card, a button to reach the marks by keyboard, and a line
// that is read out. Made when there is something to show, removed with everything else.

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Has a screen reader say something. */
  say: (text: string) => void;
}

const CSS = `
:host{all:initial;position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;z-index:2147483647}
.reach{position:fixed;inset-block-end:12px;inset-inline-end:12px;font:600 14px/1.4 system-ui,sans-serif;padding:8px 14px;border-radius:8px;border:2px solid #fff;background:#12443d;color:#fff;cursor:pointer}
.reach:not(:focus){width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
.reach:focus{outline:3px solid #f5c400;outline-offset:2px}
.said{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;

const TAG = 'variorum-notes';

/** Removes a host left by a script of ours that an update has cut off. */
export function removeOldHosts(): void {
  for (const old of document.querySelectorAll(TAG)) old.remove();
}

/** Adds the host to the page. `onReach` runs when the reader presses the button. */
export function makeHost(onReach: () => void, signal: AbortSignal): Host {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.className = 'reach';
  button.type = 'button';
  button.textContent = 'Variorum: go through the marks on this page';
  button.addEventListener('click', (event) => event.isTrusted && onReach(), { signal });
  const said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(button, said);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return { element, root, say: (text) => (said.textContent = text) };
}
