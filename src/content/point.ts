// Which mark the reader rests on, and for how long: the story of the card as a state machine.
//
//            rest on a mark                 DWELL passes
//   idle ─────────────────────▶ waiting ─────────────────▶ open ◀─────────┐
//     ▲                            │                        │  leave       │ back on the mark
//     │        leave the mark      │                        ▼              │ or on the card
//     ├────────────────────────────┘                     leaving ──────────┘
//     │                     LEAVE passes, Escape, a click elsewhere │
//     └──────────────────────────────────────────────────────────────┘
// Keyboard, tap and press go to open at once; such a card stays where the pointer is until the pointer has been on it or on
// its mark. Pinned, open ignores the pointer; Escape and the close button still close.

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
  /** Opened by resting, or visited since: leaving closes it. */
  private visited = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly does: Pointing<Mark>) {}

  /** The pointer is on a mark, on the card, or on neither. */
  over(mark: Mark | null, onCard: boolean): void {
    if (this.pinned) return;
    if (this.state === 'open' || this.state === 'leaving') {
      if (onCard || (mark !== null && mark === this.mark)) {
        this.visited = true;
        this.to('open');
      } else if (this.state === 'open' && this.visited) this.to('leaving', LEAVE_MS, () => this.shut());
      return;
    }
    if (mark === null) this.to('idle');
    else if (mark !== this.mark || this.state === 'idle') {
      this.mark = mark;
      this.to('waiting', this.dwell, () => {
        this.show(mark, false);
        this.visited = true;
      });
    }
  }

  /** Opens at once: by keyboard, tap or press. */
  show(mark: Mark, byKeyboard: boolean): void {
    this.mark = mark;
    this.visited = false;
    this.to('open');
    this.does.open(mark, byKeyboard);
  }

  /** Whether the card, open or about to, is this mark's. */
  isFor = (mark: Mark) => this.state !== 'idle' && this.mark === mark;

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
