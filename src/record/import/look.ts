// A table understood as a whole before a row is taken: its head, its layout, and what all of its rows say of days and numbers.
import { ImportError } from './error';
import {
  orderShown,
  type ColumnFacts,
  type DayOrder,
  type Looked,
  type LookedRow,
  type Mapping,
  type Note,
} from './fields';
import type { OpenTable } from './file/open';
import type { RawRow } from './file/rows';
import { layoutOf, unnamedColumns } from './layouts';
import { canonical, type Layout } from './layouts/layout';
import { suggestsJoin } from './joining';
import { guessColumns } from './mapping';
import { guessUnnamed, withDay, type UnnamedGuess } from './unnamed';
import { DayTally } from './table/day-order';
import { filledWidth } from './table/delimiter';
import { headOf, type Head } from './table/head';
import { NumberTally, type Decimal } from './table/numbers';

/** A table with all that is known of it. */
export interface Table {
  open: OpenTable;
  head: Head;
  layout: Layout | null;
  looked: Looked;
}

/** Rows in which the head of a table is looked for. */
const HEAD_ROWS = 200;
const ROWS_SHOWN = 20;
const SAID_SEP = /^\s*sep=.?\s*$/i;

/** Looks at a table. Throws an ImportError when there is none. */
export async function lookAtTable(open: OpenTable): Promise<Table> {
  const first = await firstRows(open);
  const head = headOf(first, unnamedColumns);
  if (!head) throw new ImportError([`${open.name}: no table is in this file`]);
  const layout = layoutOf(head.columns);
  const body = bodyOf(first, head);
  const columns = layout ? columnsOf(layout, head) : head.columns;
  const scan = !layout || needsScan(head, columns, body);
  const { facts, count } = declared(
    open,
    scan ? await allFacts(open, head, columns) : { facts: {}, count: body.length },
  );
  if (count === 0)
    throw new ImportError([`${open.name}: the table has names of columns and no rows below them`]);
  const unnamed = layout || head.line !== null ? null : guessUnnamed(head, body);
  const mapping: Mapping = {
    columns: layout
      ? {}
      : unnamed
        ? unnamed.columns
        : withDay(guessColumns(head.columns, head.tags?.of), facts, head, body),
    order: open.order ?? 'dmy',
  };
  const looked: Looked = {
    known: layout !== null,
    layout: layout?.title ?? null,
    columns: head.columns,
    rows: body.slice(0, ROWS_SHOWN).map(({ cells, line }): LookedRow => ({ cells, line })),
    mapping,
    facts,
    uncertainCounts: unnamed?.counts ?? [],
    count,
    notes: [...open.notes, ...notesOf(head, layout, unnamed)],
    tables: open.tables,
    guessedEncoding: open.guessedEncoding,
  };
  const order = open.order ?? likeliestOrder(looked);
  const decimal = Object.values(facts).some((f) => f.numbers.open) ? undefined : decimalShown(looked);
  looked.mapping = { ...mapping, order, ...(decimal === ',' ? { decimal } : {}) };
  if (!layout && suggestsJoin(body, head.columns, looked.mapping, facts)) looked.mapping.join = true;
  return { open, head, layout, looked };
}

async function firstRows(open: OpenTable): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of open.rows(0)) {
    rows.push(...batch.slice(0, HEAD_ROWS - rows.length));
    if (rows.length >= HEAD_ROWS) break;
  }
  return rows.filter(({ cells, line }) => !(line === 1 && SAID_SEP.test(cells.join(''))));
}

const bodyOf = (rows: readonly RawRow[], head: Head): RawRow[] =>
  rows.filter((row) => row.line >= head.from && filledWidth(row.cells) > 0);

/** The columns of a layout in which days and counts are. */
const columnsOf = (layout: Layout, head: Head): string[] =>
  head.columns.filter((column) => [...layout.days, ...layout.counts].includes(canonical(column)));

