// What the list of packs acts on: what is stored, what the browser lost, and a worker for everything that takes long.
import { useEffect, useRef, useState } from 'preact/hooks';
import { wordProblem } from '../../i18n/problem';
import { say } from '../../i18n/say';
import browser from '../../platform/browser';
import type { Choices, Looked, Mapping } from '../../record/import/fields';
import { today } from '../../model/days';
import { PACKS_CHANGED, storedPacks, type StoredPack } from '../../record/store/packs';
import {
  SUBSCRIPTIONS,
  dropSubscription,
  noteFailure,
  noteLook,
  subscriptions,
  type Subscription,
} from '../../record/subscribe/list';
import { sweepPieces } from '../../record/subscribe/pieces';
import type { Updated } from '../../record/subscribe/update';
import { giveBack } from '../common/host-access';
import type { FromWorker, ToWorker } from '../../worker/main';

/** What is remembered outside the browser's database, so that an evicted pack is noticed. */
interface Recipe {
  id: string;
  name: string;
  file: string;
}

export type Import =
  | { state: 'running'; name: string; percent: number }
  | { state: 'mapping'; file: File; looked: Looked; choices: Choices }
  | { state: 'done'; done: Extract<FromWorker, { type: 'done' }> }
  | { state: 'failed'; problems: string[] }
  | null;

export interface PackLists {
  packs: StoredPack[];
  /** Packs from files that the browser has evicted. */
  gone: Recipe[];
  subscribed: Subscription[];
}
const EMPTY: PackLists = { packs: [], gone: [], subscribed: [] };

/** What is to be remembered of how a job ended. */
interface Ended {
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

/** Removes what came of imports that were stopped; what came of an update is kept, for the next continues there. */
const sweepUnfinished = async () => sweepPieces((await subscriptions()).map((s) => s.address));

/** The packs, what is being made, and what can be done. A database that cannot be opened is reported like an import that failed. */
export function usePacks() {
  const [now, setNow] = useState<PackLists | null>(null);
  const [making, setMaking] = useState<Import>(null);
  const worker = useRef<Worker | null>(null);
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
    void load();
    // the background brings subscriptions up to date, another window may add packs
    const follow = (changes: object) => {
      if (PACKS_CHANGED in changes || SUBSCRIPTIONS in changes) void load();
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      browser.storage.local.onChanged.removeListener(follow);
      worker.current?.terminate();
    };
  }, []);

  const end = async (result: Import) => {
    worker.current?.terminate();
    worker.current = null;
    await sweepUnfinished();
    // a full disk takes no word of it either: what happened is shown to the reader in any case
    await changed().catch(() => undefined);
    await load();
    // said last: whoever leaves this page then misses nothing
    setMaking(result);
  };
  const start = (name: string, job: ToWorker, ended: Ended = {}) => {
    if (worker.current) return;
    // large packs should not be the first to go when the disk is full
    void navigator.storage.persist();
    const started = new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    setMaking({ state: 'running', name, percent: 0 });
    const fail = async (problems: string[]) => {
      await ended.badly?.(problems.join('; '));
      await end({ state: 'failed', problems });
    };
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') {
        const percent = Math.floor((100 * data.done) / (data.total || 1));
        setMaking({ state: 'running', name, percent });
      } else if (data.type === 'map' && job.type === 'import')
        void end({ state: 'mapping', file: job.file, looked: data.looked, choices: job.choices ?? {} });
      else if (data.type === 'done')
        void Promise.resolve(data.updated && ended.well?.(data.updated)).then(() =>
          end({ state: 'done', done: data }),
        );
      else if (data.type === 'failed') void fail(data.problems.map(wordProblem));
    };
    started.onerror = (event) => {
      event.preventDefault();
      void fail([say('problemWorker')]);
    };
    started.postMessage(job);
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
    stop: () => void end(null),
  };
}
