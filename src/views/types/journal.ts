// What cards say of the page's own figures and of other pages that the reader read, already worded.
import type { AnswerKind } from '../../model/answers';
import type { SourceRow, WhyLine } from './card';
import type { Timeline } from './plot';

/** A figure of the page beside another of the same count. */
export interface OwnPageRow {
  value: string;
  /** On whose word; null when the page names nobody. */
  speaker: string | null;
  /** “Headline”, “Paragraph 3” */
  where: string;
  /** What it was at first, where the page says so. */
  stage: string | null;
  quote: string;
  /** The mark to jump to; null when it has none. */
  mark: number | null;
  /** Whether it is the figure that the card is of. */
  here: boolean;
}

/** Where one page gives several figures for the same count. */
export interface OwnPageData {
  title: string;
  /** What the headline gives against what the text gives; null when they do not differ. */
  headline: string | null;
  /** “This page itself gives 4 figures.” */
  sentence: string;
  rows: OwnPageRow[];
}

/** “The same event?” of a page that the reader read. */
export interface JournalQuestion {
  /** `JournalReport.id` and `JournalEvent.id` */
  report: string;
  event: string;
  title: string;
  detail: string;
}

/** What other pages that the reader read give for the figure of a card. */
export interface JournalData {
  title: string;
  /** “You read two other pages on this: 10 (the Courier, 3 h ago), 12 (the Herald, 1 h ago)” */
  summary: string | null;
  /** What this page gave when it was read before. */
  changed: string | null;
  rows: SourceRow[];
  timeline: Timeline | null;
  questions: JournalQuestion[];
  /** The reasons for which these pages are taken for one event. */
  why: WhyLine[];
}

/** One thing that a reader can answer to a card. `asks`: what is entered first. */
export interface AnswerChoice {
  kind: AnswerKind;
  label: string;
  asks: 'nothing' | 'number' | 'role' | 'words';
  /** Whether the reader has said so already. */
  given: boolean;
}

/** What a reader can answer to a card, and what came of it. */
export interface AnswersData {
  /** Of the card: see `Mark`. */
  mark: number;
  /** Empty when no journal is kept: there is nothing to remember an answer in. */
  choices: AnswerChoice[];
  roles: { id: string; label: string }[];
  /** Why the last answer was not remembered, in words; null when it was. */
  problem: string | null;
  /** What the reader corrected, in words. */
  corrected: string[];
  /** The corrections to be copied: as a record, and as the text of an issue form. Null without one. */
  copies: { record: string; issue: string } | null;
  labels: Record<
    | 'why'
    | 'number'
    | 'role'
    | 'words'
    | 'save'
    | 'copyRecord'
    | 'copyIssue'
    | 'copied'
    | 'same'
    | 'yes'
    | 'no'
    | 'jump',
    string
  >;
}
