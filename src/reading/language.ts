// What a language offers to the reading. All words and grammar of a language are behind this interface, in its folder of
// `languages`; the reading itself knows none. Every member but the code may be left out: what is there is the coverage.
import type { Coverage, PageLanguage, Span } from '../model/reading';
import type { Sentence } from '../text/sentences';
import type { Romanisation } from '../text/skeleton';
import type { EventCues } from './events/cues';
import type { Toll } from './figures/tolls';

export interface Language {
  /** ISO 639-1; null when it could not be determined. */
  code: string | null;
  /** Short words that every text of the language is full of and its neighbours are not, separated by spaces. */
  common?: string;
  /** Matches the end of a text whose last word's dot ends no sentence: “Gen”, “e.g”. */
  abbreviation?: RegExp;
  names?: NameCues;
  /** Copies of a text, of the same length, with letters blanked that print joins to the next word: “and”, an article. */
  unjoined?: (text: string) => string[];
  /** The words before a date that is a page's own, each the beginning of a word in a regular expression. */
  stamps?: { published: readonly string[]; updated: readonly string[] };
  /** The dates of a sentence. `published`: the page's ISO day; without it only dates that name their year count. */
  dates?: (sentence: Sentence, published: string | null) => FoundDate[];
  /** The counts of killed, wounded, troops and attacks of a sentence. */
  counts?: (sentence: Sentence) => Toll[];
  clauses?: ClauseCues;
  events?: EventCues;
  roles?: RoleCues;
  places?: PlaceCues;
  parts?: PartCues;
  speakers?: SpeakerCues;
  sites?: SiteReader;
  kinds?: KindCues;
  /** Finds adjectives of nations and words for their people, with ISO 3166 codes. */
  nations?: (text: string) => readonly (Span & { readonly code: string })[];
  clubs?: ClubCues;
  offices?: OfficeCues;
  governments?: GovernmentCues;
}

/** The languages that a reading chooses from. */
export interface Languages {
  readonly all: readonly Language[];
  /** How names from other scripts are printed in Latin letters. */
  readonly romanisation: Romanisation;
  /**
   * The language that a text is written in: what its letters and words show, else what the page declares. A language that is
   * not read has no members but its code.
   */
  detect(text: string, declared: string | null): Language;
  /** The number that one word spells in any of the languages; null for other words, and for numbers of several words. */
  numberOf(word: string): number | null;
}

/** No language at all: names are found, nothing else. */
export const NO_LANGUAGES: Languages = {
  all: [],
  romanisation: { articles: new Set(), tellingStart: /$^/, groupNoun: /$^/, translated: /$^/ },
  detect: (_text, code) => ({ code }),
  numberOf: () => null,
};

/** A date in the text: the first and the last ISO day it may mean. `day`: it means one day, give or take a night. */
export interface FoundDate extends Span {
  from: string;
  to: string;
  day: boolean;
  /** Set when only “overnight” gave the day: another day of the sentence is meant rather. */
  night?: true;
  /** Set when a week, month or year gave the day: “two weeks ago”. */
  rough?: true;
  /** Set when the year is not known: of `from` and `to` only month and day count. */
  yearless?: true;
  /** 0 for Sunday; set when month and year are not known: of `from` and `to` only the day of the month counts. */
  weekday?: number;
}

/** Words around names. */
export interface NameCues {
  /** The title that ends a text, in lower case and in full: “general” of “Gen. ”. Null when there is none. */
  title(before: string): string | null;
  /** Capitalised words that may come before a name without being part of it. */
  noForename: RegExp;
  /** What makes another name of a name: a channel, a street, an airport. Matches the text after it. */
  tail: RegExp;
  /** Adjectives of nations, with ISO 3166 codes: a group called by another nation's is another group. */
  nations: Readonly<Record<string, string>>;
}

/** Words for offices, which every state has: “the health ministry”. */
export interface OfficeCues {
  /** Where a text names one, whoever's it is; in order for each office. */
  find(text: string): readonly (Span & { readonly office: string })[];
  /** The whole text between whose it is and the office. Not given where that comes after it only. */
  ownerBefore?: RegExp;
  /** The whole text between the office and whose it is. */
  ownerAfter?: RegExp;
  /** Matches an office's own words where they hold an adjective that says whose it is. */
  inner?: RegExp;
  /** Text before or after an office that shows that it is somebody else's, or none: each alone is enough. */
  not: readonly Cue[];
}

/** Names that hold a town's and are none: clubs, newspapers, treaties. */
export interface ClubCues {
  /** Text before or after a town's name that makes it another name. */
  always: readonly Cue[];
  /** The same where a page is about a match. */
  inMatch: readonly Cue[];
  /** Words of sport. Global. */
  match: RegExp;
}

/** Words around a capital's name. */
export interface GovernmentCues {
  /** The government is meant: “said”, “denied”, “accused”. */
  acts: readonly Cue[];
  /** Text before a name that is a place's whatever follows: “in”. */
  place: RegExp;
}

