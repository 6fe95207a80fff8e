// Asks for new versions of the packs a reader subscribes to, when it is time. Without a subscription nothing is ever asked,
// and no alarm is set.
import browser from '../platform/browser';
import { today } from '../model/days';
import { PACKS_CHANGED, removePack } from '../record/store/packs';
import { idOfSubscription } from '../record/subscribe/address';
import {
  SUBSCRIPTIONS,
  isDue,
  noteFailure,
  noteLook,
  subscriptions,
  type Subscription,
} from '../record/subscribe/list';
import { sweepPieces } from '../record/subscribe/pieces';
import { update } from '../record/subscribe/update';

export const ALARM = 'subscriptions';
const EVERY_MINUTES = 60;
/** Milliseconds between two signs of life: a background that gives none for 30 s is stopped, also while it waits for a host. */
const SIGN_MS = 20_000;
/** Milliseconds for one look at a slow host: the next goes on where it ended. */
const LONGEST_MS = 30 * 60_000;

/** Sets the alarm when there is something to ask for, and takes it away when there is not. */
export async function schedule(): Promise<void> {
  if ((await subscriptions()).length === 0) return void (await browser.alarms.clear(ALARM));
  if (!(await browser.alarms.get(ALARM)))
    browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

let looking: Promise<void> | undefined;

/** Brings every subscription that is due up to date, one after another. What fails is noted and tried again later. */
export const updateDue = (): Promise<void> =>
  (looking ??= lookAtDue().finally(() => {
    looking = undefined;
  }));

async function lookAtDue(): Promise<void> {
  // any call of the browser's own is one
  const signs = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_MS);
  try {
    for (const one of await subscriptions()) if (isDue(one, Date.now())) await lookAt(one);
  } finally {
    clearInterval(signs);
  }
}

async function lookAt(one: Subscription): Promise<void> {
  const { address } = one;
  const ended = new AbortController();
  const isSubscribed = async () => (await subscriptions()).some((s) => s.address === address);
  // a host is asked for nothing more once the reader has ended the subscription
  const follow = (changes: object) => {
    if (SUBSCRIPTIONS in changes)
      void isSubscribed().then((subscribed) => {
        if (!subscribed) ended.abort();
      });
  };
  browser.storage.local.onChanged.addListener(follow);
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(LONGEST_MS)]);
  let whole = false;
  try {
    const updated = await update(one, today(), { signal });
    whole = true;
    if (!(await noteLook(address, updated))) await removePack(idOfSubscription(address));
    else if (updated.changed) await browser.storage.local.set({ [PACKS_CHANGED]: Date.now() });
  } catch (error) {
    await noteFailure(address, (error as Error).message);
  } finally {
    browser.storage.local.onChanged.removeListener(follow);
  }
  // what came of an update that failed is kept: the next goes on there
  const subscribed = (await subscriptions()).map((s) => s.address);
  await sweepPieces(subscribed.filter((a) => !whole || a !== address));
}
