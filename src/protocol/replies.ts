// What the background replies with. A content script gets only what it paints or shows.
import type { JournalProblem } from '../model/journal-problems';
import type { Look, Paint } from '../model/marks';
import type { CardData } from '../views/types/card';
import type { PageAbout, PageDifference } from '../views/types/summary';

/** The settings that the content script needs. */
export interface PageStyle {
  /** Looks that the reader switched off: they are registered as all others, but not drawn, and open no card. */
  off: Look[];
  /** Milliseconds of rest before a card opens. */
  dwell: number;
  /** The label of the button beside a selection; null when the reader wants none. */
  lookUpButton: string | null;
  /** The label of the button that leads through the marks. */
  reach: string;
}

/** `missing`: blocks whose text the background does not have; send them. */
export type ReadAnswer = { paints: Paint[]; missing: []; style: PageStyle } | { missing: number[] };

/** `again`: the background was stopped and has lost the page; send it again and repeat the request. */
export type CardAnswer = CardData | { again: true };

/**
 * Why a page is not read: it waits for its turn; reading it ended the background more than once, so that it is not tried any more;
 * or it failed.
 */
export type UnreadReason = 'waiting' | 'crashed' | 'failed';

/** How a page was read, or why it was not. */
export interface PageState {
  unread: UnreadReason | null;
  /** What was assumed and what was left out, worded. */
  notes: string[];
}

/** What the popup shows of a tab. */
export interface PageSummary extends PageState {
  host: string | null;
  read: boolean;
  /** The browser's own viewer shows it, as it does fixed pages: no extension can read it. */
  pdf: boolean;
  siteOn: boolean;
  paused: boolean;
  /** Read by default, read because the reader chose it, or neither. */
  access: 'default' | 'chosen' | 'none';
  language: string | null;
  /** The ISO day that the page is read as of; null when nothing gives one. */
  published: string | null;
  /** Whether the reader set that day. */
  dayChosen: boolean;
  about: PageAbout | null;
  /** Its contested figures and statements. */
  differences: PageDifference[];
  /** The day and the language that it was read with. */
  assumed: string | null;
  /** What the record covers. */
  covers: string;
  incidents: { id: string; title: string; main: boolean }[];
  counts: { names: number; figures: number; differing: number };
}

/** A page that was not read, or not completely. `tab` is null for one that is not open any more. */
export interface TroubledPage extends PageState {
  tab: number | null;
  /** Its address, by which its readings are counted. */
  page: string | null;
  host: string | null;
}

/** The state of everything that is read, for the page of health. */
export interface HealthReport {
  /** What the core pack covers, in words; null when it could not be read. */
  core: string | null;
  /** Open pages that were read completely. */
  read: number;
  pages: TroubledPage[];
  /** Null when the browser's database cannot be opened. */
  packs: { id: string; name: string; state: 'used' | 'off' | 'damaged'; refused: number }[] | null;
  subscriptions: HealthOfSubscription[];
  /** Whether pages that are read are kept, and what last kept them from being so. */
  journal: { on: boolean; problem: JournalProblem | null };
  /** Imports and first fetches that began and never ended; instants are milliseconds since 1970. */
  unended: { id: string; name: string; began: number }[];
}

export interface HealthOfSubscription {
  address: string;
  name: string | null;
  /** `unended`: the check that began last never ended. Instants are milliseconds since 1970. */
  state: 'checked' | 'checking' | 'failed' | 'stale' | 'unended';
  asked: number;
  began: number;
  problem: string | null;
}
