// A journal in a file: pages that are read are added to it, and the events that several outlets report are printed.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { addDraft } from '../journal/add';
import { JournalMemory } from '../journal/memory';
import { summarise, type EventSummary, type Spread } from '../journal/summary';
import { TransferError, exportJournal, readJournal, type TransferProblem } from '../journal/transfer';
import { whoKey } from '../model/who';
import type { Answer } from './read-job';

const PROBLEMS: Record<TransferProblem, string> = {
  'not-a-journal': 'is no journal of this program',
  'later-version': 'was written by a later version of this program',
  empty: 'holds no report that is whole',
};

export class CliJournal {
  readonly #journal: JournalMemory;

  /** Opens a file, or begins one. Throws when there is such a file but it is no journal; it is left as it is. */
  constructor(
    private readonly file: string,
    complain: (line: string) => void,
  ) {
    this.#journal = existsSync(file) ? opened(file, complain) : new JournalMemory();
  }

  add({ draft }: Answer): Promise<void> {
    if (draft) {
      const matches = this.#journal.index.find(draft.signature, draft.id);
      this.#journal.apply(addDraft(draft, matches, draft.read, this.#journal));
    }
    return Promise.resolve();
  }

  /** Saves the file, and words the events that several outlets report, the latest first. */
  *lines(json: boolean): Generator<string> {
    const { entries, events } = this.#journal;
    // written beside it first: a call that is stopped leaves the old file whole
    writeFileSync(`${this.file}.new`, exportJournal('', entries, events));
    renameSync(`${this.file}.new`, this.file);
    const summaries = events
      .flatMap((e) => summarise(e, this.#journal.entriesOf(e.id)) ?? [])
      .filter((s) => s.outlets.length > 1)
      .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
    for (const summary of summaries) yield json ? JSON.stringify(summary) : worded(summary);
  }
}

function opened(file: string, complain: (line: string) => void): JournalMemory {
  try {
    const { entries, events, rejected } = readJournal(readFileSync(file, 'utf8'));
    if (rejected) complain(`${file}: ${rejected} damaged records were left out`);
    return new JournalMemory(entries, events);
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    throw new Error(`${file} ${PROBLEMS[error.problem]}`, { cause: error });
  }
}

function worded({ title, from, placeName, outlets, reports, spread }: EventSummary): string {
  const head = [from, placeName].filter(Boolean).join(', ');
  return [
    `${head ? `${head}: ` : ''}${title}`,
    `  ${reports} reports: ${outlets.join(', ')}`,
    ...spread.filter((s) => s.values.length > 1).map((s) => `  ${wordedSpread(s)}`),
    '',
  ].join('\n');
}

function wordedSpread({ measure, who, values }: Spread): string {
  const byValue = new Map<string, string[]>();
  for (const { value, qualifier, outlet } of values) {
    const number = typeof value === 'object' ? `${value.min} to ${value.max}` : String(value);
    const key =
      qualifier === 'exactly' || qualifier === 'none' ? number : `${qualifier.replace('-', ' ')} ${number}`;
    byValue.set(key, [...(byValue.get(key) ?? []), outlet]);
  }
  const counted = whoKey(who) === 'people//' ? measure : `${measure} (${whoKey(who)})`;
  return `${counted}: ${[...byValue].map(([value, by]) => `${value} (${by.join(', ')})`).join(', ')}`;
}
