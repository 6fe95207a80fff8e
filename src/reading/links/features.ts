// What can speak for or against a link, each with its words and with the sign that its weight may have. The weights are learned.

/** `+` can only speak for a link, `-` only against it, `?` either. */
type Sign = '+' | '-' | '?';
interface Kind {
  sign: Sign;
  words: string;
  /** The least and the most that its weight may be, where what is learned from would mislead. */
  bounds?: readonly [least: number, most: number];
}
const feature = (sign: Sign, words: string, bounds?: Kind['bounds']): Kind => ({
  sign,
  words,
  ...(bounds && { bounds }),
});
/** What reports print must not decide alone: a page whose toll differs is the one that a reader wants to know of. */
const TOLL_SAME = [0, 0.5] as const;
const TOLL_OTHER = [-0.5, 0] as const;
/** Reporters of wars are far from them, those of a town's own news are not. */
const REPORTED_FROM = [0.7, 6] as const;
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
  bias: feature('?', 'before anything is known'),
  daySame: feature('+', 'its day'),
  dayNear: feature('+', 'a day beside its own'),
  dayPeriod: feature('+', 'its week or month'),
  dayYear: feature('+', 'its year'),
  dayYearless: feature('+', 'its day, of no year'),
  dayOther: feature('-', 'another day'),
  dayUnsaid: feature('?', 'no day is named'),
  ageFresh: feature('+', 'it had just happened'),
  ageRecent: feature('?', 'it had happened some days before'),
  ageOld: feature('-', 'it had happened long before'),
  oldDated: feature('+', 'and its day is named'),
  ageUnknown: feature('?', 'the page has no date'),
  ageAhead: feature('-', 'it came after the page', [-6, -1.5]),
  oldUnsigned: feature(
    '-',
    'not of the page’s days, and nothing on the page says that it is meant',
    UNTIMELY,
  ),
  oldUnsaid: feature('-', 'not of the page’s days, and nothing here says that it is meant'),
  undatedUnsigned: feature('-', 'nothing on the undated page says when it was'),
  holdersThen: feature('+', 'people are named who were in office then'),
  holdersOther: feature('-', 'people are named who were in office at another time'),
  dayAndPlace: feature('+', 'its day and its place'),
  placeExact: feature('+', 'its place'),
  placeRegion: feature('+', 'its region'),
  placeDateline: feature('+', 'reported from its place', REPORTED_FROM),
  placeRare: feature('+', 'how few incidents were there'),
  placeCountry: feature('+', 'its country'),
  placeCity: feature('-', 'another place of its country', OTHER_TOWN),
  wide: feature('-', 'counted over many places, and it was in one', MANY_TOWNS),
  siteSame: feature('+', 'what was hit'),
  siteOther: feature('-', 'something else was hit', OTHER_SITE),
  placeOther: feature('-', 'another place', OTHER_TOWN),
  placeAbroad: feature('-', 'another country', ABROAD),
  placeAway: feature('-', 'a place that the record does not know'),
  attacker: feature('+', 'who attacked'),
  target: feature('+', 'who was attacked'),
  sideWrong: feature('-', 'the sides are wrong'),
  kindRight: feature('+', 'its kind of event'),
  kindWrong: feature('-', 'another kind of event'),
  kindUnsaid: feature('-', 'its kind of event is not named', [-6, -2.5]),
  tollSame: feature('+', 'a toll that reports print of it', TOLL_SAME),
  tollOther: feature('-', 'tolls that no report prints of it', TOLL_OTHER),
  tollBeyond: feature('-', 'a toll far beyond all that reports print of it', TOLL_BEYOND),
  deadNamed: feature('+', 'one of its dead is named'),
  deadMore: feature('+', 'more of its dead are named'),
  deadOther: feature('-', 'the dead of another incident are named'),
  called: feature('+', 'called by its name'),
  alone: feature('-', 'only one thing speaks for it', [-4, -0.5]),
  countsMany: feature('-', 'attacks or soldiers are counted, no one event', [-4, -2]),
  runsOn: feature('-', 'counted over a war or a long time, not over one event', RUNS_ON),
  background: feature('?', 'told as background'),
  noEvent: feature('-', 'no event is told', [-4, -1]),
  commemorates: feature('-', 'only commemorated'),
} as const satisfies Record<string, Kind>;

