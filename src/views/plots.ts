// The pictures of a comparison, as data: a dot for each independent origin of each value, and how a count grew.
import type { Plot, PlotPoint, Timeline } from './types/plot';
import { intervalsOf, type QualifiedValue } from '../model/counts';
import { groupBy } from '../model/group';
import { ownerOf } from '../model/owners';
import { syndicateOf } from '../model/origins';
import type { Relation } from '../model/reading';
import { say } from '../i18n/say';
import { wordDate, wordValue } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import { nameOfOutlet } from './words';

/** A value that a report prints. */
interface ReportedValue extends QualifiedValue {
  /** The outlet the figure comes from. */
  origin: string;
  relation: Relation | null;
}

/** A claim as a plot shows it: reprints of one agency share its dot, by the same rule as in a comparison. */
export const reportedBy = ({ claim, report }: SourcedClaim, know: EventRecord): ReportedValue => ({
  value: claim.value,
  qualifier: claim.qualifier ?? 'exactly',
  origin: syndicateOf(claim, report, know.outlets),
  relation: null,
});

/** Fewer different values than this make no picture. */
const FEWEST_VALUES = 2;
/** Fewer different daily values than this are no story of a rise. */
const FEWEST_DAYS = 3;

/** The dot plot of what reports print, with the page's own value; null when there is nothing to compare. */
export function makePlot(
  reported: readonly ReportedValue[],
  here: QualifiedValue | null,
  know: EventRecord,
): Plot | null {
  const points = new Map<string, PlotPoint>();
  for (const t of reported) {
    const bounds = boundsOf(t);
    if (!bounds) continue;
    const label = wordValue(t.value, t.qualifier);
    const point = points.get(label) ?? { label, ...bounds, origins: [], relation: t.relation };
    const origin = nameOfOutlet(t.origin, know);
    if (!point.origins.includes(origin)) point.origins.push(origin);
    points.set(label, point);
  }
  const own = here && boundsOf(here);
  const sorted = [...points.values()].sort(
    (a, b) => a.least - b.least || (a.most ?? Infinity) - (b.most ?? Infinity),
  );
  if (sorted.length + (own && !points.has(wordValue(here.value, here.qualifier)) ? 1 : 0) < FEWEST_VALUES)
    return null;
  const counted = sorted.map((p) => say('plotOrigins', p.label, p.origins.length)).join('; ');
  return {
    summary: say('plotLabel', counted, here ? say('thisPage', wordValue(here.value, here.qualifier)) : ''),
    hereLabel: say('plotHere'),
    here: own && { label: wordValue(here.value, here.qualifier), ...own },
    points: sorted,
    axis: axisOf([...sorted, ...(own ? [own] : [])], own?.least ?? null),
  };
}

/** A value is off the axis when the axis would be this many times as long with it as without. */
const TOO_LONG = 6;

/**
 * What the axis spans: values far from all others are left off it, at most as many as stay on, so that one wild value does
 * not hide how the rest differ. `here` stays on it.
 */
function axisOf(
  points: readonly { least: number; most: number | null }[],
  here: number | null,
): Plot['axis'] {
  const ends = points.flatMap((p) => [p.least, p.most ?? p.least]);
  const values = [...new Set(ends)].sort((a, b) => a - b);
  const whole = values.length;
  for (;;) {
    const [first, second, last, before] = [values[0]!, values[1]!, values.at(-1)!, values.at(-2)!];
    if (values.length <= Math.max(2, whole / 2)) break;
    const range = last - first;
    if (last !== here && last - before >= second - first && range > TOO_LONG * (before - first)) values.pop();
    else if (first !== here && range > TOO_LONG * (last - second)) values.shift();
    else break;
  }
  return { least: values[0] ?? 0, most: values.at(-1) ?? 0 };
}

/** The least and the most of a value; the most is null where it is open. */
function boundsOf({ value, qualifier }: QualifiedValue): { least: number; most: number | null } | null {
  const intervals = intervalsOf(value, qualifier);
  if (!intervals) return null;
  const least = Math.min(...intervals.map(([a]) => a));
  const most = Math.max(...intervals.map(([, b]) => b));
  // “nearly 40” is a dot at 40, not a bar
  if (
    typeof value === 'number' &&
    (qualifier === 'nearly' || qualifier === 'about' || qualifier === 'up-to')
  ) {
    return { least: value, most: value };
  }
  return { least, most: Number.isFinite(most) ? most : null };
}

/** How a count grew, from claims that tell their day; null when it did not. */
export function makeTimeline(all: readonly SourcedClaim[], know: EventRecord): Timeline | null {
  // a day that another pack adds must not end the story of a rise
  const own = all.filter(({ claim, report }) => ownerOf(claim.incident) === ownerOf(report.id));
  const points = (own.length ? own : all).flatMap(({ claim, report }) => {
    const at = claim.asOf ?? report.published;
    const bounds = boundsOf({ value: claim.value, qualifier: claim.qualifier ?? 'exactly' });
    if (!at || !bounds || typeof claim.value !== 'number') return [];
    return [
      {
        day: at,
        date: wordDate(at),
        label: wordValue(claim.value, claim.qualifier),
        value: claim.value,
        outlet: nameOfOutlet(syndicateOf(claim, report, know.outlets), know),
      },
    ];
  });
  const byDay = groupBy(points, (p) => p.day.slice(0, 10));
  // the middle one of what was printed on a day stands for that day
  const daily = [...byDay.keys()].sort().map((day) => {
    const printed = byDay.get(day)!.sort((a, b) => a.value - b.value);
    return printed[Math.floor((printed.length - 1) / 2)]!;
  });
  // reports that merely differ are no rise: they stand in the dot plot
  const rises = daily.every((p, i) => i === 0 || p.value >= daily[i - 1]!.value);
  return rises && new Set(daily.map((p) => p.value)).size >= FEWEST_DAYS
    ? { summary: say('timelineLabel'), points: daily }
    : null;
}
