// Whether a page reports an incident at all, by its passages together.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { Steps } from '../steps';
import type { Features } from './features';
import { isGroundless, type Fitted } from './fitted';
import { clamp, saysWhen, standing } from './main-story';

const SURE = 6;
/** What fits less than this is not reported, whatever it answered. */
const FITS = -3;

/** What a page says for reporting each candidate. `story`: the log-odds of each to be its story. */
export function* toldFeatures(page: Fitted, story: readonly number[]): Steps<Features<'told'>[]> {
  const { candidates, odds, time, clauses, features } = page;
  const main = storyOf(story);
  const best: ReturnType<typeof bestTwo>[] = [];
  for (const k of candidates.keys()) {
    best.push(bestTwo(odds, k));
    yield;
  }
  const all: Features<'told'>[] = [];
  for (const [k, incident] of candidates.entries()) {
    yield;
    const { at, first, second } = best[k]!;
    const f: Features<'told'> = {
      bias: 1,
      best: clamp(first, SURE),
      second: Math.max(0, clamp(second + SURE, 2 * SURE)),
      story: clamp(story[k]!, SURE),
    };
    if (clauses.length > 0) {
      const { ahead, behind } = standing(odds[at]!, k);
      if (ahead) f.margin = ahead;
      if (behind) f.behind = behind;
    }
    if (!clauses.some((c, i) => c.event && odds[i]![k]! > FITS)) f.eventless = 1;
    if (isGroundless(page, k)) f.groundless = 1;
    const answered =
      first > FITS && candidates.some((other, j) => best[j]!.first > 0 && areRelated(incident, other));
    if (answered) f.answered = 1;
    const age = time.ageOf(incident);
    if (age === 'ageOld') f.old = 1;
    // what the story answered needs no day of its own
    const answersStory = main >= 0 && areRelated(incident, candidates[main]!);
    const dated = answersStory || (clauses.length > 0 && saysWhen(features[at]![k]!));
    if (age === 'ageOld' && !dated) f.oldUnsaid = 1;
    if (age === 'ageUnknown' && !answersStory && !time.isSigned(incident)) f.undatedUnsigned = 1;
    if (age === 'ageUnknown' && !dated && k !== main && isOfOtherTime(incident, candidates[main]))
      f.otherTime = 1;
    all.push(f);
  }
  return all;
}

/** Whether one answered the other, or the record has them together otherwise. */
const areRelated = (a: Incident, b: Incident): boolean =>
  a.related.some((r) => r.incident === b.id) || b.related.some((r) => r.incident === a.id);

/** The candidate that is likeliest the story of an undated page, when it is likelier than not; else -1. */
const storyOf = (story: readonly number[]): number => {
  const most = Math.max(...story);
  return most > 0 ? story.indexOf(most) : -1;
};

/** What is so many days from an undated page's story is of another time. */
const SAME_TIME_DAYS = 45;

function isOfOtherTime({ date }: Incident, story: Incident | undefined): boolean {
  if (!story?.date.from || !date.from) return false;
  return Math.abs(dayNumber(date.from) - dayNumber(story.date.from)) > SAME_TIME_DAYS;
}

/** The two clauses that fit a candidate best. */
function bestTwo(
  odds: readonly (readonly number[])[],
  k: number,
): { at: number; first: number; second: number } {
  const best = { at: 0, first: -Infinity, second: -Infinity };
  odds.forEach((of, i) => {
    const x = of[k]!;
    if (x > best.first) Object.assign(best, { at: i, first: x, second: best.first });
    else if (x > best.second) best.second = x;
  });
  return best;
}
