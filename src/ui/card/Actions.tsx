// What one can do with a card: see all of it, cite it, keep it open, ask why it is there.
import { useState } from 'preact/hooks';
import type { CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';

interface ActionsProps {
  data: CardData;
  actions: CardActions;
  full: boolean;
  onFull: () => void;
}

const DAY = 10;

export function Actions({ data, actions, full, onFull }: ActionsProps) {
  const { labels, cite, why, ref } = data;
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  /** Null until it was copied; then the text where the browser would not copy it. */
  const [cited, setCited] = useState<string | null>(null);
  const keep = () => {
    setKept(!kept);
    actions.pin(!kept);
  };
  const copy = async () => {
    const text = `${cite} ${labels.accessed} ${new Date().toISOString().slice(0, DAY)}.`;
    // a page without a secure connection has no clipboard
    const { clipboard } = navigator as Partial<Navigator>;
    const copied = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCited(copied ? '' : text);
  };
  return (
    <footer>
      {!full && (
        <button type="button" class="plain first" data-first onClick={onFull}>
          {data.reports ? labels.allReports.replace('$1', String(data.reports)) : labels.details}
        </button>
      )}
      {full && ref && (
        <button type="button" class="plain" onClick={() => actions.openRecord(ref)}>
          {labels.openRecord}
        </button>
      )}
      {full && (
        <button type="button" class="plain" onClick={actions.openPanel}>
          {labels.openPanel}
        </button>
      )}
      {cite && (
        <button type="button" class="plain" onClick={() => void copy()}>
          <span role="status">{cited === '' ? labels.cited : labels.cite}</span>
        </button>
      )}
      <button type="button" class="plain" aria-pressed={kept} onClick={keep}>
        {labels.keep}
      </button>
      {why.length > 0 && (
        <button type="button" class="plain" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {labels.whyThis}
        </button>
      )}
      {cited && (
        <textarea
          readOnly
          aria-label={labels.cite}
          rows={4}
          value={cited}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
      {asked && (
        <dl class="why">
          {why.map(([label, value], i) => (
            <div key={i}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </footer>
  );
}
