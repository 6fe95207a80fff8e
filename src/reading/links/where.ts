// Where a passage says that something happened.
import type { Span } from '../../model/reading';
import { inside } from '../../text/spans';
import { isCountry } from '../events/states';
import type { EventRecord } from '../record';
import { fitsAny, fitsCue } from '../language';
import type { Pointer } from '../names/mentions';
import { isOfMany, type Passage } from './found';

/** Characters before a place in which is looked for what says that something happened there, or how far away. */
const LOCATED_REACH = 40;
const DISTANCE_REACH = 24;
const COUNTED_REACH = 120;

/** The places of a passage where something is said to have happened. `here`: all that it points to; `places`: the places of it. */
export const placesOf = (
  passage: Passage,
  span: Span,
  here: readonly Pointer[],
  places: readonly Pointer[],
  know: EventRecord,
): Set<string> =>
  withoutList(
    new Set([
      ...locatedOf(places, passage, span, know),
      ...countedBy(here, passage, span, know),
      ...labelOf(places, passage, span),
    ]),
    know,
  );

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

/** The countries whose own health ministries or rescuers count dead, or that give their own: they count those of their land. */
function countedBy(
  here: readonly Pointer[],
  { text, language, tolls }: Passage,
  span: Span,
  know: EventRecord,
): string[] {
  const cues = language.places?.counted;
  if (!cues) return [];
  const counts = inside(tolls, span).filter((t) => !isOfMany(t));
  return here.flatMap(({ entity, start, end, named }) => {
    const { country, kind } = know.entities.get(entity) ?? {};
    const isState = named && isCountry(entity, know);
    if (!country || (!isState && (kind === 'place' || !cues.body.test(text.slice(start, end))))) return [];
    const after = isState ? cues.afterState : cues.afterBody;
    const next = counts.find((t) => t.start >= end && t.start - end <= COUNTED_REACH);
    return (next && after.test(text.slice(end, next.start)) && know.country(country)) || [];
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
