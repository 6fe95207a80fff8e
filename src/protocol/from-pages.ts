// Messages of the extension's own pages to the background.
import * as v from 'valibot';
import { isDay } from '../model/days';
import type { CardData } from '../views/types/card';
import type { ListedIncident } from '../views/types/incidents';
import type { PanelData } from '../views/types/panel';
import type { RecordData } from '../views/types/record';
import type { SearchResult } from '../views/types/search';
import { from } from './define';
import { host, index, recordRef, selection, textUpTo } from './fields';
import { LONGEST_ADDRESS, LONGEST_ID, LONGEST_QUERY } from './limits';
import type { HealthReport, PageState, PageSummary } from './replies';

const pages = from('pages');

export const FROM_PAGES = {
  summary: pages.replying<PageSummary>().to({ tab: index }),
  panel: pages.replying<PanelData & PageState>().to({ tab: index }),
  /** Scrolls a tab to a mark and opens its card. */
  'show-mark': pages.replying<true>().to({ tab: index, mark: index }),
  search: pages.replying<SearchResult[]>().to({ query: textUpTo(LONGEST_QUERY) }),
  /** What the record covers, in words. */
  coverage: pages.replying<string>().to({}),
  /** All incidents of the record, in a line each. */
  incidents: pages.replying<ListedIncident[]>().to({}),
  record: pages.replying<RecordData | null>().to({ ref: recordRef }),
  /** The card of the first figure in a text; null when it has none. */
  'sample-card': pages.replying<CardData | null>().to({ text: selection }),
  /** Reads a tab whose site is not read by default. */
  'read-here': pages.replying<true>().to({ tab: index }),
  /** Reads the page of a tab as of an ISO day; as of its own when it is null. */
  'set-day': pages.replying<true>().to({ tab: index, day: v.nullable(v.pipe(v.string(), v.check(isDay))) }),
  /** What was read, what was not and why. */
  health: pages.replying<HealthReport>().to({}),
  /** Tries again what failed. */
  'health-again': pages.replying<true>().to({
    what: v.variant('kind', [
      v.strictObject({ kind: v.literal('tab'), tab: index }),
      /** A page that is not open: it is read again when it is opened. */
      v.strictObject({ kind: v.literal('page'), page: textUpTo(LONGEST_ADDRESS) }),
      /** The core pack and the reader's packs. */
      v.strictObject({ kind: v.literal('packs') }),
      /** The journal's database. */
      v.strictObject({ kind: v.literal('journal') }),
      v.strictObject({ kind: v.literal('subscription'), address: textUpTo(LONGEST_ADDRESS) }),
      /** An import that never ended: it is no longer listed. */
      v.strictObject({ kind: v.literal('unended'), id: textUpTo(LONGEST_ID) }),
    ]),
  }),
  /** Reads the pages of a tab again that were given up. */
  'try-again': pages.replying<true>().to({ tab: index }),
  'switch-site': pages.replying<true>().to({ host, on: v.boolean() }),
  /** Reads a site by default from now on, or no longer. */
  always: pages.replying<true>().to({ host, on: v.boolean() }),
};
