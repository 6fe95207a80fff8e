// Which rows of a table are reports of one event: those with its number or, if the reader wants, those of one day, place and kind by
// different sources. A source's second row is another event: it would not report one twice in one table.
import { slug } from './common';
import type { ColumnFacts, Mapping } from './fields';
import type { RawRow } from './file/rows';
import { conventionsOf, rowReader, type ReadRow } from './mapped';
import { foldWord } from './table/months';

/** Gives rows of one event the same key. Rows are to be given in their order. */
export class EventKeys {
  /** How many rows of a day, place and kind each source had. */
  private readonly bySource = new Map<string, number>();

  constructor(private readonly join: boolean) {}

  /** Null for a row that is an event of its own. */
  of(row: ReadRow): string | null {
    if (row.id) return `id ${slug(row.id)}`;
    if (!this.join) return null;
    const { from, to } = row.date;
    const key = ['at', from, to, ...row.places.map(foldWord), `(${foldWord(row.type)})`].join(' ');
    if (!row.source) return key;
    const bySource = `${key} ${foldWord(row.source)}`;
    const before = this.bySource.get(bySource) ?? 0;
    this.bySource.set(bySource, before + 1);
    return before === 0 ? key : `${key} ${before + 1}`;
  }
}

/**
 * Whether joining is proposed: the table names sources and towns, numbers no events, and has among these rows two sources on one
 * day, place and kind.
 */
export function suggestsJoin(
  rows: readonly RawRow[],
  columns: readonly string[],
  mapping: Mapping,
  facts: Readonly<Record<string, ColumnFacts>>,
): boolean {
  const { id, source, place, date, year } = mapping.columns;
  if (id || !source || !place || !(date ?? year)) return false;
  const read = rowReader(columns, mapping, conventionsOf(mapping, facts));
  const keys = new EventKeys(true);
  const seen = new Set<string>();
  return rows.some(({ cells, line }) => {
    const row = read(cells, line);
    if (typeof row === 'string' || !row.source) return false;
    const key = keys.of(row)!;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
