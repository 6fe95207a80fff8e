// The page's own row, first in the panel: its compared figures in a line, those that others contradict first and underlined.
import type { PanelFigure } from '../../views/types/panel';
import { say } from '../../i18n/say';

const ORDER: PanelFigure['weight'][] = ['heavy', 'light', 'none'];

export const keyOfFigure = ({ measure, counts, incident, value }: PanelFigure) =>
  [measure, counts, incident, value].join('|');

/** Of the element that shows a figure. */
export const idOfFigure = (figure: PanelFigure) => `figure ${keyOfFigure(figure)}`.replace(/\s+/g, '-');

/** The figures that are compared, each once however often the page repeats it; those that most others contradict first. */
export function comparedOnce(figures: readonly PanelFigure[]): PanelFigure[] {
  const once = new Map<string, PanelFigure>();
  for (const f of figures) if (f.sentence !== null && !once.has(keyOfFigure(f))) once.set(keyOfFigure(f), f);
  return [...once.values()].sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight));
}

/** One figure says it itself; of several this is the overview. Each leads to its values further down. */
export function Glance({ figures }: { figures: readonly PanelFigure[] }) {
  if (figures.length < 2) return null;
  return (
    <nav class="glance" aria-label={say('panelGlance')}>
      <span class="soft">{say('panelGlance')}</span>
      {figures.map((f) => (
        <button
          key={keyOfFigure(f)}
          type="button"
          class={f.weight}
          aria-label={`${f.measure} ${f.value}. ${f.sentence}`}
          onClick={() => showFigure(f)}
        >
          {f.measure} <b>{f.value}</b>
        </button>
      ))}
    </nav>
  );
}

function showFigure(figure: PanelFigure): void {
  const shown = document.getElementById(idOfFigure(figure));
  shown?.scrollIntoView({ block: 'nearest' });
  shown?.focus({ preventScroll: true });
}
