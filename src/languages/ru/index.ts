// Russian: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';

export const RUSSIAN: Language = {
  code: 'ru',
  counts: findCounts,
};
