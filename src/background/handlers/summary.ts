// What the popup shows of a tab.
import { knownIncidents } from '../../model/reading';
import browser from '../../platform/browser';
import { sites } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import type { PageSummary } from '../../protocol/replies';
import type { ViewContext } from '../../views/context';
import { wordCoverage } from '../../views/panel';
import { aboutOf, assumedOf, coverageOf, differencesOf } from '../../views/summary';
import { contextForPage } from '../context';
import type { Page } from '../pages';
import { webHostOf, type Services } from '../services';
import { differingIn } from '../tabs';

type Found = Omit<PageSummary, 'host' | 'paused' | 'siteOn' | 'access' | 'covers'>;
const UNREAD: Found = {
  read: false,
  language: null,
  about: null,
  differences: [],
  assumed: null,
  incidents: [],
  counts: { names: 0, figures: 0, differing: 0 },
};

export const summaryHandler =
  ({ contexts, tabs, access }: Pick<Services, 'contexts' | 'tabs' | 'access'>) =>
  async ({ tab }: Payload<'summary'>): Promise<PageSummary> => {
    const page = await tabs.restored(tab);
    const host = webHostOf((await browser.tabs.get(tab)).url ?? '');
    const ctx = await contexts.get();
    const { settings } = ctx;
    const { offSites, onSites } = await sites();
    const accessTo = (site: string) =>
      access.isDefault(site) ? 'default' : onSites.includes(site) ? 'chosen' : 'none';
    return {
      host,
      paused: settings.paused,
      siteOn: host === null || !offSites.includes(host),
      access: host === null ? 'none' : accessTo(host),
      covers: coverageOf(ctx.engine.record),
      ...(page ? foundOn(page, contextForPage(ctx, page)) : UNREAD),
    };
  };

function foundOn({ reading, record, marks, spans }: Page, ctx: ViewContext): Found {
  const { figures, mentions } = reading;
  return {
    read: true,
    language: wordCoverage(reading),
    about: aboutOf(reading, record),
    differences: differencesOf(reading, marks, spans, ctx),
    assumed: assumedOf(reading),
    incidents: knownIncidents(reading).map(({ id, main }) => ({
      id,
      main,
      title: record.incidents.get(id)?.title ?? id,
    })),
    counts: {
      names: new Set(mentions.filter((m) => m.kind !== 'place').map((m) => m.entity)).size,
      figures: figures.filter((f) => f.comparison).length,
      differing: differingIn(reading),
    },
  };
}
