// Values with how many independent origins give each, and, in full, every origin with its reprints.
import { useState } from 'preact/hooks';
import type { CardLabels, SourceEntry, SourceReport, ValueGroup } from '../../views/types/card';
import { Out } from './Sources';

/** One value: its words, a bar, the number of its origins. */
interface ValueProps {
  group: ValueGroup;
  /** Without what is counted with it. */
  brief?: boolean;
}

export function Value({ group: { value, folded, share, origins, originsWords }, brief = false }: ValueProps) {
  return (
    <>
      <span class="value" dir="auto">
        <b>{value}</b>
        {!brief && folded && <span class="folded"> {folded}</span>}
      </span>
      <span class="bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
      <span class="origins" title={originsWords}>
        <span aria-hidden="true">{origins}</span>
        <span class="unseen">{originsWords}</span>
      </span>
    </>
  );
}

type Labels = Pick<CardLabels, 'here' | 'reprints' | 'undated' | 'noSpeaker' | 'showAll'>;

interface ValuesProps {
  groups: readonly ValueGroup[];
  /** Sorted by when each value was first printed, instead of by origins. */
  byDay: boolean;
  labels: Labels;
}

const FIRST_ENTRIES = 4;
const LAST = '9';

export function Values({ groups, byDay, labels }: ValuesProps) {
  const sorted = byDay ? [...groups].sort((a, b) => (a.day ?? LAST).localeCompare(b.day ?? LAST)) : groups;
  return (
    <>
      {sorted.map((g) => (
        <Group key={g.id} group={g} labels={labels} />
      ))}
    </>
  );
}

function Group({ group, labels }: { group: ValueGroup; labels: Labels }) {
  const [all, setAll] = useState(false);
  const { entries, relation, isHere } = group;
  const shown = all ? entries : entries.slice(0, FIRST_ENTRIES);
  return (
    <section class={`valued ${relation ?? ''} ${isHere ? 'own' : ''}`}>
      <h3>
        <Value group={group} />
        <span class="relation">{isHere ? <b class="here-mark">{labels.here}</b> : group.relationWords}</span>
      </h3>
      <ul>
        {shown.map((e, i) => (
          <Entry key={i} entry={e} labels={labels} />
        ))}
      </ul>
      {entries.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {labels.showAll.replace('$1', String(entries.length))}
        </button>
      )}
    </section>
  );
}

function Entry({ entry, labels }: { entry: SourceEntry; labels: Labels }) {
  const { attributed, counts, kind, reprints } = entry;
  return (
    <li>
      <Source report={entry} labels={labels} />
      <span class="small" dir="auto">
        {[attributed.join(', ') || labels.noSpeaker, counts, kind].filter(Boolean).join(' · ')}
      </span>
      {reprints.length > 0 && (
        <details>
          <summary>{labels.reprints.replace('$1', String(reprints.length))}</summary>
          <ul>
            {reprints.map((r, i) => (
              <li key={i}>
                <Source report={r} labels={labels} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Source({ report, labels }: { report: SourceReport; labels: Labels }) {
  const { outlet, url, via, published } = report;
  return (
    <>
      {url ? <Out url={url} label={outlet} /> : outlet}
      <span class="soft"> {[via, published ?? labels.undated].filter(Boolean).join(' · ')}</span>
    </>
  );
}
