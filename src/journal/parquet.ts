// Chosen events as Parquet, a row for each figure: the columns of the CSV, with numbers as numbers.
import { parquetWriteBuffer } from 'hyparquet-writer';
import { rowsOf, type Chosen, type FigureRow } from './exports';

const STRINGS = ['event', 'day', 'place', 'kind', 'outlet', 'owner', 'title', 'url', 'published', 'hour', 'measure', 'role', 'of', 'part', 'qualifier', 'attributed', 'sentence'] as const satisfies readonly (keyof FigureRow)[]; // prettier-ignore

/** The file. `value_min` and `value_max` are the same where one number is given, and null for words such as “dozens”. */
export function toParquet(chosen: readonly Chosen[]): ArrayBuffer {
  const rows = rowsOf(chosen);
  const number = (of: (value: { min: number; max: number }) => number) =>
    rows.map(({ value }) =>
      typeof value === 'string' ? null : of(typeof value === 'number' ? { min: value, max: value } : value),
    );
  return parquetWriteBuffer({
    columnData: [
      ...STRINGS.map((name) => ({ name, data: rows.map((r) => r[name]), type: 'STRING' as const, nullable: true })),
      { name: 'value_min', data: number((v) => v.min), type: 'DOUBLE', nullable: true },
      { name: 'value_max', data: number((v) => v.max), type: 'DOUBLE', nullable: true },
      { name: 'value_words', data: rows.map(({ value }) => (typeof value === 'string' ? value : null)), type: 'STRING', nullable: true },
    ],
  }); // prettier-ignore
}
