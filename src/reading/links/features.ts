// What can speak for or against a link, each with the reason it is and the sign that its weight may have. The weights are learned.
import type { ReasonKind } from '../../model/reasons';

/** `+` can only speak for a link, `-` only against it, `?` either. */
type Sign = '+' | '-' | '?';
interface Kind {
  sign: Sign;
  reason: ReasonKind;
  /** The least and the most that its weight may be, where what is learned from would mislead. */
  bounds?: readonly [least: number, most: number];
}
const feature = (sign: Sign, reason: ReasonKind, bounds?: Kind['bounds']): Kind => ({
  sign,
  reason,
  ...(bounds && { bounds }),
});
/** What reports print must not decide alone: a page whose toll differs is the one that a reader wants to know of. */
const TOLL_SAME = [0, 0.5] as const;
const TOLL_OTHER = [-0.5, 0] as const;
/** What happened in one country did not happen in another, whatever else fits. */
const ABROAD = [-6, -2] as const;
/** The dead of a war, or of months, are not those of an incident of few days. */
const RUNS_ON = [-6, -3] as const;
const TOLL_BEYOND = [-6, -3] as const;
/** What happened in one town did not happen in another, nor is the count of many towns that of one. */
const OTHER_TOWN = [-6, -2] as const;
const OTHER_TOWN_TIE = [-6, -1.5] as const;
const OTHER_SITE = [-6, -1.5] as const;
const MANY_TOWNS = [-6, -2.5] as const;
/** What is not of the page's days is not meant without a sign of its time, however much else fits. */
const UNTIMELY = [-6, -2] as const;

/** One passage says when it was, another what it was: no more than a doubt. */
const UNSAID = [-6, -0.5] as const;

/** What the words of one passage say for an incident. */
const PASSAGE = {
  bias: feature('?', 'prior'),
  daySame: feature('+', 'day'),
  dayNear: feature('+', 'day'),
  dayPeriod: feature('+', 'period'),
  dayYear: feature('+', 'period'),
  dayYearless: feature('+', 'day'),
  dayOther: feature('-', 'day'),
  dayUnsaid: feature('?', 'no-day'),
  ageFresh: feature('+', 'fresh'),
  ageRecent: feature('?', 'recent'),
  ageOld: feature('-', 'old'),
  oldDated: feature('+', 'day'),
  ageUnknown: feature('?', 'undated'),
  ageAhead: feature('-', 'ahead', [-6, -1.5]),
  oldUnsigned: feature('-', 'untimely', UNTIMELY),
  oldUnsaid: feature('-', 'untimely'),
  undatedUnsigned: feature('-', 'undated'),
  holdersThen: feature('+', 'holders'),
  holdersOther: feature('-', 'holders'),
  dayAndPlace: feature('+', 'day'),
  placeExact: feature('+', 'place'),
  /** How few incidents were in that place or country. */
  placeRare: feature('+', 'place'),
  placeCountry: feature('+', 'country'),
  placeCity: feature('-', 'place', OTHER_TOWN),
  wide: feature('-', 'many-places', MANY_TOWNS),
  siteSame: feature('+', 'site'),
  siteOther: feature('-', 'site', OTHER_SITE),
  placeOther: feature('-', 'place', OTHER_TOWN),
  placeAbroad: feature('-', 'country', ABROAD),
  placeAway: feature('-', 'unknown-place'),
  attacker: feature('+', 'attacker'),
  target: feature('+', 'target'),
  sideWrong: feature('-', 'sides'),
  kindRight: feature('+', 'kind'),
  kindWrong: feature('-', 'kind'),
  kindUnsaid: feature('-', 'no-kind', [-6, -2.5]),
  tollSame: feature('+', 'toll', TOLL_SAME),
  tollOther: feature('-', 'toll', TOLL_OTHER),
  tollBeyond: feature('-', 'toll-beyond', TOLL_BEYOND),
  deadNamed: feature('+', 'dead'),
  deadMore: feature('+', 'dead'),
  deadOther: feature('-', 'dead'),
  called: feature('+', 'name'),
  alone: feature('-', 'alone', [-4, -0.5]),
  countsMany: feature('-', 'running', [-4, -2]),
  runsOn: feature('-', 'running', RUNS_ON),
  background: feature('?', 'background'),
  noEvent: feature('-', 'no-event', [-4, -1]),
  commemorates: feature('-', 'commemorated'),
} as const satisfies Record<string, Kind>;

