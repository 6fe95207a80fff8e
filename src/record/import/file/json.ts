// Tables in JSON: an array of records, as ACLED's interface gives them; lines of records; GeoJSON.
import { cellOf } from './cells';
import type { RawRow } from './rows';

type Records = Record<string, unknown>[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecords = (value: unknown): value is Records =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** Whether what was read is a file of our own records. */
export const isOwn = (value: unknown): boolean =>
  isRecord(value) &&
  value['type'] !== 'FeatureCollection' &&
  ['entities', 'incidents', 'outlets', 'reports'].some((key) => Array.isArray(value[key]));

/** What a text is in JSON, or in lines of JSON; undefined for neither. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim());
    try {
      const records = lines.map((line) => JSON.parse(line) as unknown);
      return lines.length > 1 && isRecords(records) ? records : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The rows of a table in JSON, the names of the columns first; null when it holds no list of records. */
export function rowsOfJson(value: unknown): RawRow[] | null {
  const records = recordsIn(value);
  if (!records) return null;
  const flat = records.map(flattened);
  const columns = [...new Set(flat.flatMap((record) => Object.keys(record)))];
  const rows = flat.map((record, i) => ({ cells: columns.map((c) => cellOf(record[c])), line: i + 2 }));
  return [{ cells: columns, line: 1 }, ...rows];
}

/** A record within a record gives columns of both names: “location.name”. */
const flattened = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isRecord(value) ? Object.entries(value).map(([inner, v]) => [`${key}.${inner}`, v]) : [[key, value]],
    ),
  );

function recordsIn(value: unknown): Records | null {
  if (isRecords(value)) return value.every(isFeature) ? value.map(ofFeature) : value;
  if (!isRecord(value)) return null;
  // the longest list of records: beside it there can be messages and counts
  const lists = Object.values(value).filter(isRecords);
  const [longest] = lists.sort((a, b) => b.length - a.length);
  return longest ? recordsIn(longest) : null;
}

const isFeature = (record: Record<string, unknown>): boolean =>
  record['type'] === 'Feature' && isRecord(record['properties'] ?? {});

/** A feature of GeoJSON as a record: its properties, and where its point is. */
function ofFeature({ properties, geometry, id }: Record<string, unknown>): Record<string, unknown> {
  const point = isRecord(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : null;
  const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
  return {
    ...(id === undefined ? {} : { id }),
    ...(latitude === undefined ? {} : { latitude, longitude }),
    ...(isRecord(properties) ? properties : {}),
  };
}
