// Runs a reading in short turns, with a deadline. The clock is the caller's.
import type { Steps } from '../reading/steps';

/** How a page is read beside other work. */
export interface Pace {
  /** Milliseconds that never run backwards. */
  now: () => number;
  /** Lets others have a turn. */
  pause: () => Promise<unknown>;
  /** Whether the result is still wanted. Asked after each pause. */
  isWanted?: () => boolean;
  /** Milliseconds of reading, pauses not counted, after which the rest of the page stays unread. */
  deadline: number;
}

/** Milliseconds of one turn: a longer task delays what the reader does. */
export const TURN_MS = 50;
/** Steps take a few milliseconds: no turn begins a step after this, so that it ends in time. */
const LAST_STEP_MS = 35;

/** Does all steps of a reading in turns. Null when its result is not wanted any more. Rejects with what a step threw. */
export async function inTurns<T>(
  steps: Steps<T>,
  { now, pause, isWanted, deadline }: Pace,
): Promise<T | null> {
  let before = 0;
  for (;;) {
    const from = now();
    let spent = 0;
    do {
      const step = steps.next((before + spent) / deadline);
      if (step.done) return step.value;
      spent = now() - from;
    } while (spent < LAST_STEP_MS);
    before += spent;
    await pause();
    if (isWanted && !isWanted()) return null;
  }
}
