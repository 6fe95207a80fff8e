// What the popup shows of a tab.
import { knownIncidents } from '../../model/reading';
import browser from '../../platform/browser';
import { sites } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import type { PageSummary } from '../../protocol/replies';
import { wordCoverage } from '../../views/panel';
import type { Page } from '../pages';
import { webHostOf, type Services } from '../services';
import { differingIn } from '../tabs';

type Found = Pick<PageSummary, 'read' | 'language' | 'incidents' | 'counts'>;
const UNREAD: Found = {
  read: false,
  language: null,
  incidents: [],
  counts: { names: 0, figures: 0, differing: 0 },
};

export const summaryHandler =
  ({ contexts, tabs, access }: Pick<Services, 'contexts' | 'tabs' | 'access'>) =>
  async ({ tab }: Payload<'summary'>): Promise<PageSummary> => {
    const page = await tabs.restored(tab);
    const pages = tabs.pagesIn(tab);
    const url = (await browser.tabs.get(tab)).url ?? '';
    const host = webHostOf(url);
    const { settings } = await contexts.get();
    const { offSites, onSites } = await sites();
    const accessTo = (site: string) =>
      access.isDefault(site) ? 'default' : onSites.includes(site) ? 'chosen' : 'none';
    return {
      host,
      pdf: await isPdf(tab, url),
      paused: settings.paused,
      siteOn: host === null || !offSites.includes(host),
      access: host === null ? 'none' : accessTo(host),
      ...(page ? foundOn(page, pages) : UNREAD),
    };
  };

/** Asks the document itself; where that is not allowed, as in Firefox's viewer, its address. */
async function isPdf(tab: number, url: string): Promise<boolean> {
  const type = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => document.contentType })
    .then(([top]) => top?.result)
    .catch(() => undefined);
  return type === undefined ? /^[^?#]*\.pdf([?#]|$)/i.test(url) : type === 'application/pdf';
}

/** What was found in all frames; the main page's language. */
function foundOn(main: Page, pages: readonly Page[]): Found {
  const incidents = new Map<string, Found['incidents'][number]>();
  const names = new Set<string>();
  const counts = { figures: 0, differing: 0 };
  for (const { reading, record } of pages) {
    for (const { id, main: isMain } of knownIncidents(reading))
      incidents.set(id, {
        id,
        main: isMain || (incidents.get(id)?.main ?? false),
        title: record.incidents.get(id)?.title ?? id,
      });
    for (const m of reading.mentions) if (m.kind !== 'place') names.add(m.entity);
    counts.figures += reading.figures.filter((f) => f.comparison).length;
    counts.differing += differingIn(reading);
  }
  return {
    read: true,
    language: wordCoverage(main.reading),
    incidents: [...incidents.values()],
    counts: { names: names.size, ...counts },
  };
}