/** What the beginning of a page says for an incident to be its story. */
const STORY = {
  bias: feature('?', 'before anything is known'),
  lead: feature('+', 'what title and first sentences say together'),
  best: feature('+', 'what one of the first sentences says'),
  title: feature('+', 'what the title says'),
  aside: feature('+', 'what the first sentences tell as background'),
  leadEventless: feature('-', 'no sentence of the beginning that fits it tells of an event'),
  titleOther: feature('-', 'the title tells of something else'),
  leadOther: feature('-', 'the first sentences name another place or side', OTHER_TOWN_TIE),
  otherEvent: feature('-', 'the first sentences tell of another day', [-6, -4.5]),
  firstDaySame: feature('+', 'the first day that is named is its day'),
  firstDayOther: feature('-', 'the first day that is named is another', [-6, -0.5]),
  wide: feature('-', 'counted over many places, and it was in one'),
  siteOther: feature('-', 'something else was hit', OTHER_SITE),
  margin: feature('+', 'how far it is before the next'),
  behind: feature('-', 'how far it is behind the best'),
  oldUnsaid: feature('-', 'it had happened long before, and the first sentences do not say when', UNTIMELY),
  groundless: feature('-', 'none of its places, sides, dead and names is on the page', [-6, -3]),
  answered: feature('+', 'the background tells of what it answered, or what answered it'),
  fresh: feature('+', 'it had just happened'),
  old: feature('-', 'it had happened long before'),
  undated: feature('?', 'the page has no date'),
} as const satisfies Record<string, Kind>;

/** What a whole page says for reporting an incident at all. */
const TOLD = {
  bias: feature('?', 'before anything is known'),
  best: feature('+', 'the passage that fits best'),
  second: feature('+', 'another passage that fits'),
  eventless: feature('-', 'no passage that fits it tells of an event', [-4, -1]),
  story: feature('+', 'it fits the page’s story'),
  margin: feature('+', 'how far it is before the next in its best passage'),
  behind: feature('-', 'how far it is behind another in its best passage'),
  groundless: feature('-', 'none of its places, sides, dead and names is on the page', [-6, -3]),
  answered: feature('+', 'the page tells of what it answered, or what answered it'),
  old: feature('-', 'it had happened long before'),
  oldUnsaid: feature(
    '-',
    'it had happened long before, and the passage that fits it best does not say when',
    UNSAID,
  ),
  undatedUnsigned: feature('-', 'nothing on the undated page says when it was', UNSAID),
  otherTime: feature(
    '-',
    'the story of the undated page is of another time, and nothing says that this is meant',
    UNTIMELY,
  ),
} as const satisfies Record<string, Kind>;

/** What a clause says for its figures to be of an incident. */
const TIE = {
  bias: feature('?', 'before anything is known'),
  own: feature('+', 'what the clause says'),
  ahead: feature('+', 'it fits the clause better than any other'),
  clear: feature('+', 'the clause fits it well and no other'),
  dayAndPlace: feature('+', 'its day and its place'),
  told: feature('+', 'the page tells of it'),
  story: feature('+', 'it is the page’s story'),
  storyFit: feature('+', 'how well it fits the page’s story'),
  storyless: feature('-', 'the page’s story is another'),
  carried: feature('+', 'the paragraph was speaking of it'),
  carriedOther: feature('-', 'the paragraph was speaking of another', [-6, -0.5]),
  lastDaySame: feature('+', 'the last day that was named is its day'),
  lastDayOther: feature('-', 'the last day that was named is another'),
  lastPlaceOther: feature('-', 'the last place that was named is another', [-6, -1.5]),
  sentence: feature('+', 'another part of the sentence tells of it'),
  behind: feature('-', 'another incident fits the clause better'),
  background: feature('-', 'told as background'),
  backgroundStory: feature('-', 'the page’s story is seldom its background'),
  noEvent: feature('?', 'no event is told'),
  dayOther: feature('-', 'another day', [-6, -2]),
  placeOther: feature('-', 'another place', OTHER_TOWN_TIE),
  placeAbroad: feature('-', 'another country', ABROAD),
  placeCity: feature('-', 'another place of its country', OTHER_TOWN_TIE),
  wide: feature('-', 'counted over many places, and it was in one', MANY_TOWNS),
  siteOther: feature('-', 'something else was hit', OTHER_SITE),
  placeAway: feature('-', 'a place that the record does not know'),
  sideWrong: feature('-', 'the sides are wrong'),
  kindWrong: feature('-', 'another kind of event'),
  kindUnsaid: feature('-', 'its kind of event is not named'),
  deadOther: feature('-', 'the dead of another incident are named'),
  countsMany: feature('-', 'attacks or soldiers are counted, no one event'),
  runsOn: feature('-', 'counted over a war or a long time, not over one event', RUNS_ON),
  answered: feature('+', 'the sentence tells of what it answered, or what answered it'),
  tollSame: feature('+', 'a toll that reports print of it', TOLL_SAME),
  tollOther: feature('-', 'tolls that no report prints of it', TOLL_OTHER),
  tollBeyond: feature('-', 'a toll far beyond all that reports print of it', TOLL_BEYOND),
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
