// The journal in the background: pages that were read are added to it, if the reader wants that, and later pages of the same
// event are found by it. What pages are matched by is held in memory.
import { addDraft } from '../journal/add';
import type { Change, JournalView } from '../journal/change';
import { bareReport, draftReport } from '../journal/draft';
import { eventIdFor } from '../journal/keys';
import { expire, oldestKept } from '../journal/keep';
import { StoryIndex, type Match } from '../journal/match';
import type { Entry, JournalReport } from '../journal/report';
import {
  JournalStoreError,
  changeJournal,
  entriesOf,
  followJournal,
  keptStories,
  storyOfEntry,
  type JournalNotice,
  type Needs,
  type StoreProblem,
} from '../journal/store';
import { journalSettings, onJournalSettings, type JournalSettings } from '../platform/journal-settings';
import { forgetProblem, reportProblem } from '../platform/journal-problem';
import type { Page } from './pages';
import type { ContentSender } from './services';

/** How often reports that are too old are looked for. */
const EXPIRE_MS = 6 * 3_600_000;

/** Other reports of the event of a page. */
export interface Met {
  /** The draft of the page itself. */
  draft: JournalReport;
  /** Events that it may be of; none when it gives no figure. */
  matches: readonly Match[];
  /** The page as it is kept, with the reader's corrections; undefined when it is not. */
  own: Entry | undefined;
  event: string | null;
  others: Entry[];
  /** Events that it may be as well, each with one of its reports. */
  maybe: Entry[];
}

export class Journal {
  #settings: Promise<JournalSettings> | undefined;
  #index: Promise<StoryIndex> | undefined;
  /** Changes are made one after the other, so that each page is matched with those before it. */
  #queue: Promise<unknown> = Promise.resolve();
  #expired = 0;

  /** Follows changes that the journal's page makes. Nothing is opened before it is needed. */
  follow(): void {
    onJournalSettings(() => (this.#settings = undefined));
    followJournal((notice) => this.#apply(notice));
  }

  settings(): Promise<JournalSettings> {
    return (this.#settings ??= journalSettings());
  }

  /** Whether the pages of a site are kept. Never those of private windows. */
  async keeps({ host, isPrivate, frame }: ContentSender): Promise<boolean> {
    const { on, offSites } = await this.settings();
    return on === true && !isPrivate && frame === 0 && host !== null && !offSites.includes(host);
  }

  /** Adds a page that was read. What goes wrong is kept for the interface to show; the page is not affected. */
  take(page: Page, sender: ContentSender): Promise<unknown> {
    const work = this.#queue.then(() => this.#take(page, sender)).catch(noted);
    // one page that fails must not keep the next ones from being added
    this.#queue = work.catch(() => undefined);
    return work;
  }

  async #take(page: Page, sender: ContentSender): Promise<void> {
    if (!(await this.keeps(sender)) || isFrontPage(page.info.url)) return;
    const draft = draftOf(page);
    if (!draft) return;
    const index = await this.#open();
    const matches = index.find(draft.signature, draft.id);
    await this.change(
      { reports: [draft.id], events: [eventIdFor(draft.id), ...matches.map((m) => m.event)] },
      (view) => addDraft(draft, matches, draft.read, view),
    );
    await this.#expire();
  }

  /** Makes a change, and takes it up at once: the notice of it can come later than the next page. */
  async change(needs: Needs, make: (view: JournalView) => Change): Promise<void> {
    const { after } = await changeJournal(needs, make);
    const stories = [...after.entries].map(([report, entry]) => ({
      report,
      story: entry && storyOfEntry(entry),
    }));
    this.#apply({ stories });
    await this.#index?.catch(() => undefined);
  }

  /** What the journal knows of a page's event; null when the reader keeps none of its site. */
  async met(page: Page, sender: ContentSender): Promise<Met | null> {
    if (!(await this.keeps(sender))) return null;
    const full = draftOf(page);
    const draft = full ?? bareReport(page.reading, page.record, atOf(page));
    await this.#queue;
    const index = await this.#open();
    const matches = full ? index.find(draft.signature, draft.id) : [];
    const event = index.get(draft.id)?.event ?? sureOf(matches);
    const entries = event === null ? [] : await entriesOf(event);
    const own = entries.find((e) => e.report.id === draft.id);
    const asked = own ? own.maybe : [];
    const maybe = await Promise.all(asked.map((id) => entriesOf(id)));
    return {
      draft,
      matches,
      own,
      event,
      others: entries.filter((e) => e !== own),
      maybe: maybe.flatMap(([first]) => first ?? []),
    };
  }

  /** Opens the database again. What went wrong before is forgotten, unless it goes wrong again. */
  async tryAgain(): Promise<void> {
    this.#index = undefined;
    await this.#open().then(forgetProblem).catch(noted);
  }

  async #open(): Promise<StoryIndex> {
    return (this.#index ??= this.#load().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    }));
  }

  async #load(): Promise<StoryIndex> {
    const index = new StoryIndex();
    for (const story of await keptStories()) index.add(story);
    return index;
  }

  #apply({ stories }: JournalNotice): void {
    if (stories === null) this.#index = undefined;
    void this.#index?.then((index) => {
      for (const { report, story } of stories ?? [])
        if (story) index.add(story);
        else index.remove(report);
    });
  }

  async #expire(): Promise<void> {
    const now = Date.now();
    if (now - this.#expired < EXPIRE_MS) return;
    this.#expired = now;
    const { days } = await this.settings();
    const addedBefore = oldestKept(days, now);
    if (addedBefore === null) return;
    await changeJournal({ addedBefore }, (view, entries) => expire(entries, days, now, view));
  }
}

const atOf = ({ readAt, hour }: Page) => ({ read: readAt, hour });
const draftOf = (page: Page) => draftReport(page.reading, page.record, atOf(page));

const sureOf = (matches: readonly Match[]) => matches.find((m) => m.sure)?.event ?? null;

/** The front page of a site reports many events, and others tomorrow. */
function isFrontPage(url: string | null): boolean {
  if (url === null) return true;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

const noted = (error: unknown): Promise<unknown> => problemSeen(error);

/** Notes a problem of the store for the interface to show, and returns it; rethrows any other. */
export async function problemSeen(error: unknown): Promise<StoreProblem> {
  if (!(error instanceof JournalStoreError)) throw error;
  // where nothing can be stored, that cannot be noted either
  await reportProblem(error.problem).catch(() => undefined);
  return error.problem;
}
