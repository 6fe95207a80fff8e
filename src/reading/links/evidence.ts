// What a passage says that could tell which incident it speaks of, and how well each known incident fits it.
import { tollKey } from '../../model/counts';
import type { Incident } from '../../model/database';
import type { Span } from '../../model/reading';
import { dayNumber } from '../../model/days';
import type { FoundDate } from '../events/dates';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import type { Toll } from '../figures/tolls';
import { profileOf, type Profile } from './profile';
import { inside } from '../../text/spans';
import { isBacker, sidesIn, stateOf, type Side } from '../events/roles';

export interface Evidence {
  /** Entities pointed to, by name or adjective. */
  entities: ReadonlySet<string>;
  /** Those of them named where an event is told: the dead of an incident tell it only there. */
  struck: ReadonlySet<string>;
  /** Places named, countries only where something is said to have happened in them. */
  places: ReadonlySet<string>;
  /** Places said to be where it happened: “in Baghdad”, “on the Kalso base”. */
  located: ReadonlySet<string>;
  /** Whether something is said to have happened in a place that the database does not know. */
  away: boolean;
  /** On which side each state stands. */
  sides: ReadonlyMap<string, ReadonlySet<Side>>;
  dates: readonly FoundDate[];
  /** The tolls told, as `tollKey` writes them. */
  tolls: readonly string[];
  text: string;
  /** How the words fit each type of incident; filled as it is asked for. */
  kinds: Map<string, { score: number; conflict: boolean }>;
}

/** One piece of evidence for an incident, or, with a negative weight, against it. */
export interface Reason {
  what: string;
  weight: number;
}

export interface Fit {
  incident: Incident;
  score: number;
  /** Something said rules this incident out. */
  conflict: boolean;
  /** A day, a victim or a place that few incidents share was named. */
  telling: boolean;
  /** Somebody or some place of it was named; a day and a number alone fit too much. */
  anchored: boolean;
}

/** Weights: what one piece of evidence adds, before its rarity. Set by hand on news text; docs/reading.md says how to try a change. */
const W = {
  sameDay: 4,
  nearDay: 2.5,
  period: 1.5,
  victim: 4.5,
  place: 1,
  actor: 0.9,
  kind: 0.6,
  toll: 0.7,
  wrongDay: -6,
  wrongDayOfDead: -1.5,
  wrongPlace: -3,
  wrongSide: -3,
  wrongKind: -1.2,
  name: 5,
};
const NEAR_DAYS = 1;
/** What a state that is merely named, and a group that belongs to the one in question, count for. */
const NAMED_STATE = 0.5;
const KIN = 0.4;

const KINDS: Record<string, RegExp> = {
  'air-strike':
    /\b(?:air ?strikes?|strikes?|raids?|drone strikes?|drone attacks?|bomb(?:ed|ing)|struck|targeted|rockets? struck|missiles?|operation|action against)\b/i,
  'drone-attack': /\b(?:drones?|unmanned|uav|attack(?:s|ed)?)\b/i,
  'rocket-attack': /\b(?:rockets?|katyushas?|attack(?:s|ed)?)\b/i,
  'missile-attack': /\b(?:missiles?|ballistic|barrage|attack(?:s|ed)?|strikes?)\b/i,
  bombing: /\b(?:bomb(?:s|ings?)?|explosions?|blasts?|suicide|attack(?:s|ed)?)\b/i,
  explosion: /\b(?:explosions?|blasts?|exploded|air ?strikes?|attack(?:s|ed)?|missiles)\b/i,
  protest:
    /\b(?:storm(?:ed|ing|s)?|protest\w*|demonstrat\w*|mob|(?:break|breaks|broke|breaking) into|attack(?:s|ed)? (?:on|against) the (?:(?:US|American) )?embassy)\b/i,
};
/** Types of incident that only their own words point to. */
const OWN_WORDS = /^(?:protest|funeral|announcement|other)$/;
/** Words that fit some types of incident only. */
const SPECIFIC: [said: RegExp, types: RegExp][] = [
  [/\brocket attacks?\b/i, /rocket|missile/],
  [/\bdrone attacks?\b/i, /drone|air-strike/],
  [/\bdrone strikes?\b/i, /drone|air-strike/],
  [/\bbombings\b/i, /bombing/],
  [/\bballistic missiles?\b/i, /missile/],
];

