// The card at rest: one row for each value, with how many independent origins give it and the best known of them.
import type { CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { Timeline } from '../common/Timeline';
import { Value } from '../common/Values';

const MOST_ROWS = 5;
/** Beside a timeline there is room for fewer. */
const ROWS_WITH_TIMELINE = 2;
const MOST_FACTS = 3;

interface RestProps {
  data: CardData;
  openRecord: CardActions['openRecord'];
}

export function Rest({ data, openRecord }: RestProps) {
  const { groups, labels } = data;
  const { ownPage, journal } = data;
  const isOnlyHere = !groups.some((g) => g.origins > 0);
  const most = data.timeline ? ROWS_WITH_TIMELINE : MOST_ROWS;
  // where nobody else counts the same, the page's own figures are what there is to compare
  const shown = isOnlyHere && ownPage ? [] : groups.slice(0, most);
  const own = groups.find((g) => g.isHere);
  // the page's own value is always among them
  if (own && shown.length && !shown.includes(own)) shown.splice(most - 1, 1, own);
  return (
    <>
      {data.timeline && <Timeline timeline={data.timeline} size="small" />}
      {shown.length > 0 && (
        <ul class="values">
          {shown.map((g) => (
            <li key={g.id} class={`${g.relation ?? ''} ${g.isHere ? 'own' : ''}`}>
              <Value group={g} brief />
              <span class="sources" dir="auto">
                {g.isHere && <b class="here-mark">{labels.here}</b>}{' '}
                {g.sources || (g.isHere && data.here?.attributed.join(', '))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOnlyHere && ownPage && (
        <ul class="bare rivals">
          {ownPage.rows.slice(0, MOST_ROWS).map((row, i) => (
            <li key={i} class={row.here ? 'own' : ''}>
              <span class="value">
                <b>{row.value}</b>
              </span>
              <span class="sources" dir="auto">
                {row.here && <b class="here-mark">{labels.here}</b>}{' '}
                {[row.speaker, row.where, row.stage].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {journal?.summary && (
        <p class="difference" dir="auto">
          {journal.summary}
        </p>
      )}
      {data.difference && !data.timeline && <p class="difference">{data.difference}</p>}
      {groups.length === 0 && data.text && (
        <p class="text short" dir="auto">
          {data.text}
        </p>
      )}
      {groups.length === 0 && data.facts.length > 0 && (
        <dl>
          {data.facts.slice(0, MOST_FACTS).map(([label, value], i) => (
            <div key={i}>
              <dt>{label}</dt>
              <dd class="short">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {/* nothing exactly: the list is the answer */}
      {data.ref === null && !data.sentence && data.more.length > 0 && (
        <ul class="more">
          {data.more.slice(0, MOST_ROWS).map((m) => (
            <li key={`${m.ref.kind} ${m.ref.id}`}>
              <button type="button" class="plain" onClick={() => openRecord(m.ref)}>
                {m.name}
              </button>{' '}
              <span class="small">{m.answer ?? m.kind}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
