// Which mark the reader rests on, and for how long: when the card opens and closes, as a state machine.
//
//            rest on a mark                 DWELL passes
//   idle ─────────────────────▶ waiting ─────────────────▶ open ◀─────────┐
//     ▲                            │                        │  leave       │ back on the mark
//     │        leave the mark      │                        ▼              │ or on the card
//     ├────────────────────────────┘                     leaving ──────────┘
//     │                     LEAVE passes, Escape, a click elsewhere │
//     └──────────────────────────────────────────────────────────────┘
// Keyboard, tap and click go to open at once; such a card stays open, wherever the pointer is, until the pointer has been on it
// or on its mark. A pinned card ignores the pointer; Escape and the close button still close it.

/** Wikipedia's previews wait 150 ms before they open, and allow 300 ms outside. Readers can set the first. */
export const DWELL_MS = 150;
export const LEAVE_MS = 300;

export type State = 'idle' | 'waiting' | 'open' | 'leaving';

export interface PointerActions<Mark> {
  open: (mark: Mark, byKeyboard: boolean) => void;
  close: () => void;
}

/** Walks the states; timers are its only clock. */
export class Pointer<Mark> {
  readonly #actions: PointerActions<Mark>;
  state: State = 'idle';
  /** Milliseconds of rest before a card opens. */
  dwell = DWELL_MS;
  /** Kept open by the reader: only closing it closes it. */
  pinned = false;
  #mark: Mark | null = null;
  /** Opened by resting, or the pointer has been on it since: leaving closes it. */
  #visited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: PointerActions<Mark>) {
    this.#actions = actions;
  }

  /** The pointer is on a mark, on the card, or on neither. */
  over(mark: Mark | null, onCard: boolean): void {
    if (this.pinned) return;
    if (this.state === 'open' || this.state === 'leaving') {
      if (onCard || (mark !== null && mark === this.#mark)) {
        this.#visited = true;
        this.#goTo('open');
      } else if (this.state === 'open' && this.#visited) this.#goTo('leaving', LEAVE_MS, () => this.shut());
      return;
    }
    if (mark === null) this.#goTo('idle');
    else if (mark !== this.#mark || this.state === 'idle') {
      this.#mark = mark;
      this.#goTo('waiting', this.dwell, () => {
        this.show(mark, false);
        this.#visited = true;
      });
    }
  }

  /** Opens at once: by keyboard, tap or click. */
  show(mark: Mark, byKeyboard: boolean): void {
    this.#mark = mark;
    this.#visited = false;
    this.#goTo('open');
    this.#actions.open(mark, byKeyboard);
  }

  /** Whether the card that is open, or about to open, is this mark's. */
  isFor = (mark: Mark) => this.state !== 'idle' && this.#mark === mark;

  shut(): void {
    const wasOpen = this.state === 'open' || this.state === 'leaving';
    this.#mark = null;
    this.pinned = false;
    this.#goTo('idle');
    if (wasOpen) this.#actions.close();
  }

  #goTo(state: State, delay?: number, next?: () => void): void {
    clearTimeout(this.#timer);
    this.state = state;
    this.#timer = next && setTimeout(next, delay);
    if (state === 'idle') this.#mark = null;
  }
}