/** What earlier steps found in the whole text. */
export interface Passage {
  text: string;
  /** Places that the database does not know. */
  elsewhere: readonly Span[];
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
  tolls: readonly Toll[];
}

/** Collects the evidence of a passage. */
export function gather(
  { text, pointers, dates, tolls, elsewhere }: Passage,
  span: Span & { event: boolean },
  know: EventRecord,
): Evidence {
  const here = inside(pointers, span).filter((p) => !isBacker(text, p));
  const places = here.filter(
    (p) => p.named && know.entities.get(p.entity)?.kind === 'place' && !isDistance(text, p),
  );
  const located = new Set<string>();
  const isLocated = (s: Span) =>
    !/^['’]s? /.test(text.slice(s.end, s.end + 3)) &&
    LOCATION.test(text.slice(Math.max(span.start, s.start - 40), s.start));
  const away = inside(elsewhere, span).some(isLocated);
  let previous: Pointer | undefined;
  for (const p of places) {
    const chained =
      previous !== undefined &&
      located.has(previous.entity) &&
      /^(?:,| and|, and) (?:neighbou?ring )?$/.test(text.slice(previous.end, p.start));
    const dateline = previous !== undefined && text.slice(previous.end, p.start) === ', ';
    if (chained || dateline || isLocated(p)) located.add(p.entity);
    previous = p;
  }
  return {
    entities: new Set(here.map((p) => p.entity)),
    struck: new Set(span.event ? here.map((p) => p.entity) : []),
    places: new Set(
      places.filter((p) => located.has(p.entity) || !isCountry(p.entity, know)).map((p) => p.entity),
    ),
    located,
    away,
    sides: sidesIn(
      text,
      span,
      here.filter((p) => !located.has(p.entity)),
      know,
    ),
    dates: inside(dates, span),
    tolls: inside(tolls, span).map((t) => tollKey(t.measure, t.who, t.value)),
    text: text.slice(span.start, span.end),
    kinds: new Map(),
  };
}

/** Several passages as one. */
export function pool(parts: readonly Evidence[]): Evidence {
  const sides = new Map<string, Set<Side>>();
  for (const part of parts)
    for (const [state, s] of part.sides) sides.set(state, new Set([...(sides.get(state) ?? []), ...s]));
  return {
    entities: new Set(parts.flatMap((p) => [...p.entities])),
    struck: new Set(parts.flatMap((p) => [...p.struck])),
    places: new Set(parts.flatMap((p) => [...p.places])),
    located: new Set(parts.flatMap((p) => [...p.located])),
    away: parts.some((p) => p.away),
    sides,
    dates: parts.flatMap((p) => [...p.dates]),
    tolls: parts.flatMap((p) => [...p.tolls]),
    text: parts.map((p) => p.text).join(' '),
    kinds: new Map(),
  };
}

const LOCATION =
  /\b(?:in|at|on|near|over|inside|outside|across|around|into|within|rocked)(?: (?:the|a|an|city|town|capital|province|governorate|of|district|eastern|western|northern|southern|central|neighbou?ring|nearby|both|downtown|Iraqi|Iranian|Syrian|Israeli|Jordanian|Lebanese|Kurdish|town|village|border|of))*,? $/iu;
/** “50 kilometres south of Baghdad” is not in Baghdad. */
const isDistance = (text: string, p: Span) =>
  /\b(?:north|south|east|west|\w+east|\w+west|kilomet(?:re|er)s|km|miles) (?:of|from)(?: the)? $/i.test(
    text.slice(Math.max(0, p.start - 24), p.start),
  );
const isCountry = (id: string, know: EventRecord) => (know.entities.get(id)?.adjectives.length ?? 0) > 0;

/**
 * Among how many incidents a feature is weighed at most. A city of fifteen incidents is as uncertain a sign among fifty as
 * among five hundred; of sides there are fewer, and one takes part in more; how often a number is printed grows with the
 * record.
 */
const MOST_WEIGHED = { place: 50, attacker: 100, target: 100, toll: Infinity };

/** How rare each feature is among the incidents of the database: what many share tells little. */
export type Rarity = (feature: 'place' | 'attacker' | 'target' | 'toll', id: string) => number;

export function rarityOf(know: EventRecord): Rarity {
  const known = rarities.get(know);
  if (known) return known;
  const made = makeRarity(know);
  rarities.set(know, made);
  return made;
}

const rarities = new WeakMap<EventRecord, Rarity>();

function makeRarity(know: EventRecord): Rarity {
  const incidents = [...know.incidents.values()].filter((i) => i.kind === 'incident');
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const i of incidents) {
    for (const id of profileOf(i, know).places) count(`place ${id}`);
    for (const id of new Set(i.attackers)) count(`attacker ${id}`);
    for (const id of new Set(i.targets)) count(`target ${id}`);
    for (const id of know.tollsOf(i.id)) count(`toll ${id}`);
  }
  return (feature, id) => {
    const all = Math.min(incidents.length, MOST_WEIGHED[feature]);
    return Math.max(0, Math.log(all / (counts.get(`${feature} ${id}`) ?? all)));
  };
}

