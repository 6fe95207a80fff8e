// A known layout of tables: how it is recognised, and how a row of it becomes an incident with its reports.
import type { PackBuilder } from '../builder';
import type { DaySpan } from '../table/days';
import type { CountCell } from '../table/counts';

/** A row's cells by the names of its columns, in small letters with `_` for blanks; '' where there is none. */
export type Row = (column: string) => string;

/** How the cells of a file are read. */
export interface Cells {
  day(cell: string): DaySpan | null;
  count(cell: string): CountCell;
}

/** Adds a row. Returns why it was refused, `skip` for one of a kind that is left out, or null. */
export type AddRow = (row: Row, pack: PackBuilder, cells: Cells) => Promise<string | null>;

/** Why a row was left out that the layout's rule leaves out. */
export const SKIPPED = 'skipped';

export interface Layout {
  format: string;
  title: string;
  licence: string;
  /** Columns without which a file is not of this layout. */
  needs: readonly string[];
  /** Columns in which days and counts are. */
  days: readonly string[];
  counts: readonly string[];
  add: AddRow;
  /** Layouts whose files come without names of columns: these, and whether a row is one of theirs. */
  unnamed?: readonly { columns: readonly string[]; fits: (cells: readonly string[]) => boolean }[];
  /** What the rule of `SKIPPED` leaves out, for the reader. */
  skips?: string;
}

/** A column's name as layouts write it. */
export const canonical = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
