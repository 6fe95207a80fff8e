// A happening: what one clause says happened, when and where, how many it counts, and what shows it to be another event
// than the page's. Happenings of one event are brought together in `page-events.ts`.
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import { inside } from '../../text/spans';
import type { Toll } from '../figures/tolls';
import type { Linked } from '../links/link-clause';
import type { FoundDate, Language } from '../language';
import type { Pointer } from '../names/mentions';
import type { EventRecord } from '../record';
import type { Steps } from '../steps';
import type { EventKind } from './cues';
import { runsOn } from './running';
import { eventDays, yearlessDates, type EventDays } from './event-days';
import { whereOf, type Where } from './located';

export interface Happening {
  clause: Linked;
  days: readonly EventDays[];
  where: Where;
  tolls: readonly Toll[];
  kind: EventKind | null;
  /** Its words name another event than the page's: “an earlier attack”. */
  another: boolean;
  /** It names what the event before it answered: “in retaliation for”. */
  answered: boolean;
  /** It takes up the event spoken of before: “those strikes”. */
  again: boolean;
  /** Its counts are over a war or a long time. */
  running: boolean;
}

/** What earlier steps found in the whole text. */
export interface Found {
  text: string;
  published: string | null;
  language: Language;
  sentences: readonly Sentence[];
  clauses: readonly Linked[];
  pointers: readonly Pointer[];
  elsewhere: readonly Span[];
  dates: readonly FoundDate[];
  tolls: readonly Toll[];
}

/** Finds the happenings of a text, one a clause, in order. */
export function* happeningSteps(found: Found, know: EventRecord): Steps<Happening[]> {
  const { text, language, clauses, dates, tolls } = found;
  const cues = language.events;
  const yearless = found.published ? [] : yearlessDates(found.sentences, language);
  const happenings: Happening[] = [];
  for (const clause of clauses) {
    const here = inside(tolls, clause);
    happenings.push({
      clause,
      days: eventDays(text, clause, dates, yearless, language),
      where: whereOf(found, clause, know),
      tolls: here,
      kind: cues?.kinds.find(([, words]) => words.test(clause.text))?.[0] ?? null,
      another: cues?.another.test(clause.text) ?? false,
      answered: cues?.answered?.test(clause.text) ?? false,
      again: cues?.again?.test(clause.text) ?? false,
      running: runsOn(text, clause, cues) || isState(here),
    });
    yield;
  }
  const running: Happening[] = [];
  happenings.forEach((h, i) => {
    const runs = h.running || runsOnNext(h, happenings[i + 1], found) || goesOn(h, running[i - 1]);
    running.push({ ...h, running: runs });
  });
  return running;
}

/** “900 people have been killed” | “since the war began”: the next clause of the sentence says so. */
const runsOnNext = ({ clause }: Happening, next: Happening | undefined, { text, language }: Found) =>
  next?.tolls.length === 0 &&
  next.clause.sentence === clause.sentence &&
  runsOn(text, { start: clause.start, end: next.clause.end }, language.events);

/** “Since the war began 14 people have died. The ambulances have treated 600”: a count beside a running one, of no event of its own. */
const goesOn = (h: Happening, before: Happening | undefined) =>
  before !== undefined &&
  before.running &&
  before.tolls.length > 0 &&
  h.tolls.length > 0 &&
  before.clause.sentence.paragraph === h.clause.sentence.paragraph &&
  h.days.length === 0 &&
  (h.kind === null || !h.clause.settled) &&
  [h.where.places, h.where.countries, h.where.unknown].every(({ size }) => size === 0);

/** Soldiers stationed and attacks counted are no one event's. */
const isState = (tolls: readonly Toll[]) =>
  tolls.length > 0 && tolls.every(({ measure }) => measure === 'troops' || measure === 'attacks');
