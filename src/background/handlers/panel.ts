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
    const { engine, labels } = await contexts.get();
    const text = selections.lookedUpFor(tab);
    const lookedUp = text === null ? null : engine.lookUp(text, page, labels);
    return { ...panelOf(page, lookedUp, page?.record ?? engine.record), ...unread.stateOf(tab, page) };
  },

  'show-mark': async ({ tab, mark }: Payload<'show-mark'>): Promise<true> => {
    await tellTab(tab, tabs.frameOf(tab))('jump', { mark });
    return true;
  },
});
