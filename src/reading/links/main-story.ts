// The page's own story among the known incidents: what its title and first sentences, background left out, fit best.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { EventRecord } from '../record';
import type { FoundDate } from '../language';
import { pool } from './evidence';
import type { Features } from './features';
import type { Fitted } from './fitted';
import { logOdds, type Weights } from './model';
import { passageFeatures } from './passage';

const LEAD_SENTENCES = 7;
/** What comes a sentence later is the less likely to be the story. */
const LATER = 0.5;
/** Log-odds beyond this are all the same. */
const SURE = 6;
const MOST_AHEAD = 3;
/** A day so near to the page's own is that of its story. */
const STORY_DAYS = 10;

export const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x));

/** What the beginning of a page says for each candidate to be its story, in the order of the candidates. */
export function storyFeatures(page: Fitted, know: EventRecord, weights: Weights): Features<'story'>[] {
  const { clauses, evidence, candidates, time, odds, input } = page;
  const { published } = input.page;
  const kinds = input.language.kinds;
  const count = input.sentences.length;
  const lead = Math.min(LEAD_SENTENCES, Math.max(3, Math.ceil(count / 2)));
  const leading = clauses.flatMap((c, i) => (!c.background && c.sentence.index < lead ? [i] : []));
  const pooled = pool(leading.map((i) => evidence[i]!));
  const together = { ...pooled, dates: undisputed(pooled.dates, published) };
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
  return candidates.map((incident, k) => {
    const titled = passageFeatures(incident, title, time, know, kinds);
    const against =
      titled.placeOther ?? titled.placeCity ?? titled.placeAway ?? titled.sideWrong ?? titled.dayOther;
    const rival = Math.max(-SURE, ...together2.filter((_, j) => j !== k));
    const age = time.ageOf(incident);
    const f: Features<'story'> = {
      bias: 1,
      lead: clamp(leadOdds[k]!, SURE),
      best: clamp(bestOdds[k]!, SURE),
      title: Math.max(0, clamp(logOdds('passage', titled, weights) + SURE, SURE)),
    };
    const ahead = together2[k]! - rival;
    if (ahead > 0) f.margin = Math.min(MOST_AHEAD, ahead);
    else f.behind = Math.min(SURE, -ahead);
    if (against) f.titleOther = 1;
    const whole = own[k]!;
    if (whole.placeOther ?? whole.placeCity ?? whole.sideWrong) f.leadOther = 1;
    if (whole.dayOther || isOtherEvent(incident, page, leading)) f.otherEvent = 1;
    if (age === 'ageOld' && !saysWhen(whole)) f.oldUnsaid = 1;
    const first = firstDay === undefined ? undefined : page.features[firstDay]![k]!;
    if (first?.daySame ?? first?.dayNear) f.firstDaySame = 1;
    if (first?.dayOther) f.firstDayOther = 1;
    if (isAnswered(incident, page)) f.answered = 1;
    if (age === 'ageFresh') f.fresh = 1;
    if (age === 'ageOld') f.old = 1;
    if (age === 'ageUnknown') f.undated = 1;
    return f;
  });
}

/** Whether a passage says that an incident is meant that is not of the page's days. */
const saysWhen = (f: Features<'passage'>) =>
  [f.daySame, f.dayNear, f.dayPeriod, f.dayYear, f.deadNamed, f.called].some((x) => x !== undefined);

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
