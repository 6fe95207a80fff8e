// Whether the actors of a passage, and their sides, are those of an incident.
import type { Incident } from '../../model/database';
import type { Side } from '../events/roles';
import { isCountry, stateOf } from '../events/states';
import type { EventRecord } from '../record';
import type { Evidence } from './evidence';
import { W } from './weights';

/** What a state that is merely named, and a group that belongs to the one in question, count for. */
const NAMED_STATE = 0.5;
const KIN = 0.4;

export function fitActors(incident: Incident, e: Evidence, know: EventRecord): number {
  const near = (id: string, side: 'attacker' | 'target'): number => {
    if (e.entities.has(id) && !isCountry(id, know)) return onOtherSide(e.sides.get(id), side) ? 0 : 1;
    const state = stateOf(id, know);
    const sides = state ? e.sides.get(state) : undefined;
    if (sides?.has(side)) return 1;
    if (sides?.has('named') && sides.size === 1) return side === 'attacker' ? NAMED_STATE : 0;
    // a group stands for those it belongs to, a little
    return [...e.entities].some((x) => know.entities.get(x)?.kind === 'group' && know.lineage(x).has(id))
      ? KIN
      : 0;
  };
  const best = (ids: readonly string[], side: 'attacker' | 'target') =>
    Math.max(0, ...ids.map((id) => near(id, side) * know.rarity(side, id)));
  return W.actor * (best(incident.attackers, 'attacker') + best(incident.targets, 'target'));
}

/** Whether all that is said of somebody puts them on the other side. */
const onOtherSide = (sides: ReadonlySet<Side> | undefined, side: Side) =>
  sides !== undefined && !sides.has(side) && !sides.has('named');

/** An incident in which the attacker of the passage was the one attacked, or took no part, is another. */
export function fitSides(incident: Incident, e: Evidence, know: EventRecord): number {
  if (incident.attackers.length === 0) return 0;
  const { attackers, targets } = know.profileOf(incident);
  for (const [state, sides] of e.sides) {
    if (!isCountry(state, know)) continue;
    if (sides.has('attacker') && !sides.has('target') && !attackers.has(state)) return W.wrongSide;
    if (sides.has('target') && !sides.has('attacker') && attackers.has(state) && !targets.has(state))
      return W.wrongSide;
  }
  return 0;
}
