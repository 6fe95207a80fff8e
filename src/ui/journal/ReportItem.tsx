// One report of an event: outlet, hours, figures with their sentences; it can be corrected, split off and deleted.
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import { wordDate, wordValue } from '../../i18n/wording';
import { correctedReport } from '../../journal/corrected';
import { answerSame, correct, deleteReports, splitReport } from '../../journal/edit';
import {
  nameIn,
  storyFigures,
  type Correction,
  type Entry,
  type JournalFigure,
  type JournalReport,
} from '../../journal/report';
import { ofName } from '../../journal/summary';
import { Out } from '../common/Sources';
import { Parts } from './Parts';
import type { JournalPage } from './use-journal';
import { wordCorrection, wordCount, wordEvent } from './words';

interface ReportItemProps {
  entry: Entry;
  /** The only report of its event: there is nothing to split it from. */
  alone: boolean;
  journal: JournalPage;
}

export function ReportItem({ entry, alone, journal }: ReportItemProps) {
  const { report, event, maybe, corrections } = entry;
  const { id, outlet, url, title, published, hour, owner } = report;
  const name = owner ? say('journalOwned', outlet.name, owner) : outlet.name;
  const needs = { reports: [id] };
  const save = (corrections: readonly Said[]) =>
    journal.change(
      needs,
      (view) =>
        correct(
          id,
          corrections.map((c) => ({ ...c, at: Date.now() })),
          view,
        ),
      say('optionsSaved'),
    );
  return (
    <li class="report">
      {url ? <Out url={url} label={name} /> : name}{' '}
      <span class="small">
        <Parts of={[title, published && wordDate(published), hour]} />
      </span>
      <ul>
        {storyFigures(correctedReport(entry)).map((figure) => (
          <Figure key={figure.id} figure={figure} report={report} onSave={save} />
        ))}
      </ul>
      {corrections.length > 0 && (
        <ul class="small">
          {corrections.map((c) => (
            <li key={`${c.of} ${c.kind}`}>{wordCorrection(c)}</li>
          ))}
        </ul>
      )}
      {maybe.map((other) => (
        <Question key={other} entry={entry} other={other} journal={journal} />
      ))}
      <div class="row">
        {!alone && (
          <button
            type="button"
            class="plain"
            onClick={() =>
              void journal.change(
                { events: [event] },
                (view) => splitReport(id, view),
                say('recordSplitDone'),
              )
            }
          >
            {say('recordSplit')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() =>
            void journal.change(
              { events: [event] },
              (view) => deleteReports([id], view),
              say('recordDeleted'),
            )
          }
        >
          {say('recordDelete')}
        </button>
      </div>
    </li>
  );
}

/** “The same event?” with what both are, so that it can be answered at a glance. */
function Question({ entry, other, journal }: { entry: Entry; other: string; journal: JournalPage }) {
  const { report, event } = entry;
  const [own, another] = [journal.summaryOf(event), journal.summaryOf(other)];
  // it may have been merged or deleted since
  if (!own || !another) return null;
  const answer = (same: boolean) =>
    void journal.change(
      { events: [event, other] },
      (view) => answerSame(report.id, other, same, view),
      say(same ? 'recordMerged' : 'optionsSaved'),
    );
  return (
    <div class="question" role="group" aria-label={say('journalSame')}>
      <b>{say('journalSame')}</b>
      <span>{say('recordSameThis', wordEvent(own))}</span>
      <span>{say('recordSameOther', wordEvent(another))}</span>
      <span class="row">
        <button type="button" onClick={() => answer(true)}>
          {say('journalYes')}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {say('journalNo')}
        </button>
      </span>
    </div>
  );
}

type Said = Omit<Correction, 'at'>;

interface FigureProps {
  figure: JournalFigure;
  report: JournalReport;
  /** Whether it was saved. */
  onSave: (corrections: readonly Said[]) => Promise<boolean>;
}

function Figure({ figure, report, onSave }: FigureProps) {
  const { id, measure, who, value, qualifier, attributed, quote } = figure;
  const speakers = attributed.map((speaker) => nameIn(report, speaker)).join(', ');
  const [editing, setEditing] = useState(false);
  const [number, setNumber] = useState('');
  const [speaker, setSpeaker] = useState('');
  const edit = () => {
    setNumber(typeof value === 'number' ? String(value) : '');
    setSpeaker(speakers);
    setEditing(!editing);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const said: Said[] = [];
    if (number !== '' && Number(number) !== value) said.push({ kind: 'wrong-figure', of: id, value: Number(number), qualifier });
    if (speaker.trim() !== speakers) said.push({ kind: 'wrong-speaker', of: id, attributed: speaker.trim() ? [speaker.trim()] : [] });
    // what could not be saved stays in the form
    if (said.length === 0 || (await onSave(said))) setEditing(false);
  }; // prettier-ignore
  return (
    <li>
      {wordCount({ measure, who, of: ofName(report, who) })}: <b>{wordValue(value, qualifier)}</b>
      {speakers && (
        <>
          {' · '}
          <bdi>{speakers}</bdi>
        </>
      )}{' '}
      <button type="button" class="plain" aria-expanded={editing} onClick={edit}>
        {say('recordCorrect')}
      </button>{' '}
      <button type="button" class="plain" onClick={() => void onSave([{ kind: 'not-this-event', of: id }])}>
        {say('answerNotThisEvent')}
      </button>
      {editing && (
        <form class="row" onSubmit={(e) => void submit(e)}>
          <label>
            {say('answerNumber')}{' '}
            <input
              type="number"
              min={0}
              step={1}
              value={number}
              onInput={(e) => setNumber(e.currentTarget.value)}
            />
          </label>
          <label>
            {say('columnWord')}{' '}
            <input maxLength={200} value={speaker} onInput={(e) => setSpeaker(e.currentTarget.value)} />
          </label>
          <button type="submit">{say('answerSave')}</button>
        </form>
      )}
      {quote && (
        <q class="small" dir="auto">
          {quote.sentence}
        </q>
      )}
    </li>
  );
}
