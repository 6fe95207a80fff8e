// Brings the daily series of the seeds up to date from the tables that they were read from.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { Scalar, parseDocument } from 'yaml';
import { dayNumber, isDay, isoDay } from '../model/days';
import type { Point } from '../model/series';
import { seriesFileSchema, type TableSeries } from '../record/seeds/series';
import { readSeedFiles } from '../record/seeds/read-seeds';

/** What became of one series: a line for a terminal. */
export interface Updated {
  id: string;
  points: number;
  before: number;
  leftOut: number;
}

const LARGEST = 999_999_999;

/**
 * Reads each series of a seeds folder again from its table in another folder. Tables that are not there leave their series as
 * they are. Throws, naming the file, when a table cannot be read or holds none of the values; nothing is then written.
 */
export function updateSeries(seeds: string, tables: string, day: string): Updated[] {
  const files = readSeedFiles(seeds).filter(({ path }) => path.startsWith('series/'));
  const updates = files.flatMap(({ path, text }) => {
    const document = parseDocument(text);
    const file = v.parse(seriesFileSchema, document.toJS());
    if (file.from === 'reports') return [];
    const table = file.table && join(tables, file.table.file);
    if (!file.table || !table || !existsSync(table)) return [];
    const { points, leftOut } = pointsOfTable(rowsOf(table), file.table);
    if (points.length === 0)
      throw new Error(`${table}: no row holds a day in ${file.table.day} and a count in ${file.table.value}`);
    const values = new Scalar(points.map((p) => `${isoDay(p.day)} ${p.value}\n`).join(''));
    values.type = Scalar.BLOCK_LITERAL;
    document.set('values', values);
    document.set('accessed', day);
    const before = file.values.split('\n').filter(Boolean).length;
    return [
      { path, text: document.toString(), updated: { id: file.id, points: points.length, before, leftOut } },
    ];
  });
  for (const { path, text } of updates) writeFileSync(join(seeds, path), text);
  return updates.map(({ updated }) => updated);
}

type TableRow = Record<string, unknown>;

function rowsOf(file: string): TableRow[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.csv')) return Papa.parse<TableRow>(text, { header: true, skipEmptyLines: true }).data;
  const rows = JSON.parse(text) as unknown;
  if (!Array.isArray(rows)) throw new Error(`${file}: a list of records is needed`);
  return rows as TableRow[];
}

/** The counts of a table in the order of their days; of two of one day the last. A row without a count is left out. */
function pointsOfTable(
  rows: readonly TableRow[],
  { day, dayOrder, value, where }: NonNullable<TableSeries['table']>,
): { points: Point[]; leftOut: number } {
  const byDay = new Map<number, number>();
  let leftOut = 0;
  for (const row of rows) {
    const when = dayOrder ? isoOfDayFirst(cell(row, day)) : cell(row, day);
    const count = cell(row, value);
    const number = typeof count === 'string' && count.trim() ? Number(count) : count;
    const isWanted = Object.entries(where ?? {}).every(([column, wanted]) =>
      isText(cell(row, column), wanted),
    );
    if (isWanted && typeof when === 'string' && isDay(when) && isCount(number))
      byDay.set(dayNumber(when), number);
    else leftOut++;
  }
  const points = [...byDay].map(([d, n]): Point => ({ day: d, value: n })).sort((a, b) => a.day - b.day);
  return { points, leftOut };
}

/** “1/4/2022”, the first of April, as an ISO day; undefined of anything else. */
function isoOfDayFirst(text: unknown): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text)) ?? [];
  return year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST;

/** “verified.killed” is the field killed of the record verified. */
function cell(row: TableRow, column: string): unknown {
  let value: unknown = row;
  for (const key of column.split('.'))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as TableRow)[key]
        : undefined;
  return value;
}

/** Whether a cell holds a text, or a number that is written so. */
const isText = (value: unknown, wanted: string) =>
  value === wanted || (typeof value === 'number' && String(value) === wanted);
