// Persian: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const PERSIAN: Language = {
  code: 'fa',
  counts: findCounts,
  events: EVENTS,
};
