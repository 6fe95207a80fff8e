// Starts a page of the extension's own: language, direction and theme first, then what it shows.
import { render, type ComponentChild } from 'preact';
import browser from '../../platform/browser';
import { asking, askingPatiently } from '../../protocol/ask';
import { settings } from '../../platform/settings';
import { setLanguage } from '../../i18n/speaker';

const send = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);

/** Asks the background once: for what must not happen twice. */
export const askOnce = asking<'pages'>(send);

/** Asks the background, again when it was stopped before it could reply. */
export const ask = askingPatiently<'pages'>(send);

/** Shows something in the page's main element once its language is set. */
export async function mount(make: () => ComponentChild): Promise<void> {
  const set = await settings();
  const { code, direction } = await setLanguage(set);
  const root = document.documentElement;
  root.lang = code;
  root.dir = direction;
  if (set.theme !== 'auto') root.dataset['theme'] = set.theme;
  else delete root.dataset['theme'];
  render(make(), document.getElementById('app')!);
}

/** The tab in front; a page opened by hand, or in a tab of its own, may name it in the address. */
export async function currentTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Gives the reader a file to keep. */
export function saveFile(content: string | Blob, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
