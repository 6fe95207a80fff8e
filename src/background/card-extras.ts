// What a card says besides the record: the page against itself, other pages that the reader read, and what can be answered.
import { figuresInText } from '../journal/draft';
import { LONGEST } from '../journal/report';
import browser from '../platform/browser';
import { answersOf } from '../views/answers';
import { journalOf } from '../views/journal';
import { ownPageOf, withOwnPage } from '../views/own-page';
import { whyOf } from '../views/why';
import type { CardData } from '../views/types/card';
import type { Journal } from './journal';
import type { Page } from './pages';
import type { ContentSender } from './services';

/** What a mark of a page refers to: the id by which the journal corrects it, and its words. Null for an incident. */
export function markedIn(
  { marks, spans, reading }: Page,
  mark: number,
): { id: string; exact: string } | null {
  const [marked, span] = [marks[mark], spans[mark]];
  if (!marked || !span || (marked.kind !== 'mention' && marked.kind !== 'figure')) return null;
  const exact = reading.text.slice(span.start, span.end).slice(0, LONGEST.name);
  if (marked.kind === 'mention') return { id: marked.entity, exact };
  return { id: figuresInText(reading.figures, reading.text)[marked.figure]!.id, exact };
}

/** Adds them to the card of a mark. A journal that cannot be opened leaves the card as it is. */
export async function withExtras(
  card: CardData,
  mark: number,
  page: Page,
  sender: ContentSender,
  journal: Journal,
): Promise<CardData> {
  const marked = page.marks[mark]!;
  const { reading, record: know, marks } = page;
  const met = await journal.met(page, sender).catch(() => null);
  const figure =
    marked.kind === 'figure' ? figuresInText(reading.figures, reading.text)[marked.figure] : undefined;
  const said = met && figure ? journalOf(figure, met, know, Date.now()) : null;
  const answered = {
    of: markedIn(page, mark)?.id ?? '',
    corrections: met?.own?.corrections ?? [],
    report: met?.own?.report ?? null,
    versions: `Variorum ${browser.runtime.getManifest().version}`,
  };
  const ownPage = marked.kind === 'figure' ? ownPageOf(marked.figure, reading, marks, know) : null;
  return {
    ...withOwnPage(card, ownPage),
    why: [...whyOf(marked, reading, know), ...(said?.why ?? [])],
    journal: said,
    answers: answersOf(mark, marked, answered, know),
  };
}
