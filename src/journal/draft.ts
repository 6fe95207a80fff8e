// A draft of a report from the reading of a page: its events and figures in the record's words, each figure with its sentence.
import { withoutTracking } from '../model/addresses';
import { dayNumber } from '../model/days';
import type { Figure, PageEvent, Reading, Span } from '../model/reading';
import { whoKey } from '../model/who';
import { signatureOf, type Signature } from '../reading/events/signature';
import type { EventRecord } from '../reading/record';
import { holding } from '../text/spans';
import { splitSentences, type Sentence } from '../text/sentences';
import { reportId } from './ids';
import { hashOf } from './keys';
import { LONGEST, MOST, type JournalFigure, type JournalPageEvent, type JournalReport } from './report';

/** When a page was read, in milliseconds since 1970, and the hour that it prints, as HH:MM. */
export interface ReadAt {
  read: number;
  hour: string | null;
}

/** UTF-16 code units kept before and after a figure's own words, as selectors of the Web Annotation model have them. */
const CONTEXT = 32;
/** Days around an event within which somebody's death is taken for one of its dead. */
const DEATH_DAYS = 2;

/**
 * The draft of a page. Null when it reports no event of which it gives a figure: there is nothing to compare it by.
 * Figures that are part of no event are left out.
 */
export function draftReport(reading: Reading, know: EventRecord, at: ReadAt): JournalReport | null {
  const signature = signatureOf(reading, know);
  if (!signature || reading.figures.length === 0) return null;
  const kept = new Set(reading.events.slice(0, MOST.events).map((e) => e.id));
  const figures = reading.figures.filter((f) => f.event !== null && kept.has(f.event)).slice(0, MOST.figures);
  return figures.length === 0 ? null : reportOf(reading, figures, bounded(signature), know, at);
}

/** A report of a page that gives no figure, for what the reader says of a name on it. It is matched with no other. */
export const bareReport = (reading: Reading, know: EventRecord, at: ReadAt): JournalReport =>
  reportOf(reading, [], NO_SIGNATURE, know, at);

const NO_SIGNATURE: Signature = {
  published: null,
  from: null,
  to: null,
  kind: null,
  place: null,
  incident: null,
  places: [],
  entities: [],
  names: [],
  counts: [],
};
const NO_EVENT: JournalPageEvent = {
  id: 'e1',
  main: true,
  from: null,
  to: null,
  place: null,
  placeName: null,
  kind: null,
  incident: null,
  actors: [],
  dead: [],
};

function reportOf(
  reading: Reading,
  figures: readonly Figure[],
  signature: Signature,
  know: EventRecord,
  { read, hour }: ReadAt,
): JournalReport {
  const { page, text, language } = reading;
  const url = page.url === null ? null : withoutTracking(page.url);
  const events = reading.events.slice(0, MOST.events).map((e) => pageEvent(e, reading, know));
  return {
    id: reportId('', url, text),
    owner: '',
    outlet: outletOf(page.outlet, url, know),
    title: (page.title ?? text.slice(0, LONGEST.name)).trim().slice(0, LONGEST.title),
    url,
    published: page.published,
    hour,
    read,
    language: language.code,
    byHand: false,
    events: events.length > 0 ? events : [NO_EVENT],
    figures: journalFigures(figures, text),
    earlier: [],
    signature,
    names: namesOf(figures, events, know),
  };
}

/** Names of the record for the ids of whom figures count, who speaks, and who took part. */
function namesOf(
  figures: readonly Figure[],
  events: readonly JournalPageEvent[],
  know: EventRecord,
): JournalReport['names'] {
  const ids = [
    ...figures.flatMap((f) => [...(f.who.of === undefined ? [] : [f.who.of]), ...f.attributed]),
    ...events.flatMap((e) => [...e.actors, ...e.dead]),
  ];
  const named = [...new Set(ids)].flatMap((id) => {
    const known = know.entities.get(id)?.name ?? know.outlets.get(id)?.name;
    return known === undefined ? [] : [[id, cut(known, LONGEST.name)] as const];
  });
  return Object.fromEntries(named.slice(0, MOST.named));
}

