// What a card says besides the record: the page against itself, other pages that the reader read, and what can be answered.
import { figuresInText } from '../journal/draft';
import { hashOf } from '../journal/keys';
import { LONGEST } from '../journal/report';
import type { Statement } from '../model/reading';
import browser from '../platform/browser';
import { answersOf } from '../views/answers';
import type { ViewContext } from '../views/context';
import { correctedCard } from '../views/corrected-card';
import { journalOf } from '../views/journal';
import { ownPageOf, withOwnPage } from '../views/own-page';
import { whyOf } from '../views/why';
import type { CardData } from '../views/types/card';
import type { Journal } from './journal';
import type { Page } from './pages';
import type { ContentSender } from './services';

/** What a mark of a page refers to: the id by which the journal corrects it, and its words. */
export function markedIn(
  { marks, spans, reading }: Page,
  mark: number,
): { id: string; exact: string } | null {
  const [marked, span] = [marks[mark], spans[mark]];
  if (!marked || !span) return null;
  const exact = reading.text.slice(span.start, span.end).slice(0, LONGEST.name);
  switch (marked.kind) {
    case 'mention':
      return { id: marked.entity, exact };
    case 'incident':
      return { id: marked.incident, exact };
    case 'statement':
      return { id: idOfStatement(reading.statements[marked.statement]!), exact };
    case 'figure':
      return { id: figuresInText(reading.figures, reading.text)[marked.figure]!.id, exact };
  }
}

const idOfStatement = ({ incident, measure, value }: Statement) =>
  `s${hashOf(`${incident} ${measure} ${value}`)}`;

/**
 * Adds them to the card of a mark, and makes it as the reader has corrected it. A journal that cannot be opened leaves the card
 * as it is. `problem`: why the last answer was not remembered.
 */
export async function withExtras(
  card: CardData,
  mark: number,
  page: Page,
  sender: ContentSender,
  journal: Journal,
  ctx: ViewContext,
  problem: string | null = null,
): Promise<CardData> {
  const marked = page.marks[mark]!;
  const { record: know, marks } = page;
  const met = await journal.met(page, sender).catch(() => null);
  const { id: of = '', exact = '' } = markedIn(page, mark) ?? {};
  const own = met?.own?.corrections.filter((c) => c.of === of) ?? [];
  const shown = correctedCard(card, marked, exact, own, page.reading, { ...ctx, know });
  const figure =
    marked.kind === 'figure'
      ? figuresInText(page.reading.figures, page.reading.text)[marked.figure]
      : undefined;
  const said = met && figure ? journalOf(figure, met, know, Date.now()) : null;
  const answered = {
    of,
    corrections: own,
    report: met?.own?.report ?? met?.draft ?? null,
    versions: `Variorum ${browser.runtime.getManifest().version}`,
    problem,
  };
  const ownPage =
    marked.kind === 'figure' && !shown.isAside ? ownPageOf(marked.figure, shown.reading, marks, know) : null;
  return {
    ...withOwnPage(shown.card, ownPage),
    why: [...whyOf(marked, page.reading, know), ...(said?.why ?? [])],
    journal: said,
    answers: answersOf(mark, marked, answered, know),
  };
}
