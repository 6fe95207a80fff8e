// A card: who or what a mark is, and what each report says of it.
import type { CardData, CardTable, SourceRow } from '../../messages';
import { wordRelation } from '../../model/wording';

interface CardProps {
  data: CardData;
  onClose: () => void;
}

export function Card({ data, onClose }: CardProps) {
  return (
    <section class={`card ${data.look}`} role="dialog" aria-label={data.title} dir="auto">
      <header>
        <p class="kicker">{data.kicker}</p>
        <button type="button" class="close" data-close aria-label="Close" onClick={onClose}>
          ×
        </button>
        <h2>{data.title}</h2>
      </header>
      {data.here && <p class="here">{data.here}</p>}
      {data.others && <p class="others">{data.others}</p>}
      {data.text && <p class="text">{data.text}</p>}
      {data.facts.length > 0 && (
        <dl>
          {data.facts.map(([label, value]) => (
            <div key={label + value}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {data.tables.map((table) => (
        <Table key={table.title} {...table} />
      ))}
      {data.links.length > 0 && (
        <p class="links">
          Sources:{' '}
          {data.links.map((l) => (
            <Out key={l.url} url={l.url} label={l.label} />
          ))}
        </p>
      )}
      <footer>Variorum shows who reported what. It does not say who is right.</footer>
    </section>
  );
}

function Table({ title, rows }: CardTable) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Outlet</th>
          <th scope="col">On whose word</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <Row key={i} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function Row(row: SourceRow) {
  return (
    <tr class={row.relation ?? ''}>
      <td>
        <b>{row.value}</b>
        {row.counts && <span class="small">{row.counts}</span>}
        {row.relation && <span class="relation">{wordRelation(row.relation)}</span>}
      </td>
      <td>
        {row.url ? <Out url={row.url} label={row.outlet} /> : row.outlet}
        {row.via && <span class="small">read at {row.via}</span>}
        {row.url && <span class="small">{hostOf(row.url)}</span>}
        <span class="small">{row.published ?? 'date not printed'}</span>
        {row.reprints > 0 && (
          <span class="small">
            and {row.reprints} more {row.reprints === 1 ? 'report' : 'reports'} from it
          </span>
        )}
      </td>
      <td>{row.attributed ?? 'not told'}</td>
    </tr>
  );
}

function Out({ url, label }: { url: string; label: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {label}
    </a>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
