// Whose page is read next: one at a time, and of those that wait one of the tab that was given least time. Work that is long pauses
// and waits for its next turn like the others: no page can keep other tabs from theirs.

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

/** Work that waits for its turn. */
interface Slice {
  tab: number;
  /** Begins it, or continues it; resolves when it pauses or ends. */
  run: () => Promise<void>;
}

interface Waiting extends Slice {
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
  /** Work that was begun and has paused. */
  readonly #paused = new Set<Slice>();
  /** Milliseconds that each tab was given since nobody waited last. */
  readonly #used = new Map<number, number>();
  #working = false;

  /** `now`: milliseconds that never run backwards. `pause`: lets messages be answered between two turns. */
  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly pause: () => Promise<unknown> = () => new Promise((go) => setTimeout(go)),
  ) {}

  /**
   * Does some work for a page when its turn has come. What the same page waited for before is left out. `work` gets what it calls
   * to pause: it resolves with the work's next turn.
   */
  take<T>(tab: number, page: string, work: (pause: () => Promise<void>) => Promise<T>): Turn<T> {
    this.#waiting.get(page)?.drop();
    const began = settled<void>();
    const done = settled<T>();
    // whoever only waits for the beginning does not hear of the end
    done.promise.catch(() => undefined);
    let endTurn: () => void;
    const inTurn = (go: () => void) =>
      new Promise<void>((end) => {
        endTurn = end;
        go();
      });
    const pause = () =>
      new Promise<void>((resume) => {
        this.#paused.add({ tab, run: () => inTurn(resume) });
        endTurn();
      });
    const begin = () => {
      began.resolve();
      void work(pause)
        .then(done.resolve, done.reject)
        .then(() => endTurn());
    };
    this.#waiting.set(page, {
      tab,
      run: () => inTurn(begin),
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
      const since = this.now();
      await next.run();
      this.#used.set(next.tab, (this.#used.get(next.tab) ?? 0) + this.now() - since);
      await this.pause();
    }
    this.#used.clear();
    this.#working = false;
  }

  /** Takes the next out of the queue: of the tab with least time; of several what was begun, then the one that came first. */
  #next(): Slice | undefined {
    const used = ({ tab }: Slice) => this.#used.get(tab) ?? 0;
    let next: Slice | undefined;
    let page: string | undefined;
    for (const each of this.#paused) if (!next || used(each) < used(next)) next = each;
    for (const [key, each] of this.#waiting) if (!next || used(each) < used(next)) [next, page] = [each, key];
    if (page !== undefined) this.#waiting.delete(page);
    else if (next) this.#paused.delete(next);
    return next;
  }
}

/** A later request of the same page took the place of this one, or the page is gone. */
export class Overtaken extends Error {}
