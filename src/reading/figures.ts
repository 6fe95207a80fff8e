// Step 6: ties each toll to its incident or situation and to who said it.
import type { Incident } from '../model/database';
import type { Figure } from '../model/reading';
import { findSpeakers } from './attribution';
import type { Links, Linked } from './incidents';
import type { Knowledge } from './knowledge';
import type { Pointer } from './mentions';
import type { Sentence } from './sentences';
import type { Toll } from './tolls';

/** Fewer attacks than this are one day's, not the running count since October 2023. */
const FEWEST_COUNTED_ATTACKS = 20;

export interface FigureInput {
  text: string;
  sentence: Sentence;
  tolls: readonly Toll[];
  links: Links;
  pointers: readonly Pointer[];
}

/** The figures of one sentence. Comparisons come later. */
export function makeFigures(
  { text, sentence, tolls, links, pointers }: FigureInput,
  know: Knowledge,
): Figure[] {
  const attributed = tolls.length ? findSpeakers(sentence) : [];
  return tolls.map((toll) => {
    const clause = links.clauses.find((c) => c.start <= toll.start && toll.start < c.end);
    const place = limitingPlace(text, toll, sentence, pointers, know);
    return {
      start: toll.start,
      end: toll.end,
      text: text.slice(toll.start, toll.end),
      incident: incidentOf(toll, clause, sentence, place, pointers, links, know),
      measure: toll.measure,
      population: toll.population,
      in: place,
      value: toll.value,
      qualifier: toll.qualifier,
      attributed,
      comparison: null,
    };
  });
}

function incidentOf(
  toll: Toll,
  clause: Linked | undefined,
  sentence: Sentence,
  place: string | null,
  pointers: readonly Pointer[],
  links: Links,
  know: Knowledge,
): string | null {
  if (toll.measure === 'troops') return situationOf('deployment', place, know)?.id ?? null;
  if (toll.measure === 'attacks')
    return isRunningCount(toll, sentence, pointers, links)
      ? (situationOf('running-count', null, know)?.id ?? null)
      : null;
  return clause?.incident ?? null;
}

function situationOf(type: string, place: string | null, know: Knowledge): Incident | undefined {
  return [...know.incidents.values()].find(
    (i) => i.kind === 'situation' && i.type === type && (place === null || i.place === place),
  );
}

/** “at least 100 times since the war began in October”: a running count of attacks on US forces. */
function isRunningCount(toll: Toll, sentence: Sentence, pointers: readonly Pointer[], links: Links): boolean {
  const value = typeof toll.value === 'number' ? toll.value : toll.value.max;
  if (value < FEWEST_COUNTED_ATTACKS) return false;
  const paragraph = links.clauses
    .filter((c) => c.sentence.paragraph === sentence.paragraph)
    .map((c) => c.text)
    .join(' ');
  const american =
    pointers.some((p) => p.entity === 'united-states' || p.entity.startsWith('us-')) &&
    /\b(?:US|U\.S\.|American|United States|coalition|such attacks)\b/.test(paragraph);
  return american && /\b(?:since|Oct(?:ober|\.)?|began|months?)\b/.test(paragraph);
}

/** “900 troops in Syria”: the place that follows a number limits what it counts. */
function limitingPlace(
  text: string,
  toll: Toll,
  sentence: Sentence,
  pointers: readonly Pointer[],
  know: Knowledge,
): string | null {
  const tail = text.slice(toll.end, sentence.end);
  const m =
    /^(?: (?!and\b|or\b)[\p{L}’'-]+){0,6}? (?:in|across|to|inside) (?:(?:the|neighbou?ring|nearby|northern|eastern|western|southern|both) )*/u.exec(
      tail,
    );
  if (!m) return null;
  const at = toll.end + m[0].length;
  const p = pointers.find((x) => x.named && x.start === at);
  return p &&
    know.entities.get(p.entity)?.kind === 'place' &&
    know.lineage(p.entity).size <= 2 &&
    know.entities.get(p.entity)!.adjectives.length
    ? p.entity
    : null;
}
