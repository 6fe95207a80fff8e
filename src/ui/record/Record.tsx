// What the full page of a record shows.
import type { RecordData } from '../../views/types/record';
import { say } from '../../i18n/say';
import { recordAddress } from '../../platform/own-pages';
import { Results } from '../common/Results';
import { Out, Sources } from '../common/Sources';
import { Timeline } from '../common/Timeline';
import { Counts } from './Counts';
import { Map } from './Map';
import { Near } from './Near';
import { Section } from './Section';

const FIRST_ROWS = 12;
/** Fewer sections than this need no list of them. */
const FEWEST_SECTIONS = 3;
const NEAR = 'near';

export function Record(data: RecordData) {
  const { title, kicker, text, counts, facts, map, series, counted, near, tables, links, related } = data;
  const labels = {
    figure: say('columnFigure'),
    outlet: say('columnOutlet'),
    word: say('columnWord'),
    showAll: say('showAll', '$1'),
  };
  const sections = [
    ...series.map((s, i) => ({ id: `series-${i}`, title: s.title })),
    ...counted.map((c) => ({ id: c.id, title: c.title })),
    ...(near.length ? [{ id: NEAR, title: say('recordNear') }] : []),
    ...tables.map((t, i) => ({ id: `table-${i}`, title: t.title })),
    ...related.map((r, i) => ({ id: `related-${i}`, title: r.title })),
  ];
  return (
    <>
      <p class="kicker">{kicker}</p>
      <h1 dir="auto">{title}</h1>
      {text && (
        <p class="lead" dir="auto">
          {text}
        </p>
      )}
      {counts && <p class="soft">{counts}</p>}
      <div class={map ? 'beside' : ''}>
        <dl>
          {facts.map(({ label, value, ref }, i) => (
            <div key={i}>
              <dt>{label}</dt>
              <dd>{ref ? <a href={recordAddress(ref)}>{value}</a> : value}</dd>
            </div>
          ))}
        </dl>
        {map && <Map {...map} />}
      </div>
      {sections.length >= FEWEST_SECTIONS && (
        <nav aria-label={say('recordContents')}>
          <ul>
            {sections.map((s) => (
              <li key={s.id}>
                <a href={`#${s.id}`}>{s.title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {series.map((s, i) => (
        <Section key={i} id={`series-${i}`} title={s.title}>
          <Timeline timeline={s.timeline} size="page" />
          <p class="soft">
            <Out url={s.url} label={[s.outlet, s.by].filter(Boolean).join(' · ')} />
          </p>
        </Section>
      ))}
      <Counts counted={counted} />
      {near.length > 0 && (
        <Section id={NEAR} title={say('recordNear')}>
          <Near near={near} />
        </Section>
      )}
      {tables.map((t, i) => (
        <Section key={t.title} id={`table-${i}`} title={t.title}>
          <Sources {...t} labels={labels} first={FIRST_ROWS} />
        </Section>
      ))}
      {related.map((r, i) => (
        <Section key={r.title} id={`related-${i}`} title={r.title}>
          <Results results={r.records} />
        </Section>
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
