// The contract with the script of parts that few pages need, which is loaded into a page when the first of them is.
import type { Ask } from './ask';
import type { openCard } from './cards';
import type { makeNear } from './near';
import type { makeOffer } from './offer';
import type { makeSteps } from './steps';

/** What that script leaves for the content script in the extension's own world of the page. */
export interface MoreScript {
  makeNear: typeof makeNear;
  makeOffer: typeof makeOffer;
  makeSteps: typeof makeSteps;
  openCard: typeof openCard;
}

/** Undefined when the script could not be loaded. */
export type LoadMore = () => Promise<MoreScript | undefined>;

export const makeLoadMore =
  (ask: Ask): LoadMore =>
  async () => {
    if (!globalThis.variorumMore) await ask('more-script', {});
    return globalThis.variorumMore;
  };

declare global {
  var variorumMore: MoreScript | undefined;
}
