// What a reading leaves behind for whoever asks why: the evidence for every name, clause and count, also where nothing came of it.
import type { Toll } from './figures/tolls';
import type { ClauseTrace, LinkInput } from './links/link';
import type { NameTrace } from './names/mentions';

export interface Trace {
  names: NameTrace[];
  clauses: ClauseTrace[];
  tolls: Toll[];
  /** What the links were made from. */
  links?: LinkInput;
}
