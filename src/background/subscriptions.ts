// Asks for new versions of the packs a reader subscribes to, when it is time. Without a subscription nothing is ever asked,
// and no alarm is set.
import browser from '../browser';
import { today } from '../model/days';
import { PACKS_CHANGED, removePack } from '../store/packs';
import { idOfSubscription } from '../subscriptions/address';
import { isDue, noteFailure, noteLook, subscriptions } from '../subscriptions/list';
import { sweepPieces } from '../subscriptions/pieces';
import { update } from '../subscriptions/update';

export const ALARM = 'subscriptions';
const EVERY_MINUTES = 60;

/** Sets the alarm when there is something to ask for, and takes it away when there is not. */
export async function schedule(): Promise<void> {
  if ((await subscriptions()).length === 0) return void (await browser.alarms.clear(ALARM));
  if (!(await browser.alarms.get(ALARM)))
    browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

/** Brings every subscription that is due up to date, one after another. What fails is noted and tried again later. */
export async function updateDue(): Promise<void> {
  const all = await subscriptions();
  for (const one of all) {
    if (!isDue(one, Date.now())) continue;
    try {
      const updated = await update(one, stayAwake, today());
      if (!(await noteLook(one.address, updated))) {
        // the reader has ended it meanwhile
        await removePack(idOfSubscription(one.address));
        continue;
      }
      if (!updated.changed) continue;
      await sweepPieces(all.filter((s) => s !== one).map((s) => s.address));
      await browser.storage.local.set({ [PACKS_CHANGED]: Date.now() });
    } catch (error) {
      await noteFailure(one.address, (error as Error).message);
    }
  }
}

/** A call of the browser's own keeps it from stopping a background that is busy. */
const stayAwake = () => void browser.runtime.getPlatformInfo();
