// The page last read in the top frame of each tab, and the badge that counts its contradicted figures.
import type { Reading } from '../model/reading';
import { showBadge } from './badge';
import type { Page, Pages } from './pages';
import { tellPages, tellTab } from './send';

export class Tabs {
  readonly #latest = new Map<number, string>();

  constructor(private readonly pages: Pages) {}

  /** The page in a tab, if it was read. */
  pageIn(tab: number): Page | undefined {
    return this.pages.get(this.#latest.get(tab) ?? '');
  }

  /** The same; a page lost when the background was stopped is sent again first. */
  async restored(tab: number): Promise<Page | undefined> {
    if (!this.#latest.has(tab)) await tellTab(tab)('again', {});
    return this.pageIn(tab);
  }

  /** A page was read in the top frame of a tab: it replaces the one before. */
  wasRead(tab: number, key: string): void {
    const before = this.#latest.get(tab);
    if (before !== undefined && before !== key) this.pages.forget(before);
    this.#latest.set(tab, key);
    const page = this.pages.get(key);
    if (page) void showBadge(tab, differingIn(page.reading));
    void tellPages('tab-read', { tab });
  }

  forget(tab: number): void {
    this.pages.forget(this.#latest.get(tab) ?? '');
    this.#latest.delete(tab);
  }

  /** Takes the page and the badge of a tab away. */
  async clear(tab: number): Promise<void> {
    this.forget(tab);
    await showBadge(tab, 0);
  }
}

/** How many figures of a page many others contradict. */
export const differingIn = ({ figures }: Reading): number =>
  figures.filter((f) => f.comparison?.weight === 'heavy').length;
