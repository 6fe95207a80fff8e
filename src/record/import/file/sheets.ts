// Spreadsheets: .xlsx, .xls and .ods, sheet by sheet.
import { ImportError } from '../error';
import { cellOf } from './cells';
import type { RawRow } from './rows';

export type SheetKind = 'xlsx' | 'xls' | 'ods';

export interface Sheet {
  name: string;
  rows: RawRow[];
}

/** The sheets that hold anything. Throws an ImportError when the file cannot be read. */
export async function sheetsOf(bytes: Uint8Array, kind: SheetKind, name: string): Promise<Sheet[]> {
  const sheets = await read(bytes, kind).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportError([
      `${name}: this spreadsheet cannot be read (${why}); save it as .csv and try again`,
    ]);
  });
  return sheets
    .map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((cells, i) => ({ cells: Array.from(cells, cellOf), line: i + 1 })),
    }))
    .filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.trim())));
}

async function read(bytes: Uint8Array, kind: SheetKind): Promise<{ name: string; rows: unknown[][] }[]> {
  if (kind === 'ods') {
    const { readOds } = await import('hucre/ods');
    return (await readOds(bytes)).sheets;
  }
  const { readXls, readXlsx } = await import('hucre/xlsx');
  return (await (kind === 'xls' ? readXls(bytes) : readXlsx(bytes))).sheets;
}
