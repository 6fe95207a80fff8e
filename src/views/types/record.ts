// A full page of one record, already worded.
import type { RecordRef } from '../../model/record-ref';
import type { CardTable, ValueGroup } from './card';
import type { Timeline } from './plot';
import type { SearchResult } from './search';

export interface RecordData {
  title: string;
  kicker: string;
  text: string | null;
  counts: string | null;
  facts: { label: string; value: string; ref: RecordRef | null }[];
  counted: { title: string; groups: ValueGroup[]; timeline: Timeline | null }[];
  /** What sources count day by day, each with whose count it is and where it was read. */
  series: { title: string; by: string; outlet: string; url: string; timeline: Timeline }[];
  tables: CardTable[];
  links: { label: string; url: string }[];
  /** Further records that belong to it, by heading. */
  related: { title: string; records: SearchResult[] }[];
}
