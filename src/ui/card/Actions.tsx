// What one can do with a card: see all of it, cite it, keep it open, ask why it is there.
import { useState } from 'preact/hooks';
import type { Answer, CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { Answers } from './Answers';
import { Why } from './Why';

interface ActionsProps {
  data: CardData;
  actions: CardActions;
  answer: Answer;
  full: boolean;
  onFull: () => void;
}

const DAY = 10;

export function Actions({ data, actions, answer, full, onFull }: ActionsProps) {
  const { labels, cite, why, ref, answers } = data;
  const keepable = answers?.choices.find((c) => c.kind === 'keep');
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  /** Null until it was copied; then the text where the browser would not copy it. */
  const [cited, setCited] = useState<string | null>(null);
  const isKept = keepable?.given ?? isOpen;
  const keep = () => {
    setIsOpen(!isKept);
    actions.pin(!isKept);
    if (answers && keepable)
      void answer('answer', {
        mark: answers.mark,
        kind: 'keep',
        number: null,
        words: null,
        undo: keepable.given,
      });
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
      <button type="button" class="plain" aria-pressed={isKept} onClick={keep}>
        {keepable ? labels.keep : labels.keepOpen}
      </button>
      {(why.length > 0 || answers) && (
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
      {asked && <Why lines={why} labels={labels} />}
      {asked && answers && (
        <Answers {...answers} choices={answers.choices.filter((c) => c !== keepable)} send={answer} />
      )}
    </footer>
  );
}
