// Listens to pointer and keyboard, and says which mark they are on. Events that scripts of the page dispatch are ignored.
import type { Host } from './host';
import type { Painted, Painter } from './paint';
import type { Pointer } from './pointer';
import { markAt, type Target } from './targets';

/** Elements that a click is meant for: it then opens no card. */
const INTERACTIVE = 'a,button,input,label,summary';

export interface GestureParts {
  pointer: Pointer<Target>;
  painter: Painter;
  host: Host;
}

/** Moves, clicks and Escape drive the pointer's states until the signal ends it. */
export function followGestures({ pointer, painter, host }: GestureParts, signal: AbortSignal): void {
  const isOurs = (target: EventTarget | null) => target !== null && target === host.element;
  const markUnder = ({ clientX, clientY }: MouseEvent): Painted | null =>
    markAt(painter.painted, clientX, clientY);

  let lastMove: PointerEvent | null = null;
  const onFrame = () => {
    const move = lastMove!;
    lastMove = null;
    if (signal.aborted || move.buttons) return;
    painter.restore();
    const overCard = globalThis.variorumCard?.holds(move.clientX, move.clientY) ?? false;
    // a mark that our own card or button covers does not count
    pointer.over(isOurs(move.target) ? null : markUnder(move), overCard);
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // one look a frame, at the latest position
    if (!lastMove) requestAnimationFrame(onFrame);
    lastMove = event;
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || isOurs(event.target)) return;
    // a page clears the registry when its own search is used
    setTimeout(painter.restore);
    const mark = markUnder(event);
    const clicked = event.composedPath()[0];
    const isInteractive = clicked instanceof Element && clicked.closest(INTERACTIVE) !== null;
    if (mark && !isInteractive) pointer.show(mark, false);
    else if (!pointer.pinned) pointer.shut();
  };
  addEventListener('pointermove', onMove, { passive: true, signal });
  addEventListener('click', onClick, { passive: true, signal });
  addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && pointer.shut(), {
    signal,
  });
}
