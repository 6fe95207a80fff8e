// Decides once who sent a message, and hands it to the handler that may answer that sender.
import type { Runtime } from 'webextension-polyfill';
import browser from '../platform/browser';
import { handle } from '../protocol/handle';
import { contentHandlers, pageHandlers } from './handlers';
import { webHostOf, type Services } from './services';

/** The listener for all messages. Undefined leaves a message unanswered: another extension's, a forged or a malformed one. */
export function makeDispatch(services: Services) {
  const forContent = contentHandlers(services);
  const forPages = pageHandlers(services);
  const ownPages = browser.runtime.getURL('');
  return (
    message: unknown,
    { id, url, tab, frameId, origin }: Runtime.MessageSender & { origin?: string },
  ): Promise<unknown> | undefined => {
    if (id !== browser.runtime.id) return undefined;
    if (url?.startsWith(ownPages)) return handle('pages', forPages, message, null);
    if (tab?.id === undefined) return undefined;
    // a frame without an address of its own is its parent's
    const sender = {
      tab: tab.id,
      frame: frameId ?? 0,
      url: url ?? '',
      host: webHostOf(url ?? '') ?? webHostOf(origin ?? tab.url ?? ''),
      isPrivate: tab.incognito,
    };
    return handle('content', forContent, message, sender);
  };
}
