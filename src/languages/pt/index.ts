// Portuguese: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const PORTUGUESE: Language = {
  code: 'pt',
  stamps: {
    published: ['publicad[oa]', 'postad[oa]', 'data de publicação', 'criad[oa]'],
    updated: ['(?:última )?a[ct]{1,2}uali[zs]a(?:do|da|ção)', 'modificad[oa]', 'última modificação'],
  },
  common: 'o os as da do dos que em um uma não com para foi pelo mais ao nos',
  counts: findCounts,
  events: EVENTS,
};
