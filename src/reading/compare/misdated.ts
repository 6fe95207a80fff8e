// Which dates of a sentence are the day of an incident, though the incident was on another: “the strike on 27 May 2021”, of one in
// January 2020. Funerals, mourning, verdicts and anniversaries have days of their own.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { ClauseCues, FoundDate } from '../language';
import type { Clause } from '../events/clauses';
import type { Pointer } from '../names/mentions';
import { inside } from '../../text/spans';

/** Days from the incident up to which a date is taken for the incident's. */
const NEAR_DAYS = 3;
/** Days from the incident within which a date that only the page's story ties to it can be that of a funeral or of mourning. */
const AFTERMATH_DAYS = 45;
/** Days around the same day of another year, on which a death is remembered. */
const ANNIVERSARY_DAYS = 10;
const YEAR_DAYS = 365.25;
/** Characters from the words for the event to its day, and before a day that opens a clause. */
const REACH = 60;
const OPENING = 6;
const YEAR_PRINTED = /\p{Nd}{4}/u;
/** What parts the day from the event before it. */
const BREAK = /[,;:،؛–—()«»“”"]/;

export interface DatedText {
  text: string;
  pointers: readonly Pointer[];
  cues: ClauseCues | undefined;
}

/** Whether a date of a clause that speaks of an incident is given as the incident's day. */
export function isItsDay(d: FoundDate, clause: Clause, incident: Incident, words: DatedText): boolean {
  const days = daysFrom(d, incident);
  if (days <= NEAR_DAYS) return true;
  if (isAnniversary(days) || clause.commemorates) return false;
  return d.start - clause.start <= OPENING || followsEvent(d, clause, incident, words);
}

/**
 * The same for a clause that its own words tie to nothing, as a day that is far off speaks so strongly against it: on a page of that
 * incident, the clause names one of its dead, and the day has its year.
 */
export function isMisdated(d: FoundDate, clause: Clause, story: Incident, words: DatedText): boolean {
  const days = daysFrom(d, story);
  return (
    days > AFTERMATH_DAYS &&
    !isAnniversary(days) &&
    clause.event &&
    !clause.background &&
    !clause.commemorates &&
    YEAR_PRINTED.test(words.text.slice(d.start, d.end)) &&
    deadIn(clause, story, words.pointers).length > 0 &&
    followsEvent(d, clause, story, words)
  );
}

const daysFrom = (d: FoundDate, { date: { from, to } }: Incident): number =>
  from === null
    ? 0
    : Math.max(0, dayNumber(from) - dayNumber(d.from), dayNumber(d.from) - dayNumber(to ?? from));

const isAnniversary = (days: number): boolean => {
  const years = Math.round(days / YEAR_DAYS);
  return years > 0 && Math.abs(days - years * YEAR_DAYS) <= ANNIVERSARY_DAYS;
};

const deadIn = (clause: Clause, { victims }: Incident, pointers: readonly Pointer[]) =>
  inside(pointers, clause).filter((p) => victims.includes(p.entity));

/** Whether a day comes right after the words for an event. */
function followsEvent(d: FoundDate, clause: Clause, incident: Incident, words: DatedText): boolean {
  const { text, pointers, cues } = words;
  const event = cues?.event && endOfLast(cues.event, text.slice(clause.start, d.start));
  if (event === undefined) return false;
  const from = clause.start + event;
  // “judged the killing of the general on 9 June”: the day may be that of the verdict
  const isParted = deadIn(clause, incident, pointers).some((p) => p.start >= from && p.end <= d.start);
  return !isParted && d.start - from <= REACH && !BREAK.test(text.slice(from, d.start));
}

function endOfLast(pattern: RegExp, text: string): number | undefined {
  const last = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].at(-1);
  return last && last.index + last[0].length;
}
