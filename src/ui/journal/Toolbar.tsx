// Above the events: search and filter, what is done with the chosen ones, undo, and the journal as a file.
import { useState } from 'preact/hooks';
import { say, type Key } from '../../i18n/say';
import { deleteReports, mergeEvents } from '../../journal/edit';
import type { Chosen } from '../../journal/exports';
import { entriesOf, eventOf, wholeJournal } from '../../journal/store';
import type { TransferProblem } from '../../journal/transfer';
import { today } from '../../model/days';
import { saveFile } from '../common/page';
import { FILTERS, type Filter } from './filter';
import { UNDO } from './focus';
import { openIndex } from './open-index';
import { FORMS, FORM_NAMES, isSomething, type FormName } from './save';
import type { JournalPage } from './use-journal';

const FILTER_NAMES: Record<Filter, Key> = {
  all: 'filterAll',
  several: 'filterSeveral',
  differ: 'filterDiffer',
  pinned: 'filterPinned',
  notes: 'filterNotes',
};
const PROBLEMS: Record<TransferProblem, Key> = {
  'not-a-journal': 'importNotAJournal',
  'later-version': 'importLater',
  empty: 'importEmpty',
};

/** Loaded when it is needed: it brings the list of public suffixes. */
const transfer = () => import('../../journal/transfer');

interface ToolbarProps {
  journal: JournalPage;
  chosen: readonly string[];
  query: string;
  filter: Filter;
  onQuery: (query: string) => void;
  onFilter: (filter: Filter) => void;
  /** What was chosen is dealt with. */
  onDone: () => void;
}

export function Toolbar({ journal, chosen, query, filter, onQuery, onFilter, onDone }: ToolbarProps) {
  const [owner, setOwner] = useState('');
  const [form, setForm] = useState<FormName>('csv');
  const selected = async (): Promise<Chosen[]> => {
    const all = await Promise.all(
      chosen.map(async (id) => ({ event: await eventOf(id), entries: await entriesOf(id) })),
    );
    return all.flatMap(({ event, entries }) => (event ? [{ event, entries }] : []));
  };
  const save = async () => {
    const list = await selected();
    if (!isSomething(form, list)) return journal.say(say('recordNothing'));
    const { name, type, make } = FORMS[form];
    saveFile(new Blob([await make(list, owner.trim())]), name, type);
    journal.say(say('recordSaved', name));
  };
  const saveWhole = async () => {
    const [{ entries, events }, { exportJournal }] = await Promise.all([wholeJournal(), transfer()]);
    saveFile(
      exportJournal(owner.trim(), entries, events),
      `variorum-journal-${today()}.json`,
      'application/json',
    );
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const { TransferError, importJournal, readJournal } = await transfer();
    try {
      const read = readJournal(await file.text());
      const index = await openIndex();
      await journal.change(
        { all: true },
        (view) => importJournal(read, index, Date.now(), view),
        say('importDone', read.entries.length, read.rejected),
      );
    } catch (error) {
      journal.say(say(error instanceof TransferError ? PROBLEMS[error.problem] : 'importNotAJournal'));
    }
  };
  const remove = () =>
    journal
      .change(
        { events: chosen },
        (view) =>
          deleteReports(
            chosen.flatMap((id) => view.entriesOf(id).map((e) => e.report.id)),
            view,
          ),
        say('recordDeleted'),
      )
      .then(onDone);
  const merge = () =>
    journal.change({ events: chosen }, (view) => mergeEvents(chosen, view), say('recordMerged')).then(onDone);
  const isEmpty = (journal.events?.length ?? 0) === 0;
  return (
    <div role="search" class="toolbar">
      <div class="row" hidden={isEmpty && !journal.canUndo}>
        <label>
          {say('recordSearch')}{' '}
          <input type="search" value={query} onInput={(e) => onQuery(e.currentTarget.value)} />
        </label>
        <label>
          {say('panelFilter')}{' '}
          <select
            value={filter}
            onChange={(e) => onFilter(FILTERS.find((f) => f === e.currentTarget.value) ?? 'all')}
          >
            {FILTERS.map((f) => (
              <option key={f} value={f}>
                {say(FILTER_NAMES[f])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" id={UNDO} aria-disabled={!journal.canUndo} onClick={() => void journal.undo()}>
          {say('undo')}
        </button>
      </div>
      <div class="row" role="group" hidden={isEmpty} aria-label={say('recordChosen', chosen.length)}>
        <span>{say('recordChosen', chosen.length)}</span>
        <button type="button" disabled={chosen.length < 2} onClick={() => void merge()}>
          {say('recordMerge')}
        </button>
        <button type="button" disabled={chosen.length === 0} onClick={() => void remove()}>
          {say('recordDelete')}
        </button>
        <label>
          {say('recordSaveAs')}{' '}
          <select
            value={form}
            onChange={(e) => setForm(FORM_NAMES.find((f) => f === e.currentTarget.value) ?? 'csv')}
          >
            {FORM_NAMES.map((f) => (
              <option key={f} value={f}>
                {say(FORMS[f].label)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={chosen.length === 0} onClick={() => void save()}>
          {say('answerSave')}
        </button>
      </div>
      <details class="part">
        <summary>{say('recordFile')}</summary>
        <div class="row">
          <label>
            {say('recordOwner')}{' '}
            <input value={owner} maxLength={100} onInput={(e) => setOwner(e.currentTarget.value)} />
          </label>
          <button type="button" onClick={() => void saveWhole()}>
            {say('recordExport')}
          </button>
          <label>
            {say('recordImport')}{' '}
            <input
              type="file"
              accept="application/json,.json"
              onChange={(e) => void take(e.currentTarget.files?.[0])}
            />
          </label>
        </div>
      </details>
    </div>
  );
}
