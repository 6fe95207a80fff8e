// Russian: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const RUSSIAN: Language = {
  code: 'ru',
  counts: findCounts,
  events: EVENTS,
};
