// What the full page of a record shows.
import type { RecordData } from '../../views/types/record';
import { say } from '../../i18n/say';
import { recordAddress } from '../../platform/own-pages';

import { Results } from '../common/Results';
import { Out, Sources } from '../common/Sources';
import { Timeline } from '../common/Timeline';
import { Values } from '../common/Values';

const FIRST_ROWS = 12;

export function Record({ title, kicker, text, counts, facts, counted, tables, links, related }: RecordData) {
  const labels = {
    figure: say('columnFigure'),
    outlet: say('columnOutlet'),
    word: say('columnWord'),
    showAll: say('showAll', '$1'),
    here: say('plotHere'),
    reprints: say('reprintsCount', '$1'),
    undated: say('dateNotPrinted'),
    noSpeaker: say('noSpeaker'),
  };
  return (
    <>
      <p class="kicker">{kicker}</p>
      <h1 dir="auto">{title}</h1>
      {text && <p dir="auto">{text}</p>}
      {counts && <p class="soft">{counts}</p>}
      <dl>
        {facts.map(({ label, value, ref }, i) => (
          <div key={i}>
            <dt>{label}</dt>
            <dd>{ref ? <a href={recordAddress(ref)}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
      {counted.map((p) => (
        <section key={p.title}>
          <h2>{p.title}</h2>
          <Values groups={p.groups} byDay={false} labels={labels} />
          {p.timeline && <Timeline timeline={p.timeline} />}
        </section>
      ))}
      {related.map((r) => (
        <section key={r.title}>
          <h2>{r.title}</h2>
          <Results results={r.records} />
        </section>
      ))}
      {tables.map((t) => (
        <Sources key={t.title} {...t} labels={labels} first={FIRST_ROWS} />
      ))}
      {links.length > 0 && (
        <p class="links">
          {say('sources')}:{' '}
          {links.map((l) => (
            <Out key={l.url} url={l.url} label={l.label} />
          ))}
        </p>
      )}
    </>
  );
}
