// Where reports contradict each other, or the page, on a day, a place, a site, or on who did it: each wording with who printed it.
import type { Disagreement } from '../../views/types/panel';
import { say, sayCount } from '../../i18n/say';
import { Out } from '../common/Sources';

/** More would take the screen before the page's figures. */
const SHOWN = 2;

export function Contradictions({ all }: { all: readonly Disagreement[] }) {
  return (
    <section class="contradictions">
      <h2>{say('panelDisagree')}</h2>
      {all.slice(0, SHOWN).map((d) => (
        <Contradiction key={d.title} {...d} />
      ))}
      {all.length > SHOWN && (
        <details>
          <summary>{say('panelMoreDisagree', all.length - SHOWN)}</summary>
          {all.slice(SHOWN).map((d) => (
            <Contradiction key={d.title} {...d} />
          ))}
        </details>
      )}
    </section>
  );
}

function Contradiction({ title, here, others }: Disagreement) {
  return (
    <>
      <h3 dir="auto">{title}</h3>
      {here && (
        <p class="said" dir="auto">
          {say('thisPage', here)}
        </p>
      )}
      <ul class="bare">
        {others.map((o) => (
          <li key={o.value}>
            <details>
              <summary>{sayCount('panelOthersSay', o.reports.length, o.value, o.reports.length)}</summary>
              <ul>
                {o.reports.map((r) => (
                  <li key={r.outlet}>{r.url ? <Out url={r.url} label={r.outlet} /> : r.outlet}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
