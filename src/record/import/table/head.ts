// Where a table begins: below title and blank lines, with or without names of columns, tags of HXL, names of rows.
import { readDays } from './days';
import { readNumber } from './numbers';
import { usualWidth, filledWidth } from './delimiter';
import type { RawRow } from '../file/rows';

export interface Head {
  /** The names of the columns, each once. */
  columns: string[];
  /** The first line with an event, from 1. */
  from: number;
  /** The line with the columns' names; null when there is none. */
  line: number | null;
  /** Lines above the table that are no part of it. */
  above: number;
  /** The line of HXL tags, and the tag of each column. */
  tags: { line: number; of: string[] } | null;
  /** The rows begin with a name of their own, which the head leaves out. */
  rowNames: boolean;
  /** Columns that shared a name with another. */
  doubled: string[];
}

const TAG = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;
/** Programs write remarks above a table so; tags of HXL have no blank. */
const COMMENT = /^\s*(?:#\s|%\s|\/\/)/;
/** Shorter rows are titles or notes. */
const NARROW = 0.5;

/** Finds the head of a table in its first rows. `unnamed` gives the columns' names when a file has none. Null for no table. */
export function headOf(
  rows: readonly RawRow[],
  unnamed: (cells: readonly string[]) => readonly string[] | null,
): Head | null {
  const filled = rows.filter(({ cells }) => filledWidth(cells) > 0 && !COMMENT.test(cells[0]!));
  const width = usualWidth(filled.map((row) => ({ ...row, cells: row.cells })));
  const first = filled.findIndex(({ cells }, i) => isHead(cells, width, filled[i + 1]?.cells));
  if (first === -1) return null;
  const head = filled[first]!;
  const named = unnamed(head.cells);
  const above = head.line - 1;
  if (named) return bare([...named], head, above);
  if (isData(head.cells, filled.slice(first + 1, first + 6)))
    return bare(
      head.cells.map(() => ''),
      head,
      above,
    );
  const next = filled[first + 1];
  const tagged = next && isTags(next.cells) ? next : null;
  const body = filled.slice(first + (tagged ? 2 : 1));
  const rowNames = body.length > 0 && body.slice(0, 20).every(({ cells }) => isNamed(cells, head.cells));
  const names = rowNames
    ? ['', ...head.cells]
    : head.cells.slice(0, Math.max(filledWidth(head.cells), width));
  const { columns, doubled } = namesOnce(names);
  return {
    columns,
    doubled,
    from: body[0]?.line ?? Infinity,
    line: head.line,
    above,
    tags: tagged && { line: tagged.line, of: tagged.cells },
    rowNames,
  };
}

function bare(names: readonly string[], { line }: RawRow, above: number): Head {
  const { columns, doubled } = namesOnce(names);
  return { columns, doubled, from: line, line: null, above, tags: null, rowNames: false };
}

/** A title is narrower than what follows it. */
const isHead = (cells: readonly string[], width: number, next: readonly string[] | undefined): boolean =>
  filledWidth(cells) > Math.max(1, width * NARROW) || width === 1 || next === undefined;

const isTags = (cells: readonly string[]): boolean => {
  const there = cells.filter((c) => c.trim());
  return there.length > 0 && there.filter((c) => TAG.test(c.trim())).length * 2 > there.length;
};

/** One cell more than the head has names, as R writes tables with names of rows. */
const isNamed = (cells: readonly string[], head: readonly string[]): boolean =>
  cells.length === head.length + 1 && head.every((name) => name.trim()) && cells.at(-1)!.trim() !== '';

const isValue = (cell: string): boolean => readNumber(cell, '.') !== null || readDays(cell) !== null;

/** A first row with days and numbers where the rows below have them too: no names of columns. */
function isData(cells: readonly string[], below: readonly RawRow[]): boolean {
  const values = cells.filter((c) => c.trim()).filter(isValue).length;
  if (values === 0) return false;
  if (below.length === 0)
    return values > 1 && cells.some((c) => readDays(c) !== null && !/^\d+$/.test(c.trim()));
  const alike = cells.filter(
    (c, i) => isValue(c) && below.every((row) => !row.cells[i]?.trim() || isValue(row.cells[i])),
  );
  return alike.length > 0 && alike.some((c) => readDays(c) !== null || alike.length > 1);
}

/** Letters of a column without a name, as spreadsheets call it. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function namesOnce(names: readonly string[]): { columns: string[]; doubled: string[] } {
  const seen = new Map<string, number>();
  const doubled: string[] = [];
  const columns = names.map((raw, i) => {
    const name =
      raw
        .replace(/^\ufeff/, '')
        .replace(/\s+/g, ' ')
        .trim() || letterOf(i);
    const before = seen.get(name.toLowerCase()) ?? 0;
    seen.set(name.toLowerCase(), before + 1);
    if (before === 0) return name;
    doubled.push(name);
    return `${name} (${before + 1})`;
  });
  return { columns, doubled: [...new Set(doubled)] };
}
