// Work in steps of a few milliseconds. Between two steps the caller may pause, and reports how much of the page's time is used;
// the reading itself needs no clock.

/** Work that yields between steps. It is resumed with the share of the page's time that is used: 1 at the deadline. */
export type Steps<T> = Generator<void, T, number>;

/**
 * From these shares of the page's time on each stage of the reading stops where it is, so that what it has got to reaches the end in
 * time: of a page that is read whole, about a quarter of the time goes into words, half into links, a quarter into the rest.
 */
export const STAGE_ENDS = { words: 0.3, clauses: 0.4, links: 0.65, figures: 1 } as const;

/** Does all steps at once, without a deadline. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next(0);
    if (step.done) return step.value;
  }
}

/** The same steps as one of `left` readings that have the rest of a page's time to share: its own stages end within its share. */
export function* asOneOf<T>(left: number, steps: Steps<T>): Steps<T> {
  let began: number | undefined;
  let used = 0;
  for (;;) {
    const step = steps.next(used);
    if (step.done) return step.value;
    const now = yield;
    began ??= now;
    used = began < 1 ? ((now - began) / (1 - began)) * left : 1;
  }
}
