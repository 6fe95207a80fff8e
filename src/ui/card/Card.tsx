// A card: who or what a mark is, and what each report says about it.
import { useState } from 'preact/hooks';
import type { CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { Plot, Timeline } from '../common/Plot';
import { Out, Sources } from '../common/Sources';
import { Extras } from './Extras';

interface CardProps {
  data: CardData;
  actions: CardActions;
}

const FIRST_ROWS = 6;

export function Card({ data, actions }: CardProps) {
  const { labels } = data;
  const [pinned, setPinned] = useState(false);
  const pin = () => {
    setPinned(!pinned);
    actions.pin(!pinned);
  };
  return (
    <section class={`card ${data.look}`} role="dialog" aria-label={data.title} dir={labels.direction}>
      <header>
        <p class="kicker">{data.kicker}</p>
        <div class="tools">
          <button
            type="button"
            class="tool"
            aria-pressed={pinned}
            aria-label={pinned ? labels.unpin : labels.pin}
            title={pinned ? labels.unpin : labels.pin}
            onClick={pin}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M5 1h6l-1 5 3 3H9v6l-1 1-1-1V9H3l3-3z" />
            </svg>
          </button>
          <button
            type="button"
            class="tool"
            data-close
            aria-label={labels.close}
            title={labels.close}
            onClick={actions.close}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 4l1-1 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4z" />
            </svg>
          </button>
        </div>
        <h2 dir="auto">{data.title}</h2>
      </header>
      {data.here && <p class="here">{data.here}</p>}
      {data.others && <p class="others">{data.others}</p>}
      {data.plot && <Plot plot={data.plot} />}
      {data.timeline && <Timeline timeline={data.timeline} />}
      {data.answers && <Extras data={data} actions={actions} />}
      {data.text && (
        <p class="text" dir="auto">
          {data.text}
        </p>
      )}
      {data.facts.length > 0 && (
        <dl>
          {data.facts.map(([label, value], i) => (
            <div key={i}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {data.tables.map((table) => (
        <Sources key={table.title} {...table} labels={labels} first={FIRST_ROWS} />
      ))}
      {data.links.length > 0 && (
        <p class="links">
          {labels.sources}:{' '}
          {data.links.map((l) => (
            <Out key={l.url} url={l.url} label={l.label} />
          ))}
        </p>
      )}
      {data.more.length > 0 && (
        <>
          <h3>{labels.more}</h3>
          <ul class="more">
            {data.more.map((m) => (
              <li key={m.ref.id}>
                <button type="button" class="plain" onClick={() => actions.openRecord(m.ref)}>
                  {m.name}
                </button>{' '}
                <span class="small">{[m.kind, m.detail].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <footer>
        <button type="button" class="plain" onClick={actions.openPanel}>
          {labels.openPanel}
        </button>
        <span>{labels.footer}</span>
      </footer>
    </section>
  );
}
