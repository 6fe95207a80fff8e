// How the rows of a table become events: by its layout, or as the reader's mapping says.
import type { PackBuilder } from './builder';
import type { Events } from './events';
import type { Looked, Mapping } from './fields';
import { canonical, type Cells, type Layout, type Row } from './layouts/layout';
import { conventionsOf, rowReader } from './mapped';
import { filledWidth } from './table/delimiter';
import { readCount } from './table/counts';
import { readDay } from './table/days';

/** Adds a row. Returns why it was refused, `SKIPPED`, or null. */
export type Adder = (cells: readonly string[], line: number) => Promise<string | null>;

/** A cell longer than this is no event's. */
const LONGEST_CELL = 100_000;

/** A row's cells, one for each column: short rows are filled up, empty cells beyond the last column dropped. */
export function fittedRow(cells: readonly string[], columns: readonly string[]): string[] | string {
  const filled = filledWidth(cells);
  if (filled > columns.length) return `${filled} cells where ${columns.length} are expected`;
  if (cells.some((cell) => cell.length > LONGEST_CELL)) return 'a cell is too long';
  return columns.map((_, i) => cells[i] ?? '');
}

/** Adds rows of a known layout to a pack. */
export function layoutAdder(layout: Layout, looked: Looked, mapping: Mapping, pack: PackBuilder): Adder {
  const at = new Map(looked.columns.map((column, i) => [canonical(column), i]));
  const sign = conventionsOf(mapping, looked.facts).decimal(
    looked.columns.find((column) => looked.facts[column]?.numbers.decimal),
  );
  const read: Cells = {
    day: (cell) => readDay(cell, mapping.order),
    count: (cell) => readCount(cell, sign),
  };
  return async (cells) => {
    const row: Row = (column) => cells[at.get(column) ?? -1]?.trim() ?? '';
    return layout.add(row, pack, read);
  };
}

/** Adds rows by a mapping. `doubt` gets counts that cannot be read, whose events are kept. */
export function mappedAdder(
  looked: Looked,
  mapping: Mapping,
  events: Events,
  doubt: (line: number, reason: string) => void,
): Adder {
  const read = rowReader(looked.columns, mapping, conventionsOf(mapping, looked.facts));
  return async (cells, line) => {
    const row = read(cells, line);
    if (typeof row === 'string') return row;
    for (const reason of row.doubts) doubt(line, reason);
    return events.add(row);
  };
}
