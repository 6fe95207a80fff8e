// Where a figure comes from: forty reprints of one agency are one origin, not forty witnesses.
import type { Claim, Outlet, Report } from './database';

/**
 * The outlet that a claim's figure comes from. In this order: what the claim records itself; another outlet that it is
 * attributed to (“four were killed, Reuters reported”); the report's own outlet, which for a syndicated report is the
 * agency and not the page where it was read.
 */
export function originOf(claim: Claim, report: Report, outlets: ReadonlyMap<string, Outlet>): string {
  if (claim.origin) return claim.origin;
  const cited = claim.attributed.find((who) => outlets.has(who) && who !== report.outlet);
  return cited ?? report.outlet;
}
