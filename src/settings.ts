// What a reader has set. Only what was changed is stored.
import browser from './browser';

const OFF_SITES = 'offSites';

/** Hosts on which the reader has switched Variorum off. */
export async function offSites(): Promise<Set<string>> {
  const stored: unknown = (await browser.storage.local.get(OFF_SITES))[OFF_SITES];
  return new Set(Array.isArray(stored) ? stored.filter((h): h is string => typeof h === 'string') : []);
}

export async function switchSite(host: string, on: boolean): Promise<void> {
  const hosts = await offSites();
  if (on) hosts.delete(host);
  else hosts.add(host);
  await browser.storage.local.set({ [OFF_SITES]: [...hosts].sort() });
}
