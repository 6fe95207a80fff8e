// The panel of a tab, and its way back to a mark on the page.
import type { Payload } from '../../protocol/messages';
import { panelOf } from '../../views/panel';
import type { PageState } from '../../protocol/replies';
import type { PanelData } from '../../views/types/panel';
import { tellTab } from '../send';
import type { Services } from '../services';

export const panelHandlers = ({
  contexts,
  tabs,
  selections,
  unread,
}: Pick<Services, 'contexts' | 'tabs' | 'selections' | 'unread'>) => ({
  panel: async ({ tab }: Payload<'panel'>): Promise<PanelData & PageState> => {
    const page = await tabs.restored(tab);
    const text = selections.lookedUpFor(tab);
    const { engine, labels } = await (text === null ? contexts.get() : contexts.forSearch());
    const lookedUp = text === null ? null : engine.lookUp(text, page, labels);
    const frames = tabs.besides(tab).map((other) => ({ page: other, know: other.record }));
    const data = panelOf(page, lookedUp, page?.record ?? engine.record, frames);
    return { ...data, ...unread.stateOf(tab, page) };
  },

  'show-mark': async ({ tab, mark }: Payload<'show-mark'>): Promise<true> => {
    const at = tabs.markAt(tab, mark);
    await tellTab(tab, at.frame)('jump', { mark: at.mark });
    return true;
  },
});
