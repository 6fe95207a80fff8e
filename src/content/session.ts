// The lifetime of one copy of the content script in a page. Injected again (after the site was switched on, or an update), the
// script replaces its earlier copy: everything a copy does hangs on one abort signal, and aborting it leaves nothing behind.
import { removeOldHosts } from './host';

declare global {
  /** Left for the next copy of this script, in the extension's own world of the page. */
  var variorumStop: AbortController | undefined;
}

export interface Session {
  /** Identifies this document within its tab. Not a secret. */
  documentId: string;
  /**
   * The address that the document was loaded with, with any redirections done. `location` follows later navigation, which can have
   * come before this script.
   */
  loadedAddress: string;
  signal: AbortSignal;
  /** Ends this copy of the script. */
  end: () => void;
}

/** Ends an earlier copy of the script in this page and starts a new session. */
export function startSession(): Session {
  globalThis.variorumStop?.abort();
  const controller = (globalThis.variorumStop = new AbortController());
  removeOldHosts();
  return {
    documentId: Math.random().toString(36).slice(2),
    loadedAddress: performance.getEntriesByType('navigation')[0]?.name ?? location.href,
    signal: controller.signal,
    end: () => controller.abort(),
  };
}
