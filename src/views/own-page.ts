// The page against itself: where it gives several figures for the same count, each with its speaker and its place in the text.
import { figuresInText } from '../journal/draft';
import { sameCountOnPage, type Belongs } from '../journal/compare';
import type { JournalFigure } from '../journal/report';
import { say, sayCount } from '../i18n/say';
import { wordRelation, wordValue } from '../i18n/wording';
import type { Mark } from '../model/marks';
import type { Reading } from '../model/reading';
import { relationOf } from '../reading/compare/relate';
import type { EventRecord } from '../reading/record';
import type { CardData } from './types/card';
import type { OwnPageData, OwnPageRow } from './types/journal';
import { nameOfSpeaker } from './words';

/** What the page itself gives beside one of its figures; null when that is one value only. `marks`: those of the page. */
export function ownPageOf(
  index: number,
  reading: Reading,
  marks: readonly Mark[],
  know: EventRecord,
): OwnPageData | null {
  const { figures, text } = reading;
  if (!figures[index]?.event) return null;
  const all = figuresInText(figures, text);
  const belongs = (inner: string, outer: string) => know.lineage(inner).has(outer);
  const isApart = apartIn(reading, all, belongs);
  const same = sameCountOnPage(all[index]!, all, belongs, isApart);
  if (new Set(same.map((f) => wordValue(f.value, f.qualifier))).size < 2) return null;
  const rows = same.map((f): OwnPageRow => {
    const at = all.indexOf(f);
    const mark = marks.findIndex((m) => m.kind === 'figure' && m.figure === at);
    return {
      value: wordValue(f.value, f.qualifier),
      speaker: f.attributed.map((who) => nameOfSpeaker(who, know)).join(', ') || null,
      where: placeOf(f),
      stage: f.stage === 'early' ? wordRelation('earlier') : null,
      quote: f.quote?.sentence ?? '',
      mark: mark < 0 ? null : mark,
      here: at === index,
    };
  });
  const kept = withoutRepeats(rows);
  const values = new Set(kept.map((row) => row.value)).size;
  return {
    title: say('ownPageTitle'),
    headline: headlineAgainstText(same),
    sentence: sayCount('briefOwnFigures', values, values),
    rows: kept,
  };
}

/** The card of a figure with what its page itself gives: said at once where nobody else counts the same. */
export function withOwnPage(card: CardData, ownPage: OwnPageData | null): CardData {
  if (!ownPage || card.groups.some((g) => g.origins > 0)) return { ...card, ownPage };
  const sentence = [card.sentence, ownPage.sentence].filter(Boolean).join(' ');
  const others = ownPage.rows.filter((row) => !row.here);
  const rows = others.map(
    ({ value, speaker, where }) => `${value} (${[speaker, where].filter(Boolean).join(', ')})`,
  );
  return { ...card, ownPage, sentence, spoken: `${card.kicker}. ${sentence} ${rows.join('; ')}.` };
}

/** Whether the sentences of two figures name places of which none lies in another. */
function apartIn(
  { mentions, figures }: Reading,
  all: readonly JournalFigure[],
  belongs: Belongs,
): (a: JournalFigure, b: JournalFigure) => boolean {
  const places = mentions.filter((m) => m.kind === 'place');
  const named = (f: JournalFigure) => {
    const { start } = figures[all.indexOf(f)]!;
    const { sentence = '', exact = '' } = f.quote ?? {};
    // where a figure's words come first in its sentence is where they are in the text
    const from = start - sentence.indexOf(exact);
    return places.filter((m) => m.start >= from && m.start < from + sentence.length).map((m) => m.entity);
  };
  return (a, b) => {
    const [ours, theirs] = [named(a), named(b)];
    if (ours.length === 0 || theirs.length === 0) return false;
    return !ours.some((x) => theirs.some((y) => x === y || belongs(x, y) || belongs(y, x)));
  };
}

const placeOf = ({ quote }: JournalFigure) =>
  quote?.paragraph ? say('ownPageParagraph', quote.paragraph) : say('ownPageHeadline');

/** One row for each value and speaker; the card's own figure stays. */
function withoutRepeats(rows: readonly OwnPageRow[]): OwnPageRow[] {
  const keyOf = (r: OwnPageRow) => `${r.value}\n${r.speaker ?? ''}\n${r.stage ?? ''}`;
  const here = rows.find((r) => r.here);
  return rows.filter(
    (row, i) =>
      row.here ||
      ((!here || keyOf(row) !== keyOf(here)) && rows.findIndex((other) => keyOf(other) === keyOf(row)) === i),
  );
}

function headlineAgainstText(figures: readonly JournalFigure[]): string | null {
  const now = figures.filter((f) => f.stage !== 'early');
  const headline = now.find((f) => f.quote?.paragraph === 0);
  const text = now.find((f) => f.quote && f.quote.paragraph > 0);
  if (!headline || !text || relationOf(headline, text) !== 'differs') return null;
  return say(
    'ownPageHeadlineDiffers',
    wordValue(headline.value, headline.qualifier),
    wordValue(text.value, text.qualifier),
  );
}
