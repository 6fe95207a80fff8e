// The panel of a tab, and its way back to a mark on the page.
import type { Payload } from '../../protocol/messages';
import { panelOf } from '../../views/panel';
import type { PanelData } from '../../views/types/panel';
import { tellTab } from '../send';
import type { Services } from '../services';

export const panelHandlers = ({
  contexts,
  tabs,
  selections,
}: Pick<Services, 'contexts' | 'tabs' | 'selections'>) => ({
  panel: async ({ tab }: Payload<'panel'>): Promise<PanelData> => {
    const page = await tabs.restored(tab);
    const { engine, labels } = await contexts.get();
    const text = selections.lookedUpFor(tab);
    const lookedUp = text === null ? null : engine.lookUp(text, page, labels);
    return panelOf(page, lookedUp, page?.record ?? engine.record);
  },

  'show-mark': async ({ tab, mark }: Payload<'show-mark'>): Promise<true> => {
    await tellTab(tab, tabs.frameOf(tab))('jump', { mark });
    return true;
  },
});
