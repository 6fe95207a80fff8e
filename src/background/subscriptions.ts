// Updates the packs a reader subscribes to when they are due. Without a subscription no request is made and no alarm is set.
import { today } from '../model/days';
import { clearAlarm, ensureAlarm } from '../platform/alarms';
import browser from '../platform/browser';
import { keepingAlive } from '../platform/keep-alive';
import { PACKS_CHANGED, removePack } from '../record/store/packs';
import { idOfSubscription } from '../record/subscribe/address';
import {
  SUBSCRIPTIONS,
  isDue,
  noteFailure,
  noteLook,
  noteTry,
  subscriptions,
  type Subscription,
} from '../record/subscribe/list';
import { sweepPieces } from '../record/subscribe/pieces';
import { update } from '../record/subscribe/update';

export const ALARM = 'subscriptions';
const PERIOD = { delayInMinutes: 1, periodInMinutes: 60 };
/** Milliseconds for one update from a slow host: the next one continues where it ended. */
const LONGEST_MS = 30 * 60_000;

export class SubscriptionUpdates {
  #running: Promise<void> | undefined;

  /** Sets the alarm when there is a subscription, and clears it when there is none. */
  async schedule(): Promise<void> {
    if ((await subscriptions()).length === 0) await clearAlarm(ALARM);
    else await ensureAlarm(ALARM, PERIOD);
  }

  /** Updates every subscription that is due, one after another. Failures are recorded, and retried later. */
  updateDue(): Promise<void> {
    return (this.#running ??= keepingAlive(updateAllDue).finally(() => (this.#running = undefined)));
  }
}

async function updateAllDue(): Promise<void> {
  for (const subscription of await subscriptions())
    if (isDue(subscription, Date.now())) await updateOne(subscription);
}

async function updateOne(subscription: Subscription): Promise<void> {
  const { address } = subscription;
  const ended = new AbortController();
  const stopWatching = onUnsubscribed(address, () => ended.abort());
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(LONGEST_MS)]);
  let whole = false;
  await noteTry(address);
  try {
    const updated = await update(subscription, today(), { signal });
    whole = true;
    if (!(await noteLook(address, updated))) await removePack(idOfSubscription(address));
    else if (updated.changed) await browser.storage.local.set({ [PACKS_CHANGED]: Date.now() });
  } catch (error) {
    await noteFailure(address, (error as Error).message);
  } finally {
    stopWatching();
  }
  // pieces of an update that failed are kept: the next one continues there
  const subscribed = (await subscriptions()).map((s) => s.address);
  await sweepPieces(subscribed.filter((a) => !whole || a !== address));
}

/** Runs once the reader has ended a subscription: its host is asked for nothing more. Returns what stops watching. */
function onUnsubscribed(address: string, run: () => void): () => void {
  const onChanged = async (changes: object) => {
    if (SUBSCRIPTIONS in changes && !(await subscriptions()).some((s) => s.address === address)) run();
  };
  const listener = (changes: object) => void onChanged(changes);
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
