// The first rows of a table as an import would read them, by the same code: shown to the reader before anything is added.
import { layoutAdder, mappedAdder, fittedRow } from './adders';
import { PackBuilder, type Part } from './builder';
import { Events } from './events';
import { lackingFields, type Looked, type LookedRow, type Mapping } from './fields';
import { EventKeys } from './joining';
import { LAYOUTS } from './layouts';
import { SKIPPED } from './layouts/layout';
import { conventionsOf, rowReader } from './mapped';
import type { Claim, Incident, Report } from '../../model/database';

/** How many rows are shown. */
const ROWS_PREVIEWED = 5;

/** A row as it will be read. */
export interface PreviewRow {
  line: number;
  /** Why it will be left out, or null. */
  refused: string | null;
  /** Counts that cannot be read. */
  doubts: string[];
  /** The line above whose event it is a further report of. */
  joins: number | null;
  event: { date: Incident['date']; title: string; place: string; counts: Claim[]; sources: string[] } | null;
}

/** The first rows of the table of a name as a mapping reads them. */
export async function previewOf(looked: Looked, mapping: Mapping, name: string): Promise<PreviewRow[]> {
  const rows: PreviewRow[] = [];
  const joins = joinsOf(looked, mapping);
  for (const row of looked.rows.slice(0, ROWS_PREVIEWED))
    rows.push({ ...(await rowRead(row, looked, mapping, name)), joins: joins(row) });
  return rows;
}

/** Gives a function that finds, for rows in their order, the line of the event that a row is a further report of. */
function joinsOf(looked: Looked, mapping: Mapping): (row: LookedRow) => number | null {
  if (looked.known || lackingFields(mapping).length) return () => null;
  const read = rowReader(looked.columns, mapping, conventionsOf(mapping, looked.facts));
  const keys = new EventKeys(mapping.join ?? false);
  const lines = new Map<string, number>();
  return ({ cells, line }) => {
    const row = read(cells, line);
    const key = typeof row === 'string' ? null : keys.of(row);
    if (key === null) return null;
    const first = lines.get(key) ?? null;
    if (first === null) lines.set(key, line);
    return first;
  };
}

async function rowRead(
  { cells, line }: LookedRow,
  looked: Looked,
  mapping: Mapping,
  name: string,
): Promise<Omit<PreviewRow, 'joins'>> {
  const parts: Part[] = [];
  const pack = new PackBuilder(name, '1', (part) => Promise.resolve(void parts.push(part)));
  const events = new Events(name, false, pack);
  const doubts: string[] = [];
  const layout = LAYOUTS.find((l) => l.title === looked.layout);
  const add = layout
    ? layoutAdder(layout, looked, mapping, pack)
    : mappedAdder(looked, mapping, events, (_line, reason) => doubts.push(reason));
  const fitting = fittedRow(cells, looked.columns);
  const problem = typeof fitting === 'string' ? fitting : await add(fitting, line);
  await events.end();
  const { entities, outlets } = await pack.end();
  const found = parts[0]?.pack;
  const refused = problem === SKIPPED ? (layout?.skips ?? null) : problem;
  if (!found) return { line, refused, doubts, event: null };
  const incident = found.incidents[0]!;
  const named = (report: Report) => outlets.find((o) => o.id === report.outlet)?.name ?? report.outlet;
  const place = entities.find((e) => e.id === incident.place)?.name ?? '';
  const counts = found.reports.flatMap((r) => r.claims).filter((c) => c.measure !== 'note');
  const { date, title } = incident;
  return { line, refused, doubts, event: { date, title, place, counts, sources: found.reports.map(named) } };
}
