// The situation whose daily values a count fits. A toll of thousands says by itself which count it is, on a page of its day
// that speaks of the place, or of who counts there: it needs no word about since when was counted.
import type { Incident, Series } from '../../model/database';
import { dayNumber } from '../../model/days';
import { pointBy, pointsIn } from '../../model/series';
import { relateWhos, type Who } from '../../model/who';
import { inside } from '../../text/spans';
import type { EventRecord } from '../record';
import type { FigureInput } from './figures';
import { placesOf } from './places';
import type { Toll } from './tolls';

/** A lower count is as likely one day's, or another event's. */
const LEAST_VALUE = 200;
/** Pages print counts of so many days before. */
const DAYS_BEFORE = 45;
/** Pages round, and print the next day's count. */
const ROUNDING = 0.02;

/** At a war's beginning so many days before is next to nothing; a smaller share of the day's value is another count. */
const LEAST_SHARE = 0.5;

export interface SeriesSituation {
  incident: Incident;
  /** Whom the situation counts; a page may call them by their nation. */
  who: Who;
}

/** The situation that a toll is a value of, by what the page's day, place and speakers say. */
export function situationBySeries(
  toll: Toll,
  input: FigureInput,
  know: EventRecord,
): SeriesSituation | undefined {
  const value = typeof toll.value === 'number' ? toll.value : undefined;
  if (value === undefined || value < LEAST_VALUE || toll.part || input.published === null) return undefined;
  const day = dayNumber(input.published);
  for (const incident of know.situations()) {
    const series = incident.series?.find(
      (s) =>
        s.measure === toll.measure &&
        countsSame(toll.who, s.who, know) &&
        fits(s, value, day) &&
        isSpokenOf(incident, s, toll, input, know),
    );
    if (series) return { incident, who: series.who };
  }
  return undefined;
}

/** “Valdorians killed in Marvek” are the people whom a count of the dead of Marvek counts; its soldiers are not. */
function countsSame(toll: Who, counted: Who, know: EventRecord): boolean {
  if (counted.role === 'people' && counted.of === undefined && toll.role === 'people' && !toll.part)
    return true;
  return relateWhos(toll, counted, (inner, outer) => know.lineage(inner).has(outer)) === 'same';
}

function fits(series: Series, value: number, day: number): boolean {
  const points = pointsIn(series);
  const now = pointBy(points, day + 1);
  if (!now || day - now.day > DAYS_BEFORE) return false;
  const before = pointBy(points, day - DAYS_BEFORE) ?? points[0]!;
  const least = Math.max(before.value, now.value * LEAST_SHARE);
  return value >= least * (1 - ROUNDING) && value <= now.value * (1 + ROUNDING);
}

/** Whether the sentence names the place, its people or who counts there, and limits the count to no other. */
function isSpokenOf(
  incident: Incident,
  series: Series,
  toll: Toll,
  input: FigureInput,
  know: EventRecord,
): boolean {
  const where = [series.in ?? incident.place];
  const isThere = (id: string) => where.some((place) => know.lineage(id).has(place));
  const limits = placesOf(toll, input, know);
  if (limits.length > 0)
    return limits.some((id) => isThere(id) || where.some((w) => know.lineage(w).has(id)));
  if (toll.who.of !== undefined && isThere(toll.who.of)) return true;
  return inside(input.pointers, input.sentence).some(
    ({ entity, named }) => named && (isThere(entity) || series.attributed.includes(entity)),
  );
}
