// Where a figure comes from: forty reprints of one agency are one origin, not forty witnesses, and so are forty outlets
// that quote one spokesman.
import type { Claim, Outlet, Report } from './database';

interface Ids {
  has(id: string): boolean;
}

/**
 * The outlet whose text a claim is from. In this order: what the claim records itself; another outlet that it is
 * attributed to (“four were killed, Reuters reported”); the outlet that the report most probably restates; the report's
 * own outlet, which for a syndicated report is the agency and not the page where it was read.
 */
export function syndicateOf(claim: Claim, report: Report, outlets: Ids): string {
  if (claim.origin) return claim.origin;
  const cited = claim.attributed.find((who) => outlets.has(who) && who !== report.outlet);
  return cited ?? report.probableOrigin ?? report.outlet;
}

/** Who vouches for a claim: the one speaker it is attributed to, if that is somebody we know; else the outlet. */
export function originOf(claim: Claim, report: Report, outlets: Ids, entities: Ids): string {
  const [speaker, another] = claim.attributed;
  return speaker !== undefined && another === undefined && entities.has(speaker)
    ? speaker
    : syndicateOf(claim, report, outlets);
}

interface OutletTypes {
  get(id: string): Pick<Outlet, 'type'> | undefined;
}

/**
 * Whether an origin counts as a witness of its own. An aggregator, a mirror or a machine's summary restates others, even where
 * it does not say whom.
 */
export const isWitness = (origin: string, outlets: OutletTypes): boolean =>
  outlets.get(origin)?.type !== 'aggregator';
