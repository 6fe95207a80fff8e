// What a table's columns can say, which column does, and what is known of a file before it is imported: shared by the import
// and by the page that asks the reader.
import type { Key } from '../../i18n/say';
import type { DayColumn } from './table/day-order';
import type { DayOrder } from './table/days';
import type { Decimal, NumberColumn } from './table/numbers';

export type { DayOrder } from './table/days';
export type { Decimal } from './table/numbers';

/** What a column can say. A table needs a day, whole or in three columns, and a place. */
export const FIELDS = [
  'date', 'until', 'place', 'region', 'country', 'latitude', 'longitude', 'title', 'type', 'side1', 'side2',
  'killed', 'wounded', 'source', 'address', 'published', 'id', 'year', 'month', 'day', 'low', 'high',
] as const; // prettier-ignore
export type Field = (typeof FIELDS)[number];

/** The fields that a table lacks, each named by the first that would do. */
export function lackingFields({ columns }: Pick<Mapping, 'columns'>): Field[] {
  const split = columns.year && columns.month && columns.day;
  return [
    ...(columns.date || split ? [] : (['date'] as const)),
    ...(columns.place || columns.region || columns.country ? [] : (['place'] as const)),
  ];
}

/** What of the file itself the reader chose: one of its tables, an encoding. */
export interface Choices {
  table?: string;
  encoding?: string;
}

/** How a file is to be read: guessed, shown, and changed by the reader. */
export interface Mapping extends Choices {
  /** Of a table of an unknown layout: the column of each field. */
  columns: Partial<Record<Field, string>>;
  /** How days of numbers alone are written. */
  order: DayOrder;
  /** The decimal sign of counts, where the file does not show it. */
  decimal?: Decimal;
  /** Rows of one day, place and kind by different sources become reports of one incident. */
  join?: boolean;
}

/** Something that was found out, guessed or left out: a text of the interface with what fills it. */
export interface Note {
  key: Key;
  inserts: (string | number)[];
}

/** What all rows of a table say of a column. */
export interface ColumnFacts {
  days: DayColumn;
  numbers: NumberColumn;
}

/** A row as the file has it. */
export interface LookedRow {
  line: number;
  cells: string[];
}

/** What a file is before it is imported. */
export interface Looked {
  /** Of a known layout: its columns need no mapping. */
  known: boolean;
  /** The layout's name, or null. */
  layout: string | null;
  columns: string[];
  /** The first rows. */
  rows: LookedRow[];
  mapping: Mapping;
  facts: Record<string, ColumnFacts>;
  /** Columns of counts whose cells do not show whom they count, in a table without names of columns. */
  uncertainCounts: { column: string; example: string }[];
  /** How many rows there are below the head. */
  count: number;
  /** What was found out. */
  notes: Note[];
  /** The tables of the file, when there are several. */
  tables: string[];
  /** Whether the encoding is a guess. */
  guessedEncoding: boolean;
}

/** Fields of days and of counts. */
const DAY_FIELDS: readonly Field[] = ['date', 'until', 'published'];
const COUNT_FIELDS: readonly Field[] = ['killed', 'wounded', 'low', 'high'];

/** The columns of days, or of counts, with what their rows say of them. */
function columnsOf(
  { facts, known }: Pick<Looked, 'facts' | 'known'>,
  { columns }: Mapping,
  fields: readonly Field[],
) {
  const named = known ? Object.keys(facts) : fields.flatMap((field) => columns[field] ?? []);
  return named.flatMap((column) => (facts[column] ? [{ column, ...facts[column] }] : []));
}

/** The column that shows the order of days, if one does: others that do not are written alike. */
export function orderShown(looked: Pick<Looked, 'facts' | 'known'>, mapping: Mapping) {
  const open = columnsOf(looked, mapping, DAY_FIELDS).filter(({ days }) => days.open > 0);
  return open.find(({ days }) => days.order !== null && days.by !== 'same') ?? open[0] ?? null;
}

/** What the reader must say before a table can be read: the file itself does not show it. */
export interface Questions {
  /** The column of days whose order is open, with what it says. */
  order: { column: string; days: DayColumn } | null;
  decimal: { column: string; example: string } | null;
}

/** The questions that a mapping leaves open. */
export function questionsOf(looked: Pick<Looked, 'facts' | 'known'>, mapping: Mapping): Questions {
  const day = orderShown(looked, mapping);
  const number = columnsOf(looked, mapping, COUNT_FIELDS).find(({ numbers }) => numbers.open);
  return {
    order: day && day.days.order === null ? { column: day.column, days: day.days } : null,
    decimal: number ? { column: number.column, example: number.numbers.example ?? '' } : null,
  };
}
