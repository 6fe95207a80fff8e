// What a card says of other pages that the reader read: their figures for the same count, when they were read, and why they
// are taken for one event.
import { changedCounts } from '../journal/add';
import { compareToll, type Compared } from '../journal/compare';
import { correctedReport } from '../journal/corrected';
import { storyFigures, storyOf, type Entry, type JournalFigure, type JournalReport } from '../journal/report';
import { say } from '../i18n/say';
import { wordAgo, wordDate, wordRelation, wordValue } from '../i18n/wording';
import { dayNumber } from '../model/days';
import type { Reason, ReasonKind, ReasonValue } from '../model/reasons';
import type { EventRecord } from '../reading/record';
import type { SourceRow } from './types/card';
import type { JournalData, JournalQuestion } from './types/journal';
import type { Timeline } from './types/plot';
import { linesOf } from './why';
import { nameOfSpeaker, nameOfWho } from './words';

/** What the journal knows of a page's event. */
export interface JournalContext {
  draft: JournalReport;
  own: Entry | undefined;
  others: readonly Entry[];
  maybe: readonly Entry[];
}

const SUMMARY_PAGES = 4;
/** Fewer points make no timeline. */
const FEWEST_POINTS = 3;

/** What the journal says of one figure of a page; null when it says nothing. `now`: milliseconds since 1970. */
export function journalOf(
  figure: JournalFigure,
  { draft, own, others, maybe }: JournalContext,
  know: EventRecord,
  now: number,
): JournalData | null {
  const page = own ? correctedReport({ ...own, report: { ...draft, earlier: own.report.earlier } }) : draft;
  const isStory = figure.event === storyOf(draft).id;
  const belongs = (inner: string, outer: string) => know.lineage(inner).has(outer);
  const ours = page.figures.find((f) => f.id === figure.id);
  const reports = others.map(correctedReport);
  const compared = isStory && ours ? compareToll(ours, storyFigures(page), reports, belongs) : [];
  const changed = isStory ? wordChanged(figure, own, now) : null;
  const questions = isStory ? maybe.map(questionOf) : [];
  if (compared.length === 0 && changed === null && questions.length === 0) return null;
  return {
    title: say('journalTitle'),
    summary: compared.length ? summarise(compared, now) : null,
    changed,
    rows: compared.map((c) => rowOf(c, know, now)),
    timeline: timelineOf(ours, page, compared),
    questions,
    why: compared.length ? linesOf(whyOneEvent(draft, compared[0]!.report), know) : [],
  };
}

/** “You read two other pages on this: 10 (the Courier, 3 h ago), 12 (the Herald, 1 h ago)” */
function summarise(compared: readonly Compared[], now: number): string {
  const shown = compared
    .slice(0, SUMMARY_PAGES)
    .map(({ figure, report }) =>
      say('journalOne', wordValue(figure.value, figure.qualifier), nameOf(report), wordAgo(report.read, now)),
    );
  const list = `${shown.join(', ')}${compared.length > SUMMARY_PAGES ? ' …' : ''}`;
  return compared.length === 1 ? say('journalOnePage', list) : say('journalPages', compared.length, list);
}

/** The outlet, and whose report it is where it is not the reader's own. */
const nameOf = ({ outlet, owner }: JournalReport) =>
  owner ? say('journalOwned', outlet.name, owner) : outlet.name;

function rowOf({ report, figure, relation }: Compared, know: EventRecord, now: number): SourceRow {
  return {
    outlet: nameOf(report),
    via: null,
    reprints: null,
    value: wordValue(figure.value, figure.qualifier),
    counts: nameOfWho(figure.who, know),
    attributed: figure.attributed.map((who) => nameOfSpeaker(who, know)).join(', ') || say('notTold'),
    published: [
      report.published
        ? [wordDate(report.published), report.hour].filter(Boolean).join(', ')
        : say('dateNotPrinted'),
      say('journalRead', wordAgo(report.read, now)),
    ].join(' · '),
    url: report.url,
    relation,
    relationWords: wordRelation(relation),
  };
}

