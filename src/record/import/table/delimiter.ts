// What parts the cells of a text: by the sign that gives most rows the same number of cells.
import { RowReader, type RawRow } from '../file/rows';

const DELIMITERS = [',', ';', '\t', '|'];
const ROWS = 60;

/** The first rows of a text, parted by a sign. */
const firstRows = (text: string, delimiter: string, count: number): RawRow[] =>
  new RowReader(delimiter).push(text, true).slice(0, count);

/** How many cells most of the rows have. */
export function usualWidth(rows: readonly RawRow[]): number {
  const counted = new Map<number, number>();
  for (const { cells } of rows) {
    const width = filledWidth(cells);
    if (width > 0) counted.set(width, (counted.get(width) ?? 0) + 1);
  }
  // of equals the wider: titles and notes are narrow
  const [best] = [...counted].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? 0;
}

/** Cells up to the last that holds something. */
export const filledWidth = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** The delimiter of a text, which may say it in a first line `sep=;`. */
export function delimiterOf(text: string): { delimiter: string; said: boolean } {
  const said = /^\ufeff?\s*"?sep=(.)"?\s*$/m.exec(text.slice(0, 40).split('\n')[0] ?? '')?.[1];
  if (said) return { delimiter: said, said: true };
  const scored = DELIMITERS.map((delimiter) => {
    const rows = firstRows(text, delimiter, ROWS).filter(({ cells }) => cells.some((c) => c.trim()));
    const widths = rows.map(({ cells }) => cells.length);
    const width = mostOften(widths);
    const alike = widths.filter((w) => w === width).length;
    return { delimiter, score: width > 1 ? (alike / rows.length) * (1 + Math.log2(width) / 4) : 0 };
  });
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most));
  return { delimiter: best.delimiter, said: false };
}

function mostOften(widths: readonly number[]): number {
  const counted = new Map<number, number>();
  for (const width of widths) counted.set(width, (counted.get(width) ?? 0) + 1);
  return [...counted].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
