// A report entered by hand, checked as a record is: what is missing is said beside its field, and nothing that was entered is lost.
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { say, type Key } from '../../i18n/say';
import { nameOfMeasure, wordWho } from '../../i18n/wording';
import { addDraft } from '../../journal/add';
import { madeByHand, type HandMade } from '../../journal/by-hand';
import { eventIdFor } from '../../journal/ids';
import { StoryIndex } from '../../journal/match';
import { FIGURE_MEASURES, reportSchema } from '../../journal/report';
import { keptStories } from '../../journal/store';
import { ROLE_IDS } from '../../model/who';
import { ask } from '../common/page';
import type { JournalPage } from './use-journal';

type Text = Exclude<keyof HandMade, 'measure' | 'role'>;
const FIELDS: readonly [
  Text,
  Key,
  { type?: 'date' | 'url' | 'number'; needed?: true; completes?: string },
][] = [
  ['outlet', 'columnOutlet', { needed: true, completes: 'outlet' }],
  ['title', 'recordEventTitle', { needed: true }],
  ['url', 'handUrl', { type: 'url' }],
  ['published', 'handPublished', { type: 'date' }],
  ['day', 'measureDate', { type: 'date' }],
  ['place', 'measurePlace', { completes: 'entity' }],
  ['value', 'columnFigure', { type: 'number', needed: true }],
  ['speaker', 'columnWord', {}],
  ['sentence', 'handSentence', {}],
];
const EMPTY: HandMade = { outlet: '', title: '', url: '', published: '', day: '', place: '', measure: 'killed', role: 'people', value: '', speaker: '', sentence: '' }; // prettier-ignore

export function HandForm({ journal }: { journal: JournalPage }) {
  const [made, setMade] = useState(EMPTY);
  const [completions, setCompletions] = useState<string[]>([]);
  const set = (part: Partial<HandMade>) => setMade({ ...made, ...part });
  const complete = async (text: string, kind: string) => {
    const found = text.trim() ? await ask('search', { query: text }).catch(() => []) : [];
    setCompletions([...new Set(found.filter((r) => r.ref.kind === kind).map((r) => r.name))]);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const report = madeByHand(made, Date.now());
    const { success } = v.safeParse(reportSchema, report);
    if (!success) return journal.say(say('handWrong'));
    const index = new StoryIndex();
    for (const story of await keptStories()) index.add(story);
    const matches = index.find(report.signature, report.id);
    await journal.change(
      { reports: [report.id], events: [eventIdFor(report.id), ...matches.map((m) => m.event)] },
      (view) => addDraft(report, matches, Date.now(), view),
      say('handDone'),
    );
    setMade(EMPTY);
  };
  return (
    <details>
      <summary>{say('handTitle')}</summary>
      <form class="hand" onSubmit={(e) => void submit(e)}>
        {FIELDS.map(([name, label, { type, needed, completes }]) => (
          <label key={name}>
            {say(label)}
            <input
              type={(type ?? 'text') as 'text'}
              list={completes ? 'completions' : ''}
              required={needed ?? false}
              maxLength={name === 'sentence' ? 600 : 200}
              value={made[name]}
              onInput={(e) => {
                set({ [name]: e.currentTarget.value });
                if (completes) void complete(e.currentTarget.value, completes);
              }}
            />
          </label>
        ))}
        <label>
          {say('handMeasure')}
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
          {say('answerRole')}
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
        <datalist id="completions">
          {completions.map((c) => (
            <option key={c} value={c} />
          ))}
        </datalist>
        <button type="submit">{say('answerSave')}</button>
      </form>
    </details>
  );
}
