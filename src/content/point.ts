// Which mark the reader rests on, and for how long: the story of the card as a state machine.
//
//            rest on a mark                 DWELL passes
//   idle ─────────────────────▶ waiting ─────────────────▶ open ◀─────────┐
//     ▲                            │                        │  leave       │ back on the mark
//     │        leave the mark      │                        ▼              │ or on the card
//     ├────────────────────────────┘                     leaving ──────────┘
//     │                     LEAVE passes, Escape, a click elsewhere │
//     └──────────────────────────────────────────────────────────────┘
// Keyboard and tap go to open at once. Pinned, open ignores the pointer; Escape and the close button still close.

/** Wikipedia's previews wait 150 ms before they act on a rest, and forgive 300 ms of leaving. The reader can set the first. */
export const DWELL_MS = 150;
export const LEAVE_MS = 300;

export type State = 'idle' | 'waiting' | 'open' | 'leaving';

export interface Pointing<Mark> {
  open: (mark: Mark, byKeyboard: boolean) => void;
  close: () => void;
}

/** Walks the states; timers are its only clock. */
export class Pointer<Mark> {
  state: State = 'idle';
  dwell = DWELL_MS;
  /** Kept open by the reader: only closing it closes it. */
  pinned = false;
  private mark: Mark | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly does: Pointing<Mark>) {}

  /** The pointer is on a mark, on the card, or on neither. */
  over(mark: Mark | null, onCard: boolean): void {
    if (this.pinned) return;
    if (this.state === 'open' || this.state === 'leaving') {
      if (onCard || (mark !== null && mark === this.mark)) this.to('open');
      else if (this.state === 'open') this.to('leaving', LEAVE_MS, () => this.shut());
      return;
    }
    if (mark === null) this.to('idle');
    else if (mark !== this.mark || this.state === 'idle') {
      this.mark = mark;
      this.to('waiting', this.dwell, () => this.show(mark, false));
    }
  }

  /** Opens at once: by keyboard or tap. */
  show(mark: Mark, byKeyboard: boolean): void {
    this.mark = mark;
    this.to('open');
    this.does.open(mark, byKeyboard);
  }

  shut(): void {
    const wasOpen = this.state === 'open' || this.state === 'leaving';
    this.mark = null;
    this.pinned = false;
    this.to('idle');
    if (wasOpen) this.does.close();
  }

  private to(state: State, after?: number, then?: () => void): void {
    clearTimeout(this.timer);
    this.state = state;
    this.timer = then && setTimeout(then, after);
    if (state === 'idle') this.mark = null;
  }
}
