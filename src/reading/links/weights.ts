// Weights and thresholds: what one piece of evidence adds, before its rarity. Set by hand on news text; docs/reading.md says how to try a
// change.

export const W = {
  sameDay: 4,
  nearDay: 2.5,
  period: 1.5,
  victim: 4.5,
  place: 1,
  actor: 0.9,
  kind: 0.6,
  toll: 0.7,
  wrongDay: -6,
  wrongDayOfDead: -1.5,
  wrongPlace: -3,
  wrongSide: -3,
  wrongKind: -1.2,
  name: 5,
};

/** Least fit for a page's own story, and for a clause about something else. */
export const MAIN_THRESHOLD = 4;
export const CLAUSE_THRESHOLD = 3.9;
/** How much better than the next the best must be when nothing telling was said. */
export const MARGIN = 0.35;
