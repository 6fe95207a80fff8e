// Step 6: ties each toll to its incident or situation, to whom it counts, and to who said it.
import type { Incident } from '../../model/database';
import { relate, type Population } from '../../model/populations';
import type { Figure } from '../../model/reading';
import { speakersAt } from './attribution';
import type { FoundDate } from '../events/dates';
import type { Links, Linked } from '../links/incidents';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import type { Sentence } from '../../text/sentences';
import { holding, inside } from '../../text/spans';
import type { Toll } from './tolls';

/** Fewer attacks than this, and in no one country, are one day's, not the running count since October 2023. */
const FEWEST_COUNTED_ATTACKS = 20;
/** So many of the reports must count one population for it to be whom a bare number of this incident counts. */
const MOST_REPORTS = 0.6;
const FEWEST_REPORTS = 3;
/** A date this many characters after a count says when was counted. */
const DATE_REACH = 90;
/** A paragraph is looked at this far to either side. */
const NEAR_TEXT = 3000;

export interface FigureInput {
  text: string;
  sentence: Sentence;
  tolls: readonly Toll[];
  links: Links;
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
}

/** The figures of one sentence. Comparisons come later. */
export function makeFigures(input: FigureInput, know: EventRecord): Figure[] {
  const { text, sentence, tolls, links } = input;
  return tolls.flatMap((toll) => {
    const clause = holding(links.clauses, toll.start);
    const place = limitingPlace(toll, input, know);
    const incident = incidentOf(toll, place, clause, input, know);
    // attacks are counted by the campaign; “two attacks on a base” is no figure of ours
    if (toll.measure === 'attacks' && !incident) return [];
    return [
      {
        start: toll.start,
        end: toll.end,
        text: text.slice(toll.start, toll.end),
        incident: incident?.id ?? null,
        measure: toll.measure,
        population: incident ? settlePopulation(toll, incident, know) : toll.population,
        in: place,
        value: toll.value,
        qualifier: toll.qualifier,
        attributed: speakersAt(sentence, toll.start),
        comparison: null,
      },
    ];
  });
}

function incidentOf(
  toll: Toll,
  place: string | null,
  clause: Linked | undefined,
  input: FigureInput,
  know: EventRecord,
): Incident | undefined {
  if (toll.measure === 'troops') return situationOf('deployment', place, know);
  if (toll.measure === 'attacks' || isOfTheAttacks(toll, clause)) {
    const count = situationOf('running-count', null, know);
    return count && isRunningCount(toll, place, count, input) ? count : undefined;
  }
  return clause?.incident ? know.incidents.get(clause.incident) : undefined;
}

function situationOf(type: string, place: string | null, know: EventRecord): Incident | undefined {
  return [...know.incidents.values()].find(
    (i) => i.kind === 'situation' && i.type === type && (place === null || i.place === place),
  );
}

/** “62 US personnel have been injured in the attacks”: those of the whole campaign, not of one day. */
const isOfTheAttacks = (toll: Toll, clause: Linked | undefined) =>
  (toll.measure === 'wounded' || toll.measure === 'killed') &&
  /^(?:us-troops|americans|troops)$/.test(toll.population) &&
  /\b(?:in|from|since|during|by) (?:the|these|those|such|all) (?:\w+ )?attacks\b|\battacks (?:began|started)\b|\bsince (?:mid-|early |late )?Oct/i.test(
    clause?.sentence.text ?? '',
  );

/** “at least 100 times since the war began in October”: a running count of attacks on US forces. */
function isRunningCount(
  toll: Toll,
  place: string | null,
  count: Incident,
  { sentence, pointers, links, dates }: FigureInput,
): boolean {
  const value = typeof toll.value === 'object' ? toll.value.max : Number(toll.value);
  if (toll.measure === 'attacks' && place === null && value < FEWEST_COUNTED_ATTACKS) return false;
  // “78 times between January 2021 and March 2023” counts an earlier campaign
  const own = dates.filter(
    (d) => d.start >= toll.end && d.start < Math.min(sentence.end, toll.end + DATE_REACH),
  );
  if (own.length && own.every((d) => d.to < (count.date.from ?? ''))) return false;
  const around = { start: sentence.start - NEAR_TEXT, end: sentence.end + NEAR_TEXT };
  const paragraph = inside(links.clauses, around)
    .filter((c) => c.sentence.paragraph === sentence.paragraph)
    .map((c) => c.text)
    .join(' ');
  const american =
    pointers.some((p) => p.entity === 'united-states' || p.entity.startsWith('us-')) &&
    /\b(?:US|U\.S\.|American|United States|coalition|such attacks|attacks in)\b/.test(paragraph);
  return (
    american && (toll.measure !== 'attacks' || /\b(?:since|Oct(?:ober|\.)?|began|months?)\b/.test(paragraph))
  );
}

/**
 * Whom a bare number counts, where nearly all reports of the incident count the same people: the three dead of an attack on
 * a US base are US troops, whether or not a sentence says so.
 */
function settlePopulation(
  { population, measure, part }: Toll,
  incident: Incident,
  know: EventRecord,
): Population {
  if (
    (population !== 'total' && population !== 'troops') ||
    part ||
    measure === 'troops' ||
    measure === 'attacks'
  )
    return population;
  const counts = new Map<Population, number>();
  let all = 0;
  for (const { claim } of know.claimsOf(incident.id)) {
    if (claim.measure !== measure || claim.part) continue;
    const counted = claim.population ?? 'total';
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || all < FEWEST_REPORTS || most[1] < MOST_REPORTS * all) return population;
  return relate(most[0], population) === 'nested' ? most[0] : population;
}

/** “900 troops in Syria”: the place that follows a number limits what it counts; “in Iraq and Syria” does not. */
function limitingPlace(
  toll: Toll,
  { text, sentence, pointers }: FigureInput,
  know: EventRecord,
): string | null {
  const tail = text.slice(toll.end, sentence.end);
  const m =
    /^(?: (?!and\b|or\b)[\p{L}’'.-]+){0,6}? (?:in|across|to|inside) (?:(?:the|neighbou?ring|nearby|northern|eastern|western|southern) )*/u.exec(
      tail,
    );
  if (!m) return null;
  const at = toll.end + m[0].length;
  const p = pointers.find((x) => x.named && x.start === at);
  if (!p || !isCountry(p.entity, know)) return null;
  const link = /^(?:, | and |, and | or |\/)/.exec(text.slice(p.end, p.end + 7));
  const another =
    link && pointers.some((x) => x.named && x.start === p.end + link[0].length && isCountry(x.entity, know));
  return another ? null : p.entity;
}

const isCountry = (id: string, know: EventRecord) => {
  const entity = know.entities.get(id);
  return entity?.kind === 'place' && entity.adjectives.length > 0;
};
