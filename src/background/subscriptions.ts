// Updates the packs a reader subscribes to when they are due. Without a subscription no request is made and no alarm is set.
import { clearAlarm, ensureAlarm } from '../platform/alarms';
import browser from '../platform/browser';
import { keepingAlive } from '../platform/keep-alive';
import { LONGEST_FETCH_MS } from '../platform/watched-worker';
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
import { updateInWorker, type PackUpdates } from './pack-updates';

export const ALARM = 'subscriptions';
const PERIOD = { delayInMinutes: 1, periodInMinutes: 60 };

export class SubscriptionUpdates {
  #running: Promise<void> = Promise.resolve();
  #due: Promise<void> | undefined;
  /** The address that is looked at now; null when none is. */
  now: string | null = null;

  /** `update` looks at one subscription. */
  constructor(private readonly update: PackUpdates = updateInWorker) {}

  /** Sets the alarm when there is a subscription, and clears it when there is none. */
  async schedule(): Promise<void> {
    if ((await subscriptions()).length === 0) await clearAlarm(ALARM);
    else await ensureAlarm(ALARM, PERIOD);
  }

  /** Updates every subscription that is due, one after another. Failures are recorded, and retried later. */
  updateDue(): Promise<void> {
    const work = async () => {
      for (const subscription of await subscriptions())
        if (isDue(subscription, Date.now())) await this.#updateOne(subscription);
    };
    return (this.#due ??= this.#inTurn(work).finally(() => (this.#due = undefined)));
  }

  /** Looks at one subscription now, because the reader says so. */
  lookAt(address: string): Promise<void> {
    return this.#inTurn(async () => {
      const known = (await subscriptions()).find((s) => s.address === address);
      if (known) await this.#updateOne(known);
    });
  }

  /** One look after another, and the background is kept alive meanwhile. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    return (this.#running = this.#running.catch(() => undefined).then(() => keepingAlive(work)));
  }

  async #updateOne(subscription: Subscription): Promise<void> {
    const { address } = subscription;
    const ended = new AbortController();
    const stopWatching = onUnsubscribed(address, () => ended.abort());
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(LONGEST_FETCH_MS)]);
    let whole = false;
    await noteTry(address);
    this.now = address;
    try {
      const updated = await this.update(subscription, signal);
      whole = true;
      if (!(await noteLook(address, updated))) await removePack(idOfSubscription(address));
      else if (updated.changed) await browser.storage.local.set({ [PACKS_CHANGED]: Date.now() });
    } catch (error) {
      await noteFailure(address, (error as Error).message);
    } finally {
      this.now = null;
      stopWatching();
    }
    // pieces of an update that failed are kept: the next one continues there
    const subscribed = (await subscriptions()).map((s) => s.address);
    await sweepPieces(subscribed.filter((a) => !whole || a !== address));
  }
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
