// Looking up a selection from outside the page: the context menu, and a key.
import { say } from '../i18n/say';
import browser from '../platform/browser';
import { openPanel } from '../platform/own-pages';
import { LONGEST_SELECTION } from '../protocol/limits';
import { tellPages } from './send';

const MENU = 'look-up';

export class Selections {
  /** What was last looked up for each tab. */
  readonly #lookedUp = new Map<number, string>();

  /** What was last looked up for a tab, or null. */
  lookedUpFor(tab: number): string | null {
    return this.#lookedUp.get(tab) ?? null;
  }

  forget(tab: number): void {
    this.#lookedUp.delete(tab);
  }

  /** Keeps what was selected, opens the panel unless it is being opened already, and notifies the panel. */
  async lookUp(tab: number, text: string, opened = openPanel(tab)): Promise<void> {
    const selected = text.slice(0, LONGEST_SELECTION);
    this.#lookedUp.set(tab, selected);
    await opened;
    // a panel that was not open yet asks when it opens
    await tellPages('looked-up', { tab, text: selected });
  }

  /** Creates the menu entry over selected text, in browsers that have such menus. */
  async makeMenu(): Promise<void> {
    const { contextMenus } = browser as Partial<typeof browser>;
    if (!contextMenus) return;
    await contextMenus.removeAll();
    contextMenus.create({ id: MENU, title: say('menuLookUp'), contexts: ['selection'] });
  }

  /** Looks up what the menu was opened over. */
  followMenu(): void {
    (browser as Partial<typeof browser>).contextMenus?.onClicked.addListener(
      ({ menuItemId, selectionText }, tab) => {
        if (menuItemId === MENU && selectionText && tab?.id !== undefined)
          void this.lookUp(tab.id, selectionText);
      },
    );
  }
}

/** The text selected in a tab, in any frame and in fields too; empty when there is none or it cannot be read. */
export async function selectionIn(tab: number): Promise<string> {
  const results = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: selectedText })
    .catch(() => []);
  return (
    results.map(({ result }) => (typeof result === 'string' ? result : '')).find((text) => text.trim()) ?? ''
  );
}

/** Runs in the page: uses nothing from outside itself. */
function selectedText(): string {
  const field = document.activeElement;
  if (
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type !== 'password')
  )
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return getSelection()?.toString() ?? '';
}
