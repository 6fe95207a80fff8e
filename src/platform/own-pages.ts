// The addresses of the extension's own pages, and how the panel is opened: beside the page where the browser can, else in a tab.
import browser from './browser';
import type { RecordRef } from '../model/record-ref';

const own = (page: 'record' | 'panel' | 'welcome' | 'incidents' | 'journal', query = '') =>
  browser.runtime.getURL(`src/ui/${page}/index.html${query}`);

/** The address of a record's full page. */
export const recordAddress = ({ kind, id }: RecordRef) =>
  own('record', `?kind=${kind}&id=${encodeURIComponent(id)}`);

/** The address of the reader's own record. */
export const journalAddress = () => own('journal');

/** The address of the list of all incidents. */
export const incidentsAddress = () => own('incidents');

/** The address of the first-run page. */
export const welcomeAddress = () => own('welcome');

/** What the types of the polyfill do not know: each is there in one of the two browsers. */
interface Beside {
  chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
}

/** Must be called while the browser still counts a press or a menu as the reader's own. */
export function openPanel(tab: number): Promise<void> {
  const { sidePanel } = (globalThis as Beside).chrome ?? {};
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  const beside = sidePanel?.open({ tabId: tab }) ?? sidebarAction?.open();
  const inTab = async () => {
    const url = own('panel', `?tab=${tab}`);
    // one that is open for this page is brought to the front
    const open = (await browser.tabs.query({})).find((t) => t.url === url);
    if (open?.id === undefined) await browser.tabs.create({ url });
    else await browser.tabs.update(open.id, { active: true });
  };
  return beside ? beside.catch(inTab) : inTab();
}
