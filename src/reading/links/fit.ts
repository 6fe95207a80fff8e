// How well an incident fits what a passage says.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { EventRecord } from '../record';
import type { FoundDate, KindCues } from '../language';
import type { Evidence } from './evidence';
import { fitActors, fitSides } from './fit-actors';
import { fitPlace } from './fit-place';
import type { Profile } from './profile';
import { W } from './weights';

/** One piece of evidence for an incident, or, with a negative weight, against it. */
export interface Reason {
  what: string;
  weight: number;
}

export interface Fit {
  incident: Incident;
  score: number;
  /** Something said rules this incident out. */
  conflict: boolean;
  /** A day, a victim or a place that few incidents share was named. */
  telling: boolean;
  /** Somebody or some place of it was named; a day and a number alone fit too much. */
  anchored: boolean;
}

const NEAR_DAYS = 1;
/** Types of incident that only their own words point to. */
const OWN_WORDS = /^(?:protest|funeral|announcement|other)$/;

/** How well an incident fits a passage. `reasons`, when given, is filled with what spoke for and against it. */
export function fit(
  incident: Incident,
  e: Evidence,
  know: EventRecord,
  cues: KindCues | undefined,
  reasons?: Reason[],
): Fit {
  let score = 0;
  const count = (what: string, weight: number) => {
    score += weight;
    if (weight !== 0) reasons?.push({ what, weight });
    return weight;
  };
  const victims = incident.victims.filter((id) => e.struck.has(id)).length;
  const named = incident.names.length > 0 && isCalled(incident.names, e.text);
  const date = fitDate(know.profileOf(incident), e.dates);
  if (victims) count('one of its dead is named', W.victim + 0.5 * (victims - 1));
  if (named) count('called by its name', W.name);
  if (date === 'same') count('its day', W.sameDay);
  else if (date === 'near') count('a day beside its own', W.nearDay);
  else if (date === 'period') count('its month or week', W.period);
  else if (date === 'wrong') count('another day', victims ? W.wrongDayOfDead : W.wrongDay);
  const place = fitPlace(incident, e, know);
  count(place.conflict ? 'another place' : 'its place', place.score);
  const actors = count('who took part', fitActors(incident, e, know));
  const sides = count('the sides are wrong', fitSides(incident, e, know));
  const kind = fitKind(incident, e, cues);
  count(kind.score < 0 ? 'another kind of event' : 'its kind of event', kind.score);
  const printed = know.tollsOf(incident.id);
  const keys = e.tolls.filter((k) => printed.has(k));
  if (keys.length)
    count(
      'a toll that reports print of it',
      W.toll * Math.max(0, ...keys.map((k) => know.rarity('toll', k))),
    );
  return {
    incident,
    score,
    conflict: (date === 'wrong' && victims === 0) || place.conflict || sides < 0 || kind.conflict,
    anchored: victims > 0 || named || place.right || actors > 0,
    telling: victims > 0 || named || date === 'same' || date === 'near' || place.score > 2.5,
  };
}

const isCalled = (names: readonly string[], text: string) => {
  const lower = text.toLowerCase();
  return names.some((n) => lower.includes(n.toLowerCase()));
};

function fitDate(
  { days }: Profile,
  dates: readonly FoundDate[],
): 'same' | 'near' | 'period' | 'wrong' | 'none' {
  if (!days || dates.length === 0) return 'none';
  const { from, to } = days;
  let best: 'same' | 'near' | 'period' | 'wrong' = 'wrong';
  for (const d of dates) {
    const [a, b] = [dayNumber(d.from), dayNumber(d.to)];
    if (d.day && a >= from && a <= to) return 'same';
    if (d.day && a >= from - NEAR_DAYS && a <= to + NEAR_DAYS) best = 'near';
    else if (!d.day && from <= b && to >= a && best === 'wrong') best = 'period';
  }
  return best;
}

/** Without a language's words for kinds of event only those types are ruled out that need their own. */
function fitKind(
  incident: Incident,
  e: Evidence,
  cues: KindCues | undefined,
): { score: number; conflict: boolean } {
  const known = e.kinds.get(incident.type);
  if (known) return known;
  const own = cues?.words[incident.type]?.test(e.text) ?? false;
  const wrong = (cues?.only ?? []).some(([said, types]) => said.test(e.text) && !types.test(incident.type));
  const made = OWN_WORDS.test(incident.type)
    ? { score: own ? W.kind : W.wrongKind, conflict: !own }
    : { score: wrong ? W.wrongKind : own ? W.kind : 0, conflict: false };
  e.kinds.set(incident.type, made);
  return made;
}
