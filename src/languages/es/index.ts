// Spanish.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { findDates } from './dates';
import { SPANISH as GRAMMAR } from './grammar';

export const SPANISH: Language = {
  code: 'es',
  common: 'el los las del una que por con para según fue han está como más su al entre',
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
};
