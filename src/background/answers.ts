// Answers to messages: those of content scripts, which get only what they paint or show, and those of our own pages.
import browser from '../platform/browser';
import type {
  CardAnswer,
  CardData,
  FromContent,
  FromPages,
  LookUpData,
  PageStyle,
  PageSummary,
  ReadAnswer,
  RecordRef,
  SearchResult,
  ToContent,
  ToPages,
} from '../protocol/messages';
import type { Reading } from '../model/reading';
import { say } from '../i18n/say';
import type { SearchableRecord } from '../record/record';
import { openPanel, recordAddress } from '../platform/own-pages';
import { alwaysRead, sites, switchSite, type Settings } from '../platform/settings';
import { isDefault, openTabs, readTab, readTabs, registerChosen } from './access';
import { showBadge } from './badge';
import { desk, searchOf, settingsChanged, type FullDesk } from './desk';
import { lookUp, selectionCard } from '../engine/look-up';
import { forgetPage, pageOf, readPage } from './pages';
import { knowledgeHolding, libraryChanged } from './library';
import { MOST_RESULTS } from '../engine/search';
import { eventsFor } from '../engine/search-packs';
import { lookedUpFor, makeMenu } from './selection';
import { cardOf } from '../views/cards';
import { panelOf, wordCoverage } from '../views/panel';
import { recordOf } from '../views/record';

const CARD_SCRIPT = 'card.js';
const NO_COUNTS = { names: 0, figures: 0, differing: 0 };

export interface Sender {
  tab: number;
  frame: number;
  host: string | null;
}

/** The page last read in the top frame of each tab. */
const latest = new Map<number, string>();
const pageIn = (tab: number) => pageOf(latest.get(tab) ?? '');

/** A page that a stopped background has forgotten is asked for once more. */
async function remember(tab: number): Promise<void> {
  if (!latest.has(tab)) await tell(tab, { type: 'again' });
}

export function forgetTab(tab: number): void {
  forgetPage(latest.get(tab) ?? '');
  latest.delete(tab);
}

export async function answerContent(message: FromContent, { tab, frame, host }: Sender): Promise<unknown> {
  switch (message.type) {
    case 'card-script':
      await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        files: [CARD_SCRIPT],
      });
      return true;
    case 'open-panel':
      await openPanel(tab);
      return true;
    case 'open-record':
      await browser.tabs.create({ url: recordAddress(message.ref) });
      return true;
    case 'look-up': {
      const at = await desk();
      const page = pageOf(`${tab}:${frame}:${message.document}`);
      return selectionCard(message.text, page?.reading ?? null, searchOf(at.know), knowingOf(page, at));
    }
    case 'card': {
      const at = await desk();
      const page = pageOf(`${tab}:${frame}:${message.document}`);
      const mark = page?.marks[message.mark];
      const answer: CardAnswer | null =
        page && mark ? cardOf(mark, page.reading, knowingOf(page, at)) : { again: true };
      return answer;
    }
    case 'read': {
      const at = await desk();
      const style = styleOf(at);
      if (at.settings.paused || (await sites()).offSites.includes(host ?? '')) {
        return { paints: [], missing: [], style } satisfies ReadAnswer;
      }
      const key = `${tab}:${frame}:${message.page.document}`;
      const answer = await readPage(key, message, at, (look) => at.settings.marks[look] !== 'off');
      if ('missing' in answer) return answer;
      if (frame === 0) {
        const old = latest.get(tab);
        if (old && old !== key) forgetPage(old);
        latest.set(tab, key);
        void showBadge(tab, differingIn(pageOf(key)!.reading));
        tellPages({ type: 'tab-read', tab });
      }
      return { ...answer, missing: [], style } satisfies ReadAnswer;
    }
  }
}

function styleOf({ settings: { marks, dwell, lookUpButton } }: FullDesk): PageStyle {
  const looks = Object.entries(marks) as [keyof Settings['marks'], string][];
  return {
    backgrounds: looks.filter(([, style]) => style === 'background').map(([look]) => look),
    dwell,
    lookUpButton: lookUpButton ? say('lookUp') : null,
    reach: say('reachMarks'),
  };
}

