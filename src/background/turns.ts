// Whose page is read next: one at a time, and of those that wait one of the tab that was given least time. A page that is long,
// or changes all the time, cannot keep other tabs from their turn.

interface Settled<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

/** A promise that somebody else settles. */
function settled<T>(): Settled<T> {
  let resolve!: Settled<T>['resolve'];
  let reject!: Settled<T>['reject'];
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

interface Waiting {
  tab: number;
  work: () => Promise<void>;
  /** Rejects those who wait for a page that is gone. */
  drop: () => void;
}

/** A page in the queue. */
export interface Turn<T> {
  /** Resolves once its turn has come. */
  began: Promise<void>;
  /** What the work resolved to. Rejects with what it threw, and when the page was taken out of the queue. */
  done: Promise<T>;
}

export class Turns {
  /** By page, in the order in which they came. */
  readonly #waiting = new Map<string, Waiting>();
  /** Milliseconds that each tab was given since nobody waited last. */
  readonly #used = new Map<number, number>();
  #working = false;

  /** `now`: milliseconds that never run backwards. `pause`: lets messages be answered between two turns. */
  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly pause: () => Promise<unknown> = () => new Promise((go) => setTimeout(go)),
  ) {}

  /** Does some work for a page when its turn has come. What the same page waited for before is left out. */
  take<T>(tab: number, page: string, work: () => Promise<T>): Turn<T> {
    this.#waiting.get(page)?.drop();
    const began = settled<void>();
    const done = settled<T>();
    // whoever only waits for the beginning does not hear of the end
    done.promise.catch(() => undefined);
    this.#waiting.set(page, {
      tab,
      work: async () => {
        began.resolve();
        await work().then(done.resolve, done.reject);
      },
      drop: () => done.reject(new Overtaken()),
    });
    void this.#goOn();
    return { began: began.promise, done: done.promise };
  }

  /** Whether a page waits for its turn. */
  waits = (page: string): boolean => this.#waiting.has(page);

  /** Takes a page that is gone out of the queue. */
  forget(page: string): void {
    this.#waiting.get(page)?.drop();
    this.#waiting.delete(page);
  }

  async #goOn(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let next = this.#next(); next; next = this.#next()) {
      const [page, { tab, work }] = next;
      this.#waiting.delete(page);
      const since = this.now();
      await work();
      this.#used.set(tab, (this.#used.get(tab) ?? 0) + this.now() - since);
      await this.pause();
    }
    this.#used.clear();
    this.#working = false;
  }

  /** Of the tab with least time; of several the one that came first. */
  #next(): [string, Waiting] | undefined {
    let next: [string, Waiting] | undefined;
    const used = ({ tab }: Waiting) => this.#used.get(tab) ?? 0;
    for (const each of this.#waiting) if (!next || used(each[1]) < used(next[1])) next = each;
    return next;
  }
}

/** A later request of the same page took the place of this one, or the page is gone. */
export class Overtaken extends Error {}
