// The badge on the toolbar's button: how many figures of the page others give differently, and nothing when there are none.
import browser from '../platform/browser';

const COLOUR = '#9c4708';

export async function showBadge(tab: number, differing: number): Promise<void> {
  const text = differing === 0 ? '' : differing > 99 ? '99+' : String(differing);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    if (text) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  } catch {
    // the tab is gone, or the browser shows no badges
  }
}
