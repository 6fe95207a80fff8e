// What a passage says that helps identify the incident it is about.
import { tollKey } from '../../model/counts';
import type { Span } from '../../model/reading';
import { inside } from '../../text/spans';
import { namesPlace } from '../events/datelines';
import { isBacker, sidesIn, type Side } from '../events/roles';
import { runsOn } from '../events/running';
import { isCountry } from '../events/states';
import type { Toll } from '../figures/tolls';
import type { EventRecord } from '../record';
import { fitsAny, fitsCue, type FoundDate, type Language, type SiteReader } from '../language';
import type { Pointer } from '../names/mentions';
import { isGathering } from './gatherings';

export interface Evidence {
  /** Entities pointed to, by name or adjective. */
  entities: ReadonlySet<string>;
  /** Those of them named where an event is reported: only there do the dead of an incident identify it. */
  struck: ReadonlySet<string>;
  /** Places named, countries only where something is said to have happened in them. */
  places: ReadonlySet<string>;
  /** Places said to be where it happened: “in Marvek”, “on the Dorsk base”. */
  located: ReadonlySet<string>;
  /** Those of `located` that are only where people gather. */
  gathered: ReadonlySet<string>;
  /** Whether something is said to have happened in a place that the database does not know. */
  away: boolean;
  /** And of that place is known that it is a town. */
  town: boolean;
  /** People are counted over several places: “across the country”, “in three towns”. */
  wide: boolean;
  /** Kinds of site that are said to have been hit. */
  sites: ReadonlySet<string>;
  /** The side of each state. */
  sides: ReadonlyMap<string, ReadonlySet<Side>>;
  dates: readonly FoundDate[];
  /** The tolls of the passage, as `tollKey` writes them. */
  tolls: readonly string[];
  /** Attacks or soldiers are counted. */
  countsMany: boolean;
  /** People are counted over a war or a long time: “since the truce began”. */
  runsOn: boolean;
  text: string;
  /** How the words fit each type of incident; filled as it is asked for. */
  kinds: Map<string, 'kindRight' | 'kindWrong' | 'kindUnsaid' | 'none'>;
  /** Kinds of site that the words name in any language; filled when it is asked for. */
  named: ReadonlySet<string> | null;
}

/** What earlier steps found in the whole text. */
export interface Passage {
  text: string;
  language: Language;
  /** Places that the record does not know. */
  elsewhere: readonly Span[];
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
  tolls: readonly Toll[];
}

/** Whether a count is of no one event. */
const isOfMany = ({ measure }: Toll) => measure === 'attacks' || measure === 'troops';

/** Characters before a place in which is looked for what says that something happened there, or how far away. */
const LOCATED_REACH = 40;
const DISTANCE_REACH = 24;
const COUNTED_REACH = 120;

/** Collects the evidence of a passage. */
export function gather(passage: Passage, span: Span & { event: boolean }, know: EventRecord): Evidence {
  const { text, pointers, dates, tolls, elsewhere, language } = passage;
  const here = inside(pointers, span).filter((p) => !isBacker(text, p, language.roles));
  const places = here.filter((p) => namesPlace(text, p, know) && !isDistance(passage, p));
  const located = withoutList(
    new Set([
      ...locatedOf(places, passage, span, know),
      ...countedBy(here, passage, know),
      ...labelOf(places, passage, span),
    ]),
    know,
  );
  const counted = inside(tolls, span);
  const away = inside(elsewhere, span).filter((s) => isLocated(passage, s, span));
  const own = text.slice(span.start, span.end);
  return {
    entities: new Set(here.map((p) => p.entity)),
    struck: new Set(span.event ? here.map((p) => p.entity) : []),
    places: new Set(
      places.filter((p) => located.has(p.entity) || !isCountry(p.entity, know)).map((p) => p.entity),
    ),
    located,
    gathered: new Set(places.filter((p) => isGathering(passage, p, span)).map((p) => p.entity)),
    away: away.length > 0,
    // a town of a list of towns was found with its country
    town: away.some((s) =>
      inside(pointers, s).some((p) => p.named && p.start === s.start && p.end === s.end),
    ),
    wide: language.places?.wide?.test(own) ?? false,
    sites: span.event && language.sites ? sitesIn(own, language.sites) : new Set(),
    sides: withHarmed(
      sidesIn(
        text,
        span,
        here.filter((p) => !located.has(p.entity)),
        know,
        language.roles,
      ),
      counted,
    ),
    dates: inside(dates, span),
    tolls: counted.filter((t) => !isOfMany(t)).map((t) => tollKey(t.measure, t.who, t.value)),
    countsMany: counted.some(isOfMany),
    runsOn: counted.length > 0 && runsOn(text, span, language.events),
    text: own,
    kinds: new Map(),
    named: null,
  };
}

/** Sites that are named where something else was hit: the dead are brought to hospitals. */
const BESIDE = new Set([
  'hospital',
  'embassy',
  'consulate',
  'store',
  'home',
  'vehicle',
  'road',
  'base',
  'airport',
  'ministry',
  'station',
  'headquarters',
]);

