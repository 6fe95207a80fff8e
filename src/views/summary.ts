// A page in a few lines, for the popup: what it is about, its differing figures, what was assumed, what the record covers.
import type { CardData } from './types/card';
import type { OwnPageData } from './types/journal';
import type { PageAbout, PageDifference } from './types/summary';
import { isoDay } from '../model/days';
import type { Look, Mark } from '../model/marks';
import { knownIncidents, type PageEvent, type Reading } from '../model/reading';
import { say, sayCount } from '../i18n/say';
import { wordDate, wordDates, wordLanguage } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { cardOf } from './cards';
import type { ViewContext } from './context';
import { ownPageOf, withOwnPage } from './own-page';
import { claimsAbout, nameOfEntity, titleOf } from './words';

const MOST_ROWS = 4;
const MOST_OTHERS = 3;
const LONGEST_PLACE = 60;

/** What the page is about; null when it reports nothing. Its own story comes before what it reports as background. */
export function aboutOf(reading: Reading, know: EventRecord): PageAbout | null {
  const { events } = reading;
  const event = events.find((e) => e.main) ?? events[0];
  const known = knownIncidents(reading);
  const story =
    known.find((i) => i.main)?.id ??
    (event?.link === 'known' ? event.incident : null) ??
    (event ? comparedWith(event, reading) : null) ??
    (event && isSaid(event) ? null : known[0]?.id);
  const incident = story ? know.incidents.get(story) : undefined;
  if (incident) {
    const reports = new Set(claimsAbout(incident.id, know).map((c) => c.report.id)).size;
    const about = say('popupAbout', titleOf(incident.id, know), wordDates(incident.date));
    const held = reports ? ` ${sayCount('popupInRecord', reports, reports)}` : '';
    return { sentence: about + held, incident: incident.id };
  }
  if (!event || !isSaid(event)) return null;
  const place = event.place ? nameOfEntity(event.place, know).slice(0, LONGEST_PLACE) : null;
  const where = [place, event.from && wordDate(event.from)].filter(Boolean).join(', ');
  const maybe = event.link === 'maybe' && event.incident ? event.incident : null;
  const sentence = maybe
    ? say('popupAboutMaybe', where, titleOf(maybe, know))
    : say('popupAboutUnknown', where);
  return { sentence, incident: null };
}

/** The incident with which all compared figures of an event are compared; null where there is none, or not one only. */
function comparedWith({ id }: PageEvent, { figures }: Reading): string | null {
  const own = figures.filter((f) => f.event === id && f.incident !== null);
  const [first] = own;
  return first && own.every((f) => f.incident === first.incident) ? first.incident : null;
}

const isSaid = ({ place, from }: PageEvent) => place !== null || from !== null;

/**
 * What differs, that of most weight first: what other reports contradict, then what only the page itself gives, in several ways. Each
 * count of one event once.
 */
export function differencesOf(
  reading: Reading,
  marks: readonly Mark[],
  spans: readonly { start: number; end: number }[],
  ctx: ViewContext,
): PageDifference[] {
  const order: Look[] = ['differs', 'varies', 'count'];
  const story = aboutOf(reading, ctx.know)?.incident ?? null;
  const main = reading.events.find((e) => e.main)?.id;
  const contested = marks
    .flatMap((mark, index) => (order.includes(mark.look) ? [{ mark, index }] : []))
    .sort((a, b) => order.indexOf(a.mark.look) - order.indexOf(b.mark.look) || a.index - b.index);
  const rows = new Map<string, PageDifference>();
  const seen = new Set<number>();
  for (const { mark, index } of contested) {
    if (rows.size === MOST_ROWS) break;
    if (seen.has(index)) continue;
    const own = mark.kind === 'figure' ? ownPageOf(mark.figure, reading, marks, ctx.know) : null;
    // what nobody else counts differs only where the page gives several figures itself
    if (mark.look === 'count' && !own) continue;
    const plain = cardOf(mark, reading, ctx);
    const card = plain && withOwnPage(plain, own);
    if (!card?.sentence) continue;
    const { start, end } = spans[index]!;
    const isElsewhere = card.ref !== null && card.ref.id !== story;
    const event = mark.kind === 'figure' ? reading.figures[mark.figure]!.event : null;
    const isStory = card.ref === null ? story === null && event === (main ?? event) : !isElsewhere;
    const kicker = isElsewhere ? `${card.kicker} · ${card.title}` : card.kicker;
    const { sentence } = card;
    const key = `${kicker} ${sentence}`;
    if (rows.has(key)) continue;
    // the page's other figures for the same count are in this row
    if (mark.look === 'count') for (const row of own?.rows ?? []) if (row.mark !== null) seen.add(row.mark);
    rows.set(key, {
      mark: index,
      look: mark.look,
      text: reading.text.slice(start, end),
      kicker,
      sentence,
      isStory,
      others: mark.look === 'count' ? onPage(own) : elsewhere(card),
    });
  }
  // what the first line of the popup is about, then what else is on the page
  return [...rows.values()].sort((a, b) => Number(b.isStory) - Number(a.isStory));
}

const elsewhere = ({ groups }: CardData) =>
  groups
    .filter((g) => !g.isHere && g.origins > 0)
    .slice(0, MOST_OTHERS)
    .map((g) => ({ value: g.value, by: g.originsWords }));

const onPage = (own: OwnPageData | null) =>
  (own?.rows ?? [])
    .filter((row) => !row.here)
    .slice(0, MOST_OTHERS)
    .map(({ value, speaker, where }) => ({ value, by: [speaker, where].filter(Boolean).join(' · ') }));

/** The language that the page was read in; its day is shown beside it, where the reader can set it. */
export const assumedOf = ({ language }: Reading): string =>
  language.code ? say('popupLanguage', wordLanguage(language.code)) : say('popupNoLanguage');

const YEAR = 4;

/** What the record covers: how many incidents, of which years, and of how many outlets. */
export function coverageOf(know: EventRecord): string {
  const { from, to } = know.covers ?? {};
  const year = (day: number | undefined) => (day === undefined ? '' : isoDay(day).slice(0, YEAR));
  return say('popupCovers', know.incidents.size, know.outlets.size, year(from), year(to));
}
