// Daily values of a running count by one source, in a form that costs a pack three or four bytes a day.
import { dayNumber, isDay, isoDay } from './days';

/** A value on a day; days are numbers since 1970. */
export interface Point {
  day: number;
  value: number;
}

const LATER = /^(?:(\d{1,5}):)?(-?\d{1,9})$/;
const FIRST_VALUE = /^\d{1,9}$/;

/**
 * The points of a text such as “2023-10-07 232 181 2:287”: the first day and its value, then by how much each next value is
 * more, a day later or as many days as precede the colon. Null when it is no such text, or a value is below 0.
 */
export function pointsOf(text: string): Point[] | null {
  const [first = '', start = '', ...rest] = text.split(' ');
  if (!isDay(first) || !FIRST_VALUE.test(start)) return null;
  let last: Point = { day: dayNumber(first), value: Number(start) };
  const points = [last];
  for (const entry of rest) {
    const parts = LATER.exec(entry);
    const days = Number(parts?.[1] ?? 1);
    if (!parts || days === 0) return null;
    last = { day: last.day + days, value: last.value + Number(parts[2]) };
    if (last.value < 0) return null;
    points.push(last);
  }
  return points;
}

/** The text of points in the order of their days, at least one. */
export function textOfPoints(points: readonly Point[]): string {
  const entries = points.map(({ day, value }, i) => {
    const before = points[i - 1];
    if (!before) return `${isoDay(day)} ${value}`;
    const days = day - before.day;
    return `${days === 1 ? '' : `${days}:`}${value - before.value}`;
  });
  return entries.join(' ');
}

const decoded = new WeakMap<object, readonly Point[]>();

/** The points of a series, decoded once. */
export function pointsIn(series: { points: string }): readonly Point[] {
  let points = decoded.get(series);
  if (!points) decoded.set(series, (points = pointsOf(series.points) ?? []));
  return points;
}

/** The last point on a day or before it. */
export function pointBy(points: readonly Point[], day: number): Point | undefined {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return points[low - 1];
}
