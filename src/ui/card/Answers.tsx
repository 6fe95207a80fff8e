// What a reader can answer to a card: what is wrong. What is entered stays on this machine until it is copied.
import { useState } from 'preact/hooks';
import type { Answer } from '../../content/card-script';
import type { AnswerChoice, AnswersData } from '../../views/types/journal';

interface AnswersProps extends AnswersData {
  send: Answer;
}

export function Answers({ mark, choices, roles, problem, corrected, copies, labels, send }: AnswersProps) {
  const [asking, setAsking] = useState<AnswerChoice | null>(null);
  const answer = (choice: AnswerChoice, entered: string) => {
    setAsking(null);
    const number = choice.asks === 'number' && entered ? Number(entered) : null;
    const words = choice.asks === 'role' || choice.asks === 'words' ? entered.trim() || null : null;
    void send('answer', { mark, kind: choice.kind, number, words, undo: choice.given });
  };
  return (
    <div class="answers">
      <div role="group" class="choices" aria-label={labels.why}>
        {choices.map((choice) => (
          <button
            key={choice.kind}
            type="button"
            class="plain"
            aria-pressed={choice.given}
            aria-expanded={choice.asks === 'nothing' ? undefined : asking?.kind === choice.kind}
            onClick={() =>
              choice.asks === 'nothing' || choice.given ? answer(choice, '') : setAsking(choice)
            }
          >
            {choice.label}
          </button>
        ))}
      </div>
      {asking && (
        <Entry
          asking={asking}
          roles={roles}
          labels={labels}
          onEntered={(entered) => answer(asking, entered)}
        />
      )}
      {problem && <p role="alert">{problem}</p>}
      <div role="status">
        {corrected.map((text) => (
          <p key={text} dir="auto">
            {text}
          </p>
        ))}
      </div>
      {copies && (
        <p>
          <Copy text={copies.record} label={labels.copyRecord} copied={labels.copied} />{' '}
          <Copy text={copies.issue} label={labels.copyIssue} copied={labels.copied} />
        </p>
      )}
    </div>
  );
}

interface EntryProps extends Pick<AnswersData, 'roles' | 'labels'> {
  asking: AnswerChoice;
  onEntered: (entered: string) => void;
}

function Entry({ asking, roles, labels, onEntered }: EntryProps) {
  const [entered, setEntered] = useState(asking.asks === 'role' ? roles[0]!.id : '');
  const label = asking.asks === 'nothing' ? '' : labels[asking.asks];
  return (
    <form
      class="entry"
      onSubmit={(e) => {
        e.preventDefault();
        onEntered(entered);
      }}
    >
      <label>
        {label}{' '}
        {asking.asks === 'role' ? (
          <select value={entered} onChange={(e) => setEntered(e.currentTarget.value)}>
            {roles.map((r) => (
              <option key={r.id} value={r.id}>
                {r.label}
              </option>
            ))}
          </select>
        ) : asking.asks === 'number' ? (
          <input
            type="number"
            min={0}
            max={100_000_000}
            step={1}
            value={entered}
            onInput={(e) => setEntered(e.currentTarget.value)}
          />
        ) : (
          <input maxLength={200} value={entered} onInput={(e) => setEntered(e.currentTarget.value)} />
        )}
      </label>{' '}
      <button type="submit">{labels.save}</button>
    </form>
  );
}

/** Copies a text; where the page is not allowed to, shows it to be copied by hand. */
function Copy({ text, label, copied }: { text: string; label: string; copied: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('shown'),
    );
  return (
    <>
      <button type="button" class="plain" onClick={() => void copy().catch(() => setState('shown'))}>
        {state === 'copied' ? copied : label}
      </button>
      {state === 'shown' && <textarea readOnly rows={6} value={text} aria-label={label} />}
    </>
  );
}
