// The counts of an incident: each value with everybody who gives it, in a table that can be sorted and filtered.
import { useState } from 'preact/hooks';
import type { SourceEntry, ValueGroup } from '../../views/types/card';
import type { RecordCount } from '../../views/types/record';
import { say } from '../../i18n/say';
import { Out } from '../common/Sources';
import { Timeline } from '../common/Timeline';
import { Value } from '../common/Values';
import { ByDay } from './ByDay';
import { Section } from './Section';

type Order = 'origins' | 'value' | 'day';
const FIRST = 5;
const LAST = '9';

const BY: Record<Order, (a: ValueGroup, b: ValueGroup) => number> = {
  origins: () => 0,
  value: (a, b) => a.least - b.least,
  day: (a, b) => (a.day ?? LAST).localeCompare(b.day ?? LAST),
};

export function Counts({ counted }: { counted: readonly RecordCount[] }) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order>('origins');
  const typed = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (group: ValueGroup) => (e: SourceEntry) => {
    const text = [e.outlet, e.via, e.kind, e.counts, e.published, group.value, ...e.attributed]
      .join(' ')
      .toLocaleLowerCase();
    return typed.every((word) => text.includes(word));
  };
  const shown = counted.map((count) => ({
    ...count,
    groups: count.groups
      .map((g) => ({ ...g, entries: g.entries.filter(fits(g)) }))
      .filter((g) => g.entries.length || typed.length === 0)
      .sort(BY[order]),
  }));
  if (counted.length === 0) return null;
  return (
    <>
      <div class="row filters" role="search" aria-label={say('recordFilter')}>
        <label>
          {say('recordFilter')}
          <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
        </label>
        <label>
          {say('recordSort')}
          <select value={order} onChange={(e) => setOrder(e.currentTarget.value as Order)}>
            <option value="origins">{say('byOrigins')}</option>
            <option value="value">{say('recordByValue')}</option>
            <option value="day">{say('byDay')}</option>
          </select>
        </label>
      </div>
      <p role="status" class="soft">
        {shown.every((c) => c.groups.length === 0) && say('recordNoneLeft', words)}
      </p>
      {shown
        .filter((c) => c.groups.length)
        .map((c) => (
          <Section key={c.id} id={c.id} title={c.title}>
            {c.sentence && <p class="sentence">{c.sentence}</p>}
            {c.timeline ? (
              <Timeline timeline={c.timeline} size="page" />
            ) : (
              <ByDay groups={c.groups} title={c.title} />
            )}
            <table class="by-value">
              <thead>
                <tr>
                  <th scope="col">{say('columnOutlet')}</th>
                  <th scope="col">{say('columnWord')}</th>
                  <th scope="col">{say('columnCounts')}</th>
                  <th scope="col">{say('columnPrinted')}</th>
                </tr>
              </thead>
              {c.groups.map((g) => (
                <Group key={g.id} group={g} section={c.id} all={typed.length > 0} />
              ))}
            </table>
          </Section>
        ))}
    </>
  );
}

interface GroupProps {
  group: ValueGroup;
  section: string;
  all: boolean;
}

function Group({ group, section, all }: GroupProps) {
  const [asked, setAsked] = useState(false);
  const { entries } = group;
  const shown = all || asked ? entries : entries.slice(0, FIRST);
  const anchor = `${section}-${group.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return (
    <tbody id={anchor}>
      <tr class="group">
        <th scope="rowgroup" colSpan={4}>
          <a class="grid" href={`#${anchor}`}>
            <Value group={group} />
          </a>
        </th>
      </tr>
      {shown.map((e, i) => (
        <tr key={i}>
          <td>
            {e.url ? <Out url={e.url} label={e.outlet} /> : e.outlet}
            <span class="small">{[e.via, e.kind].filter(Boolean).join(' · ')}</span>
            {e.reprints.length > 0 && (
              <details>
                <summary class="small">{say('reprintsCount', e.reprints.length)}</summary>
                <ul class="bare">
                  {e.reprints.map((r, n) => (
                    <li key={n} class="small">
                      {r.url ? <Out url={r.url} label={r.outlet} /> : r.outlet}{' '}
                      {[r.via, r.published].filter(Boolean).join(' · ')}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </td>
          <td dir="auto">{e.attributed.join(', ') || say('noSpeaker')}</td>
          <td dir="auto">{e.counts}</td>
          <td>{e.published ?? say('dateNotPrinted')}</td>
        </tr>
      ))}
      {entries.length > shown.length && (
        <tr>
          <td colSpan={4}>
            <button type="button" class="plain" onClick={() => setAsked(true)}>
              {say('showAll', entries.length)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
