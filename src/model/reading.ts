// What a reading is: everything found on one page. Offsets are UTF-16 code units into the text that was read.
import type { EntityKind, Qualifier, Value } from './database';
import type { FigureMeasure } from './measures';
import type { Reason } from './reasons';
import type { Who } from './who';

export interface Span {
  start: number;
  end: number;
}

/** What is known of a page before its text is read; null where the page does not say. Dates are ISO days. */
export interface PageInfo {
  url: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
  /** Stretches of the text that are read as of another day than the page's, in order, each up to the next one. */
  sections?: readonly Section[];
  /** Where the article ends in the text; what surrounds it follows. The whole text when it is not given. */
  article?: number;
}

/** From an offset on, the text is read as of this ISO day; null for the page's own. */
export interface Section {
  start: number;
  published: string | null;
}

/** A span of the page linked to an entity. */
export interface Mention extends Span {
  text: string;
  entity: string;
  kind: EntityKind;
  /** Why these words mean this entity. */
  reasons: readonly Reason[];
}

/**
 * An incident of the record that the page reports (`known`), or may report (`maybe`: named as such, never compared). The
 * probability lies between 0 and 1.
 */
export interface FoundIncident {
  id: string;
  main: boolean;
  link: 'known' | 'maybe';
  probability: number;
  /** Why; the weightiest first. */
  reasons: readonly Reason[];
  spans: Span[];
}

/** A count: one number; the least and the greatest of a range or of two rival numbers; or a word: “dozens”. */
export type Count = number | { min: number; max: number } | string;

/**
 * How another report's figure relates to the page's. `compatible`: the two do not contradict each other. `denies`: it says that
 * none of some of those counted were hurt, such as the soldiers of one state.
 */
export type Relation = 'agrees' | 'compatible' | 'differs' | 'denies' | 'earlier' | 'later';

/** How much others contradict the page: not at all, too little to matter, or by a share of origins that a reader should see. */
export type Weight = 'none' | 'light' | 'heavy';

/** How the independent origins of other reports divide on what the page says. Each is counted once. */
export interface Origins {
  all: number;
  agree: number;
  /** Those that neither agree nor exclude what the page says. */
  compatible: number;
  exclude: number;
  /** Those that give an earlier or a later count, or deny it of some of those counted. */
  other: number;
}

export interface ComparedReport {
  report: string;
  outlet: string;
  /** The outlet that the figure comes from. */
  origin: string;
  /** Who vouches for it: the one known speaker that it is attributed to, else the outlet that it comes from. */
  vouchedBy: string;
  /** How many further reports print the same figure from the same origin. */
  reprints: number;
  publisher: string | null;
  value: Value;
  who: Who;
  printed: string | null;
  qualifier: Qualifier;
  attributed: string[];
  published: string | null;
  url: string | null;
  relation: Relation;
}

type ComparisonStatus = 'agrees' | 'differs' | 'earlier-or-later' | 'only-here';

export interface Comparison {
  status: ComparisonStatus;
  weight: Weight;
  origins: Origins;
  reports: ComparedReport[];
}

/** Whether an event is known to be one of the record, may be one, or is none that the record knows. */
export type EventLink = 'known' | 'maybe' | null;

/** Something that the page says happened, in the record or not. */
export interface PageEvent {
  /** Local to the page: e1, e2 … in the order of the text; the page's own story comes first. */
  id: string;
  /** Whether it is the page's own story. */
  main: boolean;
  /** The incident or situation of the record that it is, or may be. */
  incident: string | null;
  link: EventLink;
  /** That it is this incident, between 0 and 1; 0 without one. */
  probability: number;
  /** The first and the last ISO day that the page gives for it; null when it gives none. */
  from: string | null;
  to: string | null;
  /** The most particular place named: an entity's id, or the words of the page for a place that the record lacks. */
  place: string | null;
  kind: string | null;
  /** The clauses that report it. */
  spans: Span[];
  /** The same for all pages of one event that were read together. */
  group?: string;
}

/** Of a toll that changed on the page: what it was at first, and what replaced it. */
export type FigureStage = 'early' | 'later';

/** A numeric claim found on the page. */
export interface Figure extends Span {
  text: string;
  incident: string | null;
  /** The incident that it may be of, when none is sure enough: named as such, never compared. */
  maybe?: string;
  /** The event of the page that it belongs to: `PageEvent.id`. */
  event: string | null;
  /** True for a part picked out of a count beside it: “including two children”. */
  part: boolean;
  /** Set for a part that is no count of its kind either: of one place, one hospital, or the buried. */
  portion?: true;
  stage: FigureStage | null;
  measure: FigureMeasure;
  /** Whom it counts. */
  who: Who;
  /** The country or place the count is limited to, if the text limits it. */
  in: string | null;
  value: Count;
  qualifier: Qualifier;
  attributed: string[];
  comparison: Comparison | null;
  /** What it is, then why it is of its incident, the weightiest first, then why it is compared with nothing. */
  reasons: readonly Reason[];
  /** What packs compare it with besides, each in an incident of its own. */
  added?: { incident: string; comparison: Comparison }[];
}

/** What reports can contradict each other on that is no count. */
export type StatedMeasure = 'perpetrator' | 'denial' | 'date' | 'place' | 'site';

/** A claim that contradicts a statement of the page. */
export interface Rival {
  report: string;
  measure: StatedMeasure;
  value: string;
}

/** What a page says of an incident besides counts: an entity's id, an ISO day, or the words that name a site. */
export interface Statement extends Span {
  incident: string;
  measure: StatedMeasure;
  value: string;
  rivals: Rival[];
  weight: Weight;
  /** The independent origins that say anything of it, the page itself left out. */
  origins: Origins;
}

/** What is read of a language: names alone, tolls of killed and wounded as well, or everything. */
export type Coverage = 'everything' | 'names and tolls' | 'names';

export interface PageLanguage {
  /** ISO 639-1; null when it is none that can be recognised. */
  code: string | null;
  coverage: Coverage;
}

export interface Reading {
  page: PageInfo;
  text: string;
  language: PageLanguage;
  mentions: Mention[];
  incidents: FoundIncident[];
  events: PageEvent[];
  figures: Figure[];
  statements: Statement[];
  /** Stretches of the text that were not read, since the reading took too long; not there when all was read. */
  unread?: Span[];
}

/** Those that a page reports, then those that it may report. */
export const knownFirst = ({ incidents }: Pick<Reading, 'incidents'>): FoundIncident[] =>
  [...incidents].sort((a, b) => Number(a.link === 'maybe') - Number(b.link === 'maybe'));

/** The incidents of a reading that are known: what may be meant is no ground for any comparison. */
export const knownIncidents = ({ incidents }: Pick<Reading, 'incidents'>): FoundIncident[] =>
  incidents.filter((i) => i.link === 'known');
