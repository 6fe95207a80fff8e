// The parts of the background that handlers use, and what a handler knows of a content script.
import type { SiteAccess } from './access';
import type { Attempts } from './attempts';
import type { ChosenDays } from './chosen-days';
import type { Contexts } from './context';
import type { MarkStyles } from './mark-styles';
import type { Openings } from './openings';
import type { Journal } from './journal';
import type { Library } from './library';
import type { Pages } from './pages';
import type { Selections } from './selection';
import type { SubscriptionUpdates } from './subscriptions';
import type { Tabs } from './tabs';
import type { Turns } from './turns';
import type { Unread } from './unread';

/** For how many milliseconds a page is kept waiting before it is answered that it waits. */
export interface Patience {
  /** Until its turn comes. */
  waiting: number;
  /** While it is being read. */
  reading: number;
}

/** Content scripts give up after 8 s. */
export const PATIENCE: Readonly<Patience> = { waiting: 1500, reading: 5000 };

export interface Services {
  contexts: Contexts;
  pages: Pages;
  days: ChosenDays;
  tabs: Tabs;
  access: SiteAccess;
  selections: Selections;
  openings: Openings;
  journal: Journal;
  turns: Turns;
  attempts: Attempts;
  unread: Unread;
  styles: MarkStyles;
  library: Library;
  updates: SubscriptionUpdates;
  patience: Patience;
}

/** Where a content script runs. `host`: null when its page has none. */
export interface ContentSender {
  tab: number;
  frame: number;
  /** The address of the frame, as the browser says. */
  url: string;
  host: string | null;
  /** In a private window: nothing of its pages is kept. */
  isPrivate: boolean;
}

/** The key of a document among the pages. */
export const keyOf = ({ tab, frame }: ContentSender, document: string): string =>
  `${tab}:${frame}:${document}`;

/** The host of a web page's address; null for other addresses. */
export function webHostOf(url: string): string | null {
  try {
    const { hostname, protocol } = new URL(url);
    return protocol.startsWith('http') ? hostname : null;
  } catch {
    return null;
  }
}
