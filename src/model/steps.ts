// Long work in steps, so that nobody waits for all of it: a background that compiles a pack answers pages in between.

/** Work that can be left off at each `yield` and gone on with. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work, then whatever waits has its turn: longer, and browsers call a task long. */
const TURN_MS = 50;

/** Does work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does work a turn of so many milliseconds at a time. Rejects with what the work throws. */
export async function inTurns<T>(steps: Steps<T>, turnMs: number = TURN_MS): Promise<T> {
  for (let began = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < turnMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
