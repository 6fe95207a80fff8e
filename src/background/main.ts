// The background: hosts the engine and answers messages. Everything it knows of pages is in memory; it may be stopped
// at any time and starts again with the next message.
import './core-pack';
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from '../browser';
import {
  fromContentSchema,
  fromPagesSchema,
  type CardAnswer,
  type FromContent,
  type FromPages,
  type PageSummary,
  type ToContent,
} from '../messages';
import { offSites, switchSite } from '../settings';
import { cardOf } from './cards';
import { engine } from './engine';
import { forgetPage, pageOf, readPage } from './pages';

const CARD_SCRIPT = 'card.js';
const CONTENT_SCRIPT = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0];
const NO_COUNTS = { names: 0, figures: 0, differing: 0 };

void engine();

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) {
    const checked = v.safeParse(fromPagesSchema, message);
    return checked.success ? answerPage(checked.output) : undefined;
  }
  const checked = v.safeParse(fromContentSchema, message);
  return checked.success && sender.tab?.id !== undefined
    ? answerContent(checked.output, sender.tab.id, sender)
    : undefined;
});

const isOwnPage = (sender: Runtime.MessageSender) =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
const keyOf = (tab: number, frame: number) => `${tab}:${frame}`;

async function answerContent(
  message: FromContent,
  tab: number,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const frame = sender.frameId ?? 0;
  if (message.type === 'card-script') {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [CARD_SCRIPT],
    });
    return true;
  }
  const know = await engine();
  if (message.type === 'card') {
    const page = pageOf(`${keyOf(tab, frame)}:${message.document}`);
    const mark = page?.marks[message.mark];
    const answer: CardAnswer | null = page && mark ? cardOf(mark, page.reading, know) : { again: true };
    return answer;
  }
  if ((await offSites()).has(hostOf(sender.url ?? '') ?? '')) return { paints: [], missing: [] };
  const key = `${keyOf(tab, frame)}:${message.page.document}`;
  const answer = readPage(key, message, know);
  if (frame === 0) {
    const old = latest.get(tab);
    if (old && old !== key) forgetPage(old);
    latest.set(tab, key);
  }
  return answer;
}

/** The page last read in the top frame of each tab. */
const latest = new Map<number, string>();
browser.tabs.onRemoved.addListener((tab) => {
  forgetPage(latest.get(tab) ?? '');
  latest.delete(tab);
});

async function answerPage(message: FromPages): Promise<unknown> {
  switch (message.type) {
    case 'summary':
      return summaryOf(message.tab);
    case 'read-here':
      await browser.scripting.executeScript({ target: { tabId: message.tab }, files: [CONTENT_SCRIPT!] });
      return true;
    case 'switch-site':
      await switchSite(message.host, message.on);
      await applySwitch(message.host, message.on);
      return true;
  }
}

/** Switching off takes effect in every open tab at once; switching on reads again. */
async function applySwitch(host: string, on: boolean): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    if (!on) await tell(tab.id, { type: 'off', host });
    if (hostOf(tab.url ?? '') !== host) continue;
    if (on)
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT!] })
        .catch(() => undefined);
    else {
      forgetPage(latest.get(tab.id) ?? '');
      latest.delete(tab.id);
    }
  }
}

async function summaryOf(tab: number): Promise<PageSummary> {
  const know = await engine();
  const { url } = await browser.tabs.get(tab);
  const host = hostOf(url ?? '');
  const siteOn = host === null || !(await offSites()).has(host);
  const page = pageOf(latest.get(tab) ?? '');
  if (!page) return { host, read: false, siteOn, incidents: [], counts: NO_COUNTS };
  const { incidents, figures, mentions } = page.reading;
  const shown = figures.filter((f) => f.comparison);
  return {
    host,
    read: true,
    siteOn,
    incidents: incidents.map((i) => ({ title: know.incidents.get(i.id)?.title ?? i.id, main: i.main })),
    counts: {
      names: new Set(mentions.filter((m) => m.kind !== 'place').map((m) => m.entity)).size,
      figures: shown.length,
      differing: shown.filter((f) => f.comparison?.status === 'differs').length,
    },
  };
}

// Pages that were open while the extension was installed or updated: the old script there is cut off, a new one takes over.
browser.runtime.onInstalled.addListener(() => {
  const matches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  void browser.tabs.query({ url: matches }).then(async (tabs) => {
    for (const { id, discarded } of tabs) {
      if (id === undefined || discarded) continue;
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT!] })
        .catch(() => undefined);
    }
  });
});

browser.commands.onCommand.addListener((command: string) => {
  const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : null;
  if (by === null) return;
  void browser.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => tab?.id !== undefined && tell(tab.id, { type: 'step', by }));
});

/** Tells a tab's content script; a tab without one does not mind. */
const tell = (tab: number, message: ToContent) =>
  browser.tabs.sendMessage(tab, message).catch(() => undefined);

function hostOf(url: string): string | null {
  try {
    const { hostname, protocol } = new URL(url);
    return protocol.startsWith('http') ? hostname : null;
  } catch {
    return null;
  }
}
