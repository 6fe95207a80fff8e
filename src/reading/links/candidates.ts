// Which incidents of the record a page may speak of: by its days, its places, its groups, its dead and its tolls. The work
// does not grow with the record, but with what it holds of these.
import type { Incident } from '../../model/database';
import { dayNumber, isoDay } from '../../model/days';
import type { EventRecord } from '../record';
import type { LinkInput } from './link';
import { tollKey } from '../../model/counts';

/** The incidents of a record by what points to them. Keys: `day 2024-01-05`, `place …`, `actor …`, `dead …`, `toll …`. */
export interface IncidentIndex {
  at(key: string): readonly Incident[];
  /** Those that news has a name for. */
  named: readonly Incident[];
}

/** What many more than this share points to none of them. */
const MOST_AT_A_KEY = 80;
const MOST_CANDIDATES = 60;
/** An incident that lasts longer is found by its first days. */
const MOST_DAYS = 40;

export function indexIncidents(know: Omit<EventRecord, 'incidentIndex'>): IncidentIndex {
  const all = new Map<string, Incident[]>();
  const named: Incident[] = [];
  for (const i of know.incidents.values()) {
    if (i.kind !== 'incident') continue;
    const { days, places } = know.profileOf(i);
    const keys = [
      ...[...places].map((p) => `place ${p}`),
      ...[...i.attackers, ...i.targets].map((a) => `actor ${a}`),
      ...i.victims.map((v) => `dead ${v}`),
      ...[...know.tollsOf(i.id)].map((t) => `toll ${t}`),
    ];
    for (let d = days?.from ?? 0; days && d <= days.to && d < days.from + MOST_DAYS; d++)
      keys.push(`day ${isoDay(d)}`);
    for (const key of new Set(keys)) {
      const list = all.get(key);
      if (list) list.push(i);
      else all.set(key, [i]);
    }
    if (i.names.length) named.push(i);
  }
  return { at: (key) => all.get(key) ?? [], named };
}

/** Days before the page's own in which what it reports has mostly happened. */
const FRESH_DAYS = 12;
/** What each kind of pointer counts for when there are too many. */
const FOUND = { fresh: 3, day: 3, period: 1.5, dead: 5, named: 5, place: 1, actor: 0.7, toll: 0.7 };

/**
 * The incidents that a page may speak of, of those that had happened when it was printed.
 */
export function findCandidates(input: LinkInput, know: EventRecord): Incident[] {
  const { page, pointers, dates, tolls, text } = input;
  const index = know.incidentIndex();
  const found = new Map<Incident, number>();
  const add = (key: string, weight: (of: number) => number) => {
    const list = index.at(key);
    if (list.length > MOST_AT_A_KEY) return;
    for (const i of list) found.set(i, (found.get(i) ?? 0) + weight(list.length));
  };
  const entities = new Set(pointers.flatMap((p) => [p.entity, ...know.lineage(p.entity)]));
  for (const id of entities) add(`dead ${id}`, () => FOUND.dead);
  const rare = (weight: number) => (n: number) => weight / Math.sqrt(n);
  for (const id of entities) {
    add(`place ${id}`, rare(FOUND.place));
    add(`actor ${id}`, rare(FOUND.actor));
  }
  const days = new Map<string, number>();
  const note = (from: number, to: number, weight: number) => {
    for (let d = from; d <= Math.min(to, from + MOST_PERIOD); d++)
      days.set(isoDay(d), Math.max(weight, days.get(isoDay(d)) ?? 0));
  };
  if (page.published)
    note(dayNumber(page.published) - FRESH_DAYS, dayNumber(page.published) + 1, FOUND.fresh);
  for (const d of dates)
    if (!d.yearless) note(dayNumber(d.from) - 1, dayNumber(d.to) + 1, d.day ? FOUND.day : FOUND.period);
  for (const [day, weight] of days) add(`day ${day}`, () => weight);
  for (const t of tolls) add(`toll ${tollKey(t.measure, t.who, t.value)}`, rare(FOUND.toll));
  const lower = text.toLowerCase();
  for (const i of index.named)
    if (i.names.some((n) => lower.includes(n.toLowerCase()))) found.set(i, (found.get(i) ?? 0) + FOUND.named);
  const happened = (i: Incident) =>
    !page.published || (i.date.from !== null && dayNumber(i.date.from) <= dayNumber(page.published) + 1);
  return [...found]
    .filter(([i]) => happened(i))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([i]) => i);
}

/** Days of the longest period that is gone through; a year alone finds nothing. */
const MOST_PERIOD = 92;
