// The page's figures in the panel, those that others contradict most first: what the page says, how origins divide, who gives what.
import { useState } from 'preact/hooks';
import type { PanelFigure } from '../../views/types/panel';
import { say } from '../../i18n/say';
import { Value, Values } from '../common/Values';

interface FiguresProps {
  figures: readonly PanelFigure[];
  onJump: (mark: number) => void;
  onCopy: (text: string) => void;
}

const ORDER: PanelFigure['weight'][] = ['heavy', 'light', 'none'];
const FIRST_VALUES = 5;

export function Figures({ figures, ...on }: FiguresProps) {
  const compared = figures.filter((f) => f.sentence !== null);
  // a figure that the page repeats is shown once
  const once = compared.filter((f, i) => compared.findIndex((x) => keyOf(x) === keyOf(f)) === i);
  const sorted = [...once].sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight));
  if (sorted.length === 0) return null;
  return (
    <section>
      <h2>{say('panelFigures')}</h2>
      {sorted.map((f) => (
        <Figure key={keyOf(f)} figure={f} {...on} />
      ))}
    </section>
  );
}

const keyOf = ({ measure, counts, incident, value }: PanelFigure) =>
  [measure, counts, incident, value].join('|');

function Figure({ figure, onJump, onCopy }: { figure: PanelFigure } & Omit<FiguresProps, 'figures'>) {
  const { measure, counts, incident, sentence, groups, weight, mark, cite, reports } = figure;
  const [all, setAll] = useState(false);
  const labels = {
    here: say('plotHere'),
    reprints: say('reprintsCount', '$1'),
    undated: say('dateNotPrinted'),
    noSpeaker: say('noSpeaker'),
    showAll: say('showAll', '$1'),
  };
  const what = `${measure}, ${figure.value}`;
  return (
    <article class={`figure ${weight}`}>
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
                {g.isHere && <b>← {labels.here}</b>} {g.sources}
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
