// Where the focus goes when what had it is gone: to Undo, which is nearest to what was just done.

export const UNDO = 'undo';

/** Gives the focus to Undo if nothing that can be used has it. For after a change, once what it removed is no longer drawn. */
export function rescueFocus(): void {
  if (isLost(document.activeElement)) document.getElementById(UNDO)?.focus();
}

/** Browsers take the focus off an element that is hidden or disabled only when they draw again: until then it counts as lost too. */
const isLost = (active: Element | null) =>
  !active || active === document.body || !active.checkVisibility() || active.matches(':disabled');