/** How well an incident fits a passage. `reasons`, when given, is filled with what spoke for and against it. */
export function fit(
  incident: Incident,
  e: Evidence,
  know: EventRecord,
  rarity: Rarity,
  reasons?: Reason[],
): Fit {
  let score = 0;
  const count = (what: string, weight: number) => {
    score += weight;
    if (weight !== 0) reasons?.push({ what, weight });
    return weight;
  };
  const victims = incident.victims.filter((id) => e.struck.has(id)).length;
  const named = incident.names.length > 0 && isCalled(incident.names, e.text);
  const date = fitDate(profileOf(incident, know), e.dates);
  if (victims) count('one of its dead is named', W.victim + 0.5 * (victims - 1));
  if (named) count('called by its name', W.name);
  if (date === 'same') count('its day', W.sameDay);
  else if (date === 'near') count('a day beside its own', W.nearDay);
  else if (date === 'period') count('its month or week', W.period);
  else if (date === 'wrong') count('another day', victims ? W.wrongDayOfDead : W.wrongDay);
  const place = fitPlace(incident, e, know, rarity);
  count(place.conflict ? 'another place' : 'its place', place.score);
  const actors = count('who took part', fitActors(incident, e, know, rarity));
  const sides = count('the sides are wrong', fitSides(incident, e, know));
  const kind = fitKind(incident, e);
  count(kind.score < 0 ? 'another kind of event' : 'its kind of event', kind.score);
  const printed = know.tollsOf(incident.id);
  const keys = e.tolls.filter((k) => printed.has(k));
  if (keys.length)
    count('a toll that reports print of it', W.toll * Math.max(0, ...keys.map((k) => rarity('toll', k))));
  return {
    incident,
    score,
    conflict: (date === 'wrong' && victims === 0) || place.conflict || sides < 0 || kind.conflict,
    anchored: victims > 0 || named || place.right || actors > 0,
    telling: victims > 0 || named || date === 'same' || date === 'near' || place.score > 2.5,
  };
}

const isCalled = (names: readonly string[], text: string) => {
  const lower = text.toLowerCase();
  return names.some((n) => lower.includes(n.toLowerCase()));
};

function fitDate(
  { days }: Profile,
  dates: readonly FoundDate[],
): 'same' | 'near' | 'period' | 'wrong' | 'none' {
  if (!days || dates.length === 0) return 'none';
  const { from, to } = days;
  let best: 'same' | 'near' | 'period' | 'wrong' = 'wrong';
  for (const d of dates) {
    const [a, b] = [dayNumber(d.from), dayNumber(d.to)];
    if (d.day && a >= from && a <= to) return 'same';
    if (d.day && a >= from - NEAR_DAYS && a <= to + NEAR_DAYS) best = 'near';
    else if (!d.day && from <= b && to >= a && best === 'wrong') best = 'period';
  }
  return best;
}

