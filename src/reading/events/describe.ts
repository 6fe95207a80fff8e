// The events of a page as the reading gives them, and which event each figure belongs to.
import { isoDay } from '../../model/days';
import type { Figure, FoundIncident, PageEvent } from '../../model/reading';
import type { EventRecord } from '../record';
import type { Found, Happening } from './happenings';
import { UNKNOWN } from './located';
import type { Cluster } from './page-events';
import { stageOf } from './stages';

export interface Described {
  events: PageEvent[];
  figures: Figure[];
}

/** Events with their ids, and the figures of the page with their events and stages. */
export function describeEvents(
  clusters: readonly Cluster[],
  figures: readonly Figure[],
  incidents: readonly FoundIncident[],
  { text, sentences, language }: Pick<Found, 'text' | 'sentences' | 'language'>,
  know: EventRecord,
): Described {
  const told = clusters.filter((c) => c.main || isTold(c)).sort(byPlaceInText);
  const events = told.map((cluster, i) => pageEvent(cluster, `e${i + 1}`, incidents, text));
  const eventAt = new Map(
    told.flatMap((cluster, i) => cluster.happenings.map((h) => [h.clause.start, events[i]!] as const)),
  );
  const starts = [...eventAt.keys()].sort((a, b) => a - b);
  const withEvents: Figure[] = [];
  let clause = 0;
  let sentence = 0;
  for (const figure of figures) {
    while (clause + 1 < starts.length && starts[clause + 1]! <= figure.start) clause++;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= figure.start) sentence++;
    const event = situationEvent(figure, events, incidents, know) ?? eventAt.get(starts[clause]!) ?? null;
    withEvents.push({
      ...figure,
      event: event?.id ?? null,
      stage: stageOf(sentences[sentence]!, figure.start, language.events),
    });
  }
  return { events, figures: withEvents };
}

/** Whether a page says anything of an event besides that it speaks of it. */
const isTold = ({ happenings }: Cluster) =>
  happenings.some(
    (h) => h.tolls.length > 0 || h.clause.incident !== null || (h.clause.event && h.kind !== null),
  );

const byPlaceInText = (a: Cluster, b: Cluster) =>
  Number(b.main) - Number(a.main) || a.happenings[0]!.clause.start - b.happenings[0]!.clause.start;

function pageEvent(
  { main, days, where, happenings, incident }: Cluster,
  id: string,
  incidents: readonly FoundIncident[],
  text: string,
): PageEvent {
  const dated = days.filter((d) => !d.yearless);
  const link = incidents.find((i) => i.id === incident);
  const unknown = [...where.unknown][0];
  return {
    id,
    main,
    incident: link?.id ?? null,
    link: link?.link ?? null,
    probability: link?.probability ?? 0,
    from: dated.length ? isoDay(Math.min(...dated.map((d) => d.from))) : null,
    to: dated.length ? isoDay(Math.max(...dated.map((d) => d.to))) : null,
    place:
      [...where.places][0] ??
      (unknown && nameOf(unknown, happenings, text)) ??
      [...where.countries][0] ??
      null,
    kind: kindOf(happenings),
    spans: happenings.map(({ clause: { start, end } }) => ({ start, end })),
  };
}

/** An unknown place as the page prints it. */
function nameOf(key: string, happenings: readonly Happening[], text: string): string {
  const name = key.slice(UNKNOWN.length);
  for (const { clause } of happenings) {
    const at = text.slice(clause.start, clause.end).toLowerCase().indexOf(name);
    if (at >= 0) return text.slice(clause.start + at, clause.start + at + name.length);
  }
  return name;
}

/** The kind that most of the clauses name; of two, the one named first. */
function kindOf(happenings: readonly Happening[]): string | null {
  const counted = new Map<string, number>();
  for (const { kind } of happenings)
    if (kind) counted.set(kind, (counted.get(kind) ?? 0) + (kind === 'attack' ? 0.1 : 1));
  return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A running count that the record knows is an event of its own; it is added where a figure first reports it. */
function situationEvent(
  figure: Figure,
  events: PageEvent[],
  incidents: readonly FoundIncident[],
  know: EventRecord,
): PageEvent | null {
  if (figure.incident === null || know.incidents.get(figure.incident)?.kind !== 'situation') return null;
  const { start, end } = figure;
  const known = events.find((e) => e.incident === figure.incident);
  if (known) {
    known.spans.push({ start, end });
    return known;
  }
  const { date, place, type } = know.incidents.get(figure.incident)!;
  const link = incidents.find((i) => i.id === figure.incident);
  const event: PageEvent = {
    id: `e${events.length + 1}`,
    main: false,
    incident: figure.incident,
    link: 'known',
    probability: link?.probability ?? 0,
    from: date.from,
    to: date.to ?? null,
    place,
    kind: type,
    spans: [{ start, end }],
  };
  events.push(event);
  return event;
}
