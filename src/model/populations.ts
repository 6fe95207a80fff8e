// Whom a figure counts: a small fixed vocabulary with a hierarchy, so that only comparable figures are compared.

/**
 * Each population with the one that contains it. `whole` marks those that reports use interchangeably for everyone a
 * strike killed (an outlet's "four fighters" is another's "four people"); the others are always parts of a whole.
 */
const POPULATIONS = {
  total: { within: null, whole: true },
  combatants: { within: 'total', whole: true },
  members: { within: 'combatants', whole: true },
  commanders: { within: 'members', whole: false },
  guards: { within: 'members', whole: false },
  'others-of-group': { within: 'members', whole: false },
  civilians: { within: 'total', whole: false },
  troops: { within: 'total', whole: false },
  'us-troops': { within: 'troops', whole: false },
  'coalition-troops': { within: 'troops', whole: false },
  'iraqi-security-forces': { within: 'troops', whole: false },
  'iranian-forces': { within: 'troops', whole: false },
  contractors: { within: 'total', whole: false },
} as const;

export type Population = keyof typeof POPULATIONS;
export const POPULATION_IDS = Object.keys(POPULATIONS) as Population[];

/** How two populations relate: the same people, one inside the other or interchangeable, or not comparable. */
export function relate(a: Population, b: Population): 'same' | 'interchangeable' | 'nested' | 'apart' {
  if (a === b) return 'same';
  if (POPULATIONS[a].whole && POPULATIONS[b].whole) return 'interchangeable';
  if (contains(a, b) || contains(b, a)) return 'nested';
  return 'apart';
}

function contains(outer: Population, inner: Population): boolean {
  for (let p: Population | null = POPULATIONS[inner].within; p; p = POPULATIONS[p].within)
    if (p === outer) return true;
  return false;
}
