// Where a clause says that something happened: places of the record by id, unknown ones by their folded name.
import type { Span } from '../../model/reading';
import { inside } from '../../text/spans';
import { fitsCue, type Language } from '../language';
import type { Pointer } from '../names/mentions';
import type { EventRecord } from '../record';
import { namesPlace } from './datelines';
import { isCountry } from './states';

/** Characters around a name in which is looked for what says that something happened there. */
const REACH = 40;

/** Before an unknown place's name; no id of the record begins so. */
export const UNKNOWN = '?';

export interface Where {
  /** Countries, by id. */
  countries: ReadonlySet<string>;
  /** Places inside a country, by id. */
  places: ReadonlySet<string>;
  /** Names of places that the record does not know. */
  unknown: ReadonlySet<string>;
}

interface Names {
  text: string;
  language: Language;
  pointers: readonly Pointer[];
  elsewhere: readonly Span[];
}

export function whereOf(
  { text, language, pointers, elsewhere }: Names,
  clause: Span,
  know: EventRecord,
): Where {
  const cues = language.places;
  const named = inside(pointers, clause).filter((p) => namesPlace(text, p, know));
  const isLocated = (s: Span) => {
    const after = text.slice(s.end, Math.min(clause.end, s.end + REACH));
    if (!cues || cues.possessor?.test(after)) return false;
    return fitsCue(cues.located, text.slice(Math.max(clause.start, s.start - REACH), s.start), after);
  };
  const here = named.filter((p, i) => isLocated(p) || text.slice(named[i - 1]?.end, p.start) === ', ');
  return {
    countries: new Set(here.filter((p) => isCountry(p.entity, know)).map((p) => p.entity)),
    places: new Set(named.filter((p) => !isCountry(p.entity, know)).map((p) => p.entity)),
    unknown: new Set(
      inside(elsewhere, clause).map((s) => UNKNOWN + text.slice(s.start, s.end).toLowerCase()),
    ),
  };
}

/** How places of one event relate to another's. */
export type PlaceRelation = 'same' | 'within' | 'apart' | 'unknown';

/**
 * `same`: a place that both name; `within`: they can be one, or nothing says otherwise; `apart`: no place of either lies in
 * one of the other; `unknown`: apart, but of a place nothing is known.
 */
export function relatePlaces(a: Where, b: Where, know: EventRecord): PlaceRelation {
  const [near, far] = [all(a), all(b)];
  if (near.length === 0 || far.length === 0) return 'within';
  if ([...a.places, ...a.unknown].some((x) => b.places.has(x) || b.unknown.has(x))) return 'same';
  const related = (x: string, y: string) => x === y || know.lineage(x).has(y) || know.lineage(y).has(x);
  if (known(a).some((x) => known(b).some((y) => related(x, y)))) {
    const fine = a.places.size > 0 && b.places.size > 0;
    if (!fine || [...a.places].some((x) => [...b.places].some((y) => related(x, y)))) return 'within';
    return 'apart';
  }
  return a.unknown.size > 0 || b.unknown.size > 0 ? 'unknown' : 'apart';
}

const known = (w: Where) => [...w.places, ...w.countries];
const all = (w: Where) => [...known(w), ...w.unknown];

/** So many places of an event are kept: those named first. */
const MOST = 12;

/** The places of several clauses together. */
export function joinWhere(parts: readonly Where[]): Where {
  const join = (pick: (w: Where) => ReadonlySet<string>) =>
    new Set(parts.flatMap((w) => [...pick(w)]).slice(0, MOST));
  return {
    countries: join((w) => w.countries),
    places: join((w) => w.places),
    unknown: join((w) => w.unknown),
  };
}