export async function answerPage(message: FromPages): Promise<unknown> {
  switch (message.type) {
    case 'summary':
      await remember(message.tab);
      return summaryOf(message.tab);
    case 'panel': {
      await remember(message.tab);
      const at = await desk();
      const text = lookedUpFor(message.tab);
      const page = pageIn(message.tab);
      return panelOf(page, text === null ? null : lookedUp(text, message.tab, at), page?.know ?? at.know);
    }
    case 'jump':
      await tell(message.tab, { type: 'jump', mark: message.mark });
      return true;
    case 'search':
      return search(message.query);
    case 'record':
      return recordOf(message.ref, await knowing(message.ref));
    case 'sample-card': {
      const card: CardData | undefined = lookedUp(message.text, null, await desk()).figures[0];
      return card ?? null;
    }
    case 'read-here':
      await readTab(message.tab);
      return true;
    case 'switch-site':
      await switchSite(message.host, message.on);
      await applySwitch(message.host, message.on);
      return true;
    case 'always':
      await alwaysRead(message.host, message.on);
      await registerChosen();
      await applySwitch(message.host, message.on);
      return true;
  }
}

/** What has a name, and after it the incidents of the reader's own packs. */
async function search(query: string): Promise<SearchResult[]> {
  const { know, shelves } = await desk();
  const named = searchOf(know).find(query);
  const events = await eventsFor(query, named, (words) => searchOf(know).find(words), know, shelves);
  return [...named.slice(0, MOST_RESULTS - events.length), ...events];
}

function lookedUp(text: string, tab: number | null, at: FullDesk): LookUpData {
  const page = tab === null ? undefined : pageIn(tab);
  return lookUp(text, page?.reading ?? null, searchOf(at.know), knowingOf(page, at));
}

/** With what a page was read with, incidents of the reader's own packs included. */
const knowingOf = (page: ReturnType<typeof pageOf>, at: FullDesk): FullDesk =>
  page ? { ...at, know: page.know } : at;

/** What is known where a record stands; an incident of the reader's own packs may have to be fetched first. */
async function knowing({ kind, id }: RecordRef): Promise<SearchableRecord> {
  const { know } = await desk();
  return kind === 'incident' ? knowledgeHolding(id, know) : know;
}

/** Switching off takes effect in every open tab at once; switching on reads again. */
async function applySwitch(host: string, on: boolean): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    if (!on) await tell(tab.id, { type: 'off', host });
    if (hostOf(tab.url ?? '') !== host) continue;
    if (on) await readTab(tab.id).catch(() => undefined);
    else {
      forgetTab(tab.id);
      await showBadge(tab.id, 0);
    }
  }
}

/** Packs were added, removed or switched: open pages are read anew with what is there now. A card that is open stays. */
export async function applyPacks(): Promise<void> {
  libraryChanged();
  const { settings: now } = await desk();
  if (now.paused) return;
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void tell(id, { type: 'again' });
}

/** New settings hold at once, also those that the browser brought from another device: pages are painted anew, or not at all. */
export async function applySettings(): Promise<void> {
  settingsChanged();
  const { settings: now } = await desk();
  await makeMenu();
  if (!now.paused) return readTabs(await openTabs());
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await tell(id, { type: 'off', host: null });
    await showBadge(id, 0);
    forgetTab(id);
  }
}

/** How many figures of a page others give differently. */
const differingIn = ({ figures }: Reading) =>
  figures.filter((f) => f.comparison?.status === 'differs').length;

async function summaryOf(tab: number): Promise<PageSummary> {
  const { url } = await browser.tabs.get(tab);
  const {
    know,
    settings: { paused },
  } = await desk();
  const host = hostOf(url ?? '');
  const { offSites, onSites } = await sites();
  const page = pageIn(tab);
  const titles = page?.know ?? know;
  const base = {
    host,
    paused,
    siteOn: host === null || !offSites.includes(host),
    access:
      host && isDefault(host)
        ? ('default' as const)
        : host && onSites.includes(host)
          ? ('chosen' as const)
          : ('none' as const),
  };
  if (!page) return { ...base, read: false, language: null, incidents: [], counts: NO_COUNTS };
  const { incidents, figures, mentions } = page.reading;
  const shown = figures.filter((f) => f.comparison);
  return {
    ...base,
    read: true,
    language: wordCoverage(page.reading),
    incidents: incidents.map(({ id, main }) => ({ id, main, title: titles.incidents.get(id)?.title ?? id })),
    counts: {
      names: new Set(mentions.filter((m) => m.kind !== 'place').map((m) => m.entity)).size,
      figures: shown.length,
      differing: differingIn(page.reading),
    },
  };
}

/** Tells a tab's content script; a tab without one does not mind. */
export const tell = (tab: number, message: ToContent) =>
  browser.tabs.sendMessage(tab, message).catch(() => undefined);

/** Tells our own open pages; when none is open nobody minds. */
const tellPages = (message: ToPages) => void browser.runtime.sendMessage(message).catch(() => undefined);

export function hostOf(url: string): string | null {
  try {
    const { hostname, protocol } = new URL(url);
    return protocol.startsWith('http') ? hostname : null;
  } catch {
    return null;
  }
}
