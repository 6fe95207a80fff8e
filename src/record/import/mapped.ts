// A row of any table as an event: read as the mapping says, so that it can be shown before it is imported.
import type { Claim } from '../../model/database';
import { problemOfSpan } from '../../model/days';
import { problemOfDay, readDay, unknownDay, type DayOrder, type DaySpan } from './table/days';
import { readCount, type Count, type CountCell } from './table/counts';
import type { Decimal } from './table/numbers';
import type { ColumnFacts, Field, Mapping } from './fields';

/** An event as a row of a table has it. */
export interface ReadRow {
  line: number;
  id: string;
  date: DaySpan;
  /** The nearest first: place, region, country. */
  places: string[];
  country: string;
  latitude: string;
  longitude: string;
  title: string;
  type: string;
  sides: string[];
  counts: { measure: 'killed' | 'wounded'; count: Count }[];
  source: string;
  address: string;
  published: string | null;
  /** Counts that could not be read; the event is kept without them. */
  doubts: string[];
}

/** The cells of a row by field; '' where there is none. */
type Of = (field: Field) => string;

/** How columns are written: what each shows by itself, or else what the mapping says. */
export interface Conventions {
  order: (column: string | undefined) => DayOrder;
  decimal: (column: string | undefined) => Decimal;
}

/** The conventions of a table: of the column of days the mapping's, since the reader has seen and may have changed it. */
export function conventionsOf(mapping: Mapping, facts: Readonly<Record<string, ColumnFacts>>): Conventions {
  return {
    order: (column) => {
      const days = column === undefined || column === mapping.columns.date ? undefined : facts[column]?.days;
      return (days && days.open > 0 && days.order) || mapping.order;
    },
    decimal: (column) => (column !== undefined && facts[column]?.numbers.decimal) || (mapping.decimal ?? '.'),
  };
}

/** Gives a function that reads rows: an event, or why a row is none. */
export function rowReader(
  columns: readonly string[],
  mapping: Mapping,
  { order, decimal }: Conventions,
): (cells: readonly string[], line: number) => ReadRow | string {
  const at = new Map(
    Object.entries(mapping.columns).map(([field, column]) => [field, columns.indexOf(column)]),
  );
  const names = mapping.columns;
  return (cells, line) => {
    const of: Of = (field) => cells[at.get(field) ?? -1]?.trim() ?? '';
    const day = (field: Field) => readDay(of(field), order(names[field]));
    const days = names.date ? day('date') : unknownDay(...yearMonthDay(of));
    if (!days) return names.date ? `${names.date} ${problemOfDay(of('date'))}` : splitProblem(of, names);
    const date = { from: days.from, to: day('until')?.to ?? days.to };
    const backwards = problemOfSpan(date.from, date.to);
    if (backwards) return backwards;
    const places = [of('place'), of('region'), of('country')].filter(Boolean);
    if (places.length === 0) return `${names.place ?? 'the place'} is empty`;
    const address = of('address');
    if (address && !isAddress(address)) return `${names.address} is no address: “${address.slice(0, 60)}”`;
    const doubts: string[] = [];
    const count = (field: Field) => {
      const read = readCount(of(field), decimal(names[field]));
      if (read === null) doubts.push(`${names[field]} is no number: “${of(field).slice(0, 40)}”`);
      return read;
    };
    return {
      line,
      id: of('id'),
      date,
      places,
      country: of('country'),
      latitude: of('latitude'),
      longitude: of('longitude'),
      title: of('title'),
      type: of('type'),
      sides: [of('side1'), of('side2')].filter(Boolean),
      counts: [
        ...counted('killed', count('killed')),
        ...estimated(count('low'), count('high')),
        ...counted('wounded', count('wounded')),
      ],
      source: of('source'),
      address,
      published: day('published')?.from ?? null,
      doubts,
    };
  };
}

const counted = (measure: 'killed' | 'wounded', count: CountCell): ReadRow['counts'] =>
  count === null || count === 'unknown' ? [] : [{ measure, count }];

/** A low and a high estimate as one range. */
function estimated(low: CountCell, high: CountCell): ReadRow['counts'] {
  const [min, max] = [low, high].map((c) =>
    c !== null && c !== 'unknown' && typeof c.value === 'number' ? c.value : null,
  );
  const there = min !== null && max !== null && min! < max!;
  return there ? [{ measure: 'killed', count: { value: { min: min!, max: max! } } }] : [];
}

const yearMonthDay = (of: Of): [number, number, number] => [
  Number(of('year')),
  Number(of('month')),
  Number(of('day')),
];

const splitProblem = (of: Of, { year, month, day }: Mapping['columns']): string =>
  `${[year, month, day].join(', ')} are no date: “${[of('year'), of('month'), of('day')].join('-').slice(0, 40)}”`;

const isAddress = (text: string) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);

/** The claims of a row about an incident. */
export function claimsOf(row: ReadRow, incident: string): Claim[] {
  const claims: Claim[] = row.counts.map(({ measure, count }) => ({
    incident,
    measure,
    attributed: [],
    ...count,
  }));
  const value = 'Listed in your table.';
  return claims.length ? claims : [{ incident, measure: 'note', value, attributed: [] }];
}
