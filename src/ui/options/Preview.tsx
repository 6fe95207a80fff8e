// The first rows of a table as they will be read.
import type { PreviewRow } from '../../record/import/preview';
import { say } from '../../i18n/say';
import { wordDates, wordValue } from '../../i18n/wording';

interface PreviewProps {
  /** Null until they are read. */
  rows: PreviewRow[] | null;
  /** How many rows the table has. */
  count: number;
}

export function Preview({ rows, count }: PreviewProps) {
  if (!rows) return null;
  return (
    <div class="preview">
      <table>
        <caption>{say('previewTitle', rows.length, count)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('previewDay')}</th>
            <th scope="col">{say('previewEvent')}</th>
            <th scope="col">{say('fieldKilled')}</th>
            <th scope="col">{say('fieldWounded')}</th>
            <th scope="col">{say('fieldSource')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { line, refused, doubts, joins, event } }: { row: PreviewRow }) {
  if (!event)
    return (
      <tr>
        <td colSpan={5}>{say('previewRefused', say('packsLine', line, refused ?? ''))}</td>
      </tr>
    );
  const counts = (measure: 'killed' | 'wounded') =>
    event.counts
      .filter((c) => c.measure === measure)
      .map((c) => wordValue(c.value, c.qualifier))
      .join('; ');
  return (
    <tr>
      <td>{wordDates(event.date)}</td>
      <td dir="auto">
        {event.title}
        {joins !== null && <span class="small">{say('previewJoins', joins)}</span>}
        {doubts.map((doubt) => (
          <span key={doubt} class="small">
            {doubt}
          </span>
        ))}
      </td>
      <td>{counts('killed') || '–'}</td>
      <td>{counts('wounded') || '–'}</td>
      <td dir="auto">{event.sources.join('; ')}</td>
    </tr>
  );
}
