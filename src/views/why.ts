// Why a figure is set beside these reports: what page and record have in common, in words.
import type { CardData } from './types/card';
import type { Figure, Reading } from '../model/reading';
import { say } from '../i18n/say';
import { wordDate, wordDates } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { nameOfEntity, nameOfWho } from './words';

const PERCENT = 100;
const MOST_NAMES = 5;

/** Pairs of a heading and its words; none for a figure of no known incident. */
export function whyThis(figure: Figure, reading: Reading | null, know: EventRecord): CardData['why'] {
  const incident = figure.incident ? know.incidents.get(figure.incident) : undefined;
  if (!incident) return [];
  const event = reading?.events.find((e) => e.id === figure.event);
  const lines: CardData['why'] = [];
  const both = (page: string, record: string) => say('whyBoth', page, record);
  if (event?.from) lines.push([say('when'), both(wordDate(event.from), wordDates(incident.date))]);
  if (event?.place)
    lines.push([say('where'), both(nameOfEntity(event.place, know), nameOfEntity(incident.place, know))]);
  const named = new Set(reading?.mentions.map((m) => m.entity));
  const involved = [...incident.attackers, ...incident.targets, ...incident.victims].filter((id) =>
    named.has(id),
  );
  if (involved.length)
    lines.push([
      say('whyNamed'),
      [...new Set(involved)]
        .slice(0, MOST_NAMES)
        .map((id) => nameOfEntity(id, know))
        .join(', '),
    ]);
  lines.push([say('whyCounts'), nameOfWho(figure.who, know)]);
  if (event?.probability)
    lines.push([say('whySure'), say('whyOf100', Math.round(event.probability * PERCENT))]);
  return lines;
}
