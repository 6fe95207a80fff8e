// The rows of a text, piece by piece. Line ends may be mixed, also within quotes; a stray quote costs its own row only.
import Papa from 'papaparse';
import { ImportError } from '../error';

export interface RawRow {
  cells: string[];
  /** The line it begins in, from 1. */
  line: number;
}

const CHUNK_CHARACTERS = 1 << 20;
/** A row longer than this has a quote that never ends. */
const LONGEST_ROW = 1 << 18;
/** Lines that a quoted cell can run over. */
const MOST_LINES = 200;

/** Every kind of line end as \n. A piece that ends with \r waits for the next. */
function lineEnds(): (text: string, last: boolean) => string {
  let held = '';
  return (text, last) => {
    const whole = held + text;
    held = !last && whole.endsWith('\r') ? '\r' : '';
    const now = held ? whole.slice(0, -1) : whole;
    return (now.includes('\r') ? now.replace(/\r\n?/g, '\n') : now).replace(/\0/g, '');
  };
}

/** Reads rows of a text. `width` is how many cells a row of the table has, once that is known. */
export class RowReader {
  private rest = '';
  private line = 1;
  private readonly normalise = lineEnds();

  constructor(
    private readonly delimiter: string,
    public width = 0,
  ) {}

  /** Takes a further piece and returns the rows that are whole. */
  push(text: string, last = false): RawRow[] {
    this.rest += this.normalise(text, last);
    return last || this.rest.length >= CHUNK_CHARACTERS ? this.read(last) : [];
  }

  private read(last: boolean): RawRow[] {
    const text = this.rest;
    const { data, errors, meta } = parse(text, this.delimiter, !last);
    this.rest = text.slice(meta.cursor);
    const broken = new Set(errors.map((e) => e.row));
    const rows: RawRow[] = [];
    let lines: string[] | undefined;
    let at = 0;
    for (const [i, cells] of data.entries()) {
      const length = 1 + linesIn(cells);
      if (broken.has(i) || (length > 1 && !this.isWhole(cells))) {
        lines ??= text.slice(0, meta.cursor).split('\n');
        rows.push(...this.recover(lines.slice(at, at + length), this.line + at));
      } else rows.push({ cells, line: this.line + at });
      at += length;
    }
    this.line += at;
    if (!last && this.rest.length > LONGEST_ROW) rows.push(...this.cutOpenRow());
    // the end of a file is no row
    if (last && rows.at(-1)?.cells.length === 1 && rows.at(-1)!.cells[0] === '') rows.pop();
    return rows;
  }

  /** A quote that opens and does not close: its line is taken as it is, and reading continues behind it. */
  private cutOpenRow(): RawRow[] {
    const end = this.rest.indexOf('\n');
    if (end === -1) throw new ImportError(['a row has no end']);
    const row = this.loose(this.rest.slice(0, end), this.line);
    this.rest = this.rest.slice(end + 1);
    this.line++;
    return [row, ...this.read(false)];
  }

  /** Whether a row over several lines is one: the lines within its cells do not look like rows themselves. */
  private isWhole(cells: string[]): boolean {
    const inner = cells.flatMap((cell) => (cell.includes('\n') ? cell.split('\n').slice(1, -1) : []));
    const width = this.width || cells.length;
    const shape = shapeOf(cells[0] ?? '');
    return !inner.some((line) => {
      const parts = line.split(this.delimiter);
      return width > 1 && parts.length === width && shapeOf(parts[0]!) === shape;
    });
  }

  private recover(lines: string[], line: number): RawRow[] {
    const rows: RawRow[] = [];
    for (let i = 0; i < lines.length;) {
      const whole = this.wholeFrom(lines, i);
      rows.push(whole ? { cells: whole.cells, line: line + i } : this.loose(lines[i]!, line + i));
      i += whole?.length ?? 1;
    }
    return rows;
  }

  /** The row that begins in a line and is right in all of its quotes, or null. */
  private wholeFrom(lines: string[], from: number): { cells: string[]; length: number } | null {
    if (!lines[from]!.includes('"')) return { cells: lines[from]!.split(this.delimiter), length: 1 };
    for (let length = 1; length <= Math.min(MOST_LINES, lines.length - from); length++) {
      // an even number of quotes is needed to close the last
      const text = lines.slice(from, from + length).join('\n');
      if ((text.split('"').length - 1) % 2) continue;
      const { data, errors } = parse(text, this.delimiter, false);
      if (data.length !== 1 || errors.length) return null;
      return this.isWhole(data[0]!) && !this.spreads(data[0]!, length) ? { cells: data[0]!, length } : null;
    }
    return null;
  }

  /** Whether a row took further lines in and still has not the cells of one. */
  private spreads = (cells: string[], length: number): boolean =>
    length > 1 && this.width > 0 && cells.length !== this.width;

  /** A line by its delimiters alone, quotes taken as they are. */
  private loose(text: string, line: number): RawRow {
    const cells = text
      .split(this.delimiter)
      .map((cell) => cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"'));
    return { cells, line };
  }
}

const linesIn = (cells: string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

/** A cell's kinds of characters: “2024-01-04” and “2019-12-31” are of one shape. */
const shapeOf = (cell: string) =>
  cell
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');

function parse(text: string, delimiter: string, ignoreLast: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  return parser.parse(text, 0, ignoreLast) as Papa.ParseResult<string[]>;
}
