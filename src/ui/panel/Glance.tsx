// The page's own row, first in the panel: its compared figures in a line, those that others contradict first and underlined.
import type { PanelFigure } from '../../views/types/panel';
import { say } from '../../i18n/say';
import { keyOfFigure } from './compared';

/** Of the element that shows a figure. */
export const idOfFigure = (figure: PanelFigure) => `figure ${keyOfFigure(figure)}`.replace(/\s+/g, '-');

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
