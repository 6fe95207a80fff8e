// The pages last read in the frames of each tab, and the badge that counts their contradicted figures.
import type { Reading } from '../model/reading';
import { showBadge } from './badge';
import { isWebAddress } from '../model/addresses';
import type { Page, Pages } from './pages';
import { tellPages, tellTab } from './send';
import type { ContentSender } from './services';

const TOP = 0;

export class Tabs {
  /** By tab and frame. */
  readonly #latest = new Map<number, Map<number, string>>();
  /** The frame in which the reader last stepped to a mark, by tab. */
  readonly #stepped = new Map<number, number>();

  constructor(private readonly pages: Pages) {}

  /** The pages in the frames of a tab that were read, the top frame's first. */
  pagesIn(tab: number): Page[] {
    return this.#framesOf(tab).map(({ page }) => page);
  }

  /** All tabs with pages that were read. */
  withPages = (): number[] => [...this.#latest.keys()].filter((tab) => this.pagesIn(tab).length > 0);

  /** The page in a tab, if it was read: of several frames, the one that says most about what is known. */
  pageIn(tab: number): Page | undefined {
    return this.#mainOf(tab)?.page;
  }

  /** The other pages of a tab, the top frame's first. */
  besides(tab: number): Page[] {
    const main = this.pageIn(tab);
    return this.pagesIn(tab).filter((page) => page !== main);
  }

  /** The frame of a mark, and its number there. Marks are numbered through that page and those besides it. */
  markAt(tab: number, mark: number): { frame: number; mark: number } {
    const main = this.#mainOf(tab);
    const frames = this.#framesOf(tab);
    let rest = mark;
    for (const { frame, page } of main ? [main, ...frames.filter((f) => f.page !== main.page)] : []) {
      if (rest < page.marks.length) return { frame, mark: rest };
      rest -= page.marks.length;
    }
    return { frame: main?.frame ?? TOP, mark };
  }

  /** The page that a frame without an address of its own is part of: the outermost one of its host that was read. */
  around({ tab, frame, url, host }: ContentSender): Page | undefined {
    if (isWebAddress(url) || frame === TOP || host === null) return undefined;
    return this.pagesIn(tab).find((page) => !page.embedded && page.host === host);
  }

  /** The frames of a tab that are part of a page and were read without what it says of itself now. */
  withoutFactsOf(tab: number, { host, info, embedded }: Page): number[] {
    return this.#framesOf(tab).flatMap(({ frame, page }) => {
      const lacks = page.info.url !== info.url || (!page.info.published && info.published);
      return !embedded && page.embedded && page.host === host && lacks ? [frame] : [];
    });
  }

  /** The same as `pageIn`; a page lost when the background was stopped is sent again first. */
  async restored(tab: number): Promise<Page | undefined> {
    if (!this.#latest.get(tab)?.has(TOP)) {
      // all frames send theirs; what is waited for is the top one's
      void tellTab(tab)('again', {});
      await tellTab(tab, TOP)('again', {});
    }
    return this.pageIn(tab);
  }

  /** A page was read in a frame of a tab: it replaces the one before. */
  wasRead(tab: number, frame: number, key: string): void {
    const frames = this.#latest.get(tab) ?? new Map<number, string>();
    this.#latest.set(tab, frames);
    const before = frames.get(frame);
    if (before !== undefined && before !== key) this.pages.forget(before);
    frames.set(frame, key);
    void showBadge(
      tab,
      this.pagesIn(tab).reduce((sum, { reading }) => sum + differingIn(reading), 0),
    );
    void tellPages('tab-read', { tab });
  }

  forget(tab: number): void {
    for (const key of this.#latest.get(tab)?.values() ?? []) this.pages.forget(key);
    this.#latest.delete(tab);
    this.#stepped.delete(tab);
  }

  /** Takes the pages and the badge of a tab away. */
  async clear(tab: number): Promise<void> {
    this.forget(tab);
    await showBadge(tab, 0);
  }

  /** Goes to the next or the previous mark; from the last of a frame to the next frame that has some. */
  async step(tab: number, by: 1 | -1): Promise<void> {
    const frames = this.#framesOf(tab).flatMap(({ frame, page }) => (page.marks.length ? [frame] : []));
    const at = Math.max(frames.indexOf(this.#stepped.get(tab) ?? TOP), 0);
    const stepped = await tellTab(tab, frames[at] ?? TOP)('step', {
      by,
      around: frames.length < 2,
    });
    if (stepped || frames.length < 2) return;
    const next = frames[(at + by + frames.length) % frames.length]!;
    this.#stepped.set(tab, next);
    await tellTab(tab, next)('step', { by, around: true });
  }

  #framesOf(tab: number): { frame: number; page: Page }[] {
    return [...(this.#latest.get(tab) ?? [])]
      .sort(([a], [b]) => a - b)
      .flatMap(([frame, key]) => {
        const page = this.pages.get(key);
        return page ? [{ frame, page }] : [];
      });
  }

  #mainOf(tab: number) {
    let main: { frame: number; page: Page } | undefined;
    for (const each of this.#framesOf(tab))
      if (!main || each.page.marks.length > main.page.marks.length) main = each;
    return main;
  }
}

/** How many figures of a page many others contradict. */
export const differingIn = ({ figures }: Reading): number =>
  figures.filter((f) => f.comparison?.weight === 'heavy').length;
