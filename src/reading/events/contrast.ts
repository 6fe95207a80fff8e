// Whether a happening is of an event: reasons for and against, each with its weight. Nothing vetoes.
import { dayNumber } from '../../model/days';
import type { Toll } from '../figures/tolls';
import type { EventRecord } from '../record';
import { daysBetween, type EventDays } from './event-days';
import type { Happening } from './happenings';
import { relatePlaces, type Where } from './located';

/** What is known of an event so far. */
export interface Frame {
  days: readonly EventDays[];
  where: Where;
  /** Its counts, as `countKey` writes them. */
  counts: ReadonlySet<string>;
  incident: string | null;
}

/** How much each piece of evidence says that a happening is of another event; negative: that it is of this one. */
const WEIGHTS = {
  anotherDay: 2,
  dayBeside: 0.8,
  sameDay: -2,
  longAgo: 2,
  monthAlone: 2,
  dayAlone: 0.9,
  another: 1.6,
  answered: 1.6,
  turned: 0.4,
  apart: 1,
  unknownPlace: 0.6,
  samePlace: -0.8,
  sameCount: -1.2,
  sameSmallCount: -0.4,
  sameIncident: -2,
  anotherIncident: 1.2,
  /** An incident of the record, apart from a story that the record does not have. */
  knownApart: 0.8,
};
/** From this weight on it is another event. */
export const ANOTHER = 1.5;
/** A page whose story has no day reports what happened at most so many days before it was printed. */
const FRESH_DAYS = 10;

/** Many events have so many dead. */
const SMALL = 4;
const isSmall = ({ value }: Toll) => typeof value === 'number' && value <= SMALL;

/** Zeros and ones are everywhere: no two events are one for having them in common. */
const countKey = ({ measure, value }: Toll): string | null =>
  value === 0 || value === 1
    ? null
    : `${measure} ${typeof value === 'object' ? `${value.min}-${value.max}` : value}`;

export const countKeys = (tolls: readonly Toll[]): string[] => tolls.flatMap((t) => countKey(t) ?? []);

/**
 * How much speaks for a happening being of another event than a frame's. `story`: the frame is the page's own story, and
 * when the page was printed, as an ISO day.
 */
export function contrast(
  h: Happening,
  frame: Frame,
  know: EventRecord,
  story?: { published: string | null },
): number {
  let sum = dayContrast(h.days, frame.days, story);
  const place = relatePlaces(h.where, frame.where, know);
  if (place === 'apart') sum += WEIGHTS.apart;
  else if (place === 'unknown') sum += WEIGHTS.unknownPlace;
  else if (place === 'same') sum += WEIGHTS.samePlace;
  if (h.another) sum += WEIGHTS.another;
  if (h.answered) sum += WEIGHTS.answered;
  else if (h.clause.background) sum += WEIGHTS.turned;
  const shared = h.tolls.filter((t) => countKeys([t]).some((key) => frame.counts.has(key)));
  if (shared.length) sum += shared.every(isSmall) ? WEIGHTS.sameSmallCount : WEIGHTS.sameCount;
  const { incident, settled } = h.clause;
  if (incident && settled && frame.incident)
    sum += incident === frame.incident ? WEIGHTS.sameIncident : WEIGHTS.anotherIncident;
  else if (incident && settled && place === 'apart') sum += WEIGHTS.knownApart;
  return sum;
}

function dayContrast(
  days: readonly EventDays[],
  own: readonly EventDays[],
  story?: { published: string | null },
): number {
  if (days.length === 0) return 0;
  if (own.length === 0) return story ? undatedContrast(days, story.published) : 0;
  const pairs = days.flatMap((d) =>
    own.flatMap((o) => {
      const gap = daysBetween(d, o);
      return gap === null ? [] : [{ gap, exact: d.day && o.day }];
    }),
  );
  if (pairs.some(({ gap }) => gap === 0))
    return pairs.some(({ gap, exact }) => gap === 0 && exact) ? WEIGHTS.sameDay : 0;
  // what came after the page's event belongs to its story: searches, funerals, later tolls
  const apart = story ? pairs.filter(({ gap }) => gap > 0) : pairs;
  if (apart.length === 0) return 0;
  return Math.min(...apart.map(({ gap }) => Math.abs(gap))) > 1 ? WEIGHTS.anotherDay : WEIGHTS.dayBeside;
}

/** A story without a day is of the days before its page was printed. */
function undatedContrast(days: readonly EventDays[], published: string | null): number {
  if (published) {
    const now = dayNumber(published);
    return days.every((d) => !d.yearless && d.to < now - FRESH_DAYS) ? WEIGHTS.longAgo : 0;
  }
  // undated pages give the weekday of their story, the month of what was before
  if (days.some((d) => !d.yearless)) return 0;
  return days.some((d) => d.day) ? WEIGHTS.dayAlone : WEIGHTS.monthAlone;
}
