// Whom a figure counts: a small fixed vocabulary with a hierarchy, so that only comparable figures are compared.

interface Place {
  within: string | null;
  /** Reports use these interchangeably for everyone a strike killed: one outlet's “four fighters” is another's “four people”. */
  whole?: true;
}

/** Each population with the one that contains it. docs/data.md defines them. */
export const POPULATIONS = {
  total: { within: null, whole: true },
  combatants: { within: 'total', whole: true },
  members: { within: 'combatants', whole: true },
  commanders: { within: 'members' },
  guards: { within: 'members' },
  'others-of-group': { within: 'members' },
  'sdf-fighters': { within: 'combatants' },
  'hezbollah-members': { within: 'combatants' },
  civilians: { within: 'total' },
  children: { within: 'civilians' },
  women: { within: 'total' },
  contractors: { within: 'civilians' },
  diplomats: { within: 'civilians' },
  protesters: { within: 'civilians' },
  'un-personnel': { within: 'total' },
  troops: { within: 'total' },
  'us-troops': { within: 'troops' },
  'coalition-troops': { within: 'troops' },
  'british-troops': { within: 'coalition-troops' },
  'jordanian-troops': { within: 'troops' },
  'iraqi-security-forces': { within: 'troops' },
  'iraqi-soldiers': { within: 'iraqi-security-forces' },
  'iraqi-police': { within: 'iraqi-security-forces' },
  'iranian-forces': { within: 'troops' },
  'iranian-generals': { within: 'iranian-forces' },
  'iranian-officers': { within: 'iranian-forces' },
  'syrian-forces': { within: 'troops' },
  americans: { within: 'total' },
  iranians: { within: 'total' },
  iraqis: { within: 'total' },
  syrians: { within: 'total' },
  lebanese: { within: 'total' },
  afghans: { within: 'total' },
} as const satisfies Record<string, Place>;

export type Population = keyof typeof POPULATIONS;
export const POPULATION_IDS = Object.keys(POPULATIONS) as [Population, ...Population[]];

/** What part of a population a count is limited to by how badly it was hurt. */
export const PARTS = ['in-hospital', 'brain-injury', 'critical', 'serious', 'minor'] as const;

/** How two populations relate: the same people, interchangeable, one inside the other, or not comparable. */
export function relate(a: Population, b: Population): 'same' | 'interchangeable' | 'nested' | 'apart' {
  if (a === b) return 'same';
  if (isWhole(a) && isWhole(b)) return 'interchangeable';
  if (contains(a, b) || contains(b, a)) return 'nested';
  return 'apart';
}

const isWhole = (p: Population) => 'whole' in POPULATIONS[p];

function contains(outer: Population, inner: Population): boolean {
  for (let p: string | null = POPULATIONS[inner].within; p; p = POPULATIONS[p as Population].within) {
    if (p === outer) return true;
  }
  return false;
}