/** “When you read this page 2 hours ago, it gave 9.” */
function wordChanged(figure: JournalFigure, own: Entry | undefined, now: number): string | null {
  const [before] = (own?.report.earlier ?? []).toReversed().flatMap(({ read, figures }) =>
    changedCounts(figures, own!.report.figures)
      .filter((c) => c.now.measure === figure.measure && c.now.event === figure.event)
      .map((c) => ({ read, figure: c.before })),
  );
  return before
    ? say(
        'journalChanged',
        wordAgo(before.read, now),
        wordValue(before.figure.value, before.figure.qualifier),
      )
    : null;
}

function questionOf({ report, event }: Entry): JournalQuestion {
  const story = storyOf(report);
  const when = story.from ?? report.published;
  return {
    report: report.id,
    event,
    title: report.title,
    detail: [report.outlet.name, when && wordDate(when), story.placeName].filter(Boolean).join(' · '),
  };
}

/** How the count grew from page to page, by the hour they print, or the day; null when it did not, or too few say when. */
function timelineOf(
  ours: JournalFigure | undefined,
  page: JournalReport,
  compared: readonly Compared[],
): Timeline | null {
  const figures = [...compared, ...(ours ? [{ report: page, figure: ours }] : [])];
  const points = figures.flatMap(({ report, figure: { value, qualifier } }) => {
    if (!report.published || typeof value !== 'number') return [];
    const { published, hour } = report;
    return [
      {
        day: hour ? `${published}T${hour}` : published,
        date: [wordDate(published), hour].filter(Boolean).join(', '),
        label: wordValue(value, qualifier),
        value,
        outlet: nameOf(report),
      },
    ];
  });
  points.sort((a, b) => Date.parse(a.day) - Date.parse(b.day));
  const rises = points.every((p, i) => i === 0 || p.value >= points[i - 1]!.value);
  const differ = new Set(points.map((p) => p.value)).size > 1 && new Set(points.map((p) => p.day)).size > 1;
  return points.length >= FEWEST_POINTS && rises && differ
    ? { summary: say('timelineLabel'), points, here: null }
    : null;
}

const MOST_NAMES = 5;
/** Days that two pages can give for one event: a day before or after is the clock's, or the night's. */
const SAME_DAY = 1;

/** The reasons for which two pages are taken to report one event. */
function whyOneEvent(a: JournalReport, b: JournalReport): Reason[] {
  const [ours, theirs] = [storyOf(a), storyOf(b)];
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, values: ReasonValue[]) => {
    if (values.length) reasons.push({ kind, stance: 'for', weight: 0, values: values.slice(0, MOST_NAMES) });
  };
  const near = (x: string | null, y: string | null) =>
    x !== null && y !== null && Math.abs(dayNumber(x) - dayNumber(y)) <= SAME_DAY ? [{ from: x, to: x }] : [];
  if (ours.incident && ours.incident === theirs.incident) add('same-incident', [{ incident: ours.incident }]);
  const day = near(ours.from, theirs.from);
  if (day.length) add('day', day);
  else add('printed', near(a.published, b.published));
  const shared = (key: 'places' | 'entities' | 'names' | 'counts') =>
    a.signature[key].filter((x) => b.signature[key].includes(x));
  const own = ours.place && ours.place === theirs.place ? [{ words: ours.placeName ?? ours.place }] : [];
  add('place', [
    ...own,
    ...shared('places')
      .filter((id) => id !== ours.place)
      .map((entity) => ({ entity })),
  ]);
  add('names', [
    ...shared('entities').map((entity) => ({ entity })),
    ...shared('names').map((words) => ({ words })),
  ]);
  if (ours.kind && ours.kind === theirs.kind) add('kind', [{ type: ours.kind }]);
  add(
    'same-counts',
    shared('counts').map((count) => ({ words: count.split(' ')[1]! })),
  );
  return reasons;
}
