// Tables in Parquet, as data scientists pass them on.
import { ImportError } from '../error';
import { cellOf } from './cells';
import type { RawRow } from './rows';

/** The rows of a file, the names of the columns first. */
export async function rowsOfParquet(file: File): Promise<RawRow[]> {
  const [{ parquetReadObjects }, { gunzipSync }] = await Promise.all([import('hyparquet'), import('fflate')]);
  try {
    const records = await parquetReadObjects({
      file: await file.arrayBuffer(),
      compressors: { GZIP: (bytes) => gunzipSync(bytes) },
    });
    const columns = Object.keys(records[0] ?? {});
    const rows = records.map((record, i) => ({ cells: columns.map((c) => cellOf(record[c])), line: i + 2 }));
    return [{ cells: columns, line: 1 }, ...rows];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportError([
      `${file.name}: this Parquet file cannot be read (${why}); save it as .csv and try again`,
    ]);
  }
}
