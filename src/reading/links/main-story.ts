// The page's own story among the known incidents: what its title and first sentences, background left out, fit best.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { EventRecord } from '../record';
import type { FoundDate } from '../language';
import type { Steps } from '../steps';
import { pool } from './evidence';
import type { Features } from './features';
import { isGroundless, type Fitted } from './fitted';
import { logOdds, type Weights } from './model';
import { passageFeatures } from './passage';

const LEAD_SENTENCES = 7;
/** What comes a sentence later is the less likely to be the story. */
const LATER = 0.5;
/** Log-odds beyond this are all the same. */
const SURE = 6;
export const MOST_AHEAD = 3;
const MOST_BEHIND = 6;
/** What fits less than this does not fit: nothing is before or behind it by how little. */
const FITS = -4;
/** A day so near to the page's own is that of its story. */
const STORY_DAYS = 10;

export const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x));

/** How far a candidate is before the next, or behind the best, in what fits each of them. */
export function standing(odds: readonly number[], k: number): { ahead: number; behind: number } {
  const rival = Math.max(FITS, ...odds.filter((_, j) => j !== k));
  const own = Math.max(FITS, odds[k]!);
  return own > rival
    ? { ahead: Math.min(MOST_AHEAD, own - rival), behind: 0 }
    : { ahead: 0, behind: Math.min(MOST_BEHIND, rival - own) };
}

/** What the beginning of a page says for each candidate to be its story, in the order of the candidates. */
export function* storyFeatures(
  page: Fitted,
  know: EventRecord,
  weights: Weights,
): Steps<Features<'story'>[]> {
  const { clauses, evidence, candidates, time, odds, input } = page;
  const { published, article = Infinity } = input.page;
  const kinds = input.language.kinds;
  // what surrounds an article makes it no longer
  const count = input.sentences.filter((s) => s.start < article).length || input.sentences.length;
  const lead = Math.min(LEAD_SENTENCES, Math.max(3, Math.ceil(count / 2)));
  const leading = clauses.flatMap((c, i) => (!c.background && c.sentence.index < lead ? [i] : []));
  const pooled = pool(leading.map((i) => evidence[i]!));
  const together = { ...pooled, dates: undisputed(pooled.dates, published) };
  const asides = clauses.flatMap((c, i) => (c.background && c.sentence.index < lead ? [i] : []));
  const title = pool(leading.filter((i) => clauses[i]!.sentence.index === 0).map((i) => evidence[i]!));
  const firstDay = leading.find((i) => clauses[i]!.event && evidence[i]!.dates.some((d) => d.day));
  const own = candidates.map((incident) => passageFeatures(incident, together, time, know, kinds));
  const leadOdds = own.map((f) => logOdds('passage', f, weights));
  const bestOdds = candidates.map((_, k) =>
    Math.max(
      -SURE,
      ...leading.map((i) => odds[i]![k]! - LATER * Math.min(clauses[i]!.sentence.index, LEAD_SENTENCES)),
    ),
  );
  const together2 = candidates.map((_, k) => Math.max(leadOdds[k]!, bestOdds[k]!));
  const all: Features<'story'>[] = [];
  for (const [k, incident] of candidates.entries()) {
    yield;
    const titled = passageFeatures(incident, title, time, know, kinds);
    const against =
      titled.placeOther ?? titled.placeCity ?? titled.placeAway ?? titled.sideWrong ?? titled.dayOther;
    const { ahead, behind } = standing(together2, k);
    const age = time.ageOf(incident);
    const f: Features<'story'> = {
      bias: 1,
      lead: clamp(leadOdds[k]!, SURE),
      best: clamp(bestOdds[k]!, SURE),
      title: Math.max(0, clamp(logOdds('passage', titled, weights) + SURE, SURE)),
    };
    if (ahead) f.margin = ahead;
    if (behind) f.behind = behind;
    if (!leading.some((i) => clauses[i]!.event && odds[i]![k]! > FITS)) f.leadEventless = 1;
    const aside = Math.max(0, ...asides.map((i) => odds[i]![k]!));
    if (aside) f.aside = Math.min(SURE, aside);
    if (isGroundless(page, k)) f.groundless = 1;
    if (against) f.titleOther = 1;
    const whole = own[k]!;
    if (whole.placeOther ?? whole.placeCity ?? whole.sideWrong) f.leadOther = 1;
    if (whole.wide) f.wide = 1;
    if (whole.siteOther) f.siteOther = 1;
    if (whole.dayOther || isOtherEvent(incident, page, leading)) f.otherEvent = 1;
    if (age === 'ageOld' && !saysWhen(whole)) f.oldUnsaid = 1;
    const first = firstDay === undefined ? undefined : page.features[firstDay]![k]!;
    if (first?.daySame ?? first?.dayNear) f.firstDaySame = 1;
    if (first?.dayOther) f.firstDayOther = 1;
    if (isAnswered(incident, page)) f.answered = 1;
    if (age === 'ageFresh') f.fresh = 1;
    if (age === 'ageOld') f.old = 1;
    if (age === 'ageUnknown') f.undated = 1;
    all.push(f);
  }
  return all;
}

/** Whether a passage says that an incident is meant that is not of the page's days. */
export const saysWhen = (f: Features<'passage'>) =>
  [f.daySame, f.dayNear, f.dayPeriod, f.dayYear, f.dayYearless, f.deadNamed, f.called].some(
    (x) => x !== undefined,
  );

/** Whether what the first sentences report happened on a day of the page's own time that is none of the incident's. */
function isOtherEvent({ date }: Incident, { evidence, input }: Fitted, leading: readonly number[]): boolean {
  const { published } = input.page;
  if (!published || !date.from) return false;
  const [from, to] = [dayNumber(date.from), dayNumber(date.to ?? date.from)];
  const days = leading.flatMap((i) => evidence[i]!.dates.filter((d) => d.day).map((d) => dayNumber(d.from)));
  const ofStory = days.filter((d) => Math.abs(dayNumber(published) - d) <= STORY_DAYS);
  return ofStory.length > 0 && ofStory.every((d) => d < from - 1 || d > to + 1);
}

/** Whether the background reports what it answered, or what answered it. */
function isAnswered(incident: Incident, { clauses, candidates, odds }: Fitted): boolean {
  return incident.related.some(({ incident: other }) => {
    const k = candidates.findIndex((c) => c.id === other);
    return k >= 0 && clauses.some((c, i) => c.background && odds[i]![k]! > 0);
  });
}

/** The day of the story itself, when the lead names several days: the one nearest to the page's date. */
function undisputed(dates: readonly FoundDate[], published: string | null): FoundDate[] {
  const days = dates.filter((d) => d.day);
  if (!published || days.length < 2) return [...dates];
  const gap = (d: FoundDate) => Math.abs(dayNumber(published) - dayNumber(d.from));
  const nearest = days.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  return days.filter((d) => Math.abs(dayNumber(d.from) - dayNumber(nearest.from)) <= 1);
}
