// What a reading is: everything found on one page. Offsets are UTF-16 code units into the text that was read.
import type { EntityKind, Qualifier, Value } from './database';
import type { FigureMeasure } from './measures';
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
}

/** A span of the page linked to an entity. */
export interface Mention extends Span {
  text: string;
  entity: string;
  kind: EntityKind;
}

/** A known incident that the page reports. `confidence` lies between 0 and 1. */
export interface FoundIncident {
  id: string;
  main: boolean;
  confidence: number;
  spans: Span[];
}

/** A count: one number; the least and the greatest of a range or of two rival numbers; or a word: “dozens”. */
export type Count = number | { min: number; max: number } | string;

/** How another report's figure stands to the page's. `compatible`: the two do not contradict each other. */
export type Relation = 'agrees' | 'compatible' | 'differs' | 'earlier' | 'later';

export interface ComparedReport {
  report: string;
  outlet: string;
  /** The outlet that the figure comes from. */
  origin: string;
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
  reports: ComparedReport[];
}

/** A numeric claim found on the page. */
export interface Figure extends Span {
  text: string;
  incident: string | null;
  measure: FigureMeasure;
  /** Whom it counts. */
  who: Who;
  /** The country or place the count is limited to, if the text limits it. */
  in: string | null;
  value: Count;
  qualifier: Qualifier;
  attributed: string[];
  comparison: Comparison | null;
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
}

/** What is read of a language: names alone, tolls of killed and wounded as well, or everything. */
export type Coverage = 'everything' | 'names and tolls' | 'names';

export interface PageLanguage {
  /** ISO 639-1; null when it is none that we can tell. */
  code: string | null;
  coverage: Coverage;
}

export interface Reading {
  page: PageInfo;
  text: string;
  language: PageLanguage;
  mentions: Mention[];
  incidents: FoundIncident[];
  figures: Figure[];
  statements: Statement[];
}
