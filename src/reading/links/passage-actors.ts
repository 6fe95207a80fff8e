// Whether the actors of a passage, and their sides, are those of an incident, as features.
import type { Incident } from '../../model/database';
import type { Side } from '../events/roles';
import { isCountry, stateOf } from '../events/states';
import type { EventRecord } from '../record';
import type { Evidence } from './evidence';
import type { Features } from './features';

/** What a state that is merely named, and a group that belongs to the one in question, count for. */
const NAMED_STATE = 0.5;
const KIN = 0.4;

export function addActors(f: Features<'passage'>, incident: Incident, e: Evidence, know: EventRecord): void {
  const attacker = best('attacker', incident.attackers, e, know);
  const target = best('target', incident.targets, e, know);
  if (attacker) f.attacker = attacker;
  if (target) f.target = target;
  if (isOtherWay(incident, e, know)) f.sideWrong = 1;
}

type Struck = 'attacker' | 'target';
const best = (side: Struck, ids: readonly string[], e: Evidence, know: EventRecord) =>
  Math.max(0, ...ids.map((id) => near(id, side, e, know) * know.rarity(side, id)));

/** How surely somebody takes part on a side of it, by what the passage says of sides. */
function near(id: string, side: Struck, e: Evidence, know: EventRecord): number {
  if (e.entities.has(id) && !isCountry(id, know)) return onOtherSide(e.sides.get(id), side) ? 0 : 1;
  const state = stateOf(id, know);
  const sides = state ? e.sides.get(state) : undefined;
  if (sides?.has(side)) return 1;
  if (sides?.has('named') && sides.size === 1) return side === 'attacker' ? NAMED_STATE : 0;
  // a group counts for those it belongs to, a little
  return [...e.entities].some((x) => know.entities.get(x)?.kind === 'group' && know.lineage(x).has(id))
    ? KIN
    : 0;
}

/** Whether all that is said of somebody puts them on the other side. */
const onOtherSide = (sides: ReadonlySet<Side> | undefined, side: Side) =>
  sides !== undefined && !sides.has(side) && !sides.has('named');

/** Whether the attacker of the passage was the one attacked, or took no part. */
function isOtherWay(incident: Incident, e: Evidence, know: EventRecord): boolean {
  if (incident.attackers.length === 0) return false;
  const { attackers, targets } = know.profileOf(incident);
  return [...e.sides].some(
    ([state, sides]) =>
      isCountry(state, know) &&
      ((sides.has('attacker') && !sides.has('target') && !attackers.has(state)) ||
        (sides.has('target') && !sides.has('attacker') && attackers.has(state) && !targets.has(state))),
  );
}
