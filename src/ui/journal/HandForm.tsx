// A report entered by hand, checked as a record is: what is wrong is said beside its field, and nothing that was entered is lost.
import { useRef, useState } from 'preact/hooks';
import { say, type Key } from '../../i18n/say';
import { nameOfMeasure, wordWho } from '../../i18n/wording';
import { addDraft } from '../../journal/add';
import type { KnownNames } from '../../journal/by-hand';
import {
  problemsByHand,
  type HandMade,
  type HandProblem,
  type HandProblems,
} from '../../journal/check-by-hand';
import { eventIdFor } from '../../journal/keys';
import { FIGURE_MEASURES } from '../../journal/report';
import { today } from '../../model/days';
import { ROLE_IDS } from '../../model/who';
import { useCompletions, type Completed } from './completions';
import { openIndex } from './open-index';
import type { JournalPage } from './use-journal';

type Text = Exclude<keyof HandMade, 'measure' | 'role'>;
interface Field {
  name: Text;
  label: Key;
  type?: 'date' | 'url';
  needed?: true;
  completes?: Completed;
}
const BEFORE: readonly Field[] = [
  { name: 'outlet', label: 'columnOutlet', needed: true, completes: 'outlet' },
  { name: 'title', label: 'recordEventTitle', needed: true },
  { name: 'url', label: 'handUrl', type: 'url' },
  { name: 'published', label: 'handPublished', type: 'date' },
  { name: 'day', label: 'measureDate', type: 'date' },
  { name: 'place', label: 'measurePlace', completes: 'place' },
];
const AFTER: readonly Field[] = [
  { name: 'of', label: 'handOf', completes: 'of' },
  { name: 'value', label: 'columnFigure', needed: true },
  { name: 'speaker', label: 'columnWord', completes: 'speaker' },
  { name: 'sentence', label: 'handSentence' },
];
const PROBLEMS: Record<HandProblem, Key> = {
  missing: 'handMissing',
  day: 'handDay',
  future: 'handFuture',
  before: 'handBefore',
  address: 'handAddress',
  number: 'handNumber',
};
const EMPTY: HandMade = { outlet: '', title: '', url: '', published: '', day: '', place: '', measure: 'killed', role: 'people', of: '', value: '', speaker: '', sentence: '' }; // prettier-ignore
const LONGEST_SENTENCE = 600;
const LONGEST_ADDRESS = 2000;
const LONGEST_NAME = 200;

export function HandForm({ journal }: { journal: JournalPage }) {
  const [made, setMade] = useState(EMPTY);
  const [problems, setProblems] = useState<HandProblems>({});
  const { names, complete, idOf } = useCompletions(journal.events ?? []);
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<HandMade>) => {
    const next = { ...made, ...part };
    setMade(next);
    // what was wrong is checked as it is put right, what is being entered only once it is sent
    if (Object.keys(problems).length > 0) setProblems(problemsByHand(next, today()));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = problemsByHand(made, today());
    setProblems(found);
    const [wrong] = Object.keys(found);
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
      return journal.say(say('handWrong'));
    }
    const known: KnownNames = {};
    for (const field of ['outlet', 'place', 'of', 'speaker'] as const) {
      const id = idOf(field, made[field]);
      if (id) known[field] = id;
    }
    // the list of public suffixes, by which pages have their ids, is loaded when it is needed
    const { madeByHand } = await import('../../journal/by-hand');
    const report = madeByHand(made, Date.now(), known);
    const matches = (await openIndex()).find(report.signature, report.id);
    const isAdded = await journal.change(
      { reports: [report.id], events: [eventIdFor(report.id), ...matches.map((m) => m.event)] },
      (view) => addDraft(report, matches, Date.now(), view),
      say('handDone'),
    );
    if (isAdded) setMade(EMPTY);
  };
  const input = ({ name, label, type, needed, completes }: Field) => {
    const problem = problems[name];
    return (
      <label key={name} class={name === 'sentence' || name === 'url' ? 'full' : ''}>
        <span>{say(label)}</span>
        <input
          name={name}
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'url' ? 'url' : 'text'}
          list={completes ? `completions-${name}` : ''}
          autocomplete="off"
          aria-required={needed ?? false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `problem-${name}` : undefined}
          maxLength={name === 'sentence' ? LONGEST_SENTENCE : name === 'url' ? LONGEST_ADDRESS : LONGEST_NAME}
          value={made[name]}
          onInput={(e) => {
            set({ [name]: e.currentTarget.value });
            if (completes) complete(completes, e.currentTarget.value);
          }}
        />
        {problem && (
          <span class="wrong" id={`problem-${name}`}>
            {say(PROBLEMS[problem])}
          </span>
        )}
        {completes && (
          <datalist id={`completions-${name}`}>
            {(names[completes] ?? []).map((n) => (
              <option key={n} value={n} />
            ))}
          </datalist>
        )}
      </label>
    );
  };
  return (
    <details class="part">
      <summary>{say('handTitle')}</summary>
      <form class="hand" ref={form} noValidate onSubmit={(e) => void submit(e)}>
        {BEFORE.map(input)}
        <label>
          <span>{say('handMeasure')}</span>
          <select
            value={made.measure}
            onChange={(e) =>
              set({ measure: FIGURE_MEASURES.find((m) => m === e.currentTarget.value) ?? 'killed' })
            }
          >
            {FIGURE_MEASURES.map((m) => (
              <option key={m} value={m}>
                {nameOfMeasure(m)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('answerRole')}</span>
          <select
            value={made.role}
            onChange={(e) => set({ role: ROLE_IDS.find((r) => r === e.currentTarget.value) ?? 'people' })}
          >
            {ROLE_IDS.map((role) => (
              <option key={role} value={role}>
                {wordWho({ role }, undefined)}
              </option>
            ))}
          </select>
        </label>
        {AFTER.map(input)}
        <div class="full">
          <button type="submit">{say('answerSave')}</button>
        </div>
      </form>
    </details>
  );
}
