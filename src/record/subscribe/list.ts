// Which packs a reader subscribes to, and how the last look at each ended. Kept on this machine only.
import * as v from 'valibot';
import browser from '../../platform/browser';

const subscriptionSchema = v.object({
  /** Of the pack's index. */
  address: v.string(),
  name: v.nullable(v.string()),
  /** What the host called its last index; asked with, so that it need not send the same one again. */
  etag: v.nullable(v.string()),
  /** When it was last asked, in milliseconds since 1970. */
  asked: v.number(),
  everyHours: v.number(),
  /** Why the last look failed; null when it did not. */
  problem: v.nullable(v.string()),
  /** Looks in a row that did not end well, the one that is under way included: it may be what stops the extension. */
  tries: v.optional(v.number(), 0),
  /** When the look began that has not ended yet, or never will. */
  trying: v.optional(v.number(), 0),
});
export type Subscription = v.InferOutput<typeof subscriptionSchema>;

export const SUBSCRIPTIONS = 'subscriptions';
const DEFAULT_HOURS = 24;
const HOUR_MS = 3_600_000;

export async function subscriptions(): Promise<Subscription[]> {
  const stored: unknown = (await browser.storage.local.get(SUBSCRIPTIONS))[SUBSCRIPTIONS];
  const read = v.safeParse(v.array(subscriptionSchema), stored ?? []);
  return read.success ? read.output : [];
}

const LOCK = 'variorum-subscriptions';

/** Changes one entry; one that is not there is added only when that is said. Resolves to whether there is one now. */
function noteSubscription(address: string, part: Partial<Subscription>, add = false): Promise<boolean> {
  return navigator.locks.request(LOCK, async () => {
    const all = await subscriptions();
    const known = all.find((s) => s.address === address);
    if (!known && !add) return false;
    const base = {
      address,
      name: null,
      etag: null,
      asked: 0,
      everyHours: DEFAULT_HOURS,
      problem: null,
      tries: 0,
      trying: 0,
    };
    const next = { ...base, ...known, ...part };
    await browser.storage.local.set({
      [SUBSCRIPTIONS]: known ? all.map((s) => (s === known ? next : s)) : [...all, next],
    });
    return true;
  });
}

interface Look {
  name: string;
  etag: string | null;
  everyHours: number | null;
}

/** Notes what a look at an address brought; `add`: the reader subscribes with it. False when there is no subscription. */
export const noteLook = (address: string, { name, etag, everyHours }: Look, add = false) =>
  noteSubscription(
    address,
    {
      name,
      etag,
      ...(everyHours ? { everyHours } : {}),
      asked: Date.now(),
      problem: null,
      tries: 0,
      trying: 0,
    },
    add,
  );
/** Notes that a look begins, before anything is asked: should it stop the extension, the next one waits longer. */
export const noteTry = async (address: string) => {
  const known = (await subscriptions()).find((s) => s.address === address);
  return noteSubscription(address, { trying: Date.now(), tries: (known?.tries ?? 0) + 1 });
};
/** Notes why a look failed. */
export const noteFailure = async (address: string, problem: string) => {
  const known = (await subscriptions()).find((s) => s.address === address);
  return noteSubscription(address, {
    asked: Date.now(),
    problem,
    tries: Math.max(1, known?.tries ?? 0),
    trying: 0,
  });
};

export function dropSubscription(address: string): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const left = (await subscriptions()).filter((s) => s.address !== address);
    await browser.storage.local.set({ [SUBSCRIPTIONS]: left });
  });
}

/** Hours until the next look after one that failed; twice as many after each further one. */
const MOST_HOURS = 24 * 7;

/** What decides when a host is asked again. */
type Schedule = Pick<Subscription, 'asked' | 'everyHours' | 'tries' | 'trying'>;

/** Whether a host should be asked again: after its usual time, sooner after a look that failed, later the more did. */
export const isDue = ({ asked, everyHours, tries, trying }: Schedule, now: number) => {
  const last = Math.max(asked, trying);
  const hours = tries > 0 ? Math.min(2 ** (tries - 1), MOST_HOURS) : everyHours;
  return now - last >= hours * HOUR_MS || last > now;
};
