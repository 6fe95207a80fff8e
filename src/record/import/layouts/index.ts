// The layouts that are known, and which one a table has.
import { acled } from './acled';
import { gdelt, icews } from './cameo';
import { ged } from './ged';
import { gtd } from './gtd';
import { canonical, type Layout } from './layout';

export const LAYOUTS: readonly Layout[] = [ged, acled, gtd, gdelt, icews];

/** The layout of a table by the names of its columns. */
export function layoutOf(columns: readonly string[]): Layout | null {
  const there = new Set(columns.map(canonical));
  return LAYOUTS.find((layout) => layout.needs.every((column) => there.has(column))) ?? null;
}

/** The names of the columns of a file that does not give them, by a first row. */
export function unnamedColumns(cells: readonly string[]): readonly string[] | null {
  return LAYOUTS.flatMap((layout) => layout.unnamed ?? []).find(({ fits }) => fits(cells))?.columns ?? null;
}
