// Cards for content scripts: of a mark, and of a selection; and the scripts that draw what few pages need.
import browser from '../../platform/browser';
import type { Payload } from '../../protocol/messages';
import type { CardAnswer } from '../../protocol/replies';
import { cardOf } from '../../views/cards';
import type { CardData } from '../../views/types/card';
import { contextForPage } from '../context';
import { keyOf, type ContentSender, type Services } from '../services';

/** A handler that injects scripts into the frame that asks for them. */
const inject =
  (...files: string[]) =>
  async (_: unknown, { tab, frame }: ContentSender): Promise<true> => {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
    return true;
  };

export const cardHandlers = ({ contexts, pages }: Pick<Services, 'contexts' | 'pages'>) => ({
  card: async ({ document, mark }: Payload<'card'>, sender: ContentSender): Promise<CardAnswer | null> => {
    const ctx = await contexts.get();
    const page = pages.get(keyOf(sender, document));
    const marked = page?.marks[mark];
    return page && marked ? cardOf(marked, page.reading, contextForPage(ctx, page)) : { again: true };
  },

  'look-up': async ({ document, text }: Payload<'look-up'>, sender: ContentSender): Promise<CardData> => {
    const { engine, labels } = await contexts.get();
    return engine.selectionCard(text, pages.get(keyOf(sender, document)), labels);
  },

  'card-script': inject('more.js', 'card.js'),
  'more-script': inject('more.js'),
});
