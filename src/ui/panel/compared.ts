// Which figures of a page the panel shows, and in which order.
import type { PanelFigure } from '../../views/types/panel';

const ORDER: PanelFigure['weight'][] = ['heavy', 'light', 'none'];

/** For sorting: figures that most others contradict come first. */
export const byWeight = (a: PanelFigure, b: PanelFigure): number =>
  ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight);

/** The same for each time that a page prints a figure. */
export const keyOfFigure = ({ measure, counts, incident, value }: PanelFigure) =>
  [measure, counts, incident, value].join('|');

/** The figures that are compared, each once however often the page repeats it; those that most others contradict first. */
export function comparedOnce(figures: readonly PanelFigure[]): PanelFigure[] {
  const once = new Map<string, PanelFigure>();
  for (const f of figures) if (f.sentence !== null && !once.has(keyOfFigure(f))) once.set(keyOfFigure(f), f);
  return [...once.values()].sort(byWeight);
}