/** Whether the first rows have days or counts that only all rows can settle. */
function needsScan(head: Head, columns: readonly string[], body: readonly RawRow[]): boolean {
  const facts = factsOf(head, columns);
  for (const { cells, line } of body) facts.add(cells, line);
  return Object.values(facts.result()).some(
    ({ days, numbers }) => days.open > 0 || numbers.open || numbers.decimal === ',',
  );
}

async function allFacts(
  open: OpenTable,
  head: Head,
  columns: readonly string[],
): Promise<{ facts: Record<string, ColumnFacts>; count: number }> {
  const facts = factsOf(head, columns);
  let count = 0;
  for await (const batch of open.rows(head.columns.length))
    for (const { cells, line } of batch) {
      if (line < head.from || filledWidth(cells) === 0) continue;
      count++;
      facts.add(cells, line);
    }
  return { facts: facts.result(), count };
}

/** Where a package declares how its days are written, nothing is open. */
function declared<T extends { facts: Record<string, ColumnFacts> }>({ order }: OpenTable, found: T): T {
  if (order)
    for (const { days } of Object.values(found.facts))
      if (days.open) Object.assign(days, { order, by: 'declared' });
  return found;
}

/** Longer cells are no day and no count. */
const LONGEST = 60;

function factsOf(head: Head, columns: readonly string[]) {
  const tallies = columns.map((column) => ({
    column,
    at: head.columns.indexOf(column),
    days: new DayTally(),
    numbers: new NumberTally(),
    // most columns repeat a few values, and what a number says does not depend on its line
    seen: new Set<string>(),
  }));
  return {
    add(cells: readonly string[], line: number) {
      for (const { at, days, numbers, seen } of tallies) {
        const cell = cells[at];
        if (!cell || cell.length > LONGEST || !/\p{Nd}/u.test(cell)) continue;
        days.add(cell, line);
        if (seen.has(cell)) continue;
        if (seen.size < 10_000) seen.add(cell);
        numbers.add(cell);
      }
    },
    result(): Record<string, ColumnFacts> {
      const shown = tallies.map((t) => t.numbers.shown).filter((sign) => sign !== null);
      const hint: Decimal | null =
        shown.length && shown.every((sign) => sign === shown[0]) ? shown[0]! : null;
      // without a prototype: columns can be called anything
      const facts = Object.create(null) as Record<string, ColumnFacts>;
      for (const { column, days, numbers } of tallies)
        facts[column] = { days: days.result(), numbers: numbers.result(hint) };
      return facts;
    },
  };
}

/** The order that the file shows; where it shows none, the one that reads more of its days. */
function likeliestOrder(looked: Looked): DayOrder {
  const shown = orderShown(looked, looked.mapping)?.days;
  return shown?.order ?? (shown && shown.fits.mdy > shown.fits.dmy ? 'mdy' : 'dmy');
}

function decimalShown({ facts, mapping, known }: Looked): Decimal | null {
  const { killed, wounded } = mapping.columns;
  const columns = known ? Object.keys(facts) : [killed, wounded];
  return columns.map((column) => (column ? facts[column]?.numbers.decimal : null)).find(Boolean) ?? null;
}

function notesOf(head: Head, layout: Layout | null, unnamed: UnnamedGuess | null): Note[] {
  const notes: Note[] = [];
  if (layout) notes.push({ key: 'noteLayout', inserts: [layout.title] });
  if (head.line === null) notes.push({ key: 'noteNoHead', inserts: [] });
  else if (head.above > 0) notes.push({ key: 'noteHead', inserts: [head.line] });
  const guessed = Object.values(unnamed?.columns ?? {});
  if (guessed.length) notes.push({ key: 'noteByContent', inserts: [guessed.sort().join(', ')] });
  if (head.tags) notes.push({ key: 'noteTags', inserts: [head.tags.line] });
  if (head.rowNames) notes.push({ key: 'noteRowNames', inserts: [] });
  for (const name of head.doubled) notes.push({ key: 'noteDoubled', inserts: [name, `${name} (2)`] });
  return notes;
}
