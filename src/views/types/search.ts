// One line of search results.
import type { RecordRef } from '../../model/record-ref';

export interface SearchResult {
  ref: RecordRef;
  kind: string;
  name: string;
  detail: string;
  /** What was asked of it, in a line. */
  answer?: string | null;
  /** Whether it is only near to what was asked. */
  nearest?: boolean;
}
