// Notes every reading before it begins, and takes the note back when it has ended. A note that is still there when the background
// starts again shows that the reading ended it: such a page is tried a few times, and then only when the reader says so. The notes
// are in memory that outlives the background, but not the browser.
import browser from '../platform/browser';

const KEY = 'readingAttempts';
/** The browser may have stopped the background for another reason: a page gets more than one try. */
export const MOST_TRIES = 3;
/** Pages that are remembered; the one tried longest ago is forgotten first. */
const MOST_PAGES = 200;

/** Tries that have not ended, by page, the page tried last at the end. */
type Tries = Map<string, number>;

export class Attempts {
  #tries: Promise<Tries> | undefined;

  /** Notes that a page is going to be read. False when it has ended the background too often: it must not be tried. */
  async begin(page: string): Promise<boolean> {
    const tries = await this.#loaded();
    const before = tries.get(page) ?? 0;
    if (before >= MOST_TRIES) return false;
    tries.delete(page);
    tries.set(page, before + 1);
    if (tries.size > MOST_PAGES) tries.delete(tries.keys().next().value!);
    await keep(tries);
    return true;
  }

  /** Notes that a reading has ended, or that the reader wants a page tried again. */
  async ended(page: string): Promise<void> {
    const tries = await this.#loaded();
    if (tries.delete(page)) await keep(tries);
  }

  /** Whether a page is not tried any more. */
  async gaveUp(page: string): Promise<boolean> {
    return ((await this.#loaded()).get(page) ?? 0) >= MOST_TRIES;
  }

  /** The pages that are not tried any more. */
  async givenUp(): Promise<string[]> {
    return [...(await this.#loaded())].flatMap(([page, n]) => (n >= MOST_TRIES ? [page] : []));
  }

  /** Nobody else writes there, so it is read once. */
  #loaded(): Promise<Tries> {
    return (this.#tries ??= browser.storage.session
      .get(KEY)
      .then((stored) => new Map((stored[KEY] as [string, number][] | undefined) ?? [])));
  }
}

const keep = (tries: Tries) => browser.storage.session.set({ [KEY]: [...tries] });
