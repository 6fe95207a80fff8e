// What the list of packs acts on: what is stored, what the browser lost, and a worker for everything that takes long.
import { useEffect, useRef, useState } from 'preact/hooks';
import { wordFailure } from '../../i18n/problem';
import { say } from '../../i18n/say';
import browser from '../../platform/browser';
import type { Choices, Looked, Mapping } from '../../record/import/fields';
import { today } from '../../model/days';
import { LONGEST_FETCH_MS, SILENT_MS, WorkerStopped, inWorker } from '../../platform/watched-worker';
import { runNoted, unendedJobs } from '../../record/store/jobs';
import { PACKS_CHANGED, storedPacks, type StoredPack } from '../../record/store/packs';
import {
  SUBSCRIPTIONS,
  dropSubscription,
  noteFailure,
  noteLook,
  noteTry,
  subscriptions,
  type Subscription,
} from '../../record/subscribe/list';
import { sweepPieces } from '../../record/subscribe/pieces';
import type { Updated } from '../../record/subscribe/update';
import { giveBack } from '../common/host-access';
import type { Made, ToWorker } from '../../worker/main';

/** What is remembered outside the browser's database, so that an evicted pack is noticed. */
interface Recipe {
  id: string;
  name: string;
  file: string;
}

export type Import =
  | { state: 'running'; name: string; percent: number }
  | { state: 'mapping'; file: File; looked: Looked; choices: Choices }
  | { state: 'done'; done: Extract<Made, { type: 'added' }> }
  | { state: 'failed'; problems: string[] }
  | null;

export interface PackLists {
  packs: StoredPack[];
  /** Packs from files that the browser has evicted. */
  gone: Recipe[];
  subscribed: Subscription[];
}
const EMPTY: PackLists = { packs: [], gone: [], subscribed: [] };

/** What is to be remembered of how a job began and ended. */
interface Ended {
  before?: () => Promise<unknown>;
  well?: (updated: Updated) => Promise<unknown>;
  badly?: (problem: string) => Promise<unknown>;
}

const RECIPES = 'recipes';

async function recipes(): Promise<Recipe[]> {
  const stored = (await browser.storage.local.get(RECIPES))[RECIPES];
  return Array.isArray(stored) ? (stored as Recipe[]) : [];
}

async function packLists(): Promise<PackLists> {
  const packs = await storedPacks();
  const gone = (await recipes()).filter((r) => packs.every((p) => p.id !== r.id));
  return { packs, gone, subscribed: await subscriptions() };
}

/** Says everywhere that packs are others now. */
async function changed(): Promise<void> {
  const kept = (await storedPacks()).filter((p) => p.address === null);
  await browser.storage.local.set({
    [PACKS_CHANGED]: Date.now(),
    [RECIPES]: kept.map(({ id, name, file }) => ({ id, name, file })),
  });
}

/** Subscribes to packs that were installed when this page ended, before it could say so. */
async function finishFirstFetches(): Promise<void> {
  const hosts = new Set((await unendedJobs()).map((job) => job.name));
  if (hosts.size === 0) return;
  const known = new Set((await subscriptions()).map((s) => s.address));
  for (const { address, name } of await storedPacks())
    if (address !== null && !known.has(address) && hosts.has(new URL(address).host))
      await noteLook(address, { name, etag: null, everyHours: null }, true);
  await sweepUnfinished();
}

/** Removes what came of imports that were stopped; what came of an update is kept, for the next continues there. */
const sweepUnfinished = async () => sweepPieces((await subscriptions()).map((s) => s.address));

const newWorker = () => new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module' });

function outcomeOf(made: Made, job: ToWorker): Import {
  if (made.type === 'added') return { state: 'done', done: made };
  if (job.type !== 'import') return null;
  return { state: 'mapping', file: job.file, looked: made.looked, choices: job.choices ?? {} };
}