function fitPlace(
  incident: Incident,
  e: Evidence,
  know: EventRecord,
  rarity: Rarity,
): { score: number; conflict: boolean; right: boolean } {
  const { places: own, exact } = profileOf(incident, know);
  let best = 0;
  let right = false;
  let wrong = e.away;
  for (const id of e.places) {
    const around = own.has(id) ? id : [...know.lineage(id)].find((up) => exact.has(up));
    if (around) {
      best = Math.max(best, rarity('place', around));
      right = true;
    } else if (e.located.has(id)) wrong = true;
  }
  // a wrong city is wrong all the same in the right country
  if (right && [...e.located].some((id) => isWrongCity(id, e, own, exact, know)))
    return { score: W.wrongPlace, conflict: true, right: false };
  if (wrong && !right) return { score: W.wrongPlace, conflict: true, right: false };
  return { score: best * W.place, conflict: false, right };
}

/** A located place in a country of the incident that is none of its own, while nothing finer of its own is named. */
function isWrongCity(
  id: string,
  e: Evidence,
  own: ReadonlySet<string>,
  exact: ReadonlySet<string>,
  know: EventRecord,
): boolean {
  const lineage = [...know.lineage(id)];
  if (own.has(id) || lineage.some((up) => exact.has(up)) || !lineage.some((up) => own.has(up))) return false;
  return [...e.places].every((p) => !own.has(p) || isCountry(p, know));
}

function fitActors(incident: Incident, e: Evidence, know: EventRecord, rarity: Rarity): number {
  const near = (id: string, side: 'attacker' | 'target'): number => {
    if (e.entities.has(id) && !isCountry(id, know)) return onOtherSide(e.sides.get(id), side) ? 0 : 1;
    const state = stateOf(id, know);
    const sides = state ? e.sides.get(state) : undefined;
    if (sides?.has(side)) return 1;
    if (sides?.has('named') && sides.size === 1) return side === 'attacker' ? NAMED_STATE : 0;
    // a group stands for those it belongs to, a little
    return [...e.entities].some((x) => know.entities.get(x)?.kind === 'group' && know.lineage(x).has(id))
      ? KIN
      : 0;
  };
  const best = (ids: readonly string[], side: 'attacker' | 'target') =>
    Math.max(0, ...ids.map((id) => near(id, side) * rarity(side, id)));
  return W.actor * (best(incident.attackers, 'attacker') + best(incident.targets, 'target'));
}

/** Whether all that is said of somebody puts them on the other side. */
const onOtherSide = (sides: ReadonlySet<Side> | undefined, side: Side) =>
  sides !== undefined && !sides.has(side) && !sides.has('named');

/** An incident in which the attacker of the passage was the one attacked, or took no part, is another. */
function fitSides(incident: Incident, e: Evidence, know: EventRecord): number {
  if (incident.attackers.length === 0) return 0;
  const { attackers, targets } = profileOf(incident, know);
  for (const [state, sides] of e.sides) {
    if (!isCountry(state, know)) continue;
    if (sides.has('attacker') && !sides.has('target') && !attackers.has(state)) return W.wrongSide;
    if (sides.has('target') && !sides.has('attacker') && attackers.has(state) && !targets.has(state))
      return W.wrongSide;
  }
  return 0;
}

function fitKind(incident: Incident, e: Evidence): { score: number; conflict: boolean } {
  const known = e.kinds.get(incident.type);
  if (known) return known;
  const own = KINDS[incident.type]?.test(e.text) ?? false;
  const wrong = SPECIFIC.some(([said, types]) => said.test(e.text) && !types.test(incident.type));
  const made = OWN_WORDS.test(incident.type)
    ? { score: own ? W.kind : W.wrongKind, conflict: !own }
    : { score: wrong ? W.wrongKind : own ? W.kind : 0, conflict: false };
  e.kinds.set(incident.type, made);
  return made;
}
