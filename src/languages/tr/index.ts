// Turkish: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const TURKISH: Language = {
  code: 'tr',
  common: 've bir bu için ile olarak da de göre olan daha çok ise',
  counts: findCounts,
  events: EVENTS,
};
