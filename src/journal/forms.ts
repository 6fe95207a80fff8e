// Earlier forms in which reports were kept, and how each becomes the next: for files, and for the browser's database.

/** An entry of the second form, in which a report had no names of the record beside its ids. */
export function withNames(entry: unknown): unknown {
  if (!isObject(entry) || !isObject(entry['report'])) return entry;
  return { ...entry, report: { ...entry['report'], names: {} } };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
