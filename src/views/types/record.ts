// A full page of one record, already worded.
import type { RecordRef } from '../../model/record-ref';
import type { ListedIncident } from './incidents';
import type { CardTable, ValueGroup } from './card';
import type { Timeline } from './plot';
import type { SearchResult } from './search';

/** One kind of count, by value. */
export interface RecordCount {
  /** Of its section on the page: “killed-people”. */
  id: string;
  title: string;
  /** How independent origins divide. */
  sentence: string | null;
  groups: ValueGroup[];
  timeline: Timeline | null;
}

/** What one source counts day by day, with whose count it is and where it was read. */
export interface RecordSeries {
  title: string;
  by: string;
  outlet: string;
  url: string;
  timeline: Timeline;
}

/** An incident on the way from before to after. */
export interface NearIncident extends Pick<ListedIncident, 'id' | 'title' | 'day' | 'when' | 'killed'> {
  /** The incident of the page itself. */
  own: boolean;
  /** Whether the record says that the one led to the other. */
  related: boolean;
}

/** A place by its degrees. */
export interface MapPoint {
  name: string;
  latitude: number;
  longitude: number;
}

export interface RecordMap {
  own: MapPoint[];
  /** Where what came before and after happened. */
  near: (MapPoint & { ref: RecordRef })[];
}

export interface RecordData {
  ref: RecordRef;
  title: string;
  kicker: string;
  text: string | null;
  counts: string | null;
  facts: { label: string; value: string; ref: RecordRef | null }[];
  map: RecordMap | null;
  series: RecordSeries[];
  counted: RecordCount[];
  /** The latest last; empty unless there are others than the page's own. */
  near: NearIncident[];
  tables: CardTable[];
  links: { label: string; url: string }[];
  /** Further records that belong to it, by heading. */
  related: { title: string; records: SearchResult[] }[];
}
