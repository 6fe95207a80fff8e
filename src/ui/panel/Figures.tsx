// The page's figures in the panel, those that others contradict most first: what the page says, how origins divide, who gives what.
import { useState } from 'preact/hooks';
import type { PanelFigure } from '../../views/types/panel';
import { say } from '../../i18n/say';
import { Value, Values } from '../common/Values';
import { valueLabels } from './labels';
import { keyOfFigure } from './compared';
import { idOfFigure } from './Glance';

interface FiguresProps {
  /** Compared ones, each once. */
  figures: readonly PanelFigure[];
  onJump: (mark: number) => void;
  onCopy: (text: string) => void;
}

const FIRST_VALUES = 5;

export function Figures({ figures, ...on }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{say('panelFigures')}</h2>
      {figures.map((f) => (
        <Figure key={keyOfFigure(f)} figure={f} {...on} />
      ))}
    </section>
  );
}

function Figure({ figure, onJump, onCopy }: { figure: PanelFigure } & Omit<FiguresProps, 'figures'>) {
  const { measure, counts, incident, sentence, groups, weight, mark, cite, reports } = figure;
  const [all, setAll] = useState(false);
  const labels = valueLabels();
  const what = `${measure}, ${figure.value}`;
  return (
    <article class={`figure ${weight}`} id={idOfFigure(figure)} tabIndex={-1}>
      <p class="kicker" dir="auto">
        {[measure, counts, incident].filter(Boolean).join(' · ')}
      </p>
      <h3 dir="auto">{sentence}</h3>
      {all ? (
        <Values groups={groups} byDay={false} labels={labels} />
      ) : (
        <ul class="values">
          {groups.slice(0, FIRST_VALUES).map((g) => (
            <li key={g.id} class={`${g.relation ?? ''} ${g.isHere ? 'own' : ''}`}>
              <Value group={g} brief />
              <span class="sources" dir="auto">
                {g.isHere && <b class="here-mark">{labels.here}</b>} {g.sources}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        {mark !== null && (
          <button
            type="button"
            class="plain"
            aria-label={`${say('panelJump')}: ${what}`}
            onClick={() => onJump(mark)}
          >
            {say('panelJump')}
          </button>
        )}
        {!all && reports.length > 0 && (
          <button
            type="button"
            class="plain"
            aria-label={`${say('allReports', reports.length)}: ${what}`}
            onClick={() => setAll(true)}
          >
            {say('allReports', reports.length)}
          </button>
        )}
        {cite && (
          <button
            type="button"
            class="plain"
            aria-label={`${say('cite')}: ${what}`}
            onClick={() => onCopy(cite)}
          >
            {say('cite')}
          </button>
        )}
      </p>
    </article>
  );
}
