// The pictures of a comparison, as data.
import type { Relation } from '../../model/reading';

/** One value that reports give: a dot for each independent origin; a bar from least to most, open when most is null. */
export interface PlotPoint {
  label: string;
  least: number;
  most: number | null;
  origins: string[];
  relation: Relation | null;
}

export interface Plot {
  /** Read out instead of the picture. */
  summary: string;
  hereLabel: string;
  here: { label: string; least: number; most: number | null } | null;
  points: PlotPoint[];
  /** What the axis spans, all values when it is not said. A value beyond it is drawn at its end, behind a break. */
  axis?: { least: number; most: number } | undefined;
}

/** How a count grew, by the day it was printed. */
export interface Timeline {
  summary: string;
  points: { day: string; date: string; label: string; value: number; outlet: string }[];
}
