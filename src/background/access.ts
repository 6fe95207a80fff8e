// Which sites are read: those of the manifest, and those the reader chose one by one.
import { patternOf } from '../model/addresses';
import browser from '../platform/browser';
import { mayRead } from '../platform/permissions';
import { sites } from '../platform/sites';

const CHOSEN = 'chosen-sites';

export class SiteAccess {
  readonly #scripts: string[];
  readonly #defaultSites: string[];

  constructor() {
    const [declared] = browser.runtime.getManifest().content_scripts ?? [];
    // Firefox gives the manifest's files with their whole address, but takes them back only without it
    const inPackage = (files: string[] = []) => files.map((f) => f.replace(browser.runtime.getURL(''), ''));
    this.#scripts = inPackage(declared?.js);
    this.#defaultSites = declared?.matches ?? [];
  }

  /** Whether a host is read by default. */
  isDefault(host: string): boolean {
    return this.#defaultSites.some((pattern) => {
      const domain = /^\*:\/\/\*\.([^/]+)\//.exec(pattern)?.[1];
      return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
    });
  }

  /** Reads a tab now. Rejects without access to it, permanent or because the reader just pressed something. */
  async readTab(tab: number): Promise<void> {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: this.#scripts });
  }

  /** Reads tabs again: a script that was there before ends, a new one takes over. Tabs without access are left alone. */
  async readTabs(tabs: readonly number[]): Promise<void> {
    for (const tab of tabs) await this.readTab(tab).catch(() => undefined);
  }

  /** The tabs with a page of the sites that are read. */
  async openTabs(): Promise<number[]> {
    const { onSites } = await sites();
    const tabs = await browser.tabs.query({ url: [...this.#defaultSites, ...onSites.map(patternOf)] });
    return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  }

  /** Registers the content script for the sites that the reader chose and that access is still granted to. */
  async registerChosen(): Promise<void> {
    const matches: string[] = [];
    for (const host of (await sites()).onSites) if (await mayRead(host)) matches.push(patternOf(host));
    const { scripting } = browser;
    const registered = (await scripting.getRegisteredContentScripts({ ids: [CHOSEN] })).length > 0;
    if (matches.length === 0) {
      if (registered) await scripting.unregisterContentScripts({ ids: [CHOSEN] });
      return;
    }
    const script = {
      id: CHOSEN,
      matches,
      js: this.#scripts,
      runAt: 'document_idle' as const,
      allFrames: true,
      // frames without an address of their own, too: the polyfill's types do not know this yet
      ...({ matchOriginAsFallback: true } as object),
    };
    if (registered) await scripting.updateContentScripts([script]);
    else await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  }
}
