// Words that several parts of the journal's page need.
import { localeNow, say, type Key } from '../../i18n/say';
import { nameOfMeasure, wordDate, wordValue, wordWho } from '../../i18n/wording';
import type { Correction } from '../../journal/report';
import { isEverybody } from '../../model/who';
import type { KeptStory } from '../../journal/store';
import type { EventSummary, Spread } from '../../journal/summary';

/** “312 pages, 1.2 MB” */
export function wordSize(stories: readonly Pick<KeptStory, 'bytes'>[]): string {
  const bytes = stories.reduce((sum, s) => sum + s.bytes, 0);
  const megabytes = (bytes / 1_000_000).toLocaleString(localeNow(), { maximumFractionDigits: 1 });
  return say('journalSize', stories.length.toLocaleString(localeNow()), megabytes);
}

/** The day of an event as a heading. */
export const wordDay = (day: string | null): string => (day ? wordDate(day) : say('notTold'));

/** “Killed”, “Killed · children”: that people are counted need not be said. `of`: the name of whom they belong to. */
export const wordCount = ({ measure, who, of }: Pick<Spread, 'measure' | 'who' | 'of'>): string =>
  isEverybody(who)
    ? nameOfMeasure(measure)
    : `${nameOfMeasure(measure)} · ${isolated(wordWho(who, of ?? undefined))}`;

const ANSWERS: Record<Correction['kind'], Key> = {
  'not-this-event': 'answerNotThisEvent',
  'wrong-figure': 'answerWrongFigure',
  'somebody-else': 'answerSomebodyElse',
  'wrong-speaker': 'answerWrongSpeaker',
  'wrong-name': 'answerWrongName',
  keep: 'answerKeep',
};

/** “You said: Wrong figure. Right: 12” */
export function wordCorrection({ kind, value, qualifier, who, attributed }: Correction): string {
  const label = say(ANSWERS[kind]);
  const right =
    value !== undefined
      ? wordValue(value, qualifier)
      : who
        ? wordWho(who, who.of)
        : (attributed ?? []).join(', ');
  return right ? say('answerSaidRight', label, right) : say('answerSaid', label);
}

/** “Fire at the mill · the Courier, the Herald · 1 May 2030 · Oslav” */
export const wordEvent = ({ title, outlets, from, placeName }: EventSummary): string =>
  [title, outlets.join(', '), wordDay(from), placeName]
    .flatMap((part) => (part ? isolated(part) : []))
    .join(' · ');

/** A part that keeps its own direction beside parts of another: a title in Latin letters before a day in Arabic ones. */
const isolated = (part: string): string => `\u2068${part}\u2069`;
