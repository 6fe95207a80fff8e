// What other reports of the page's story count that the page does not give: a line for each count, with its values and sources inside.
import type { CountRow, CountTable } from '../../views/types/panel';
import { say } from '../../i18n/say';
import { Values } from '../common/Values';
import { valueLabels } from './labels';

/** Values that the line of a count names; of more their number. */
const MOST_NAMED = 3;

interface CountsProps extends CountTable {
  onCopy: (text: string) => void;
}

export function Counts({ title, rows, onCopy }: CountsProps) {
  return (
    <section class="counts">
      <h2>{say('panelCounts', title)}</h2>
      <ul class="bare">
        {rows.map((row) => (
          <Count key={row.count} {...row} onCopy={onCopy} />
        ))}
      </ul>
    </section>
  );
}

function Count({ count, groups, reports, cite, onCopy }: CountRow & Pick<CountsProps, 'onCopy'>) {
  const named = groups.slice(0, MOST_NAMED);
  const more = groups.length - named.length;
  return (
    <li>
      <details>
        <summary>
          <b>{count}</b>{' '}
          <span class="given">
            {named.map((g, i) => (
              <span key={g.id} title={g.originsWords}>
                {i > 0 && ' · '}
                <b dir="auto">{g.value}</b> <span class="soft">{i ? g.origins : g.originsWords}</span>
              </span>
            ))}
            {more > 0 && <span class="soft"> +{more}</span>}
          </span>
        </summary>
        <Values groups={groups} byDay={false} labels={valueLabels()} />
        <p class="row">
          <span class="soft">{say('allReports', reports)}</span>
          <button
            type="button"
            class="plain"
            aria-label={`${say('cite')}: ${count}`}
            onClick={() => onCopy(cite)}
          >
            {say('cite')}
          </button>
        </p>
      </details>
    </li>
  );
}
