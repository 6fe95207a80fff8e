// Why something was read as it was: one list of reasons for names, links and figures. The reading gives them, `i18n` words them.
import type { FigureMeasure } from './measures';
import type { Count } from './reading';
import type { Who } from './who';

/** What speaks for or against a link between a passage, or a page, and an incident. */
type LinkReason =
  | 'prior'
  | 'day'
  | 'period'
  | 'no-day'
  | 'fresh'
  | 'recent'
  | 'old'
  | 'untimely'
  | 'ahead'
  | 'undated'
  | 'holders'
  | 'place'
  | 'country'
  | 'unknown-place'
  | 'many-places'
  | 'site'
  | 'attacker'
  | 'target'
  | 'sides'
  | 'kind'
  | 'no-kind'
  | 'toll'
  | 'toll-beyond'
  | 'dead'
  | 'name'
  | 'alone'
  | 'groundless'
  | 'running'
  | 'background'
  | 'no-event'
  | 'commemorated'
  | 'title'
  | 'lead'
  | 'passage'
  | 'rival'
  | 'story'
  | 'reported'
  | 'paragraph'
  | 'sentence'
  | 'answered';

/** What two pages of a journal that report one event have in common, besides the reasons of links. */
type SharedReason = 'same-incident' | 'printed' | 'names' | 'same-counts';

/** Why a figure is what it is, and why it is compared with nothing. */
type FigureReason =
  | 'measure'
  | 'whom'
  | 'whom-by-reports'
  | 'event'
  | 'series'
  | 'part'
  | 'early'
  | 'later'
  | 'within'
  | 'speaker'
  | 'no-incident'
  | 'unsure'
  | 'other-place'
  | 'rival-count'
  | 'nobody'
  | 'no-reports';

/** Why a spelling was taken for a name, or for none. */
type NameReason =
  | 'listed'
  | 'consonants'
  | 'title-held'
  | 'supported'
  | 'office-beside'
  | 'office-in-full'
  | 'office-by-place'
  | 'holder'
  | 'seat'
  | 'not-as-printed'
  | 'adjective'
  | 'several'
  | 'unsupported'
  | 'longer-name';

export type ReasonKind = LinkReason | SharedReason | FigureReason | NameReason;

/** What a reason is about. `type`: a kind of event; `words`: as they are printed. Days are ISO days. */
export type ReasonValue =
  | { entity: string }
  | { incident: string }
  | { from: string; to: string }
  | { type: string }
  | { measure: FigureMeasure; count?: Count }
  | { who: Who }
  | { words: string };

export interface Reason {
  kind: ReasonKind;
  /** A fact is neither: it says what something is. */
  stance: 'for' | 'against' | 'fact';
  /** Log-odds, negative against; 0 for a fact. */
  weight: number;
  values: readonly ReasonValue[];
}

/** A reason that says what something is. */
export const fact = (kind: ReasonKind, ...values: ReasonValue[]): Reason => ({
  kind,
  stance: 'fact',
  weight: 0,
  values,
});
