// Offers to look up what the reader selected: a small button beside the selection.
import type { Host } from './host';
import type { Selected } from './targets';

/** Lengths of a selection that is worth looking up, in UTF-16 code units. */
const SHORTEST = 3;
const LONGEST = 300;

/** Sets the button's label; null if the reader wants no button. Shows the button if the reader was waiting for it. */
export type SetLabel = (label: string | null) => void;

/** Follows the reader's selections until the signal ends it. `open` opens a card for what is selected. */
export function followSelection(
  host: Pick<Host, 'show' | 'showButton' | 'hideButton'>,
  open: (selected: Selected) => void,
  signal: AbortSignal,
): SetLabel {
  /** Undefined until the page was read. */
  let label: string | null | undefined;
  /** The reader selected something before the page was read. */
  let waiting = false;

  const update = () => {
    waiting = label === undefined;
    const selection = getSelection();
    const text = selection?.toString().trim() ?? '';
    if (!label || !selection?.rangeCount || text.length < SHORTEST || text.length > LONGEST)
      return host.hideButton();
    const range = selection.getRangeAt(0);
    const { right, bottom } = range.getBoundingClientRect();
    const selected = { range: new StaticRange(range), text };
    host.show();
    host.showButton(label, right, bottom, () => open(selected));
    addEventListener('scroll', host.hideButton, { once: true, passive: true, signal });
  };
  // a click that removes the selection does so only after this event
  const onPointerUp = (event: Event) => event.isTrusted && setTimeout(update);
  addEventListener('pointerup', onPointerUp, { passive: true, signal });
  return (newLabel) => {
    label = newLabel;
    if (waiting) update();
  };
}
