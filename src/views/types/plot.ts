// A count over time, as data of a picture.

export interface TimelinePoint {
  /** ISO day, or day and hour. */
  day: string;
  date: string;
  label: string;
  value: number;
  outlet: string;
}

/** A count by the day it was printed. */
export interface Timeline {
  summary: string;
  points: TimelinePoint[];
  /** What the page says, on its day. */
  here: { day: string; label: string; value: number; title: string } | null;
  /** What the source of the points has for the page's day, and its name. */
  then?: { day: string; label: string; value: number; title: string } | null;
  /** The same count by further sources. */
  others?: { name: string; points: TimelinePoint[] }[];
}