/** Where a sentence turns from one event to another. */
export interface ClauseCues {
  /** Words at which a sentence turns to another event. Global. */
  turn: RegExp;
  /** What shows, after a turn, that the sentence is back at its own event. `aside`: a comma or dash opens the turn. */
  back?: (turn: string, aside: boolean) => RegExp | null;
  /** Opens a sentence with another event than its own, up to the comma: “After rockets had hit …, the army”. */
  opening?: RegExp;
  /** After the comma of an opening: an aside continues it, “whom …”. */
  aside?: RegExp;
  /** Deeds that were only planned, feared or threatened; global. A clause of nothing else reports no event. */
  unreal?: RegExp;
  /** A clause that speaks of something earlier. */
  earlier?: RegExp;
  /** A clause that speaks of an event; without it every clause does. */
  event?: RegExp;
  /** A clause that names its event only as what people gather for. */
  commemoration?: RegExp;
  /** The words that name an event: “drone strike”. */
  phrase?: RegExp;
}

/** Words before and after a name; each that is given must match. `before` ends and `after` begins at the name. */
export interface Cue {
  before?: RegExp;
  after?: RegExp;
}

/** Who struck and who was struck. */
export interface RoleCues {
  target: readonly Cue[];
  attacker: readonly Cue[];
  /** The name is only somebody's backer: “Kestovia-backed”. */
  backer: readonly Cue[];
  /** Who is named denies what is said. */
  denial: readonly Cue[];
}

/** Words around the names of places. */
export interface PlaceCues {
  /** Something is said to have happened there: “in eastern”. */
  located: Cue;
  /** What makes a place of a country’s adjective: “the Redlander capital”. Matches the text after it. */
  ofCountry?: RegExp;
  /** A state that gives its own dead: “Redland reported two dead”. Matches the text after a place. */
  counted?: RegExp;
  /**
   * Words before or after a name that only a place's name has there, and names of no such place: wholes of the world, months.
   * `name`: what is a name, in scripts without capitals.
   */
  unmistakable?: Cue & { not: RegExp; name?: RegExp };
  /** Bodies that count the dead of their own land: a health ministry. Matches the name. */
  counting?: RegExp;
  /** Counted over several places, not in one: “across the country”, “in three towns”. */
  wide?: RegExp;
  /** The name of a possessor, not of the place: “’s ”. Matches the text after a place. */
  possessor?: RegExp;
  /** It was hit itself: “the Marvek depot was struck”. Only of places inside a country. */
  hit?: readonly Cue[];
  /** People gather or talk there: “mourners marched in”. Nothing is attacked there for all that is said. */
  gathering?: readonly Cue[];
  /** A distance from it: “50 km south of”. */
  distance?: Cue;
  /** The text between two places that are named together: “ and neighbouring ”. */
  joined?: RegExp;
  /** The event itself happened there: “a strike near”. */
  happened?: Cue;
  /** It is the land where somebody acts, not the state that acts: “in Valdoria and”. */
  land?: RegExp;
  /** The text between a count and the place that limits it: “ troops in ”. */
  limit?: RegExp;
  /** The text between two places that limit a count together. */
  limitJoined?: RegExp;
}

/** What shows that a count is only of some of those harmed. */
export interface PartCues {
  /** Some are held in one place: “at Nasr Hospital”, “received 12 bodies”. */
  holder: RegExp;
  /** One of several attacks: “the first blast killed”. */
  one: RegExp;
  /** The buried so far are counted. */
  buried: RegExp;
}

/** On whose word something is said. */
export interface SpeakerCues {
  /** The speakers whom a sentence names, with where they are in it. */
  find(sentence: string): Speaker[];
  /** A date after this, or before that, is when somebody spoke. */
  saidBefore?: RegExp;
  saidAfter?: RegExp;
}

export interface Speaker extends Span {
  name: string;
}

/** Kinds of site, the same in all languages: home, vehicle, road, airport … */
export interface SiteReader {
  /** Where a passage says that something was hit. Offsets are UTF-16 code units into the passage. */
  find(passage: string): (Span & { words: string })[];
  /** What a wording names, and what it places it inside and outside of. */
  kinds(words: string): Site;
}

export interface Site {
  kinds: ReadonlySet<string>;
  inside: ReadonlySet<string>;
  outside: ReadonlySet<string>;
}

/** Words for kinds of event, by the types of incidents that they fit. */
export interface KindCues {
  words: Readonly<Record<string, RegExp>>;
  /** Words that fit some types only. */
  only: readonly (readonly [said: RegExp, types: RegExp])[];
}

/** The members without which a language is not read in full. */
const EVERYTHING = ['dates', 'counts', 'clauses', 'roles', 'places', 'speakers', 'sites', 'kinds'] as const;

/** How much of a page in this language is read. */
export function coverageOf(language: Language): Coverage {
  if (EVERYTHING.every((member) => language[member])) return 'everything';
  return language.counts ? 'names and tolls' : 'names';
}

/** What a reading says of its page's language. */
export const pageLanguage = (language: Language): PageLanguage => ({
  code: language.code,
  coverage: coverageOf(language),
});

/** Whether a name is among the words of a cue. */
export const fitsCue = ({ before, after }: Cue, textBefore: string, textAfter: string): boolean =>
  (!before || before.test(textBefore)) && (!after || after.test(textAfter));

export const fitsAny = (cues: readonly Cue[], textBefore: string, textAfter: string): boolean =>
  cues.some((cue) => fitsCue(cue, textBefore, textAfter));
