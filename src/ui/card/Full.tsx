// The full card: every value with its origins and their reprints, how the count grew, and what else is known.
import { useState } from 'preact/hooks';
import type { Answer, CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { Out, Sources } from '../common/Sources';
import { Timeline } from '../common/Timeline';
import { Values } from '../common/Values';
import { Extras } from './Extras';

const FIRST_ROWS = 6;

interface FullProps {
  data: CardData;
  actions: CardActions;
  answer: Answer;
}

export function Full({ data, actions, answer }: FullProps) {
  const { labels, groups } = data;
  const [byDay, setByDay] = useState(false);
  return (
    <>
      {data.sentence && <p class="sentence">{data.sentence}</p>}
      {data.difference && <p class="difference">{data.difference}</p>}
      {data.timeline && <Timeline timeline={data.timeline} />}
      {groups.length > 1 && (
        <p class="sort">
          <button type="button" class="chip" aria-pressed={!byDay} onClick={() => setByDay(false)}>
            {labels.byOrigins}
          </button>
          <button type="button" class="chip" aria-pressed={byDay} onClick={() => setByDay(true)}>
            {labels.byDay}
          </button>
        </p>
      )}
      <Values groups={groups} byDay={byDay} labels={labels} />
      <Extras data={data} jump={actions.jump} answer={answer} />
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
              <li key={`${m.ref.kind} ${m.ref.id}`}>
                <button type="button" class="plain" onClick={() => actions.openRecord(m.ref)}>
                  {m.name}
                </button>{' '}
                <span class="small">{[m.kind, m.detail].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
