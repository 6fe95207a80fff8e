// Step 3: figures. The counts of killed, wounded, troops and attacks that a sentence states, before it is known of
// which incident.
import type { Qualifier } from '../../model/database';
import type { FigureMeasure } from '../../model/measures';
import type { Population } from '../../model/populations';
import type { Count, Span } from '../../model/reading';

/** A count and what it counts, not yet tied to an incident. */
export interface Toll extends Span {
  measure: FigureMeasure;
  value: Count;
  qualifier: Qualifier;
  population: Population;
  /** True for a part picked out of a count beside it: “three people, including two leaders”. */
  part?: boolean;
  /** The construction of the language it was read by, in words. */
  by: string;
}
