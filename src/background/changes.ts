// Applies changes of packs and settings to the pages that are open.
import browser from '../platform/browser';
import type { EngineHost } from './engine-host';
import { tellTab } from './send';
import type { Services } from './services';

const allTabs = async (): Promise<number[]> =>
  (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Packs were added, removed or switched: open pages are read again with what is there now. An open card stays. */
export function applyPacks(services: Pick<Services, 'contexts' | 'library'>): Promise<void> {
  const { library } = services;
  library.forget();
  return readAgain(services);
}

/** Another core record is in use: the engine is loaded again, and open pages are read again. */
export function applyRecord(services: Pick<Services, 'contexts'>, engines: EngineHost): Promise<void> {
  engines.forget();
  return readAgain(services);
}

async function readAgain({ contexts }: Pick<Services, 'contexts'>): Promise<void> {
  const { settings } = await contexts.get();
  if (settings.paused) return;
  for (const tab of await allTabs()) void tellTab(tab)('again', {});
}

/** Settings take effect at once, also those that the browser synced from another device. */
export async function applySettings({ contexts, access, tabs, selections }: Services): Promise<void> {
  contexts.settingsChanged();
  const { settings } = await contexts.get();
  await selections.makeMenu();
  if (!settings.paused) return access.readTabs(await access.openTabs());
  for (const tab of await allTabs()) {
    await tellTab(tab)('off', { host: null });
    await tabs.clear(tab);
  }
}
