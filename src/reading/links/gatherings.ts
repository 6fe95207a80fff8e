// Places where people gather or talk: what is done there is not the attack that a sentence speaks of.
import type { Span } from '../../model/reading';
import { fitsAny, type Language } from '../language';

/** Characters around a place in which is looked for what is done there. */
const REACH = 60;

/** Types of incident that happen to people who have gathered. */
const GATHERINGS = /^(?:protest|funeral|crush|announcement|other)$/;

/** Whether a clause names a place only as where people gather: “mourners marched in Marvek”. */
export function isGathering(
  { text, language }: { text: string; language: Language },
  place: Span,
  clause: Span,
): boolean {
  const cues = language.places?.gathering;
  if (!cues) return false;
  const from = Math.max(clause.start, place.start - REACH);
  const [before, after] = [
    text.slice(from, place.start),
    text.slice(place.end, Math.min(clause.end, place.end + REACH)),
  ];
  return (
    fitsAny(cues, before, after) && !isStruck(`${before}${text.slice(place.start, place.end)}`, language)
  );
}

/** “A strike on a funeral in Marvek”: those who gathered were attacked. */
const isStruck = (before: string, { sites }: Language): boolean => (sites?.find(before).length ?? 0) > 0;

/** The places that speak against an incident of a type where they are none of its own. */
export function scenesFor(
  type: string,
  { located, gathered }: { located: ReadonlySet<string>; gathered: ReadonlySet<string> },
): ReadonlySet<string> {
  if (gathered.size === 0 || GATHERINGS.test(type)) return located;
  return new Set([...located].filter((id) => !gathered.has(id)));
}
