// An event of the journal at a glance: its day, place and kind as most of its reports give them, who reports it, and the tolls
// of each.
import type { Count } from '../model/reading';
import type { Qualifier } from '../model/database';
import { whoKey, type Who } from '../model/who';
import { countsLike, momentOf } from './compare';
import { correctedReport } from './corrected';
import {
  nameIn,
  storyFigures,
  storyOf,
  type Entry,
  type JournalEvent,
  type JournalFigure,
  type JournalReport,
} from './report';

/** One count of an event, as each report gives it. */
export interface Spread {
  measure: JournalFigure['measure'];
  who: Who;
  /** The name of whom those counted belong to. */
  of: string | null;
  in: string | null;
  /** The latest printed first. */
  values: SpreadValue[];
}

export interface SpreadValue {
  report: string;
  outlet: string;
  owner: string;
  value: Count;
  qualifier: Qualifier;
  attributed: readonly string[];
  published: string | null;
  hour: string | null;
  read: number;
}

export interface EventSummary {
  id: string;
  title: string;
  from: string | null;
  to: string | null;
  place: string | null;
  placeName: string | null;
  kind: string | null;
  incident: string | null;
  outlets: string[];
  reports: number;
  spread: Spread[];
  pinned: boolean;
  note: string;
  tags: readonly string[];
  /** When a report of it was last read, in milliseconds since 1970. */
  read: number;
}

/** A summary of an event and its entries. Without an entry there is none. */
export function summarise(event: JournalEvent, entries: readonly Entry[]): EventSummary | null {
  if (entries.length === 0) return null;
  const reports = entries.map(correctedReport);
  const stories = reports.map(storyOf);
  const from = commonest(stories.map((s) => s.from));
  const { title, incident, pinned, note, tags, id } = event;
  const place = commonest(stories.map((s) => s.place));
  return {
    id,
    title: title || reports.map((r) => r.title).sort((a, b) => a.length - b.length)[0]!,
    from: from ?? earliest(reports),
    to: stories.find((s) => s.from === from)?.to ?? from,
    place,
    placeName: stories.find((s) => s.place === place)?.placeName ?? place,
    kind: commonest(stories.map((s) => s.kind)),
    incident,
    outlets: [...new Set(reports.map((r) => r.outlet.name))].sort(),
    reports: reports.length,
    spread: spreadOf(reports),
    pinned,
    note,
    tags,
    read: Math.max(...reports.map((r) => r.read)),
  };
}

/** The counts of a story that reports give, those of most reports first. */
function spreadOf(reports: readonly JournalReport[]): Spread[] {
  const counts = new Map<string, Spread>();
  for (const report of reports) {
    const figures = storyFigures(report);
    for (const figure of figures) {
      if (countsLike(figure, figures, NOBODY)[0] !== figure) continue;
      const { measure, who } = figure;
      const key = `${measure} ${whoKey(who)} ${figure.in ?? ''}`;
      const spread = counts.get(key) ?? { measure, who, of: ofName(report, who), in: figure.in, values: [] };
      counts.set(key, spread);
      spread.values.push(valueOf(report, figure));
    }
  }
  for (const { values } of counts.values())
    values.sort((a, b) => momentOf(b).localeCompare(momentOf(a)) || b.read - a.read);
  return [...counts.values()].sort((a, b) => b.values.length - a.values.length);
}

const NOBODY = () => false;

/** The name of whom those counted belong to; null for those of nobody. */
export const ofName = (report: JournalReport, { of }: Who) => (of === undefined ? null : nameIn(report, of));

function valueOf(report: JournalReport, { value, qualifier, ...figure }: JournalFigure): SpreadValue {
  const { id, outlet, owner, published, hour, read } = report;
  const attributed = figure.attributed.map((speaker) => nameIn(report, speaker));
  return { report: id, outlet: outlet.name, owner, value, qualifier, attributed, published, hour, read };
}

/** The value given most often; of equals the first. */
function commonest(values: readonly (string | null)[]): string | null {
  const counted = new Map<string, number>();
  for (const value of values) if (value !== null) counted.set(value, (counted.get(value) ?? 0) + 1);
  return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const earliest = (reports: readonly JournalReport[]): string | null =>
  reports.flatMap((r) => r.published ?? []).sort()[0] ?? null;
