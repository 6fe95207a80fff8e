// On which side a state or a group is in a passage: it struck, was struck, or is merely named.
import type { Span } from '../../model/reading';
import type { EventRecord } from '../record';
import { fitsAny, type RoleCues } from '../language';
import type { Pointer } from '../names/mentions';
import { stateOf } from './states';

export type Side = 'attacker' | 'target' | 'named';

/** Characters before and after a name in which cues of its side are looked for. */
const REACH_BEFORE = 90;
const REACH_AFTER = 70;
/** And cues that it only backs somebody. */
const BACKER_BEFORE = 24;
const BACKER_AFTER = 14;

/** Whether the pointer names a state only as somebody's backer. */
export const isBacker = (text: string, p: Span, cues: RoleCues | undefined): boolean =>
  cues !== undefined &&
  fitsAny(
    cues.backer,
    text.slice(Math.max(0, p.start - BACKER_BEFORE), p.start),
    text.slice(p.end, p.end + BACKER_AFTER),
  );

/** The side of a state at one place in the text; `within` is the passage that counts. */
export function sideOf(text: string, p: Span, within: Span, cues: RoleCues | undefined): Side {
  if (!cues) return 'named';
  const before = text.slice(Math.max(within.start, p.start - REACH_BEFORE), p.start);
  const after = text.slice(p.end, Math.min(within.end, p.end + REACH_AFTER));
  if (fitsAny(cues.target, before, after)) return 'target';
  return fitsAny(cues.attacker, before, after) ? 'attacker' : 'named';
}

/** The sides of all states and groups that a passage points to. */
export function sidesIn(
  text: string,
  within: Span,
  pointers: readonly Pointer[],
  know: EventRecord,
  cues: RoleCues | undefined,
): Map<string, Set<Side>> {
  const sides = new Map<string, Set<Side>>();
  for (const p of pointers) {
    if (isBacker(text, p, cues)) continue;
    const side = sideOf(text, p, within, cues);
    const group = know.entities.get(p.entity)?.kind === 'group' ? p.entity : null;
    for (const id of new Set([stateOf(p.entity, know), group])) {
      if (id) sides.set(id, (sides.get(id) ?? new Set<Side>()).add(side));
    }
  }
  return sides;
}
