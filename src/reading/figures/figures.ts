// Step 6: ties each toll to its incident or situation, to whom it counts, and to who said it.
import type { Incident } from '../../model/database';
import type { Figure } from '../../model/reading';
import { fact, type Reason } from '../../model/reasons';
import { PEOPLE, whoKey, type Who } from '../../model/who';
import { speakersAt } from './attribution';
import { situationBySeries } from './by-series';
import type { FoundDate, Language } from '../language';
import type { Links } from '../links/link';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import type { Sentence } from '../../text/sentences';
import { holding } from '../../text/spans';
import { placesOf } from './places';
import { settleWho } from './settle';
import { situationOf } from './situations';
import type { Toll } from './tolls';

export interface FigureInput {
  text: string;
  /** The page's ISO day. */
  published: string | null;
  sentence: Sentence;
  tolls: readonly Toll[];
  links: Links;
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
  language: Language;
}

/** The figures of one sentence. Comparisons come later. */
export function makeFigures(input: FigureInput, know: EventRecord): Figure[] {
  const { text, sentence, tolls, language } = input;
  // looked for once: a sentence may hold thousands of counts
  const speakers = tolls.length > 0 ? (language.speakers?.find(sentence.text) ?? []) : [];
  return tolls.flatMap((toll) => {
    const bySeries = situationBySeries(toll, input, know);
    const incident = bySeries?.incident ?? incidentOf(toll, input, know);
    // attacks are counted by the campaign; “two attacks on a base” is no figure of ours
    if (toll.measure === 'attacks' && !incident) return [];
    const [place, another] = placesOf(toll, input, know);
    const who = bySeries?.who ?? whoOf(toll, incident, know);
    return [
      {
        start: toll.start,
        end: toll.end,
        text: text.slice(toll.start, toll.end),
        incident: incident?.id ?? null,
        ...(!incident && maybeOf(toll, input)),
        event: null,
        part: toll.part ?? false,
        stage: null,
        measure: toll.measure,
        who,
        in: (!another && place) || null,
        value: toll.value,
        qualifier: toll.qualifier,
        attributed: speakersAt(sentence, toll.start, speakers),
        comparison: null,
        reasons: reasonsOf(toll, who, incident, input),
      },
    ];
  });
}

/** Why a toll counts whom it counts, and is of its incident. */
function reasonsOf(toll: Toll, who: Who, incident: Incident | undefined, { links }: FigureInput): Reason[] {
  const settled = toll.measure !== 'attacks' && whoKey(who) !== whoKey(toll.who);
  const whom = fact(settled ? 'whom-by-reports' : 'whom', { who });
  if (incident?.kind === 'situation') return [whom, fact('series', { incident: incident.id })];
  const clause = holding(links.clauses, toll.start);
  const id = incident?.id ?? clause?.maybe;
  return id && clause ? [whom, fact('event', { incident: id }), ...clause.reasons] : [whom];
}

function whoOf(toll: Toll, incident: Incident | undefined, know: EventRecord): Who {
  if (toll.measure === 'attacks') return PEOPLE;
  return incident ? settleWho(toll, incident, know) : toll.who;
}

/** The incident that a count of people may be of. */
function maybeOf({ measure, start }: Toll, { links }: FigureInput): { maybe: string } | null {
  if (measure === 'troops' || measure === 'attacks') return null;
  const maybe = holding(links.clauses, start)?.maybe;
  return maybe ? { maybe } : null;
}

function incidentOf(toll: Toll, input: FigureInput, know: EventRecord): Incident | undefined {
  const situation = situationOf(toll, input, know);
  if (situation || toll.measure === 'troops' || toll.measure === 'attacks') return situation;
  const clause = holding(input.links.clauses, toll.start);
  return clause?.incident ? know.incidents.get(clause.incident) : undefined;
}
