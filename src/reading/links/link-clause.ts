// Which incident the figures of a clause are of: by its own words, by what its paragraph was speaking of, by the page's story.
import type { Reason } from '../../model/reasons';
import type { Clause } from '../events/clauses';
import type { Features } from './features';
import type { Fitted } from './fitted';
import { clamp, MOST_AHEAD, standing } from './main-story';

/** A clause with the incident it speaks of. `settled`: its own words decided, nothing was carried over. */
export interface Linked extends Clause {
  incident: string | null;
  /** The incident that it may speak of, when none is sure enough. */
  maybe: string | null;
  /** How likely it speaks of the likeliest, from 0 to 1; 0 when there is none. */
  probability: number;
  settled: boolean;
  /** Why; empty for a clause that counts nobody. */
  reasons: readonly Reason[];
}

export interface PageOdds {
  story: readonly number[];
  told: readonly number[];
  /** What these were made from. */
  features: { readonly story: readonly Features<'story'>[]; readonly told: readonly Features<'told'>[] };
  /** The candidate that is the page's story, or -1. */
  main: number;
  /** By clause: what `carriedTo` finds. */
  carried: readonly number[];
}

const SURE = 6;
/** What fits more than this, and much better than any other, is meant. */
const CLEAR = 1;
/** A place that is named holds for so many clauses at most. */
const PLACE_HOLDS = 6;
/** A day that is named holds for so many clauses at most. */
const DAY_HOLDS = 12;

/** What a clause says for speaking of a candidate. */
export function tieFeatures(
  page: Fitted,
  { story, told, main, carried: allCarried }: PageOdds,
  i: number,
  k: number,
): Features<'tie'> {
  const { clauses, odds, features } = page;
  const clause = clauses[i]!;
  const own = odds[i]![k]!;
  const said = features[i]![k]!;
  const f: Features<'tie'> = { bias: 1, told: clamp(told[k]!, SURE) };
  if (story[k]! > 0) f.storyFit = Math.min(SURE, story[k]!);
  if (own > 0) f.own = Math.min(SURE, own);
  if (k === main) f.story = 1;
  else if (main >= 0) f.storyless = 1;
  const carried = allCarried[i]!;
  if (carried === k) f.carried = 1;
  else if (carried >= 0) f.carriedOther = 1;
  const last = clause.background || page.evidence[i]!.dates.length > 0 ? undefined : lastDay(page, i);
  if (last?.[k]!.daySame ?? last?.[k]!.dayNear) f.lastDaySame = 1;
  if (last?.[k]!.dayOther) f.lastDayOther = 1;
  if (lastPlace(page, i, k) === 'other') f.lastPlaceOther = 1;
  if (isInSentence(page, i, k)) f.sentence = 1;
  const { ahead, behind } = standing(odds[i]!, k);
  if (ahead) f.ahead = ahead;
  if (own > CLEAR && ahead === MOST_AHEAD) f.clear = 1;
  if (behind) f.behind = behind;
  if (clause.background) f[k === main ? 'backgroundStory' : 'background'] = 1;
  if (!clause.event) f.noEvent = 1;
  if (clause.background && isAnswer(page, i, k)) f.answered = 1;
  for (const name of [
    'dayAndPlace',
    'dayOther',
    'placeOther',
    'placeAbroad',
    'placeCity',
    'placeAway',
    'wide',
    'siteOther',
    'sideWrong',
    'kindWrong',
    'kindUnsaid',
    'deadOther',
    'countsMany',
    'runsOn',
    'tollSame',
    'tollOther',
    'tollBeyond',
  ] as const)
    if (said[name]) f[name] = said[name];
  return f;
}

/** For each clause the candidate that the nearest earlier clause of its paragraph speaks of by its own words, or -1. */
export function carriedTo({ clauses, odds }: Fitted): number[] {
  const carried: number[] = [];
  clauses.forEach((clause, i) => {
    if (i === 0 || clauses[i - 1]!.sentence.paragraph !== clause.sentence.paragraph) carried.push(-1);
    else {
      const best = bestOf(odds[i - 1]!);
      carried.push(best >= 0 && odds[i - 1]![best]! > 0 ? best : carried[i - 1]!);
    }
  });
  return carried;
}

/** What the nearest earlier clause that names a day says, background left out, for each candidate. */
function lastDay({ clauses, evidence, features }: Fitted, i: number): Features<'passage'>[] | undefined {
  for (let j = i - 1; j >= Math.max(0, i - DAY_HOLDS); j--)
    if (!clauses[j]!.background && evidence[j]!.dates.some((d) => d.day)) return features[j];
  return undefined;
}

/** What the nearest clause of the paragraph that names a place, up to this one, says of a candidate's places. */
function lastPlace({ clauses, features }: Fitted, i: number, k: number): 'own' | 'other' | null {
  const { paragraph } = clauses[i]!.sentence;
  for (let j = i; j >= 0 && i - j < PLACE_HOLDS && clauses[j]!.sentence.paragraph === paragraph; j--) {
    if (j < i && clauses[j]!.background) continue;
    const { placeExact, placeCountry, placeCity, placeOther, placeAbroad } = features[j]![k]!;
    if (placeExact) return 'own';
    if (placeCity ?? placeOther ?? placeAbroad) return j < i ? 'other' : null;
    if (placeCountry) return 'own';
  }
  return null;
}

/** Whether another part of the sentence reports what answered it, or what it answered. */
function isAnswer({ clauses, odds, candidates }: Fitted, i: number, k: number): boolean {
  const of = (a: number, b: number) => candidates[a]!.related.some((r) => r.incident === candidates[b]!.id);
  return [i - 1, i + 1].some((j) => {
    if (clauses[j]?.sentence !== clauses[i]!.sentence) return false;
    const best = bestOf(odds[j]!);
    return best >= 0 && best !== k && odds[j]![best]! > 0 && (of(best, k) || of(k, best));
  });
}

const isInSentence = ({ clauses, odds }: Fitted, i: number, k: number): boolean =>
  [i - 1, i + 1].some(
    (j) => clauses[j]?.sentence === clauses[i]!.sentence && odds[j]![k]! > 0 && bestOf(odds[j]!) === k,
  );

/** The position of the greatest, or -1. */
export const bestOf = (odds: readonly number[]): number =>
  odds.reduce((best, x, k) => (best < 0 || x > odds[best]! ? k : best), -1);
