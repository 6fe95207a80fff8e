// One honest sentence on how independent origins divide: what a reader sees of a card first, and a screen reader hears.
import type { ValueGroup } from './types/card';
import type { Timeline } from './types/plot';
import type { Origins } from '../model/reading';
import { sayCount, say } from '../i18n/say';

/** Up to so many values are listed; of more the least and the greatest. */
const FEW = 3;

/** `here`: what the page says, worded. `groups`: the values of all reports, the page's own among them. */
export function sentenceOf(here: string, origins: Origins, groups: readonly ValueGroup[]): string {
  const { all, agree, compatible, exclude, other } = origins;
  const page = say('briefHere', here);
  if (all === 0) return `${page} ${say('briefNoOther')}`;
  const rivals = groups.filter((g) => !g.isHere && g.origins > 0);
  const [top] = rivals.filter((g) => g.relation === 'differs' || g.relation === null);
  const most = top && top.origins * 2 > all ? say('briefMost', top.value) : null;
  if (agree * 2 >= all) return `${page} ${sayCount('briefAgree', all, agree, all)}${denials(rivals)}`;
  if (exclude === 0 && other === 0) return `${page} ${sayCount('briefFits', all, all)}`;
  if (exclude === 0 && agree + compatible === 0) return `${page} ${say('briefTimed', spread(rivals))}`;
  if (agree + compatible === 0)
    return `${say('briefOnlyHere', here)} ${most ?? say('briefOthers', spread(rivals))}`;
  if (most) return `${page} ${most}${denials(rivals)}`;
  const agreeing = sayCount('briefAgree', all, agree, all);
  return exclude > 0
    ? `${page} ${agreeing} ${say('briefOthers', spread(rivals))}`
    : `${page} ${agreeing}${denials(rivals)}`;
}

/** Who says that none of some of those were hurt: the other side of a contested claim. */
function denials(rivals: readonly ValueGroup[]): string {
  const denying = rivals.filter((g) => g.relation === 'denies').flatMap((g) => g.entries);
  if (denying.length === 0) return '';
  const whom = [...new Set(denying.map((e) => e.counts))].join(', ');
  return ` ${sayCount('briefDenied', denying.length, denying.length, whom)}`;
}

/** “1, 2 or 3”; of more values the least and the greatest. */
function spread(rivals: readonly ValueGroup[]): string {
  const sorted = [...rivals].sort((a, b) => a.least - b.least);
  if (sorted.length <= FEW) return sorted.map((g) => g.value).join(', ');
  return say('range', sorted[0]!.value, sorted.at(-1)!.value);
}

/**
 * The sentence of a count that runs on: the value of the page's day, or the one before it and the one after it. Null when the series
 * has none.
 * `day`: the page's, an ISO day.
 */
export function seriesSentence(here: string, day: string | null, { points }: Timeline): string | null {
  if (!day) return null;
  const before = points.filter((p) => p.day.slice(0, 10) <= day).at(-1);
  const after = points.find((p) => p.day.slice(0, 10) > day);
  if (before?.day.slice(0, 10) === day.slice(0, 10))
    return `${say('briefHere', here)} ${say('briefThatDay', before.label, before.outlet)}`;
  const told = (point: Timeline['points'][number]) =>
    say('seriesPoint', point.label, point.outlet, point.date);
  const parts = [before && say('briefBefore', told(before)), after && say('briefAfter', told(after))].filter(
    Boolean,
  );
  return parts.length ? `${say('briefHere', here)} ${parts.join(' ')}` : null;
}
