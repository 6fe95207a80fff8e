// Why the page’s words are taken for what a card says: the reasons of the reading, in words.
import { labelOfReason } from '../i18n/reasons';
import { say } from '../i18n/say';
import { nameOfIncidentType, nameOfMeasure, wordDate, wordDates, wordValue } from '../i18n/wording';
import type { Mark } from '../model/marks';
import type { Figure, Reading } from '../model/reading';
import type { Reason, ReasonKind, ReasonValue } from '../model/reasons';
import type { EventRecord } from '../reading/record';
import type { WhyLine } from './types/card';
import { nameOfEntity, nameOfSpeaker, nameOfWho, titleOf } from './words';

const PERCENT = 100;
/** Reasons that weigh less (in log-odds) are left out of cards; so are all but the weightiest. */
const LEAST_WEIGHT = 0.2;
const MOST_LINES = { for: 6, against: 4 };
/** Reasons that say nothing to a reader. */
const TECHNICAL: readonly ReasonKind[] = ['prior', 'passage', 'listed'];

/** A reason in words, with what it is about: “The day: 4 January 2024”. */
export function wordReason({ kind, stance, values }: Reason, know: EventRecord): string {
  const label = labelOfReason({ kind, stance });
  const worded = [...new Set(values.map((value) => wordReasonValue(value, know)))];
  return worded.length ? say('reasonWith', label, worded.join(', ')) : label;
}

function wordReasonValue(value: ReasonValue, know: EventRecord): string {
  if ('entity' in value) return nameOfEntity(value.entity, know);
  if ('incident' in value) return titleOf(value.incident, know);
  if ('from' in value) return value.from === value.to ? wordDate(value.from) : wordDates(value);
  if ('type' in value) return nameOfIncidentType(value.type);
  if ('who' in value) return nameOfWho(value.who, know);
  if ('words' in value) return nameOfSpeaker(value.words, know);
  const measure = nameOfMeasure(value.measure);
  return value.count === undefined ? measure : `${measure} ${wordValue(value.count)}`;
}

/** Why a mark's words are taken for what its card says. */
export function whyOf(marked: Mark, reading: Reading, know: EventRecord): WhyLine[] {
  if (marked.kind === 'mention') return whyMention(marked.entity, reading, know);
  if (marked.kind === 'figure') return whyFigure(reading.figures[marked.figure], reading, know);
  const id = marked.kind === 'incident' ? marked.incident : reading.statements[marked.statement]?.incident;
  const found = reading.incidents.find((i) => i.id === id);
  return found ? [likelihood(found.probability), ...linesOf(found.reasons, know)] : [];
}

/** Why a figure counts what, whom and of which incident, and why it is compared with nothing. */
export function whyFigure(figure: Figure | undefined, reading: Reading | null, know: EventRecord): WhyLine[] {
  if (!figure) return [];
  const event = reading?.events.find((e) => e.id === figure.event);
  const linked = figure.incident ?? figure.maybe;
  const sure = event && linked && event.incident === linked ? [likelihood(event.probability)] : [];
  const lines = linesOf(figure.reasons, know);
  const facts = lines.filter((line) => line.stance === 'fact');
  return [...facts, ...sure, ...lines.filter((line) => line.stance !== 'fact')];
}

function whyMention(entity: string, { mentions }: Reading, know: EventRecord): WhyLine[] {
  const own = mentions.filter((m) => m.entity === entity);
  const printed = [...new Set(own.map((m) => m.text))].join(', ');
  const lines = own.flatMap((m) => linesOf(m.reasons, know));
  return [
    { text: say('whyPrintedName', printed, nameOfEntity(entity, know)), stance: 'fact' },
    ...lines.filter((line, i) => lines.findIndex((other) => other.text === line.text) === i),
  ];
}

const likelihood = (probability: number): WhyLine => ({
  text: say('reasonLikelihood', Math.round(probability * PERCENT)),
  stance: 'fact',
});

/** Reasons as a card lists them. */
export function linesOf(reasons: readonly Reason[], know: EventRecord): WhyLine[] {
  const left = { ...MOST_LINES };
  return reasons
    .filter(({ kind, stance, weight }) => {
      if (TECHNICAL.includes(kind)) return false;
      return stance === 'fact' || weight === 0 || (Math.abs(weight) >= LEAST_WEIGHT && left[stance]-- > 0);
    })
    .map((reason) => ({ text: wordReason(reason, know), stance: reason.stance }));
}
