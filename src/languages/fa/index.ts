// Persian: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';

export const PERSIAN: Language = {
  code: 'fa',
  counts: findCounts,
};
