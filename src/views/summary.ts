// A page in a few lines, for the popup: what it is about, its differing figures, what was assumed, what the record covers.
import type { PageDifference } from './types/summary';
import type { Mark } from '../model/marks';
import { knownIncidents, type Reading } from '../model/reading';
import { say } from '../i18n/say';
import { wordDate, wordDates, wordLanguage } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { cardOf } from './cards';
import type { ViewContext } from './context';
import { nameOfEntity, titleOf } from './words';

const MOST_ROWS = 6;
const LONGEST_PLACE = 60;

/** What the page is about, in a sentence; null when it reports nothing. */
export function aboutOf(reading: Reading, know: EventRecord): string | null {
  const { events } = reading;
  const known = knownIncidents(reading);
  const story = known.find((i) => i.main) ?? known[0];
  const incident = story && know.incidents.get(story.id);
  if (incident) return say('popupAbout', titleOf(incident.id, know), wordDates(incident.date));
  const event = events.find((e) => e.main) ?? events[0];
  if (!event || (!event.place && !event.from)) return null;
  const place = event.place ? nameOfEntity(event.place, know).slice(0, LONGEST_PLACE) : null;
  return say('popupAboutUnknown', [place, event.from && wordDate(event.from)].filter(Boolean).join(', '));
}

/** The marks that others contradict, those of most weight first: each sentence once. */
export function differencesOf(
  reading: Reading,
  marks: readonly Mark[],
  spans: readonly { start: number; end: number }[],
  ctx: ViewContext,
): PageDifference[] {
  const order = ['differs', 'varies'];
  const contested = marks
    .flatMap((mark, index) => (order.includes(mark.look) ? [{ mark, index }] : []))
    .sort((a, b) => order.indexOf(a.mark.look) - order.indexOf(b.mark.look) || a.index - b.index);
  const rows = new Map<string, PageDifference>();
  for (const { mark, index } of contested) {
    if (rows.size === MOST_ROWS) break;
    const card = cardOf(mark, reading, ctx);
    if (!card?.sentence || rows.has(`${card.kicker} ${card.sentence}`)) continue;
    const { start, end } = spans[index]!;
    const { kicker, sentence } = card;
    rows.set(`${kicker} ${sentence}`, {
      mark: index,
      look: mark.look,
      text: reading.text.slice(start, end),
      kicker,
      sentence,
    });
  }
  return [...rows.values()];
}

/** The language that the page was read in; its day is shown beside it, where the reader can set it. */
export const assumedOf = ({ language }: Reading): string =>
  language.code ? say('popupLanguage', wordLanguage(language.code)) : say('popupNoLanguage');

const YEAR = 4;

/** What the record covers: how many incidents, of which years, and of how many outlets. */
export function coverageOf(know: EventRecord): string {
  const days = [...know.incidents.values()].flatMap(({ date }) => date.from ?? []).sort();
  return say(
    'popupCovers',
    know.incidents.size,
    know.outlets.size,
    (days[0] ?? '').slice(0, YEAR),
    (days.at(-1) ?? '').slice(0, YEAR),
  );
}
