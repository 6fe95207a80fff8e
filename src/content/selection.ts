// Offers to look up what the reader selected: a small button beside the selection.
import { openRoots } from './dom';
import type { Host } from './host';
import type { LoadMore } from './more-script';
import type { Offer } from './offer';
import { rectsOf, type Selected } from './targets';

/** Lengths of a selection that is worth looking up, in UTF-16 code units. */
const SHORTEST = 3;
const LONGEST = 300;

/** Sets the button's label; null if the reader wants no button. Shows the button if the reader was waiting for it. */
export type SetLabel = (label: string | null) => void;

export interface SelectionParts {
  host: Pick<Host, 'show' | 'root'>;
  /** Most readers never select anything: the button is loaded for the first selection. */
  loadMore: LoadMore;
  /** Opens a card for what is selected. */
  open: (selected: Selected) => void;
}

/** Follows the reader's selections until the signal ends it. */
export function followSelection({ host, loadMore, open }: SelectionParts, signal: AbortSignal): SetLabel {
  /** Undefined until the page was read. */
  let label: string | null | undefined;
  /** The reader selected something before the page was read. */
  let waiting = false;
  let offer: Offer | undefined;
  let latest: unknown;

  const update = async () => {
    waiting = label === undefined;
    const selection = getSelection();
    const text = selection?.toString().trim() ?? '';
    const [range] = selection?.getComposedRanges({ shadowRoots: [...openRoots] }) ?? [];
    const end = range && rectsOf(range).at(-1);
    latest = range;
    if (!label || !end || text.length < SHORTEST || text.length > LONGEST) return offer?.hide();
    const more = await loadMore();
    // another selection since
    if (!more || latest !== range || signal.aborted) return;
    host.show();
    offer ??= more.makeOffer(host.root!, signal);
    offer.show(label, end.right, end.bottom, () => open({ range, text }));
    addEventListener('scroll', offer.hide, { once: true, passive: true, signal });
  };
  // a click that removes the selection does so only after this event
  const onPointerUp = (event: Event) => event.isTrusted && setTimeout(() => void update());
  addEventListener('pointerup', onPointerUp, { passive: true, signal });
  return (newLabel) => {
    label = newLabel;
    if (waiting) void update();
  };
}
