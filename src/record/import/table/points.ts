// Coordinates as cells have them: with a decimal point or comma, as degrees and minutes, or both in one cell.
import { plainDigits } from './digits';

/** A longer cell holds no coordinates; patterns here take more than straight time. */
const LONGEST_CELL = 100;
const DEGREES =
  /^([NSEW])?\s*([+-]?\d+(?:[.,]\d+)?)\s*(?:°|º|d)?\s*(?:(\d+(?:[.,]\d+)?)\s*['′’m])?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:["″”s]|''))?\s*([NSEW])?$/i;
const WKT_POINT = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*([+-]?[\d.]+)\s+([+-]?[\d.]+)/i;
const PAIR = /^\(?\s*([+-]?\d+(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)\s*\)?$/;

/** A coordinate in degrees, or null. */
function readDegrees(cell: string): number | null {
  const found = DEGREES.exec(plainDigits(cell.slice(0, LONGEST_CELL)).replace(/٫/g, '.').trim());
  if (!found) return null;
  const [, before, whole, minutes, seconds, after] = found;
  const part = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));
  const size = Math.abs(part(whole)) + part(minutes) / 60 + part(seconds) / 3600;
  const west = /[SW]/i.test(before ?? after ?? '') || whole!.startsWith('-');
  return west ? -size : size;
}

/** A place's coordinates out of two cells, or out of one that holds both; null where they are none. */
export function readPoint(latitude: string, longitude: string): { lat: number; lon: number } | null {
  const both = latitude && longitude ? null : (latitude || longitude).slice(0, LONGEST_CELL);
  const [, x, y] = (both && WKT_POINT.exec(both)) || [];
  const [, first, second] = (both && PAIR.exec(plainDigits(both))) || [];
  const lat = x ? Number(y) : first ? Number(first) : readDegrees(latitude);
  const lon = x ? Number(x) : first ? Number(second) : readDegrees(longitude);
  if (lat === null || lon === null || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  // where programs put what they do not know
  return lat === 0 && lon === 0 ? null : { lat, lon };
}
