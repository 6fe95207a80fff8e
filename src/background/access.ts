// Which sites are read: those of the manifest, and those the reader chose one by one.
import browser from '../platform/browser';
import { patternOf } from '../model/addresses';
import { sites } from '../platform/settings';

const [SCRIPTS] = browser.runtime.getManifest().content_scripts ?? [];
// Firefox gives the manifest's files with their whole address, and takes them back without it only
const ours = (files: string[] = []) => files.map((file) => file.replace(browser.runtime.getURL(''), ''));
const JS = ours(SCRIPTS?.js);
const CSS = ours(SCRIPTS?.css);
const DEFAULT_SITES = SCRIPTS?.matches ?? [];
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
  const target = { tabId: tab };
  await Promise.all([dress(target), browser.scripting.executeScript({ target, files: JS })]);
}

/** Gives a tab the looks of marks: once, however often it is read anew. */
async function dress(target: { tabId: number }): Promise<void> {
  await browser.scripting.removeCSS({ target, files: CSS });
  await browser.scripting.insertCSS({ target, files: CSS });
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
  const script = { id: CHOSEN, matches: granted, css: CSS, js: JS, runAt: 'document_idle' as const };
  if (known.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** The tabs with a page of the sites that are read. */
export async function openTabs(): Promise<number[]> {
  const { onSites } = await sites();
  const url = [...DEFAULT_SITES, ...onSites.map(patternOf)];
  const tabs = await browser.tabs.query({ url });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** Reads tabs anew: a script that was there before is cut off, a new one takes over. */
export async function readTabs(tabs: readonly number[]): Promise<void> {
  for (const tab of tabs) await readTab(tab).catch(() => undefined);
}
