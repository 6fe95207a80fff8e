// Step 3: figures. The counts of killed, wounded, troops and attacks that a sentence states, before it is known of
// which incident.
import type { Qualifier } from '../../model/database';
import type { FigureMeasure } from '../../model/measures';
import type { Count, Span } from '../../model/reading';
import type { Who } from '../../model/who';

/** A count and what it counts, not yet tied to an incident. */
export interface Toll extends Span {
  measure: FigureMeasure;
  value: Count;
  qualifier: Qualifier;
  /** Whom it counts. A language gives role and part; whose they are is added once names are known: see `ownersOf`. */
  who: Who;
  /** The noun phrase that says whom: “[three members of the Highland Front] were killed”. Whose they are is looked for in it. */
  phrase: Span;
  /** The words that say whose they are, whether or not the record knows them: “[Kestovia]’s troops”, “[Kestovian] soldiers”. */
  owner?: Span;
  /** The sentence says that the count runs on: over a time, “since May”, or over a campaign, “in those attacks”. */
  running?: 'time' | 'attacks';
  /** True for a part picked out of a count beside it: “three people, including two leaders”. */
  part?: boolean;
  /** Its measure is that of the count before it, in an earlier sentence: “Two of them were women.” */
  follows?: true;
  /** One person whom no number counts: “a man was killed”. */
  implied?: true;
  /** The construction of the language it was read by, in words. */
  by: string;
}
