// Where the focus goes when what had it is gone: to Undo, which is nearest to what was just done.

export const UNDO = 'undo';

/** Gives the focus to Undo if nothing has it. For after a change, once what it removed is no longer drawn. */
export function rescueFocus(): void {
  if (document.activeElement === document.body || !document.activeElement)
    document.getElementById(UNDO)?.focus();
}
