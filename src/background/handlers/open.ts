// Opens the extension's own pages, and the links of cards, for content scripts: only what the card they show holds.
import browser from '../../platform/browser';
import { openPanel, recordAddress } from '../../platform/own-pages';
import type { Payload } from '../../protocol/messages';
import type { ContentSender, Services } from '../services';

export const openHandlers = ({ openings }: Pick<Services, 'openings'>) => ({
  'open-panel': async (_: unknown, sender: ContentSender): Promise<boolean> => {
    if (!openings.mayOpenPanel(sender)) return false;
    await openPanel(sender.tab);
    return true;
  },

  'open-record': async ({ ref }: Payload<'open-record'>, sender: ContentSender): Promise<boolean> => {
    if (!openings.mayOpenRecord(sender, ref)) return false;
    await browser.tabs.create({ url: recordAddress(ref), openerTabId: sender.tab });
    return true;
  },

  'open-link': async ({ url }: Payload<'open-link'>, sender: ContentSender): Promise<boolean> => {
    if (!openings.mayOpenAddress(sender, url)) return false;
    await browser.tabs.create({ url, openerTabId: sender.tab });
    return true;
  },
});