/** What the beginning of a page says for an incident to be its story. */
const STORY = {
  bias: feature('?', 'prior'),
  lead: feature('+', 'lead'),
  best: feature('+', 'lead'),
  title: feature('+', 'title'),
  aside: feature('+', 'background'),
  leadEventless: feature('-', 'no-event'),
  titleOther: feature('-', 'title'),
  leadOther: feature('-', 'lead', OTHER_TOWN_TIE),
  otherEvent: feature('-', 'day', [-6, -4.5]),
  firstDaySame: feature('+', 'day'),
  firstDayOther: feature('-', 'day', [-6, -0.5]),
  wide: feature('-', 'many-places'),
  siteOther: feature('-', 'site', OTHER_SITE),
  margin: feature('+', 'rival'),
  behind: feature('-', 'rival'),
  oldUnsaid: feature('-', 'untimely', UNTIMELY),
  groundless: feature('-', 'groundless', [-6, -3]),
  answered: feature('+', 'answered'),
  fresh: feature('+', 'fresh'),
  old: feature('-', 'old'),
  undated: feature('?', 'undated'),
} as const satisfies Record<string, Kind>;

/** What a whole page says for reporting an incident at all. */
const TOLD = {
  bias: feature('?', 'prior'),
  best: feature('+', 'passage'),
  second: feature('+', 'reported'),
  eventless: feature('-', 'no-event', [-4, -1]),
  story: feature('+', 'story'),
  margin: feature('+', 'rival'),
  behind: feature('-', 'rival'),
  groundless: feature('-', 'groundless', [-6, -3]),
  answered: feature('+', 'answered'),
  old: feature('-', 'old'),
  oldUnsaid: feature('-', 'untimely', UNSAID),
  undatedUnsigned: feature('-', 'undated', UNSAID),
  otherTime: feature('-', 'untimely', UNTIMELY),
} as const satisfies Record<string, Kind>;

/** What a clause says for its figures to be of an incident. */
const TIE = {
  bias: feature('?', 'prior'),
  own: feature('+', 'passage'),
  ahead: feature('+', 'rival'),
  clear: feature('+', 'passage'),
  dayAndPlace: feature('+', 'day'),
  told: feature('+', 'reported'),
  story: feature('+', 'story'),
  storyFit: feature('+', 'story'),
  storyless: feature('-', 'story'),
  carried: feature('+', 'paragraph'),
  carriedOther: feature('-', 'paragraph', [-6, -0.5]),
  lastDaySame: feature('+', 'day'),
  lastDayOther: feature('-', 'day'),
  lastPlaceOther: feature('-', 'place', [-6, -1.5]),
  sentence: feature('+', 'sentence'),
  behind: feature('-', 'rival'),
  background: feature('-', 'background'),
  backgroundStory: feature('-', 'background'),
  noEvent: feature('?', 'no-event'),
  dayOther: feature('-', 'day', [-6, -2]),
  placeOther: feature('-', 'place', OTHER_TOWN_TIE),
  placeAbroad: feature('-', 'country', ABROAD),
  placeCity: feature('-', 'place', OTHER_TOWN_TIE),
  wide: feature('-', 'many-places', MANY_TOWNS),
  siteOther: feature('-', 'site', OTHER_SITE),
  placeAway: feature('-', 'unknown-place'),
  sideWrong: feature('-', 'sides'),
  kindWrong: feature('-', 'kind'),
  kindUnsaid: feature('-', 'no-kind'),
  deadOther: feature('-', 'dead'),
  countsMany: feature('-', 'running'),
  runsOn: feature('-', 'running', RUNS_ON),
  answered: feature('+', 'answered'),
  tollSame: feature('+', 'toll', TOLL_SAME),
  tollOther: feature('-', 'toll', TOLL_OTHER),
  tollBeyond: feature('-', 'toll-beyond', TOLL_BEYOND),
} as const satisfies Record<string, Kind>;

export const MODELS = { passage: PASSAGE, story: STORY, told: TOLD, tie: TIE };
export type ModelName = keyof typeof MODELS;
type FeatureName = {
  passage: keyof typeof PASSAGE;
  story: keyof typeof STORY;
  told: keyof typeof TOLD;
  tie: keyof typeof TIE;
};
/** The features that are there, with their values; what is not there is 0. */
export type Features<M extends ModelName = ModelName> = Partial<Record<FeatureName[M], number>>;
