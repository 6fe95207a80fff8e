// A page that nobody sees, for workers: Chromium's background cannot start one itself. Firefox's can, and has no such pages.
import type { Runtime } from 'webextension-polyfill';
import browser from './browser';

/** The address of the page, and the name of the channel that it opens to the background. */
const OFFSCREEN = 'src/worker/offscreen/index.html';
export const CHANNEL = 'offscreen';

/** What the types of the polyfill do not know. */
interface Offscreen {
  createDocument: (options: { url: string; reasons: string[]; justification: string }) => Promise<void>;
  closeDocument: () => Promise<void>;
}

const offscreen = () => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** Whether this browser's background needs such a page. */
export const needsOffscreen = () => typeof Worker === 'undefined' && offscreen() !== undefined;

/** Opens the page and resolves to its channel; one that an ended background has left is closed first. */
export async function openOffscreen(): Promise<Runtime.Port> {
  await closeOffscreen();
  const connected = new Promise<Runtime.Port>((resolve) => {
    const onConnect = (port: Runtime.Port) => {
      const isOurs = port.name === CHANNEL && port.sender?.url === browser.runtime.getURL(OFFSCREEN);
      if (!isOurs) return;
      browser.runtime.onConnect.removeListener(onConnect);
      resolve(port);
    };
    browser.runtime.onConnect.addListener(onConnect);
  });
  await offscreen()!.createDocument({
    url: OFFSCREEN,
    reasons: ['WORKERS'],
    justification:
      'Prepares packs that the reader subscribes to in a worker, so that a crash stops nothing else.',
  });
  return connected;
}

/** Closes the page, with all that runs in it; no-op when it is not open. */
export const closeOffscreen = async (): Promise<void> =>
  offscreen()
    ?.closeDocument()
    .catch(() => undefined);
