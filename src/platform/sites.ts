// The sites a reader chose, one by one. Kept on this machine: they never go where the browser syncs.
import * as v from 'valibot';
import browser from './browser';

/** offSites: switched off there. onSites: read there though not read by default. */
export interface Sites {
  offSites: string[];
  onSites: string[];
}

const KEYS = ['offSites', 'onSites'] as const;
const hostName = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** What is stored as far as it is valid: a damaged entry or list does not cost the others. */
export async function sites(): Promise<Sites> {
  const stored = await browser.storage.local.get([...KEYS]);
  const list = (key: keyof Sites) => {
    const hosts: unknown = stored[key];
    return Array.isArray(hosts) ? hosts.filter((host) => v.is(hostName, host)) : [];
  };
  return { offSites: list('offSites'), onSites: list('onSites') };
}

const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`);

/** Whether marks are switched off for a host, or for a site that it belongs to. */
export const isOff = ({ offSites }: Pick<Sites, 'offSites'>, host: string) =>
  offSites.some((site) => covers(site, host));

/** Switches marks off or on for one host; on, also for the site that it belongs to. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { offSites } = await sites();
  const kept = on ? offSites.filter((site) => !covers(site, host)) : offSites;
  await browser.storage.local.set({ offSites: withHost(kept, host, !on) });
}

/** Has one host read, or no longer read, though it is not read by default. The browser's permission is asked for elsewhere. */
export async function alwaysRead(host: string, on: boolean): Promise<void> {
  const { onSites } = await sites();
  await browser.storage.local.set({ onSites: withHost(onSites, host, on) });
}

function withHost(list: readonly string[], host: string, listed: boolean): string[] {
  const others = list.filter((h) => h !== host);
  return [...others, ...(listed ? [host] : [])].sort();
}
