// Follows a page that changes: one coalesced pass over what changed, when the browser is idle. Never polls.
import { containerOf } from './collect';

/** At the latest this long after a change it is read, however busy the page. */
const LATEST_MS = 1000;
/** Changes are gathered this long, so that a burst of them is one pass. */
const GATHER_MS = 120;

export interface Changes {
  /** Block elements whose text may have changed, none inside another. */
  dirty: Element[];
  /** The address is no longer what it was at the last pass. */
  moved: boolean;
}

/** Calls back with what changed until the signal ends it. `ignore` is our own element. */
export function watch(
  onChange: (changes: Changes) => void,
  ignore: () => Element | null,
  signal: AbortSignal,
): void {
  const dirty = new Set<Element>();
  let address = location.href;
  let due = 0;
  const pass = () => {
    due = 0;
    const moved = location.href !== address;
    address = location.href;
    const changed = [...dirty].filter((e) => e.isConnected);
    dirty.clear();
    onChange({ dirty: outermost(changed), moved });
  };
  const schedule = () => {
    if (due) return;
    due = window.setTimeout(
      () => ('requestIdleCallback' in window ? requestIdleCallback(pass, { timeout: LATEST_MS }) : pass()),
      GATHER_MS,
    );
  };
  const observer = new MutationObserver((records) => {
    const own = ignore();
    for (const record of records) {
      if (own && (record.target === own || [...record.addedNodes].includes(own))) continue;
      dirty.add(containerOf(record.target));
    }
    if (dirty.size) schedule();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}

/** Leaves out elements that lie in another of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((e) => {
    for (let at = e.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}
