// Follows a page that changes: what the browser reports is batched into one pass when it is idle. Never polls.
import { containerOf, isBlock } from './collect';
import { nearestIn, openRoots, pageBody, parentOf } from './dom';

/** A change is read after this time at the latest, even if the browser is never idle. */
const MAX_DELAY_MS = 1000;
/** Mutations are batched for this long, so that a burst of them is one pass. */
const BATCH_MS = 120;
/** After a pass the next waits this many times as long as it took, up to a limit: a page that never rests costs 5 % of the time. */
const REST = 20;
const MAX_REST_MS = 5000;
/** If more elements than this changed, the whole page is read again. */
const MAX_DIRTY = 300;
/** The least time between two readings of the whole page, however often the page rewrites itself. */
const WHOLE_REST_MS = 1000;

/** Attributes that decide what is read, and those that may hide or show something through the page's style. */
const READ_BY = ['aria-hidden', 'contenteditable', 'role', 'slot'];
const STYLED_BY = ['class', 'style', 'hidden', 'open'];
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [...READ_BY, ...STYLED_BY],
};
/** How far from the window it is noticed that something hidden is shown, in CSS pixels: anywhere on the page. */
const ANYWHERE = '999999px';

export interface Watched {
  /** Gets the elements whose text may have changed, none inside another. */
  onChange: (dirty: Element[]) => void;
  /** Our own element, whose changes are ignored. */
  ownElement: () => Element | null;
  /** Whether an element directly holds text: a block that is inserted into it then splits that text. */
  holdsText: (element: Node) => boolean;
  /** The outermost elements of what a reader does not see. */
  unseen: Iterable<Element>;
  /** Elements whose text a reader sees since the last pass; with `restyled`, also those whose marks are seen no longer. */
  turned: (restyled: boolean) => Iterable<Element>;
}

/** Calls back with what changed until the signal ends it. */
export function watch(
  { onChange, ownElement, holdsText, unseen, turned }: Watched,
  signal: AbortSignal,
): void {
  const dirty = new Set<Element>();
  let removed = false;
  let restyled = false;
  /** The timer of the next pass; 0 if none is scheduled. */
  let timer = 0;
  /** No pass begins before this, in milliseconds since the page was opened. */
  let restsUntil = 0;
  const pass = () => {
    timer = 0;
    // a page can take its root away
    if (signal.aborted || !(pageBody() as Element | null)) return;
    const started = performance.now();
    const whole = dirty.size > MAX_DIRTY;
    for (const element of turned(restyled)) dirty.add(element);
    const changed = whole ? [pageBody()] : [...dirty].filter((e) => e.isConnected);
    if (removed || changed.length) onChange(outermost(changed));
    dirty.clear();
    removed = restyled = false;
    observe();
    const ended = performance.now();
    const rest = Math.min(REST * (ended - started), MAX_REST_MS);
    restsUntil = ended + (whole ? Math.max(rest, WHOLE_REST_MS) : rest);
  };
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(pass, { timeout: MAX_DELAY_MS });
    else pass();
  };
  const schedule = () => {
    timer ||= window.setTimeout(whenIdle, Math.max(BATCH_MS, restsUntil - performance.now()));
  };
  const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
    if (STYLED_BY.includes(attributeName!)) return void (restyled = true);
    const container = containerOf(target) as Element | null;
    if (!container) return;
    const blocksOnly =
      type === 'childList' && !holdsText(container) && [...addedNodes, ...removedNodes].every(isBlock);
    if (!blocksOnly) return void dirty.add(container);
    for (const node of addedNodes) dirty.add(node as Element);
    // the next pass finds which blocks are gone
    removed ||= removedNodes.length > 0;
  };
  const observer = new MutationObserver((records) => {
    const own = ownElement();
    for (const record of records) {
      if (own && (record.target === own || [...record.addedNodes].includes(own))) continue;
      note(record);
      // stop observing until the whole page is read again: every mutation record is overhead
      if (dirty.size > MAX_DIRTY) {
        observer.disconnect();
        break;
      }
    }
    if (dirty.size || removed || restyled) schedule();
  });
  // no attribute need change for this: a menu opens by `:checked`, a popover by script, a late script attaches a shadow root
  const shown = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && schedule(),
    { rootMargin: ANYWHERE },
  );
  const resized = new ResizeObserver(schedule);
  const observe = () => {
    for (const root of [document, ...openRoots]) observer.observe(root, OBSERVED);
    for (const element of unseen) shown.observe(element);
  };
  observe();
  resized.observe(pageBody());
  signal.addEventListener('abort', () => {
    for (const each of [observer, shown, resized]) each.disconnect();
    clearTimeout(timer);
  });
}

/** Leaves out elements that lie in another one of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const nearest = nearestIn(new Set(elements));
  return elements.filter((e) => {
    const parent = parentOf(e);
    return !parent || nearest(parent) === null;
  });
}
