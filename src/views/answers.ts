// What a reader can answer to a card, the reasons for what it says, and corrections as text to be copied. Nothing is sent.
import { say, type Key } from '../i18n/say';
import { nameOfIncidentType, nameOfMeasure, wordDate, wordValue, wordWho } from '../i18n/wording';
import { annotationsOf, issueOf, type CorrectionWords } from '../journal/corrections';
import type { Correction, JournalReport } from '../journal/report';
import type { AnswerKind } from '../model/answers';
import { dayNumber } from '../model/days';
import type { Mark } from '../model/marks';
import type { Reading } from '../model/reading';
import { ROLE_IDS } from '../model/who';
import type { EventRecord } from '../reading/record';
import type { AnswerChoice, AnswersData } from './types/journal';
import { nameOfEntity, nameOfWho } from './words';

const FOR_FIGURES: readonly [AnswerKind, Key, AnswerChoice['asks']][] = [
  ['not-this-event', 'answerNotThisEvent', 'nothing'],
  ['wrong-figure', 'answerWrongFigure', 'number'],
  ['somebody-else', 'answerSomebodyElse', 'role'],
  ['wrong-speaker', 'answerWrongSpeaker', 'words'],
  ['keep', 'answerKeep', 'nothing'],
];
const FOR_NAMES: typeof FOR_FIGURES = [['wrong-name', 'answerWrongName', 'words']];
const FOR_EVENTS: typeof FOR_FIGURES = [
  ['not-this-event', 'answerNotThisEvent', 'nothing'],
  ['keep', 'answerKeep', 'nothing'],
];
const CHOICES = {
  figure: FOR_FIGURES,
  mention: FOR_NAMES,
  incident: FOR_EVENTS,
  statement: FOR_EVENTS,
} satisfies Record<Mark['kind'], typeof FOR_FIGURES>;

/** The corrections of what a mark refers to. `of`: a figure's id in the journal, or an entity's. */
export interface Answered {
  of: string;
  corrections: readonly Correction[];
  /** The page as the journal has it, or would have it; null when the reader keeps none of its site. */
  report: JournalReport | null;
  /** Versions of the extension and of its record, for a correction that is copied. */
  versions: string;
  /** Why the last answer was not remembered, in words. */
  problem: string | null;
}

export function answersOf(
  mark: number,
  marked: Mark,
  reasons: string[],
  { of, corrections, report, versions, problem }: Answered,
  know: EventRecord,
): AnswersData {
  const own = corrections.filter((c) => c.of === of);
  const choices = report === null ? [] : CHOICES[marked.kind];
  return {
    mark,
    reasons,
    choices: choices.map(([kind, label, asks]) => ({
      kind,
      label: say(label),
      asks,
      given: own.some((c) => c.kind === kind),
    })),
    roles: ROLE_IDS.map((role) => ({ id: role, label: wordWho({ role }, undefined) })),
    problem,
    corrected: own.map((c) => wordCorrection(c, know)),
    copies: report && own.length ? copiesOf(own, report, versions, know) : null,
    labels: {
      why: say('answerWhy'),
      number: say('answerNumber'),
      role: say('answerRole'),
      words: say('answerWords'),
      save: say('answerSave'),
      copyRecord: say('answerCopyRecord'),
      copyIssue: say('answerCopyIssue'),
      copied: say('answerCopied'),
      same: say('journalSame'),
      yes: say('journalYes'),
      no: say('journalNo'),
      jump: say('ownPageJump'),
    },
  };
}

/** “You said: Wrong figure. Right: 12” */
export function wordCorrection(
  { kind, value, qualifier, who, attributed }: Correction,
  know: EventRecord,
): string {
  const label = say([...FOR_FIGURES, ...FOR_NAMES].find(([k]) => k === kind)![1]);
  const right =
    value !== undefined
      ? wordValue(value, qualifier)
      : who
        ? nameOfWho(who, know)
        : attributed?.length
          ? attributed.join(', ')
          : null;
  return right === null ? say('answerSaid', label) : say('answerSaidRight', label, right);
}

/** Why a figure or a name is taken for what the card says, in words. */
export function reasonsFor(marked: Mark, reading: Reading, know: EventRecord): string[] {
  if (marked.kind === 'mention') {
    const printed = new Set(reading.mentions.filter((m) => m.entity === marked.entity).map((m) => m.text));
    return [say('whyPrintedName', [...printed].join(', '), nameOfEntity(marked.entity, know))];
  }
  const id =
    marked.kind === 'figure'
      ? reading.figures[marked.figure]?.incident
      : marked.kind === 'incident'
        ? marked.incident
        : reading.statements[marked.statement]?.incident;
  const incident = id ? know.incidents.get(id) : undefined;
  if (!incident) return [say('whyNoIncident')];
  const event = reading.events.find((e) => e.incident === incident.id);
  const reasons: string[] = [];
  if (event?.from && incident.date.from && touches(event.from, incident.date))
    reasons.push(say('whyDay', wordDate(event.from)));
  const named = (ids: readonly string[]) =>
    ids.filter((x) => reading.mentions.some((m) => m.entity === x)).map((x) => nameOfEntity(x, know));
  const places = named([incident.place, ...incident.places]);
  if (places.length) reasons.push(say('whyPlaces', places.join(', ')));
  const actors = named([...incident.attackers, ...incident.targets]);
  if (actors.length) reasons.push(say('whyNames', actors.join(', ')));
  const dead = named(incident.victims);
  if (dead.length) reasons.push(say('whyDead', dead.join(', ')));
  if (event?.kind && event.kind === incident.type)
    reasons.push(say('whyKind', nameOfIncidentType(incident.type)));
  const sure = reading.incidents.find((i) => i.id === incident.id)?.probability;
  if (sure !== undefined) reasons.push(say('whyLikelihood', Math.round(sure * 100)));
  return reasons;
}

const touches = (day: string, { from, to }: { from: string | null; to?: string | null | undefined }) =>
  dayNumber(day) >= dayNumber(from!) - 1 && dayNumber(day) <= dayNumber(to ?? from!) + 1;

/** Corrections of one mark as a record and as the text of an issue. */
function copiesOf(
  corrections: readonly Correction[],
  report: JournalReport,
  versions: string,
  know: EventRecord,
): { record: string; issue: string } {
  const words: CorrectionWords = {
    correction: (c) => wordCorrection(c, know),
    figure: ({ measure, value, qualifier, who }) =>
      `${nameOfMeasure(measure)}: ${wordValue(value, qualifier)}, ${nameOfWho(who, know)}`,
    name: (id) => nameOfEntity(id, know),
  };
  const annotations = annotationsOf(corrections, report, versions, words);
  return {
    record: JSON.stringify(annotations.length === 1 ? annotations[0] : annotations, null, 2),
    issue: issueOf(corrections, report, versions, words),
  };
}
