// What the popup shows of a tab.
import { knownFirst } from '../../model/reading';
import browser from '../../platform/browser';
import { isOff, sites } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import type { PageState, PageSummary } from '../../protocol/replies';
import type { ViewContext } from '../../views/context';
import { wordCoverage } from '../../views/panel';
import { aboutOf, assumedOf, coverageOf, differencesOf } from '../../views/summary';
import { contextForPage } from '../context';
import { titleOfFound } from '../../views/words';
import type { Page } from '../pages';
import { webHostOf, type Services } from '../services';
import { differingIn } from '../tabs';

type Found = Omit<
  PageSummary,
  'host' | 'pdf' | 'paused' | 'siteOn' | 'access' | 'covers' | 'dayChosen' | keyof PageState
>;
const UNREAD: Found = {
  read: false,
  language: null,
  published: null,
  about: null,
  differences: [],
  assumed: null,
  incidents: [],
  counts: { names: 0, figures: 0, differing: 0 },
};

export const summaryHandler =
  ({
    contexts,
    tabs,
    access,
    days,
    unread,
  }: Pick<Services, 'contexts' | 'tabs' | 'access' | 'days' | 'unread'>) =>
  async ({ tab }: Payload<'summary'>): Promise<PageSummary> => {
    const page = await tabs.restored(tab);
    const pages = tabs.pagesIn(tab);
    const url = (await browser.tabs.get(tab)).url ?? '';
    const host = webHostOf(url);
    const ctx = await (page ? contexts.get() : contexts.early());
    const { settings } = ctx;
    const { offSites, onSites } = await sites();
    const accessTo = (site: string) =>
      access.isDefault(site) ? 'default' : onSites.includes(site) ? 'chosen' : 'none';
    return {
      host,
      pdf: await isPdf(tab, url),
      paused: settings.paused,
      siteOn: host === null || !isOff({ offSites }, host),
      access: host === null ? 'none' : accessTo(host),
      dayChosen: (await days.of(url)) !== null,
      ...unread.stateOf(tab, page),
      covers: coverageOf(ctx.engine.record),
      ...(page ? foundOn(page, pages, contextForPage(ctx, page)) : UNREAD),
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

/** What was found in all frames; of the main page what it is about, what differs in it and its language. */
function foundOn(main: Page, pages: readonly Page[], ctx: ViewContext): Found {
  const incidents = new Map<string, Found['incidents'][number]>();
  const names = new Set<string>();
  const counts = { figures: 0, differing: 0 };
  for (const { reading, record } of pages) {
    for (const found of knownFirst(reading)) {
      const before = incidents.get(found.id);
      const isMain = (found.main && found.link === 'known') || (before?.main ?? false);
      // known in one frame, it is known
      const title = found.link === 'known' || !before ? titleOfFound(found, record) : before.title;
      incidents.set(found.id, { id: found.id, main: isMain, title });
    }
    for (const m of reading.mentions) if (m.kind !== 'place') names.add(m.entity);
    counts.figures += reading.figures.filter((f) => f.comparison).length;
    counts.differing += differingIn(reading);
  }
  const { reading, record, marks, spans } = main;
  return {
    read: true,
    language: wordCoverage(reading),
    published: reading.page.published,
    about: aboutOf(reading, record),
    differences: differencesOf(reading, marks, spans, ctx),
    assumed: assumedOf(reading),
    incidents: [...incidents.values()],
    counts: { names: names.size, ...counts },
  };
}
