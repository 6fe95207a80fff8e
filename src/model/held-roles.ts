// Which roles of a person may be stated, and for which days: only those that a source covers.
import { type Entity, type HeldRole } from './database';

/** The roles that a page or a table covers; the others serve to find and link names. */
export const statedRoles = ({ roles }: Pick<Entity, 'roles'>): HeldRole[] => roles.filter((r) => !r.basis);

/**
 * The role held on an ISO day, or on any day when that is null. A role whose end is not known counts until the day for
 * which a source has it; one without any day counts always. Death ends all roles.
 */
export function roleOn(entity: Pick<Entity, 'roles' | 'died'>, date: string | null): HeldRole | undefined {
  const dead = date && entity.died && entity.died.date < date;
  return dead ? undefined : statedRoles(entity).find((r) => !date || (startsBy(r, date) && lasts(r, date)));
}

/** The latest role that had begun by an ISO day and of which no source says whether it was still held then. */
export function lastReportedRole(
  entity: Pick<Entity, 'roles' | 'died'>,
  date: string,
): (HeldRole & { heldAsOf: string }) | undefined {
  if (entity.died && entity.died.date < date) return undefined;
  return statedRoles(entity)
    .filter((r): r is HeldRole & { heldAsOf: string } => !r.to && r.heldAsOf !== undefined && !lasts(r, date))
    .sort((a, b) => b.heldAsOf.localeCompare(a.heldAsOf))[0];
}

const startsBy = ({ from }: HeldRole, date: string) => (from ?? '') <= date;

/** A month or a year lasts to its end. */
const lasts = ({ to, heldAsOf }: HeldRole, date: string) => {
  const end = to ?? heldAsOf;
  return !end || date.slice(0, end.length) <= end;
};
