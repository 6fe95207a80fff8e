// The daily values of a situation as a picture: what each source counts, the day of the page, and what the page says on it.
import type { Timeline, TimelinePoint } from './types/plot';
import type { Incident, Series } from '../model/database';
import { dayNumber, isoDay } from '../model/days';
import { pointBy, pointsIn } from '../model/series';
import { isEverybody, type Who } from '../model/who';
import { say } from '../i18n/say';
import { wordDate, wordValue } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { nameOfOutlet, nameOfSpeaker, relateIn } from './words';

/** More points than this are not seen apart in a card. */
const MOST_POINTS = 60;
/** More lines than this cannot be followed. */
const MOST_OTHERS = 2;
const SAME = ['same', 'interchangeable'];

/** Which count of a situation is drawn, and the day of the page. */
export interface DrawnCount {
  measure: Series['measure'];
  who: Who;
  /** ISO day of the page; null when it is not known. */
  day: string | null;
  /** What the page says; null for a card without a figure. */
  here: { value: number; label: string } | null;
}

/** The series of what a page counts, with its source's value for the page's day; null for a situation without one. */
export function dailySeries(
  incident: Incident,
  { measure, who, day, here }: DrawnCount,
  know: EventRecord,
): Timeline | null {
  const fitting = (incident.series ?? []).filter(
    (s) =>
      s.measure === measure &&
      s.in === undefined &&
      SAME.includes(relateIn(know, s.who, who)) &&
      pointsIn(s).length > 1,
  );
  const at = day === null ? null : dayNumber(day);
  const has = (s: Series) => at !== null && pointBy(pointsIn(s), at) !== undefined;
  // the source that has the page's day before one that has not
  const [main, ...others] = fitting.sort(
    (a, b) => Number(has(b)) - Number(has(a)) || pointsIn(b).length - pointsIn(a).length,
  );
  if (!main) return null;
  const then = at === null ? undefined : pointBy(pointsIn(main), at);
  return {
    summary: say('seriesLabel'),
    points: pointsFor(main, at, know),
    here: here && day !== null ? { ...here, day, title: [say('plotHere'), wordDate(day)].join(', ') } : null,
    then: then
      ? {
          day: isoDay(then.day),
          label: wordValue(then.value),
          value: then.value,
          title: sourceOf(main, know),
        }
      : null,
    others: others.slice(0, MOST_OTHERS).map((s) => ({
      name: sourceOf(s, know),
      points: pointsFor(s, at, know),
    })),
  };
}

/** The count of everybody, where a card has no figure of its own. */
export function leadingSeries(incident: Incident, day: string | null, know: EventRecord): Timeline | null {
  const all = incident.series?.filter((s) => s.in === undefined) ?? [];
  const measure = incident.counts?.[0]?.measure ?? all[0]?.measure;
  const counted = all.filter((s) => s.measure === measure);
  const main = counted.find((s) => isEverybody(s.who)) ?? counted[0];
  return main ? dailySeries(incident, { ...main, day, here: null }, know) : null;
}

const sourceOf = ({ attributed: [speaker], outlet }: Series, know: EventRecord): string =>
  speaker ? nameOfSpeaker(speaker, know) : nameOfOutlet(outlet, know);

/** Points equally far apart, always with those around the page's day and with the last. */
function pointsFor(series: Series, day: number | null, know: EventRecord): TimelinePoint[] {
  const all = pointsIn(series);
  const step = Math.ceil(all.length / MOST_POINTS);
  const before = day === null ? -1 : all.findLastIndex((p) => p.day <= day);
  const outlet = sourceOf(series, know);
  return all.flatMap(({ day, value }, n): TimelinePoint[] =>
    n % step && n !== all.length - 1 && n !== before && n !== before + 1
      ? []
      : [{ day: isoDay(day), date: wordDate(isoDay(day)), label: wordValue(value), value, outlet }],
  );
}
