// Arabic.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { CLAUSES, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { ARABIC as GRAMMAR } from './grammar';
import { unjoinArabic } from './joined';

export const ARABIC: Language = {
  code: 'ar',
  unjoined: unjoinArabic,
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
  clauses: CLAUSES,
  roles: ROLES,
  places: PLACES,
  speakers: SPEAKERS,
};