/** The packs, what is being made, and what can be done. A database that cannot be opened is reported like an import that failed. */
export function usePacks() {
  const [now, setNow] = useState<PackLists | null>(null);
  const [making, setMaking] = useState<Import>(null);
  const running = useRef<AbortController | null>(null);
  const reading = useRef(0);
  const load = async () => {
    const turn = ++reading.current;
    try {
      const read = await packLists();
      // read again meanwhile: that is newer
      if (turn === reading.current) setNow(read);
    } catch {
      setNow((known) => known ?? EMPTY);
      setMaking({ state: 'failed', problems: [say('healthPacksUnread')] });
    }
  };
  useEffect(() => {
    void finishFirstFetches()
      .catch(() => undefined)
      .then(load);
    // the background brings subscriptions up to date, another window may add packs
    const follow = (changes: object) => {
      if (PACKS_CHANGED in changes || SUBSCRIPTIONS in changes) void load();
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      browser.storage.local.onChanged.removeListener(follow);
      running.current?.abort();
    };
  }, []);

  const end = async (result: Import) => {
    running.current = null;
    await sweepUnfinished();
    // a full disk takes no word of it either: what happened is shown to the reader in any case
    await changed().catch(() => undefined);
    await load();
    // said last: whoever leaves this page then misses nothing
    setMaking(result);
  };
  const start = (name: string, job: ToWorker, ended: Ended = {}) => {
    if (running.current) return;
    const stopped = (running.current = new AbortController());
    // large packs should not be the first to go when the disk is full
    void navigator.storage.persist();
    setMaking({ state: 'running', name, percent: 0 });
    const signals = [stopped.signal];
    // a large file may take as long as it shows progress; a host may not
    if (job.type === 'subscribe') signals.push(AbortSignal.timeout(LONGEST_FETCH_MS));
    const watching = {
      signal: AbortSignal.any(signals),
      silentMs: SILENT_MS,
      onProgress: ({ done = 0, total }: { done?: number; total?: number }) =>
        setMaking({ state: 'running', name, percent: Math.floor((100 * done) / (total || 1)) }),
    };
    const work = async () => {
      await ended.before?.();
      return inWorker<Made>(newWorker, job, watching);
    };
    void runNoted(name, () =>
      work().then(
        async (made) => {
          if (made.type === 'added' && made.updated) await ended.well?.(made.updated);
          await end(outcomeOf(made, job));
          return true;
        },
        async (error: unknown) => {
          // the reader's own stop needs no word
          if (stopped.signal.aborted) return end(null).then(() => true);
          const problems = wordFailure(error);
          await ended.badly?.(problems.join('; '));
          await end({ state: 'failed', problems });
          // what crashed or never ended stays noted, for the page of health
          return !(error instanceof WorkerStopped);
        },
      ),
    );
  };

  const stored = now ?? EMPTY;
  return {
    ...stored,
    /** Whether what is stored was read: until then no list should look as if it were whole. */
    read: now !== null,
    making,
    /** Does something at once to what is stored. */
    act: (what: Promise<void>) => {
      setMaking(null);
      void what.then(changed).then(load);
    },
    add: (file: File | undefined, mapping?: Mapping) => {
      if (file) start(file.name, { type: 'import', file, today: today(), ...(mapping ? { mapping } : {}) });
    },
    /** Looks at a file again with what the reader chose of it. */
    lookAgain: (file: File, choices: Choices) =>
      start(file.name, { type: 'import', file, today: today(), choices }),
    /** Fetches what is at an address. A first time that fails leaves nothing behind. */
    fetch: (address: string) => {
      const known = stored.subscribed.find((s) => s.address === address);
      start(
        new URL(address).host,
        { type: 'subscribe', address, etag: known?.etag ?? null, today: today() },
        {
          well: (updated) => noteLook(address, updated, true),
          ...(known ? { before: () => noteTry(address) } : {}),
          badly: (problem) => (known ? noteFailure(address, problem) : giveBack(address)),
        },
      );
    },
    unsubscribe: async (address: string) => {
      await dropSubscription(address);
      await giveBack(address);
      await sweepUnfinished();
    },
    tell: setMaking,
    /** Stops what is running, or leaves a form. */
    stop: () => (running.current ? running.current.abort() : void end(null)),
  };
}
