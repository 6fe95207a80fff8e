// Opens the extension's own pages for content scripts.
import browser from '../../platform/browser';
import { openPanel, recordAddress } from '../../platform/own-pages';
import type { Payload } from '../../protocol/messages';
import type { ContentSender } from '../services';

export const openHandlers = {
  'open-panel': async (_: unknown, { tab }: ContentSender): Promise<true> => {
    await openPanel(tab);
    return true;
  },

  'open-record': async ({ ref }: Payload<'open-record'>): Promise<true> => {
    await browser.tabs.create({ url: recordAddress(ref) });
    return true;
  },
};
