// Messages of the background to content scripts and to the extension's own pages.
import browser from '../platform/browser';
import { asking, type Ask } from '../protocol/ask';

/** Sends to the content scripts of a tab, or of one frame of it; no-op when there is none. */
export const tellTab = (tab: number, frame?: number): Ask<'background'> =>
  asking<'background'>((message) =>
    browser.tabs
      .sendMessage(tab, message, frame === undefined ? undefined : { frameId: frame })
      .catch(() => undefined),
  );

/** Sends to the extension's open pages; no-op when none is open. */
export const tellPages: Ask<'background'> = asking<'background'>((message) =>
  browser.runtime.sendMessage(message).catch(() => undefined),
);
