// A table of sources: each row one report with its outlet, day, speaker and link. Nothing is shown without them.
import { useState } from 'preact/hooks';
import { hostOf } from '../../model/addresses';
import type { CardLabels, CardTable, SourceRow } from '../../views/types/card';

type Labels = Pick<CardLabels, 'figure' | 'outlet' | 'word' | 'showAll'>;

interface SourcesProps extends CardTable {
  labels: Labels;
  /** Rows shown before the reader asks for all. */
  first: number;
}

export function Sources({ title, rows, labels, first }: SourcesProps) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.figure}</th>
            <th scope="col">{labels.outlet}</th>
            <th scope="col">{labels.word}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            <Row key={i} {...row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p>
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {labels.showAll.replace('$1', String(rows.length))}
          </button>
        </p>
      )}
    </>
  );
}

function Row(row: SourceRow) {
  return (
    <tr class={row.relation ?? ''}>
      <td class="value">
        <b>{row.value}</b>
        {row.counts && (
          <span class="small" dir="auto">
            {row.counts}
          </span>
        )}
        {row.relationWords && <span class="relation">{row.relationWords}</span>}
      </td>
      <td>
        {row.url ? <Out url={row.url} label={row.outlet} /> : row.outlet}
        {row.via && (
          <span class="small" dir="auto">
            {row.via}
          </span>
        )}
        {row.url && <span class="small">{hostOf(row.url)}</span>}
        <span class="small">{row.published}</span>
        {row.reprints && <span class="small">{row.reprints}</span>}
      </td>
      <td dir="auto">{row.attributed}</td>
    </tr>
  );
}

/** A link out: in a tab of its own, and without a word of where it was pressed. */
export function Out({ url, label }: { url: string; label: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {label}
    </a>
  );
}
