// How a count grew or ran on, as data of a picture.
import type { Timeline, TimelinePoint } from './types/plot';
import { intervalsOf } from '../model/counts';
import type { Series } from '../model/database';
import { isoDay } from '../model/days';
import { groupBy } from '../model/group';
import { ownerOf } from '../model/owners';
import { syndicateOf } from '../model/origins';
import { pointsIn } from '../model/series';
import { say } from '../i18n/say';
import { wordMoment, wordValue } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import { nameOfOutlet } from './words';

/** Fewer different values than this are no story of a rise. */
const FEWEST_STEPS = 3;
/** Fewer days than this are no series. */
const FEWEST_DAYS = 2;
const DAY = 10;
/** More points than this are not seen apart. */
const MOST_POINTS = 200;

/** What the page says, on its day. */
interface PagePoint {
  /** ISO day. */
  day: string;
  value: number;
}

/** How a count grew, from claims that have an hour, a day or a stage; null when it did not. */
export function makeTimeline(
  claims: readonly SourcedClaim[],
  know: EventRecord,
  here: PagePoint | null = null,
): Timeline | null {
  const steps = median(pointsOf(ownOf(claims), know));
  // reports that merely differ are no rise
  const rises = steps.every((p, i) => i === 0 || p.value >= steps[i - 1]!.value);
  return rises && new Set(steps.map((p) => p.value)).size >= FEWEST_STEPS
    ? { summary: say('timelineLabel'), points: steps, here: withTitle(here) }
    : null;
}

/** A count that runs on, day by day, whether it rose or not; null when too few days are known. */
export function makeSeries(
  claims: readonly SourcedClaim[],
  here: PagePoint | null,
  know: EventRecord,
): Timeline | null {
  const points = median(pointsOf(ownOf(claims), know));
  return points.length >= FEWEST_DAYS ? { summary: say('seriesLabel'), points, here: withTitle(here) } : null;
}

/** A series of a situation: every day of a short one, and of a long one equally many days apart, always with its last. */
export function timelineOfSeries(series: Series, incident: string, know: EventRecord): Timeline {
  const all = pointsIn(series);
  const step = Math.ceil(all.length / MOST_POINTS);
  const outlets = new Map(
    series.reports && know.claimsOf(incident).map(({ report }) => [report.id, report.outlet]),
  );
  const points = all.flatMap(({ day, value }, n): TimelinePoint[] =>
    (all.length - 1 - n) % step
      ? []
      : [
          {
            day: isoDay(day),
            date: wordMoment(isoDay(day)),
            label: wordValue(value),
            value,
            outlet: nameOfOutlet(outlets.get(series.reports?.[n] ?? '') ?? series.outlet, know),
          },
        ],
  );
  return { summary: say('seriesLabel'), points, here: null };
}

/** A day that another pack adds must not end the story of a rise. */
function ownOf(all: readonly SourcedClaim[]): readonly SourcedClaim[] {
  const own = all.filter(({ claim, report }) => ownerOf(claim.incident) === ownerOf(report.id));
  return own.length ? own : all;
}

const withTitle = (here: PagePoint | null) =>
  here && { ...here, label: wordValue(here.value), title: say('plotHere') };

function pointsOf(claims: readonly SourcedClaim[], know: EventRecord): TimelinePoint[] {
  return claims.flatMap(({ claim, report }) => {
    const at = claim.asOf ?? report.published;
    if (!at || typeof claim.value !== 'number' || !intervalsOf(claim.value, claim.qualifier)) return [];
    return [
      {
        // of one day an early toll comes first, a later one last
        day: claim.asOf ? at : `${at.slice(0, DAY)}${HOUR_OF_STAGE[claim.stage ?? 'none']}`,
        date: wordMoment(at),
        label: wordValue(claim.value, claim.qualifier),
        value: claim.value,
        outlet: nameOfOutlet(syndicateOf(claim, report, know.outlets), know),
      },
    ];
  });
}

const HOUR_OF_STAGE = { early: 'T06:00', none: 'T12:00', later: 'T18:00' } as const;

/** An hour or day has the median of what was printed for it. */
function median(points: readonly TimelinePoint[]): TimelinePoint[] {
  const byDay = groupBy(points, (p) => p.day);
  return [...byDay.keys()].sort().map((day) => {
    const printed = byDay.get(day)!.sort((a, b) => a.value - b.value);
    return printed[Math.floor((printed.length - 1) / 2)]!;
  });
}
