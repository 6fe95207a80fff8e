// Search, full pages of records, and the sample on the first page.
import type { Payload } from '../../protocol/messages';
import { listIncidents } from '../../views/incidents';
import { coverageOf } from '../../views/summary';
import type { CardData } from '../../views/types/card';
import type { ListedIncident } from '../../views/types/incidents';
import type { RecordData } from '../../views/types/record';
import type { SearchResult } from '../../views/types/search';
import type { Services } from '../services';

export const recordHandlers = ({ contexts }: Pick<Services, 'contexts'>) => ({
  search: async ({ query }: Payload<'search'>): Promise<SearchResult[]> =>
    (await contexts.get()).engine.search(query),

  coverage: async (): Promise<string> => coverageOf((await contexts.get()).engine.record),

  incidents: async (): Promise<ListedIncident[]> => listIncidents((await contexts.get()).engine.record),

  record: async ({ ref }: Payload<'record'>): Promise<RecordData | null> =>
    (await contexts.get()).engine.recordPage(ref),

  'sample-card': async ({ text }: Payload<'sample-card'>): Promise<CardData | null> => {
    const { engine, labels } = await contexts.forSearch();
    return engine.lookUp(text, undefined, labels).figures[0] ?? null;
  },
});
