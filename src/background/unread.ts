// Pages that could not be read, or not yet, and why: shown by the popup, the panel and the page of health. In memory only.
import type { ContentSender } from './services';
import type { PageState, UnreadReason } from '../protocol/replies';
import { notesOf, type NotedPage } from '../views/notes';
import { tellPages } from './send';

export interface UnreadPage {
  tab: number;
  frame: number;
  /** The page's key among those in memory. */
  key: string;
  /** Its address, as readings of it are counted. */
  page: string;
  host: string | null;
  reason: UnreadReason;
}

type Place = Pick<ContentSender, 'tab' | 'frame'>;

const placeKey = ({ tab, frame }: Place) => `${tab}:${frame}`;

export class Unread {
  readonly #pages = new Map<string, UnreadPage>();

  /** Notes why the page in a frame is not read, and has open pages of the extension show it. */
  set(sender: ContentSender, key: string, page: string, reason: UnreadReason): void {
    const { tab, frame, host } = sender;
    this.#pages.set(placeKey(sender), { tab, frame, key, page, host, reason });
    void tellPages('tab-read', { tab });
  }

  /** The page in a frame was read, or is not to be. */
  clear(place: Place): void {
    this.#pages.delete(placeKey(place));
  }

  /** The pages of a tab that are not read, the top frame's first. */
  inTab(tab: number): UnreadPage[] {
    return this.all()
      .filter((p) => p.tab === tab)
      .sort((a, b) => a.frame - b.frame);
  }

  /** How the page of a tab was read, or why it was not. */
  stateOf(tab: number, page: NotedPage | undefined): PageState {
    return { unread: this.inTab(tab)[0]?.reason ?? null, notes: page ? notesOf(page) : [] };
  }

  all(): UnreadPage[] {
    return [...this.#pages.values()];
  }

  forget(tab: number): void {
    for (const { frame } of this.inTab(tab)) this.clear({ tab, frame });
  }
}
