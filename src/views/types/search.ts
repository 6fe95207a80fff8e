// One line of search results.
import type { RecordRef } from '../../model/record-ref';

export interface SearchResult {
  ref: RecordRef;
  kind: string;
  name: string;
  detail: string;
  /** Nothing fits what was asked; this is the nearest. */
  nearest?: true;
}
