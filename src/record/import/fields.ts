// What a table's columns can tell, and which column does: shared by the import and by the page that asks the reader.

/** What a column can tell. A table needs a day and a place. */
export const FIELDS = [
  'date', 'until', 'place', 'region', 'country', 'latitude', 'longitude', 'title', 'type', 'side1', 'side2',
  'killed', 'wounded', 'source', 'address', 'published', 'id',
] as const; // prettier-ignore
export type Field = (typeof FIELDS)[number];
export const NEEDED: readonly Field[] = ['date', 'place'];

/** How days of numbers alone are written; days that begin with the year are read in any case. */
export type DayOrder = 'dmy' | 'mdy';

export interface Mapping {
  columns: Partial<Record<Field, string>>;
  order: DayOrder;
}

/** What a table is before it is imported: one that is known, or columns to be mapped. */
export interface Looked {
  known: boolean;
  columns: string[];
  /** The first rows. */
  rows: string[][];
  mapping: Mapping;
}
