// Step 8: what a page says of an incident besides counts: who did it, who denied it, on which day, where. Reports
// contradict each other on these too.
import type { Span, Statement } from '../model/reading';
import type { FoundDate } from './dates';
import type { Linked } from './incidents';
import type { Knowledge } from './knowledge';
import type { Pointer } from './mentions';
import { inside } from './spans';
import { isBacker, sideOf, stateOf } from './states';

const DENIES =
  /^(?:['’]s \p{L}+)?(?: \p{L}+){0,4}? (?:den(?:ied|ies|y|ying)|rejected (?:any|all|the) (?:claim|charge|role|accusation)|said it (?:had no part|was not involved)|was not involved)\b/iu;
const REACH = 60;

export interface StatementInput {
  text: string;
  clauses: readonly Linked[];
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
}

/** The statements of a page, each once for an incident, where the text first makes it. */
export function findStatements(
  { text, clauses, pointers, dates }: StatementInput,
  know: Knowledge,
): Statement[] {
  const found = new Map<string, Statement>();
  const add = (incident: string, measure: Statement['measure'], value: string, { start, end }: Span) => {
    const key = `${incident} ${measure} ${value}`;
    if (!found.has(key)) found.set(key, { incident, measure, value, start, end });
  };
  for (const clause of clauses) {
    if (!clause.incident || !clause.settled) continue;
    const incident = know.incidents.get(clause.incident);
    if (!incident) continue;
    for (const p of inside(pointers, clause)) {
      const actor = actorOf(p, know);
      if (!actor || isBacker(text, p)) continue;
      if (DENIES.test(text.slice(p.end, Math.min(clause.end, p.end + REACH))))
        add(incident.id, 'denial', actor, p);
      else if (sideOf(text, p, clause) === 'attacker') add(incident.id, 'perpetrator', actor, p);
    }
    for (const d of inside(dates, clause)) if (d.day) add(incident.id, 'date', d.from, d);
  }
  return [...found.values()];
}

/** Who acts where an entity is named: the state of a country, an army or a ministry; else the group itself. */
function actorOf(p: Pointer, know: Knowledge): string | null {
  const state = stateOf(p.entity, know);
  if (state) return state;
  return know.entities.get(p.entity)?.kind === 'group' ? p.entity : null;
}