/** Kinds of site that a passage says were hit, and those that are seldom named for anything else. */
function sitesIn(text: string, sites: SiteReader): Set<string> {
  const hit = sites.find(text).flatMap(({ words }) => [...sites.kinds(words).kinds]);
  return new Set([...hit, ...[...sites.kinds(text).kinds].filter((kind) => !BESIDE.has(kind))]);
}

/** Whose people are counted as harmed were struck. */
function withHarmed(sides: Map<string, Set<Side>>, tolls: readonly Toll[]): Map<string, Set<Side>> {
  for (const toll of tolls) {
    const { of } = toll.who;
    if (!of || toll.value === 0 || isOfMany(toll)) continue;
    const own = new Set(sides.get(of) ?? []).add('target');
    own.delete('named');
    sides.set(of, own);
  }
  return sides;
}

/** Places where something is said to have happened, and those named together with them. */
function locatedOf(places: readonly Pointer[], passage: Passage, span: Span, know: EventRecord): Set<string> {
  const located = new Set<string>();
  const joined = passage.language.places?.joined;
  let previous: Pointer | undefined;
  for (const p of places) {
    const gap = previous ? passage.text.slice(previous.end, p.start) : null;
    const chained = gap !== null && located.has(previous!.entity) && (joined?.test(gap) ?? false);
    const dateline = gap === ', ';
    const wasHit = !isCountry(p.entity, know) && isHit(passage, p, span);
    if (chained || dateline || wasHit || isLocated(passage, p, span)) located.add(p.entity);
    previous = p;
  }
  return located;
}

/** The countries whose own health ministries or rescuers count dead: they count those of their land. */
function countedBy(here: readonly Pointer[], { text, language }: Passage, know: EventRecord): string[] {
  const { counted, counting } = language.places ?? {};
  if (!counted || !counting) return [];
  return here.flatMap(({ entity, start, end }) => {
    const { country } = know.entities.get(entity) ?? {};
    const counts =
      country && counting.test(text.slice(start, end)) && counted.test(text.slice(end, end + COUNTED_REACH));
    return (counts && know.country(country)) || [];
  });
}

/** So many countries in one passage are where a war was fought, and none of them where one event was. */
const LIST_OF_COUNTRIES = 3;

function withoutList(located: ReadonlySet<string>, know: EventRecord): Set<string> {
  const countries = [...located].filter((id) => isCountry(id, know));
  if (countries.length < LIST_OF_COUNTRIES) return new Set(located);
  return new Set([...located].filter((id) => !countries.includes(id)));
}

export function isLocated(
  { text, language }: Pick<Passage, 'text' | 'language'>,
  s: Span,
  { start }: Span,
): boolean {
  const cues = language.places;
  if (!cues) return false;
  const after = text.slice(s.end, s.end + LOCATED_REACH);
  if (cues.counted?.test(text.slice(s.end, s.end + COUNTED_REACH))) return true;
  if (cues.possessor?.test(after)) return false;
  return fitsCue(cues.located, text.slice(Math.max(start, s.start - LOCATED_REACH), s.start), after);
}

const HIT_REACH = 90;
const isHit = ({ text, language }: Passage, p: Span, span: Span): boolean =>
  fitsAny(
    language.places?.hit ?? [],
    text.slice(Math.max(span.start, p.start - LOCATED_REACH), p.start),
    text.slice(p.end, Math.min(span.end, p.end + HIT_REACH)),
  );

/** The country that a heading or a line of a list is about: “Redland: two dead”. */
const LABEL = /^ ?[:：]\s/;
const labelOf = (places: readonly Pointer[], { text }: Passage, { start }: Span): string[] =>
  places.filter((p) => p.start === start && LABEL.test(text.slice(p.end, p.end + 3))).map((p) => p.entity);

/** “50 kilometres south of” a place is not in it. */
export function isDistance({ text, language }: Pick<Passage, 'text' | 'language'>, p: Span): boolean {
  const cue = language.places?.distance;
  if (!cue) return false;
  return fitsCue(
    cue,
    text.slice(Math.max(0, p.start - DISTANCE_REACH), p.start),
    text.slice(p.end, p.end + DISTANCE_REACH),
  );
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
    // a place where another part has something happen is no mere gathering
    gathered: new Set(
      parts.flatMap((p) =>
        [...p.gathered].filter((id) => !parts.some((q) => q.located.has(id) && !q.gathered.has(id))),
      ),
    ),
    away: parts.some((p) => p.away),
    town: parts.some((p) => p.town),
    wide: parts.some((p) => p.wide),
    sites: new Set(parts.flatMap((p) => [...p.sites])),
    sides,
    dates: parts.flatMap((p) => [...p.dates]),
    tolls: parts.flatMap((p) => [...p.tolls]),
    countsMany: parts.some((p) => p.countsMany),
    runsOn: parts.length > 0 && parts.every((p) => p.runsOn),
    text: parts.map((p) => p.text).join(' '),
    kinds: new Map(),
    named: null,
  };
}
