// Whether a claim counts what a figure counts, and how the two values relate.
import { intervalsOf, type QualifiedValue } from '../../model/counts';
import type { Claim } from '../../model/database';
import type { Figure } from '../../model/reading';
import { PEOPLE, contains, isOfCondition, relateWhos, type Who } from '../../model/who';
import type { EventRecord } from '../record';

/** How another's figure relates to ours, its stage left aside. Null when it is no count. */
export function relationOf(
  ours: QualifiedValue,
  theirs: QualifiedValue,
): 'agrees' | 'compatible' | 'differs' | null {
  const [a, b] = [intervalsOf(ours.value, ours.qualifier), intervalsOf(theirs.value, theirs.qualifier)];
  if (!a || !b) return null;
  if (typeof ours.value === 'number' ? ours.value === theirs.value : JSON.stringify(a) === JSON.stringify(b))
    return 'agrees';
  const meet = a.some(([least, most]) => b.some(([other, another]) => least <= another && other <= most));
  return meet ? 'compatible' : 'differs';
}

/** 0: not comparable. More: the closer the claim counts what the figure counts. `mixed`: what `isMixed` says of the figure. */
export function comparability(figure: Figure, claim: Claim, know: EventRecord, mixed: boolean): number {
  const { who = PEOPLE } = claim;
  if (claim.measure !== figure.measure || isOfCondition(who)) return 0;
  if (
    figure.measure !== 'troops' &&
    (claim.in ?? null) !== figure.in &&
    !(figure.in && !claim.in && isWhole(figure, claim))
  )
    return 0;
  const relation = relateWhos(figure.who, who, (inner, outer) => know.lineage(inner).has(outer));
  const agrees = () => relationOf(figure, claim) === 'agrees';
  if (figure.portion) return relation !== 'apart' && agrees() ? 1 : 0;
  // a part of those whom a count counts is none of that count, where it has no word of its own for them
  if (figure.part && (relation === 'same' ? who.role === 'people' : relation === 'interchangeable'))
    return agrees() ? 1 : 0;
  if (relation === 'same') return 3;
  if (relation === 'interchangeable') return mixed ? (agrees() ? 1 : 0) : 2;
  // a part and its whole can agree; they contradict each other only where the one says that there was nobody
  if (relation !== 'nested') return 0;
  return agrees() || denialOf(figure, claim, know) ? 1 : 0;
}

/**
 * How a part and its whole contradict each other. `differs`: nobody of the whole, but some of the part. `denies`: some of the
 * whole, but nobody of the state or group that the part belongs to. Null when they do not.
 */
export function denialOf(
  figure: Figure,
  { value, who = PEOPLE }: Claim,
  know: EventRecord,
): 'differs' | 'denies' | null {
  if ((figure.value === 0) === (value === 0)) return null;
  const isWithin = (outer: Who, inner: Who) =>
    contains(outer, inner, (one, other) => know.lineage(one).has(other));
  const [none, some] = value === 0 ? [who, figure.who] : [figure.who, who];
  if (isWithin(none, some)) return 'differs';
  return value === 0 && who.of !== undefined && isWithin(some, none) ? 'denies' : null;
}

/** Whether the reports of a figure's incident count others besides its fighters: there “30 fighters” are not all whom it killed. */
export function isMixed({ incident, measure }: Figure, know: EventRecord): boolean {
  return (incident === null ? [] : know.claimsOf(incident)).some(
    ({ claim }) => claim.measure === measure && claim.value !== 0 && isOfOthers(claim.who?.role),
  );
}

const isOfOthers = (role: Who['role'] | undefined) =>
  role !== undefined &&
  ['civilians', 'children', 'women', 'security-forces', 'troops', 'police'].includes(role);

/** “killed in Valdoria” of an incident that happened in Valdoria alone is the whole count. */
const isWhole = (figure: Figure, claim: Claim) => figure.measure !== 'killed' || claim.who !== undefined;
