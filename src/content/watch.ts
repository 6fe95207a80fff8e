// Follows a page that changes: one coalesced pass over what changed, when the browser is idle. Never polls.
import { containerOf, isBlock } from './collect';
import { nearestIn, pageBody, parentOf, wholePage } from './dom';

/** At the latest this long after a change it is read, however busy the page. */
const LATEST_MS = 1000;
/** Changes are gathered this long, so that a burst of them is one pass. */
const GATHER_MS = 120;
/** After a pass that took long the next waits this many times as long, up to a limit: a page that never rests costs a twentieth. */
const REST = 20;
const LONGEST_REST_MS = 5000;
/** More changed elements than this, and the whole page is read anew. */
const MOST_DIRTY = 300;
/** A page that is read anew as a whole is not so again before this long, however often it writes itself anew. */
const WHOLE_REST_MS = 1000;

export interface Changes {
  /** Block elements whose text may have changed, none inside another. */
  dirty: Element[];
  /** The address is no longer what it was at the last pass. */
  moved: boolean;
}

export interface Watched {
  onChange: (changes: Changes) => void;
  /** Our own element. */
  own: () => Element | null;
  /** Whether an element has text of its own: a block that is put into it then parts that text. */
  holdsText: (element: Node) => boolean;
}

/** Calls back with what changed until the signal ends it. */
export function watch({ onChange, own, holdsText }: Watched, signal: AbortSignal): void {
  const dirty = new Set<Element>();
  let removed = false;
  let address = location.href;
  let due = 0;
  /** No pass begins before this, in milliseconds since the page was opened. */
  let restsUntil = 0;
  const pass = () => {
    due = 0;
    if (signal.aborted) return;
    const started = performance.now();
    const moved = location.href !== address;
    address = location.href;
    const whole = dirty.size > MOST_DIRTY;
    const changed = whole ? [pageBody()] : [...dirty].filter((e) => e.isConnected);
    dirty.clear();
    removed = false;
    if (whole) listen();
    onChange({ dirty: outermost(changed), moved });
    const ended = performance.now();
    const rest = Math.min(REST * (ended - started), LONGEST_REST_MS);
    restsUntil = ended + (whole ? Math.max(rest, WHOLE_REST_MS) : rest);
  };
  const schedule = () => {
    if (due) return;
    due = window.setTimeout(
      () => ('requestIdleCallback' in window ? requestIdleCallback(pass, { timeout: LATEST_MS }) : pass()),
      Math.max(GATHER_MS, restsUntil - performance.now()),
    );
  };
  const note = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    const container = containerOf(target);
    const blocksOnly =
      type === 'childList' && !holdsText(container) && [...addedNodes, ...removedNodes].every(isBlock);
    if (!blocksOnly) return void dirty.add(container);
    for (const node of addedNodes) dirty.add(node as Element);
    // what is gone is found by the next pass
    removed ||= removedNodes.length > 0;
  };
  const observer = new MutationObserver((records) => {
    const ours = own();
    for (const record of records) {
      if (ours && (record.target === ours || [...record.addedNodes].includes(ours))) continue;
      note(record);
      // the page is read anew: until then nothing is to be heard of it, and each record costs
      if (dirty.size > MOST_DIRTY) {
        observer.disconnect();
        break;
      }
    }
    if (dirty.size || removed) schedule();
  });
  const listen = () => observer.observe(wholePage(), { childList: true, characterData: true, subtree: true });
  listen();
  addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}

/** Leaves out elements that lie in another of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const nearest = nearestIn(new Set(elements));
  return elements.filter((e) => {
    const parent = parentOf(e);
    return !parent || nearest(parent) === null;
  });
}
