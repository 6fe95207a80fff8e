// Portuguese: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const PORTUGUESE: Language = {
  code: 'pt',
  common: 'o os as da do dos que em um uma não com para foi pelo mais ao nos',
  counts: findCounts,
  events: EVENTS,
};
