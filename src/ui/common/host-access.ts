// Access to the hosts that packs and the record are fetched from.
import browser from '../../platform/browser';
import { sites } from '../../platform/sites';
import { RECORD } from '../../record/core/build-settings';
import { recordState } from '../../record/core/state';
import { originPattern } from '../../record/subscribe/address';
import { subscriptions } from '../../record/subscribe/list';

/** Asks the reader for access to the host of an address: only while the browser still counts a press as the reader's own. */
export const requestHost = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originPattern(address)] });

/** Gives a host's permission back, unless something else of the reader's needs it. */
export async function giveBack(address: string): Promise<void> {
  const pattern = originPattern(address);
  const { onSites } = await sites();
  const fetched = (await subscriptions()).map((s) => s.address);
  if (RECORD.source && (await recordState()).on) fetched.push(RECORD.source.address);
  const isNeeded =
    onSites.includes(new URL(address).hostname) || fetched.some((a) => originPattern(a) === pattern);
  // a site that is read by default cannot be given back
  if (!isNeeded) await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}
