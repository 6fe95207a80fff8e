// The card of a figure: how independent origins divide, each value with its sources, and why they may differ.
import type { CardData } from './types/card';
import type { Figure, PageInfo, Relation, Reading } from '../model/reading';
import { dayNumber } from '../model/days';
import { PEOPLE } from '../model/who';
import { say } from '../i18n/say';
import { nameOfMeasure, wordDate, wordDates, wordStatus, wordValue } from '../i18n/wording';
import { compareAll } from '../reading/compare/compare';
import type { EventRecord } from '../reading/record';
import { citationOf } from './cite';
import type { ViewContext } from './context';
import { EMPTY, spokenOf } from './plain-card';
import { makeSeries, makeTimeline } from './plots';
import { dailySeries } from './series-plot';
import { seriesSentence, sentenceOf } from './sentence';
import { groupValues, type GivenValue } from './values';
import { whyFigure } from './why';
import { nameOfSpeaker, nameOfWho, relateIn, rowOfReport, titleOf, titleOfCounted } from './words';

/** `reading`: the page that the figure is of; null for a figure that was only selected. */
export function figureCard(
  figure: Figure,
  look: CardData['look'],
  page: PageInfo,
  reading: Reading | null,
  { know, labels }: ViewContext,
): CardData {
  const incident = figure.incident ? know.incidents.get(figure.incident) : undefined;
  const given = compareAll(figure, page, know).map(({ claim, report, relation }) => ({
    claim,
    report,
    relation,
  }));
  const groups = groupValues(given, figure, know);
  const here = wordValue(figure.value, figure.qualifier);
  const isSeries = incident?.kind === 'situation';
  const point =
    typeof figure.value === 'number' && page.published ? { day: page.published, value: figure.value } : null;
  const claims = given.map(({ claim, report }) => ({ claim, report }));
  const timeline = isSeries
    ? (dailySeries(
        incident,
        { ...figure, day: page.published, here: point && { value: point.value, label: here } },
        know,
      ) ?? makeSeries(claims, point, know))
    : makeTimeline(claims, know, point);
  const sentence = !incident
    ? `${say('briefHere', here)} ${say(figure.maybe ? 'briefNotSure' : 'briefNotInRecord')}`
    : (isSeries && timeline && seriesSentence(here, page.published, timeline)) ||
      sentenceOf(here, figure.comparison?.origins ?? NOBODY, groups);
  const counts = figure.measure === 'attacks' ? null : nameOfWho(figure.who, know);
  const kicker = [nameOfMeasure(figure.measure), counts].filter(Boolean).join(' · ');
  return {
    ...EMPTY,
    look,
    kicker,
    title: titleOfCounted(figure, know) ?? say('unknownIncident'),
    when: incident ? wordDates(incident.date) : null,
    sentence,
    spoken: spokenOf(kicker, sentence, groups),
    here: { value: here, attributed: figure.attributed.map((who) => nameOfSpeaker(who, know)) },
    status: wordStatus(figure.comparison?.status ?? 'only-here'),
    groups,
    reports: new Set(given.map((g) => g.report.id)).size,
    difference: whyTheyDiffer(figure, page, given, know),
    timeline,
    tables: (figure.added ?? []).map((added) => ({
      title: titleOf(added.incident, know),
      rows: added.comparison.reports.map((r) => rowOfReport(r, know)),
    })),
    why: whyFigure(figure, reading, know),
    cite: figure.incident ? citationOf(titleOf(figure.incident, know), kicker, here, page, groups) : null,
    ref: figure.incident ? { kind: 'incident', id: figure.incident } : null,
    labels,
  };
}

const NOBODY = { all: 0, agree: 0, compatible: 0, exclude: 0, other: 0 };

/** Why others may give another figure, where the record says anything of it. Null when it does not. */
function whyTheyDiffer(
  figure: Figure,
  page: PageInfo,
  given: readonly GivenValue[],
  know: EventRecord,
): string | null {
  const rivals = given.filter((g) => g.relation !== 'agrees' && g.relation !== 'compatible');
  if (rivals.length === 0) return null;
  const mostOf = (test: (g: GivenValue) => boolean) => rivals.filter(test).length * 2 > rivals.length;
  const is = (relation: Relation) => (g: GivenValue) => g.relation === relation;
  if (mostOf(is('later'))) return say('whyLater');
  if (mostOf(is('earlier'))) return say('whyEarlier');
  const whom = commonest(
    rivals
      .filter(({ claim }) => !COUNT_THE_SAME.includes(relateIn(know, claim.who ?? PEOPLE, figure.who)))
      .map(({ claim }) => nameOfWho(claim.who ?? PEOPLE, know)),
    rivals.length,
  );
  const own = nameOfWho(figure.who, know);
  if (whom && whom !== own && figure.measure !== 'attacks') return say('whyWhom', whom, own);
  const { published } = page;
  const after = ({ report }: GivenValue) =>
    report.published && published ? dayNumber(report.published) - dayNumber(published) : 0;
  if (published && mostOf((g) => after(g) > 0)) return say('whyPrintedLater', wordDate(published));
  if (published && mostOf((g) => after(g) < 0)) return say('whyPrintedEarlier', wordDate(published));
  const theirs = commonest(rivals.flatMap(({ claim }) => claim.attributed));
  const [ours] = figure.attributed;
  if (theirs && ours && theirs !== ours)
    return say('whyWord', nameOfSpeaker(theirs, know), nameOfSpeaker(ours, know));
  return null;
}

/** Two words for the same people explain no difference: “fighters” and “members of the group”. */
const COUNT_THE_SAME = ['same', 'interchangeable'];

/** What more than half of `all` are; null when nothing is. */
function commonest(list: readonly string[], all = list.length): string | null {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > all ? best[0] : null;
}
