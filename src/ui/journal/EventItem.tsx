// One event of the journal: its tolls by outlet at a glance; opened, each report with its figures, and what can be put right.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import { wordDate } from '../../i18n/wording';
import { momentOf } from '../../journal/compare';
import { editEvent } from '../../journal/edit';
import { LONGEST, MOST, type Entry } from '../../journal/report';
import { entriesOf } from '../../journal/store';
import type { EventSummary, Spread } from '../../journal/summary';
import { Timeline } from '../common/Timeline';
import { ReportItem } from './ReportItem';
import type { JournalPage } from './use-journal';
import { rescueFocus } from './focus';
import { Parts, Values } from './Parts';
import { Written } from './Written';
import { wordCount } from './words';

/** Counts that are shown of an event that is not opened. */
const AT_A_GLANCE = 2;

interface EventItemProps {
  summary: EventSummary;
  /** The day, above the first event of it. */
  heading: string | null;
  journal: JournalPage;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

export function EventItem({ summary, heading, journal, chosen, onChoose }: EventItemProps) {
  const [open, setOpen] = useState(false);
  const { id, title, placeName, outlets, spread, tags, pinned } = summary;
  return (
    <li>
      {heading !== null && <h2>{heading}</h2>}
      <div class="event">
        <input
          type="checkbox"
          aria-label={say('recordChoose', title)}
          checked={chosen}
          onChange={(e) => onChoose(e.currentTarget.checked)}
        />
        <details id={id} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>
            <b dir="auto">{title}</b>
            <span class="small">
              <Parts of={[pinned && say('pinned'), placeName, outlets.join(', '), ...tags]} />
            </span>
            {spread.slice(0, AT_A_GLANCE).map((s) => (
              <Values key={wordCount(s)} spread={s} />
            ))}
          </summary>
          {open && <Opened summary={summary} journal={journal} />}
        </details>
      </div>
    </li>
  );
}

function Opened({ summary, journal }: { summary: EventSummary; journal: JournalPage }) {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    void entriesOf(summary.id).then(
      (all) => setEntries(all.sort(byMoment)),
      () => setEntries([]),
    );
  }, [summary]);
  useEffect(() => {
    if (journal.said) rescueFocus();
  }, [entries]);
  const { id, spread, pinned, note, tags, title } = summary;
  const edit = (part: Parameters<typeof editEvent>[1], was?: Parameters<typeof editEvent>[3]) =>
    journal.change({ events: [id] }, (view) => editEvent(id, part, view, was), say('optionsSaved'));
  return (
    <>
      {spread.map((s, i) => (
        <Growth key={wordCount(s)} spread={s} isShown={i < AT_A_GLANCE} />
      ))}
      <ul class="bare">
        {entries.map((entry) => (
          <ReportItem key={entry.report.id} entry={entry} alone={entries.length === 1} journal={journal} />
        ))}
      </ul>
      <div class="row">
        <label>
          {say('recordEventTitle')}{' '}
          <Written value={title} longest={LONGEST.title} onSave={(text) => edit({ title: text.trim() })} />
        </label>
        <label>
          {say('recordTags')}{' '}
          <Written
            value={tags.join(', ')}
            longest={LONGEST.title}
            onSave={(text, was) => edit({ tags: tagsIn(text) }, { tags: tagsIn(was) })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={pinned}
            onChange={(e) => void edit({ pinned: e.currentTarget.checked })}
          />
          {say('recordPin')}
        </label>
      </div>
      <label>
        {say('recordNote')}
        <Written
          rows={2}
          value={note}
          longest={LONGEST.note}
          onSave={(text, was) => edit({ note: text.trim() }, { note: was })}
        />
      </label>
    </>
  );
}

/** The latest printed first, as its counts are. */
const byMoment = ({ report: a }: Entry, { report: b }: Entry) =>
  momentOf(b).localeCompare(momentOf(a)) || b.read - a.read;

const tagsIn = (text: string) =>
  text.split(',').map((tag) => tag.trim().slice(0, LONGEST.name)).filter(Boolean).slice(0, MOST.tags); // prettier-ignore

/** How a toll grew from report to report, where it did. `isShown`: whether its values are above already. */
function Growth({ spread, isShown }: { spread: Spread; isShown: boolean }) {
  const points = spread.values
    .flatMap(({ value, published, hour, outlet }) =>
      published && typeof value === 'number'
        ? [{ day: hour ? `${published}T${hour}` : published, date: [wordDate(published), hour].filter(Boolean).join(', '), label: String(value), value, outlet }] // prettier-ignore
        : [],
    )
    .sort((a, b) => Date.parse(a.day) - Date.parse(b.day));
  const days = new Set(points.map((p) => p.day)).size;
  return (
    <>
      {!isShown && <Values spread={spread} />}
      {points.length > 1 && days > 1 && (
        <Timeline
          timeline={{ summary: `${wordCount(spread)}. ${say('timelineLabel')}`, points, here: null }}
        />
      )}
    </>
  );
}
