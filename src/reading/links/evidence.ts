// What a passage says that helps identify the incident it is about.
import { tollKey } from '../../model/counts';
import type { Span } from '../../model/reading';
import { inside } from '../../text/spans';
import { isDateline, namesPlace } from '../events/datelines';
import { isBacker, sidesIn, type Side } from '../events/roles';
import { runsOn } from '../events/running';
import { isCountry } from '../events/states';
import type { Toll } from '../figures/tolls';
import type { EventRecord } from '../record';
import type { FoundDate, SiteReader } from '../language';
import { isGathering } from './gatherings';
import { isOfMany, type Passage } from './found';
import { isDistance, isLocated, placesOf } from './where';

export interface Evidence {
  /** Entities pointed to, by name or adjective. */
  entities: ReadonlySet<string>;
  /** Those of them named where an event is reported: only there do the dead of an incident identify it. */
  struck: ReadonlySet<string>;
  /** Places named, countries only where something is said to have happened in them. */
  places: ReadonlySet<string>;
  /** Places said to be where it happened: “in Marvek”, “on the Dorsk base”. */
  located: ReadonlySet<string>;
  /** Towns at which a reporter's line begins. */
  datelines: ReadonlySet<string>;
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
  /** Whether the words are of any violence; filled when it is asked for. */
  violent: boolean | null;
  /** Kinds of site that the words name in any language; filled when it is asked for. */
  named: ReadonlySet<string> | null;
}

/** Collects the evidence of a passage. */
export function gather(passage: Passage, span: Span & { event: boolean }, know: EventRecord): Evidence {
  const { text, pointers, dates, tolls, elsewhere, language } = passage;
  const here = inside(pointers, span).filter((p) => !isBacker(text, p, language.roles));
  const places = here.filter((p) => namesPlace(text, p, know) && !isDistance(passage, p));
  const located = placesOf(passage, span, here, places, know);
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
    datelines: new Set(
      here.filter((p) => isDateline(text, p) && !isCountry(p.entity, know)).map((p) => p.entity),
    ),
    gathered: new Set(places.filter((p) => isGathering(passage, p, span)).map((p) => p.entity)),
    away: away.length > 0,
    // a town of a list of towns was found with its country; others are named with their region
    town: away.some(
      (s) =>
        inside(pointers, s).some((p) => p.named && p.start === s.start && p.end === s.end) ||
        places.some((p) => text.slice(s.end, p.start) === ', ' && !isCountry(p.entity, know)),
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
    violent: null,
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
    datelines: new Set(parts.flatMap((p) => [...p.datelines])),
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
    violent: null,
    named: null,
  };
}
