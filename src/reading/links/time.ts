// Time as evidence: how old an incident was when the page was printed, and whether the page gives any sign of its time.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { EventRecord } from '../record';
import { fitDay } from './day';
import type { Evidence } from './evidence';

/** News reports what happened up to this many days before it was printed; what is older is recognised by its time. */
const FRESH_DAYS = 4;
const RECENT_DAYS = 12;

export type Age = 'ageAhead' | 'ageFresh' | 'ageRecent' | 'ageOld' | 'ageUnknown';

export interface PageTime {
  ageOf(incident: Incident): Age;
  /** Whether the page names its day, week or month, or one of its dead, or calls it by its name. */
  isSigned(incident: Incident): boolean;
  /** How many of those named on the page held an office of theirs on its day, and how many held one on other days only. */
  holdersAt(incident: Incident): { then: number; otherwise: number };
}

/** The time of a page, by its date and by all that its text says. */
export function pageTime(published: string | null, whole: Evidence, know: EventRecord): PageTime {
  const signed = new Map<string, boolean>();
  const terms = [...whole.entities].flatMap((id) => {
    const roles = (know.entities.get(id)?.roles ?? []).filter((r) => r.from);
    return roles.length
      ? [roles.map((r) => [dayNumber(r.from!), r.to ? dayNumber(r.to) : Infinity] as const)]
      : [];
  });
  const lower = whole.text.toLowerCase();
  const look = (i: Incident) =>
    ['daySame', 'dayNear', 'dayPeriod'].includes(fitDay(know.profileOf(i), whole.dates)) ||
    i.victims.some((v) => whole.struck.has(v)) ||
    i.names.some((n) => lower.includes(n.toLowerCase()));
  return {
    ageOf({ date: { from, to } }) {
      if (!published || !from) return 'ageUnknown';
      const age = dayNumber(published) - dayNumber(to ?? from);
      return dayNumber(from) > dayNumber(published)
        ? 'ageAhead'
        : age <= FRESH_DAYS
          ? 'ageFresh'
          : age <= RECENT_DAYS
            ? 'ageRecent'
            : 'ageOld';
    },
    holdersAt({ date: { from } }) {
      if (!from) return { then: 0, otherwise: 0 };
      const day = dayNumber(from);
      const then = terms.filter((held) => held.some(([a, b]) => a <= day && day <= b)).length;
      return { then, otherwise: terms.length - then };
    },
    isSigned(incident) {
      const known = signed.get(incident.id) ?? look(incident);
      signed.set(incident.id, known);
      return known;
    },
  };
}
