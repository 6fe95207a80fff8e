// Guesses columns by their cells: of a table that has no line of their names, or whose names do not show which has the day.
import type { ColumnFacts, Mapping } from './fields';
import type { RawRow } from './file/rows';
import { contentsOf } from './table/contents';
import { readDays } from './table/days';
import type { Head } from './table/head';

export interface UnnamedGuess {
  columns: Mapping['columns'];
  /** Columns of counts with some of their cells. */
  counts: { column: string; example: string }[];
}

const CELLS_SHOWN = 3;

/** The fields of columns by what the first rows hold. */
export function guessUnnamed({ columns }: Head, rows: readonly RawRow[]): UnnamedGuess {
  const { fields, counts } = contentsOf(
    rows.map(({ cells }) => cells),
    columns.length,
  );
  const exampleOf = (index: number) =>
    [...new Set(rows.map(({ cells }) => cells[index]?.trim() ?? ''))]
      .filter(Boolean)
      .slice(0, CELLS_SHOWN)
      .join(', ');
  return {
    columns: Object.fromEntries(Object.entries(fields).map(([field, index]) => [field, columns[index]!])),
    counts: counts.map((index) => ({ column: columns[index]!, example: exampleOf(index) })),
  };
}

/** Of the rows. */
const DAYS_SHARE = 0.8;

/** Where no name says which column has the day: one whose cells are days, and not by being numbers that could be days. */
export function withDay(
  columns: Mapping['columns'],
  facts: Record<string, ColumnFacts>,
  head: Head,
  body: readonly RawRow[],
): Mapping['columns'] {
  if (columns.date || columns.year) return columns;
  const taken = new Set(Object.values(columns));
  const cellsOf = (column: string) => body.map(({ cells }) => cells[head.columns.indexOf(column)] ?? '');
  const isDays = (column: string) =>
    facts[column]!.days.days > 0 &&
    cellsOf(column).filter((c) => !/^[\d.]*$/.test(c) && readDays(c)).length > body.length * DAYS_SHARE;
  const date = head.columns.find((column) => !taken.has(column) && isDays(column));
  return date === undefined ? columns : { ...columns, date };
}
