// Which sites are read: those of the manifest, and those the reader chose one by one.
import browser from '../browser';
import { patternOf } from '../model/addresses';
import { sites } from '../settings';

// Firefox gives the manifest's scripts with their whole address, and takes them back without it only
const CONTENT_SCRIPT = (browser.runtime.getManifest().content_scripts?.[0]?.js?.[0] ?? '').replace(
  browser.runtime.getURL(''),
  '',
);
const DEFAULT_SITES = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
const CHOSEN = 'chosen-sites';

/** Whether a host is read by default. */
export function isDefault(host: string): boolean {
  return DEFAULT_SITES.some((pattern) => {
    const domain = /^\*:\/\/\*\.([^/]+)\//.exec(pattern)?.[1];
    return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
  });
}

/** Reads a tab now: needs access to it, for good or because the reader just pressed something. */
export async function readTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
}

/** Registers the content script for the sites that the reader chose and that access is still granted to. */
export async function registerChosen(): Promise<void> {
  const { onSites } = await sites();
  const granted: string[] = [];
  for (const host of onSites) {
    if (await browser.permissions.contains({ origins: [patternOf(host)] })) granted.push(patternOf(host));
  }
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [CHOSEN] });
  if (granted.length === 0) {
    if (known.length) await browser.scripting.unregisterContentScripts({ ids: [CHOSEN] });
    return;
  }
  const script = { id: CHOSEN, matches: granted, js: [CONTENT_SCRIPT], runAt: 'document_idle' as const };
  if (known.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Reads every open page of the sites that are read: a script that was there before is cut off, a new one takes over. */
export async function readOpenTabs(): Promise<void> {
  const { onSites } = await sites();
  const url = [...DEFAULT_SITES, ...onSites.map(patternOf)];
  for (const { id, discarded } of await browser.tabs.query({ url })) {
    if (id !== undefined && !discarded) await readTab(id).catch(() => undefined);
  }
}
