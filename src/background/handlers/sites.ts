// Reads a tab on request, and switches sites on and off.
import browser from '../../platform/browser';
import { alwaysRead, switchSite } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import { tellTab } from '../send';
import { webHostOf, type Services } from '../services';

type Needs = Pick<Services, 'tabs' | 'access' | 'days'>;
type Switching = Pick<Needs, 'tabs' | 'access'>;

export const siteHandlers = ({ tabs, access, days }: Needs) => ({
  'set-day': async ({ tab, day }: Payload<'set-day'>): Promise<true> => {
    await days.set((await browser.tabs.get(tab)).url ?? '', day);
    await tellTab(tab)('again', {});
    return true;
  },

  'read-here': async ({ tab }: Payload<'read-here'>): Promise<true> => {
    await access.readTab(tab);
    return true;
  },

  'switch-site': async ({ host, on }: Payload<'switch-site'>): Promise<true> => {
    await switchSite(host, on);
    await applySwitch(host, on, { tabs, access });
    return true;
  },

  always: async ({ host, on }: Payload<'always'>): Promise<true> => {
    await alwaysRead(host, on);
    await access.registerChosen();
    await applySwitch(host, on, { tabs, access });
    return true;
  },
});

/** Switching off takes effect in every open tab at once, also in frames; switching on reads again. */
async function applySwitch(host: string, on: boolean, { tabs, access }: Switching): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    if (!on) await tellTab(id)('off', { host });
    if (webHostOf(url ?? '') !== host) continue;
    if (on) await access.readTab(id).catch(() => undefined);
    else await tabs.clear(id);
  }
}
