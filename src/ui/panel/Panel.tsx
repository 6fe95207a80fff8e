// What the panel shows: a page's incidents, who gives which figure, where reports disagree, and every mark.
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { LookUpData, PanelData, PanelMark } from '../../views/types/panel';
import type { Look } from '../../model/marks';
import { say, type Key } from '../../i18n/say';
import { Card } from '../card/Card';
import { recordAddress } from '../../platform/own-pages';
import type { PageState as State } from '../../protocol/replies';
import { PageState } from '../common/PageState';
import { LOOK_NAMES } from '../common/looks';
import { Results } from '../common/Results';
import { Contradictions } from './Contradictions';
import { Counts } from './Counts';
import { Figures } from './Figures';
import { Glance } from './Glance';
import { comparedOnce } from './compared';
import type { Wanted } from './exports';

interface PanelProps {
  data: PanelData & State;
  said: string;
  /** The reader's sign. */
  sign?: ComponentChild;
  /** Reads the page again that was given up. */
  onAgain: () => void;
  onJump: (mark: number) => void;
  onExport: (format: Wanted, save: boolean) => void;
  /** Copies a text, such as the citation of one figure. */
  onCopy: (text: string) => void;
}

export function Panel({ data, said, sign, onAgain, onJump, onExport, onCopy }: PanelProps) {
  const { incidents, counts, disagreements, marks, figures } = data;
  const compared = comparedOnce(figures);
  const empty = data.url === null && marks.length === 0 && incidents.length === 0;
  return (
    <>
      <div class="heading">
        <h1 dir="auto">{data.title ?? say('panelTitle')}</h1>
        {sign}
      </div>
      {(data.host ?? data.published) && (
        <p class="soft">{[data.host, data.published].filter(Boolean).join(' · ')}</p>
      )}
      {data.language && <p class="soft">{data.language}</p>}
      <PageState unread={data.unread} notes={data.notes} onAgain={onAgain} />
      {data.lookedUp && <LookedUp {...data.lookedUp} />}
      {empty && !data.lookedUp && !data.unread && <p class="soft">{say('panelEmpty')}</p>}
      <Glance figures={compared} />
      {disagreements.length > 0 && <Contradictions all={disagreements} />}
      <Figures figures={compared} onJump={onJump} onCopy={onCopy} />
      {incidents.length > 0 && (
        <section>
          <h2>{say('panelIncidents')}</h2>
          <ul class="links-list">
            {incidents.map((i) => (
              <li key={i.id}>
                <a href={recordAddress({ kind: 'incident', id: i.id })} target="_blank" rel="noopener">
                  {i.title}
                </a>
                <span class="small">
                  {[i.when, i.main ? say('panelMain') : ''].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {counts && <Counts {...counts} onCopy={onCopy} />}
      {marks.length > 0 && <Marks marks={marks} onJump={onJump} />}
      {figures.some((f) => f.reports.length) && <Copy onExport={onExport} />}
      <p role="status">{said}</p>
      <p class="soft">{say('footer')}</p>
    </>
  );
}

function LookedUp({ text, matches, figures }: LookUpData) {
  const nothing = {
    close: () => undefined,
    pin: () => undefined,
    openPanel: () => undefined,
    openRecord: () => undefined,
  };
  return (
    <section>
      <h2>{say('panelLookUp', text.length > 80 ? `${text.slice(0, 80)}…` : text)}</h2>
      {figures.map((card, i) => (
        <div key={i} class="box shown inline">
          <Card data={card} actions={nothing} />
        </div>
      ))}
      {matches.length > 0 && (
        <>
          <h3>{say('panelBestMatches')}</h3>
          <Results results={matches} />
        </>
      )}
      {matches.length + figures.length === 0 && <p>{say('panelNoMatch')}</p>}
    </section>
  );
}

function Marks({ marks, onJump }: { marks: readonly PanelMark[]; onJump: (mark: number) => void }) {
  const [look, setLook] = useState<Look | 'all'>('all');
  const present = [...new Set(marks.map((m) => m.look))];
  const shown = marks.filter((m) => look === 'all' || m.look === look);
  return (
    <section>
      <h2>{say('panelMarks')}</h2>
      <label class="row">
        {say('panelFilter')}
        <select value={look} onChange={(e) => setLook(e.currentTarget.value as Look | 'all')}>
          <option value="all">{say('panelAllKinds')}</option>
          {present.map((p) => (
            <option key={p} value={p}>
              {say(LOOK_NAMES[p])}
            </option>
          ))}
        </select>
      </label>
      <ul class="bare marks">
        {shown.map((m) => (
          <li key={m.mark}>
            <button
              type="button"
              class="plain"
              onClick={() => onJump(m.mark)}
              aria-label={say('panelGo', `${m.text}, ${m.detail}`)}
            >
              {m.text}
            </button>
            <span class="small">{[m.kind, m.detail].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const FORMATS: [Wanted, Key][] = [
  ['markdown', 'copyMarkdown'],
  ['csv', 'copyCsv'],
  ['json-ld', 'copyJsonLd'],
  ['csl-json', 'copyCsl'],
  ['biblatex', 'copyBiblatex'],
  ['ris', 'copyRis'],
  ['svg', 'copySvg'],
  ['png', 'copyPng'],
];

function Copy({ onExport }: { onExport: PanelProps['onExport'] }) {
  const [format, setFormat] = useState<Wanted>('markdown');
  return (
    <section>
      <h2>{say('panelCopy')}</h2>
      <div class="row">
        <select
          aria-label={say('panelCopy')}
          value={format}
          onChange={(e) => setFormat(e.currentTarget.value as Wanted)}
        >
          {FORMATS.map(([value, key]) => (
            <option key={value} value={value}>
              {say(key)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => onExport(format, false)}>
          {say('actionCopy')}
        </button>
        <button type="button" onClick={() => onExport(format, true)}>
          {say('actionSave')}
        </button>
      </div>
    </section>
  );
}
