// Cards for content scripts: of a mark, and of a selection; and the scripts that draw what few pages need.
import browser from '../../platform/browser';
import type { Payload } from '../../protocol/messages';
import type { CardAnswer } from '../../protocol/replies';
import { cardOf } from '../../views/cards';
import { withExtras } from '../card-extras';
import { contextForPage } from '../context';
import { keyOf, type ContentSender, type Services } from '../services';

/** A handler that injects scripts into the frame that asks for them. */
const inject =
  (...files: string[]) =>
  async (_: unknown, { tab, frame }: ContentSender): Promise<true> => {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
    return true;
  };

type Needs = Pick<Services, 'contexts' | 'pages' | 'journal' | 'openings'>;

/** The card of a mark, with what the page itself and the journal give. `problem`: why an answer to it was not remembered. */
export async function cardFor(
  document: string,
  mark: number,
  sender: ContentSender,
  { contexts, pages, journal, openings }: Needs,
  problem: string | null = null,
): Promise<CardAnswer | null> {
  const ctx = await contexts.get();
  const page = pages.get(keyOf(sender, document));
  const marked = page?.marks[mark];
  if (!page || !marked) return { again: true };
  const view = contextForPage(ctx, page);
  const card = cardOf(marked, page.reading, view);
  if (card) openings.shown(sender, card);
  return card && withExtras(card, mark, page, sender, journal, view, problem);
}

export const cardHandlers = ({ contexts, pages, journal, openings }: Needs) => ({
  card: ({ document, mark }: Payload<'card'>, sender: ContentSender): Promise<CardAnswer | null> =>
    cardFor(document, mark, sender, { contexts, pages, journal, openings }),

  'look-up': async (
    { document, text, touched }: Payload<'look-up'>,
    sender: ContentSender,
  ): Promise<CardAnswer> => {
    const ctx = await contexts.forSearch();
    const { engine, labels } = ctx;
    const page = pages.get(keyOf(sender, document));
    if (!page && touched.length > 0) return { again: true };
    const { card, mark } = engine.selectionCard(text, page, touched, labels);
    openings.shown(sender, card);
    return page && mark !== null
      ? withExtras(card, mark, page, sender, journal, contextForPage(ctx, page))
      : card;
  },

  'card-script': inject('more.js', 'card.js'),
  'more-script': inject('more.js'),
});
