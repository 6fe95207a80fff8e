// Step 8: what a page says of an incident besides counts: who did it, who denied it, on which day, where. Reports
// contradict each other on these too.
import type { PageInfo, Span, Statement } from '../../model/reading';
import { rivalsOf } from './contradictions';
import type { FoundDate } from '../events/dates';
import type { Linked } from '../links/incidents';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import { sitesIn } from './sites';
import { inside } from '../../text/spans';
import { isBacker, sideOf, stateOf } from '../events/roles';

const DENIES =
  /^(?:['’]s \p{L}+)?(?: \p{L}+){0,4}? (?:den(?:ied|ies|y|ying)|rejected (?:any|all|the) (?:claim|charge|role|accusation)|said it (?:had no part|was not involved)|was not involved)\b/iu;
const REACH = 60;
const SAY = String.raw`(?:said|says|saying|told|confirmed|announced|claimed|stated|reported|statement|wrote|denied|condemned|vowed|warned|acknowledged|blamed)`;
/** “said on Friday that”, “early Tuesday claimed”: the day of the saying, not of what is told. */
const SAID_BEFORE = new RegExp(
  String.raw`\b${SAY}(?:\s+(?:late|early|on|in|a|the|${SAY}|[\p{L}]+day))*[\s,]+$`,
  'iu',
);
const SAID_AFTER = new RegExp(String.raw`^,?\s+(?:that\b|${SAY}\b)`, 'iu');
/** Periods, whose first day would be none that the text means. */
const PERIOD = /week|month|year/i;
/** “in Jordan”, “in Iraq and Syria”: the land where it happened, not the state that acts. */
const LOCATED = /\b(?:in|at|near|on|of|across|inside|over|from)\s+(?:[\p{L}'’-]+(?:,| and| or)\s+)*$/u;
/** What stands before the place where something happened: “a strike in eastern”, “was hit near”, “killed at”. */
const HAPPENED_IN = new RegExp(
  String.raw`\b(?:(?:air)?strikes?|attacks?|raids?|explosions?|blasts?|bombings?|hit|struck|attacked|bombed|targeted|targeting|killed|wounded|landed|fell)\b[^.;,]{0,50}?(?:\b(?:in|at|near|on|outside|inside|over|of)\s+|(?:hit|struck|attacked|bombed|targeted|targeting)\s+)(?:(?:the|a|an|US|U\.S\.|American|air|base|outpost|garrison|city|town|district|area|neighbou?rhood|called|known|as|of|at|in|eastern|western|northern|southern|central|east|west|north|south|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?)\s+){0,5}$`,
  'iu',
);

export interface StatementInput {
  text: string;
  page: PageInfo;
  clauses: readonly Linked[];
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
}

/** The statements of a page, each once for an incident, where the text first makes it. */
export function findStatements(
  { text, page, clauses, pointers, dates }: StatementInput,
  know: EventRecord,
): Statement[] {
  const found = new Map<string, Statement>();
  const add = (incident: string, measure: Statement['measure'], value: string, { start, end }: Span) => {
    const key = `${incident} ${measure} ${value}`;
    if (found.has(key)) return;
    const statement = { incident, measure, value, start, end };
    found.set(key, { ...statement, rivals: rivalsOf(statement, page, know) });
  };
  for (const clause of clauses) {
    if (!clause.incident || !clause.settled) continue;
    const incident = know.incidents.get(clause.incident);
    if (incident?.kind !== 'incident') continue;
    for (const p of inside(pointers, clause)) {
      if (isPlaceOf(p, text, clause, know)) add(incident.id, 'place', p.entity, p);
      const actor = actorOf(p, know);
      if (!actor || isBacker(text, p) || LOCATED.test(text.slice(clause.start, p.start))) continue;
      if (DENIES.test(text.slice(p.end, Math.min(clause.end, p.end + REACH))))
        add(incident.id, 'denial', actor, p);
      else if (sideOf(text, p, clause) === 'attacker') add(incident.id, 'perpetrator', actor, p);
    }
    for (const { start, end, words } of sitesIn(text.slice(clause.start, clause.end)))
      add(incident.id, 'site', words, { start: clause.start + start, end: clause.start + end });
    for (const d of inside(dates, clause)) if (isDayOf(d, text, clause)) add(incident.id, 'date', d.from, d);
  }
  return [...found.values()];
}

/** Whether a name is of the place where the event of its clause happened, not of where somebody spoke or came from. */
function isPlaceOf(p: Pointer, text: string, clause: Span, know: EventRecord): boolean {
  const place = know.entities.get(p.entity);
  return (
    place?.kind === 'place' &&
    !place.adjectives.includes(text.slice(p.start, p.end)) &&
    !/^(?:['’]s\b|-)/.test(text.slice(p.end, p.end + 2)) &&
    HAPPENED_IN.test(text.slice(Math.max(clause.start, p.start - REACH * 2), p.start))
  );
}

/** Whether a date is the day of the event itself, not of what somebody said of it. */
function isDayOf(d: FoundDate, text: string, clause: Span): boolean {
  return (
    d.day &&
    !PERIOD.test(text.slice(d.start, d.end)) &&
    !SAID_BEFORE.test(text.slice(clause.start, d.start)) &&
    !SAID_AFTER.test(text.slice(d.end, clause.end))
  );
}

/** Who acts where an entity is named: the state of a country, an army or a ministry; else the group itself. */
function actorOf(p: Pointer, know: EventRecord): string | null {
  const state = stateOf(p.entity, know);
  if (state) return state;
  return know.entities.get(p.entity)?.kind === 'group' ? p.entity : null;
}
