// What the popup shows of a tab.
import { knownFirst } from '../../model/reading';
import browser from '../../platform/browser';
import { sites } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import type { PageSummary } from '../../protocol/replies';
import { wordCoverage } from '../../views/panel';
import { titleOfFound } from '../../views/words';
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
    const host = webHostOf((await browser.tabs.get(tab)).url ?? '');
    const { settings } = await contexts.get();
    const { offSites, onSites } = await sites();
    const accessTo = (site: string) =>
      access.isDefault(site) ? 'default' : onSites.includes(site) ? 'chosen' : 'none';
    return {
      host,
      paused: settings.paused,
      siteOn: host === null || !offSites.includes(host),
      access: host === null ? 'none' : accessTo(host),
      ...(page ? foundOn(page) : UNREAD),
    };
  };

function foundOn({ reading, record }: Page): Found {
  const { figures, mentions } = reading;
  return {
    read: true,
    language: wordCoverage(reading),
    incidents: knownFirst(reading).map((found) => ({
      id: found.id,
      main: found.main && found.link === 'known',
      title: titleOfFound(found, record),
    })),
    counts: {
      names: new Set(mentions.filter((m) => m.kind !== 'place').map((m) => m.entity)).size,
      figures: figures.filter((f) => f.comparison).length,
      differing: differingIn(reading),
    },
  };
}