/** A page can print a word of any length: such words name nothing. */
function bounded(signature: Signature): Signature {
  const short = (list: readonly string[]) => list.filter((name) => name.length <= LONGEST.name);
  const { place, places, entities, names, counts } = signature;
  return {
    ...signature,
    place: place === null ? null : cut(place, LONGEST.name),
    places: short(places),
    entities: short(entities),
    names: short(names),
    counts: short(counts),
  };
}

/** The name of an outlet of which nothing is known. */
export const UNNAMED = '?';

function outletOf(id: string | null, url: string | null, know: EventRecord): JournalReport['outlet'] {
  const named = id === null ? undefined : know.outlets.get(id)?.name;
  const host = url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
  return { id: named === undefined ? null : id, name: cut((named ?? id ?? host) || UNNAMED, LONGEST.name) };
}

function pageEvent(event: PageEvent, reading: Reading, know: EventRecord): JournalPageEvent {
  const { id, main, from, to, place, kind, link, incident } = event;
  const named = reading.mentions.filter((m) => m.kind !== 'place' && holding(event.spans, m.start));
  return {
    id,
    main,
    from,
    to,
    place: place === null ? null : cut(place, LONGEST.name),
    placeName: place === null ? null : cut(know.entities.get(place)?.name ?? place, LONGEST.name),
    kind,
    incident: link === 'known' ? incident : null,
    actors: idsOf(named.filter((m) => m.kind !== 'person')),
    dead: idsOf(named.filter((m) => m.kind === 'person' && diedIn(m.entity, event, know))),
  };
}

const idsOf = (mentions: readonly { entity: string }[]) =>
  [...new Set(mentions.map((m) => m.entity))].slice(0, MOST.names);

/** Whether the record has somebody die in the event's incident, or about its day. */
function diedIn(person: string, { from, to, incident }: PageEvent, know: EventRecord): boolean {
  if (incident !== null && know.incidents.get(incident)?.victims.includes(person)) return true;
  const died = know.entities.get(person)?.died?.date;
  if (!died || !from) return false;
  const at = dayNumber(died);
  return at >= dayNumber(from) - DEATH_DAYS && at <= dayNumber(to ?? from) + DEATH_DAYS;
}

/** Figures with the sentences they are in. Figures that have the same id are one, given twice. */
function journalFigures(figures: readonly Figure[], text: string): JournalFigure[] {
  const all = figuresInText(figures, text);
  return [...new Map(all.toReversed().map((f) => [f.id, f])).values()].toReversed();
}

/** Figures of a reading that belong to an event of the page, each with the sentence that it is in; one for one. */
export function figuresInText(figures: readonly Figure[], text: string): JournalFigure[] {
  const sentences = splitSentences(text);
  return figures.map((f) => journalFigure(f, text, holding(sentences, f.start)));
}

function journalFigure(f: Figure, text: string, sentence: Sentence | undefined): JournalFigure {
  const { event, measure, who, value, qualifier, part, stage } = f;
  const kept = { event: event ?? '', measure, who, value, qualifier, in: f.in, part, stage };
  const around = sentence ? sentence.text : text.slice(f.start, f.end);
  return {
    id: figureId(f, around),
    ...kept,
    attributed: f.attributed.map((name) => cut(name, LONGEST.name)),
    quote: {
      exact: cut(f.text, LONGEST.name),
      ...contextOf(f, text),
      sentence: cut(around, LONGEST.sentence),
      paragraph: sentence?.paragraph ?? 0,
    },
  };
}

/** The id of a figure: what it counts and the sentence it is in, so that it is found again when the page is read again. */
const figureId = ({ measure, who, value }: Figure, sentence: string) =>
  `f${hashOf(`${measure} ${whoKey(who)} ${JSON.stringify(value)}\n${sentence}`)}`;

const contextOf = ({ start, end }: Span, text: string) => ({
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

const cut = (text: string, most: number) => text.slice(0, most);
