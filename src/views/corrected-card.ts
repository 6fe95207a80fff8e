// The card of a mark as the reader has corrected it: what they said takes the place of what was read, and what follows from it is
// compared again. The mark on the page stays as it is: a page can read its marks.
import type { Correction } from '../journal/report';
import { say } from '../i18n/say';
import type { Mark } from '../model/marks';
import type { Figure, Reading } from '../model/reading';
import { comparerOf } from '../reading/compare/compare';
import type { EventRecord } from '../reading/record';
import { wordCorrection } from './answers';
import type { ViewContext } from './context';
import { figureCard } from './figure-card';
import { EMPTY } from './plain-card';
import type { CardData } from './types/card';

/** The reading of a page and the card of one of its marks, as corrected. `isAside`: nothing of the mark is left to compare. */
export interface CorrectedCard {
  card: CardData;
  reading: Reading;
  isAside: boolean;
}

/** `corrections`: those of the mark; `printed`: its words. */
export function correctedCard(
  card: CardData,
  marked: Mark,
  printed: string,
  corrections: readonly Correction[],
  reading: Reading,
  ctx: ViewContext,
): CorrectedCard {
  const said = corrections.filter((c) => c.kind !== 'keep');
  if (said.length === 0) return { card, reading, isAside: false };
  const words = said.map((c) => wordCorrection(c, ctx.know)).join(' ');
  const figure = marked.kind === 'figure' ? reading.figures[marked.figure]! : null;
  const right = figure && said.reduce<Figure | null>((now, c) => now && correctedFigure(now, c), figure);
  if (!right || marked.kind !== 'figure') {
    return { card: asideCard(card, words, titleAside(said, printed)), reading, isAside: true };
  }
  const figures = reading.figures.with(marked.figure, right);
  const compared = recompared(right, { ...reading, figures }, ctx.know);
  const corrected = { ...reading, figures: figures.with(marked.figure, compared) };
  const made = figureCard(compared, card.look, reading.page, corrected, ctx);
  const sentence = [words, made.sentence].filter(Boolean).join(' ');
  return {
    card: { ...made, sentence, spoken: `${made.kicker}. ${sentence}`, more: card.more },
    reading: corrected,
    isAside: false,
  };
}

/** Null when the figure is none of its event, or wrong without the reader knowing what is right. */
function correctedFigure(
  figure: Figure,
  { kind, value, qualifier, who, attributed }: Correction,
): Figure | null {
  switch (kind) {
    case 'wrong-figure':
      return value === undefined ? null : { ...figure, value, qualifier: qualifier ?? 'exactly' };
    case 'somebody-else':
      return who ? { ...figure, who } : null;
    case 'wrong-speaker':
      return { ...figure, attributed: [...(attributed ?? [])] };
    case 'not-this-event':
      return null;
    default:
      return figure;
  }
}

function recompared(figure: Figure, { page, figures }: Reading, know: EventRecord): Figure {
  const compare = comparerOf(figures, page, know);
  const { added, ...rest } = figure;
  const again = (incident: string | null) => compare({ ...figure, incident });
  const more = added?.flatMap(({ incident }) => {
    const comparison = again(incident);
    return comparison ? [{ incident, comparison }] : [];
  });
  return { ...rest, comparison: again(figure.incident), ...(more && { added: more }) };
}

/** What a card that is set aside is titled: the right name, or the words that were marked; null: as it was. */
function titleAside(said: readonly Correction[], printed: string): string | null {
  const name = said.find((c) => c.kind === 'wrong-name');
  if (name) return name.attributed?.[0] ?? printed;
  return said.some((c) => c.kind === 'not-this-event') ? say('unknownIncident') : null;
}

/** A card of which only what the reader said is left: nothing that others give is beside it. */
function asideCard(card: CardData, said: string, title: string | null): CardData {
  const { look, kicker, labels, here, more, when } = card;
  const shown = title ?? card.title;
  return {
    ...EMPTY,
    look,
    // what kind of event or entity it was taken for is as wrong as its name
    kicker: title === null || here ? kicker : '',
    title: shown,
    when: title === null ? when : null,
    here,
    sentence: said,
    spoken: `${shown}. ${said}`,
    more,
    labels,
  };
}
