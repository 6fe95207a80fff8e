// One line of search results.
import type { RecordRef } from '../../model/record-ref';

export interface SearchResult {
  ref: RecordRef;
  kind: string;
  name: string;
  detail: string;
}
