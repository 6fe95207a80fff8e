// Looking up a selection from outside the page: the context menu, and a key.
import browser from '../platform/browser';
import { MOST_SELECTED, type ToPages } from '../protocol/messages';
import { say } from '../i18n/say';
import { openPanel } from '../platform/own-pages';

const MENU = 'look-up';
/** What was last looked up for each tab. */
const lookedUp = new Map<number, string>();

export const lookedUpFor = (tab: number) => lookedUp.get(tab) ?? null;

/** Keeps what was selected, opens the panel unless it is being opened already, and tells it. */
export function lookUpIn(tab: number, text: string, opened = openPanel(tab)): Promise<void> {
  lookedUp.set(tab, text.slice(0, MOST_SELECTED));
  const told: ToPages = { type: 'looked-up', tab, text: lookedUp.get(tab)! };
  // nobody listens when the panel was not open yet: it asks when it opens
  return opened.then(() => browser.runtime.sendMessage(told).catch(() => undefined)) as Promise<void>;
}

/** The menu entry over selected text; browsers without such menus do without. */
export async function makeMenu(): Promise<void> {
  const { contextMenus } = browser as Partial<typeof browser>;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({ id: MENU, title: say('menuLookUp'), contexts: ['selection'] });
}

browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
  if (menuItemId === MENU && selectionText && tab?.id !== undefined) void lookUpIn(tab.id, selectionText);
});

/** The text selected in a tab, in whichever frame, and in fields too; empty when there is none or it cannot be read. */
export async function selectionIn(tab: number): Promise<string> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => {
        const field = document.activeElement;
        if (
          field instanceof HTMLTextAreaElement ||
          (field instanceof HTMLInputElement && field.type !== 'password')
        ) {
          return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
        }
        return getSelection()?.toString() ?? '';
      },
    })
    .catch(() => []);
  return results.map((r) => String(r.result ?? '')).find((text) => text.trim()) ?? '';
}
