// Step 8: what a page says of an incident besides counts: who did it, who denied it, on which day, where. Reports
// contradict each other on these too.
import type { Incident } from '../../model/database';
import type { PageInfo, Span, Statement } from '../../model/reading';
import { contest } from './contradictions';
import { isItsDay, isMisdated } from './misdated';
import type { EventRecord } from '../record';
import {
  fitsAny,
  fitsCue,
  type FoundDate,
  type Language,
  type PlaceCues,
  type SpeakerCues,
} from '../language';
import type { Linked } from '../links/link-clause';
import type { Pointer } from '../names/mentions';
import { inside } from '../../text/spans';
import { isBacker, sideOf } from '../events/roles';
import { stateOf } from '../events/states';

/** Characters after a name in which a denial, and twice as many before a place in which its event, is looked for. */
const REACH = 60;

export interface StatementInput {
  text: string;
  page: PageInfo;
  clauses: readonly Linked[];
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
  language: Language;
  /** The incident of the record that the page is about. */
  story: string | null;
}

/** The statements of a page, each once for an incident, where the text first makes it. */
export function findStatements(
  { text, page, clauses, pointers, dates, language, story }: StatementInput,
  know: EventRecord,
): Statement[] {
  const { places, roles, sites } = language;
  const found = new Map<string, Statement>();
  const add = (incident: string, measure: Statement['measure'], value: string, { start, end }: Span) => {
    const key = `${incident} ${measure} ${value}`;
    if (found.has(key)) return;
    const statement = { incident, measure, value, start, end };
    found.set(key, { ...statement, ...contest(statement, page, know) });
  };
  const told = story === null ? undefined : know.incidents.get(story);
  const dated = { text, pointers, cues: language.clauses };
  for (const clause of clauses) {
    if (!clause.incident || !clause.settled) {
      if (told?.kind !== 'incident' || (clause.incident ?? told.id) !== told.id) continue;
      for (const d of inside(dates, clause))
        if (isDayOf(d, text, clause, language.speakers) && isMisdated(d, clause, told, dated))
          add(told.id, 'date', d.from, d);
      continue;
    }
    const incident = know.incidents.get(clause.incident);
    if (incident?.kind !== 'incident') continue;
    for (const p of inside(pointers, clause)) {
      if (isPlaceOf(p, text, clause, places, know) && !isAway(p.entity, incident, know))
        add(incident.id, 'place', p.entity, p);
      const actor = actorOf(p, know);
      if (!roles || !actor || isBacker(text, p, roles)) continue;
      const before = text.slice(clause.start, p.start);
      if (places?.land?.test(before)) continue;
      if (fitsAny(roles.denial, before, text.slice(p.end, Math.min(clause.end, p.end + REACH))))
        add(incident.id, 'denial', actor, p);
      else if (sideOf(text, p, clause, roles) === 'attacker') add(incident.id, 'perpetrator', actor, p);
    }
    for (const { start, end, words } of sites?.find(text.slice(clause.start, clause.end)) ?? [])
      add(incident.id, 'site', words, { start: clause.start + start, end: clause.start + end });
    for (const d of inside(dates, clause))
      if (isDayOf(d, text, clause, language.speakers) && isItsDay(d, clause, incident, dated))
        add(incident.id, 'date', d.from, d);
  }
  return [...found.values()];
}

/** Whether a name is of the place where the event of its clause happened, not of where somebody spoke or came from. */
function isPlaceOf(
  p: Pointer,
  text: string,
  clause: Span,
  cues: PlaceCues | undefined,
  know: EventRecord,
): boolean {
  const place = know.entities.get(p.entity);
  return (
    cues?.happened !== undefined &&
    place?.kind === 'place' &&
    !place.adjectives.includes(text.slice(p.start, p.end)) &&
    fitsCue(
      cues.happened,
      text.slice(Math.max(clause.start, p.start - REACH * 2), p.start),
      text.slice(p.end, p.end + REACH),
    )
  );
}

/** Whether a place is the state of a side and not where it happened: “in a Valdorian strike” names no place in Valdoria. */
function isAway(place: string, incident: Incident, know: EventRecord): boolean {
  const state = stateOf(place, know);
  const isSide = [...incident.attackers, ...incident.targets].some((side) => stateOf(side, know) === state);
  return state !== null && isSide && !know.lineage(incident.place).has(place);
}

/** Whether a date is the day of the event itself, not of what somebody said of it. */
const isDayOf = (d: FoundDate, text: string, clause: Span, cues: SpeakerCues | undefined): boolean =>
  d.day &&
  !d.rough &&
  !cues?.saidBefore?.test(text.slice(clause.start, d.start)) &&
  !cues?.saidAfter?.test(text.slice(d.end, clause.end));

/** Who acts where an entity is named: the state of a country, an army or a ministry; else the group itself. */
function actorOf(p: Pointer, know: EventRecord): string | null {
  const state = stateOf(p.entity, know);
  if (state) return state;
  return know.entities.get(p.entity)?.kind === 'group' ? p.entity : null;
}
