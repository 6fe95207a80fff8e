// Access to sites, as the browser grants it.
import { patternOf } from '../model/addresses';
import browser from './browser';

/** Whether the extension may read the pages of a host. */
export const mayRead = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] });

/** Asks the reader for access to a host: only while the browser still counts a press as the reader's own. */
export const requestAccess = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

export const giveUpAccess = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(host)] });
