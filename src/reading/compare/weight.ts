// How much others weigh against the page. Forty reprints of one agency are one origin, and one outlier among sixty is no alarm.
import type { Origins, Relation, Weight } from '../../model/reading';

/** Contradicted by fewer independent origins than this, or by a smaller share of them, a figure is not marked as contested. */
const FEWEST = 2;
const SHARE = 0.2;

/** What one origin says of the page's figure. Of several, the one nearest to the page's counts. */
export interface Position {
  vouchedBy: string;
  relation: Relation;
}

const NEAREST: Relation[] = ['agrees', 'compatible', 'earlier', 'later', 'denies', 'differs'];

/** How independent origins divide. */
export function divideOrigins(positions: readonly Position[]): Origins {
  const nearest = new Map<string, number>();
  for (const { vouchedBy, relation } of positions) {
    const known = nearest.get(vouchedBy) ?? NEAREST.length;
    nearest.set(vouchedBy, Math.min(known, NEAREST.indexOf(relation)));
  }
  const origins: Origins = { all: nearest.size, agree: 0, compatible: 0, exclude: 0, other: 0 };
  for (const at of nearest.values()) origins[GROUPS[NEAREST[at]!]] += 1;
  return origins;
}

const GROUPS = {
  agrees: 'agree',
  compatible: 'compatible',
  differs: 'exclude',
  denies: 'other',
  earlier: 'other',
  later: 'other',
} as const satisfies Record<Relation, keyof Origins>;

/** `aside`: whether the page itself says that the count is a part of another, or was replaced by a later one. */
export function weigh({ all, exclude, other }: Origins, aside = false): Weight {
  if (!aside && exclude >= FEWEST && exclude >= all * SHARE) return 'heavy';
  return exclude + other > 0 ? 'light' : 'none';
}
