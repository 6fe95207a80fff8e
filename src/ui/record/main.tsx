// A full page of one record: reached from search, panel and popup.
import { useEffect, useState } from 'preact/hooks';
import type { RecordData, RecordRef } from '../../messages';
import { say } from '../../model/say';
import { ask, mount } from '../common/page';
import { Plot, Timeline } from '../common/Plot';
import { Results } from '../common/Results';
import { SearchBox } from '../common/SearchBox';
import { Out, Sources } from '../common/Sources';

const FIRST_ROWS = 12;

function App() {
  const [data, setData] = useState<RecordData | null | undefined>();
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const ref = { kind: asked.get('kind') as RecordRef['kind'], id: asked.get('id') ?? '' };
    void ask<RecordData | null | undefined>({ type: 'record', ref }).then((d) => setData(d ?? null));
  }, []);
  useEffect(() => {
    if (data) document.title = say('recordTitle', data.title);
  }, [data]);
  if (data === undefined) return null;
  return (
    <>
      {data ? <Record {...data} /> : <h1>{say('recordMissing')}</h1>}
      <h2>{say('searchLabel')}</h2>
      <SearchBox autofocus={false} />
      <p class="soft">{say('footer')}</p>
    </>
  );
}

function Record({ title, kicker, text, counts, facts, plots, tables, links, related }: RecordData) {
  const labels = {
    figure: say('columnFigure'),
    outlet: say('columnOutlet'),
    word: say('columnWord'),
    showAll: say('showAll', '$1'),
  };
  return (
    <>
      <p class="kicker">{kicker}</p>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {counts && <p class="soft">{counts}</p>}
      <dl>
        {facts.map(({ label, value }, i) => (
          <div key={i}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {plots.map((p) => (
        <section key={p.title}>
          <h2>{p.title}</h2>
          <Plot plot={p.plot} />
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

void mount(() => <App />);
