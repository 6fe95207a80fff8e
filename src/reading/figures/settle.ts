// Whom a count of a known incident counts, where the page says less, or says it in other words than its reports do.
import type { Incident } from '../../model/database';
import {
  PEOPLE,
  isOfCondition,
  relateWhos,
  whoKey,
  whoOfKey,
  withoutOwner,
  wordsOf,
  type Who,
} from '../../model/who';
import type { EventRecord } from '../record';
import type { Toll } from './tolls';

/** So many of the reports must count the same people for them to be whom a bare number of this incident counts. */
const MOST_REPORTS = 0.6;
const FEWEST_REPORTS = 3;

/** Whom a toll of an incident counts. */
export function settleWho({ who, measure, part }: Toll, incident: Incident, know: EventRecord): Who {
  if (measure === 'troops' || (who.of !== undefined && wordsOf(who.of) !== null)) return who;
  const counted = countedIn(incident, measure, know);
  if (who.of !== undefined)
    return counted.has(whoKey(who)) ? who : ownerDropped(who, counted, incident, know);
  return part || !isBare(who) ? who : (mostCounted(who, counted, know) ?? who);
}

/** How many claims of an incident count whom. */
function countedIn(incident: Incident, measure: Toll['measure'], know: EventRecord): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { claim } of know.claimsOf(incident.id)) {
    const who = claim.who ?? PEOPLE;
    if (claim.measure !== measure || isOfCondition(who)) continue;
    counted.set(whoKey(who), (counted.get(whoKey(who)) ?? 0) + 1);
  }
  return counted;
}

const isBare = ({ role, part }: Who) => !part && (role === 'people' || role === 'troops');

/**
 * The three dead of an attack on a base are the soldiers that all its reports count, whether or not a sentence says so: of a
 * bare number, whom nearly all reports count.
 */
function mostCounted(who: Who, counted: ReadonlyMap<string, number>, know: EventRecord): Who | null {
  const all = [...counted.values()].reduce((sum, n) => sum + n, 0);
  const [most] = [...counted].sort((a, b) => b[1] - a[1]);
  if (!most || all < FEWEST_REPORTS || most[1] < MOST_REPORTS * all) return null;
  const theirs = whoOfKey(most[0]);
  return relateWhos(theirs, who, belongs(know)) === 'nested' ? theirs : null;
}

/**
 * Reports of a strike on one group say “members”, not whose, and of a blast in one country “civilians”: there the owner that
 * a page adds says nothing more. Nationals and soldiers stay whose they are.
 */
function ownerDropped(
  who: Who,
  counted: ReadonlyMap<string, number>,
  incident: Incident,
  know: EventRecord,
): Who {
  if (
    who.role === 'people' ||
    who.role === 'troops' ||
    who.role === 'security-forces' ||
    who.role === 'police'
  )
    return who;
  const bare = withoutOwner(who);
  if (who.role === 'members' || who.role === 'combatants')
    return isStruck(who.of!, incident, know) ? bare : who;
  return counted.has(whoKey(bare)) ? bare : who;
}

const isStruck = (group: string, { targets }: Incident, know: EventRecord) =>
  targets.some((t) => know.lineage(t).has(group) || know.lineage(group).has(t));

const belongs = (know: EventRecord) => (inner: string, outer: string) => know.lineage(inner).has(outer);
