// Opens the panel: beside the page where the browser can, else in a tab of its own.
import browser from '../browser';

const PAGE = 'src/ui/panel/index.html';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Must be called while the browser still counts a press or a menu as the reader's own. */
export function openPanel(tab: number): Promise<void> {
  const { sidePanel } = globalThis as unknown as { sidePanel?: SidePanel } & {
    chrome?: { sidePanel?: SidePanel };
  };
  const chromePanel = sidePanel ?? (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  if (chromePanel) return chromePanel.open({ tabId: tab }).catch(() => inTab(tab));
  const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  return sidebar ? sidebar.open().catch(() => inTab(tab)) : inTab(tab);
}

async function inTab(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tab}`) });
}
