// What a reader can answer to a card, and corrections as text to be copied. Nothing is sent.
import { say, type Key } from '../i18n/say';
import { nameOfMeasure, wordValue, wordWho } from '../i18n/wording';
import { annotationsOf, issueOf, type CorrectionWords } from '../journal/corrections';
import type { Correction, JournalReport } from '../journal/report';
import type { AnswerKind } from '../model/answers';
import type { Mark } from '../model/marks';
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
  { of, corrections, report, versions, problem }: Answered,
  know: EventRecord,
): AnswersData {
  const own = corrections.filter((c) => c.of === of);
  const choices = report === null ? [] : CHOICES[marked.kind];
  return {
    mark,
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
