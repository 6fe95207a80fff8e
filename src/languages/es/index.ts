// Spanish.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { CLAUSES, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { SPANISH as GRAMMAR } from './grammar';

export const SPANISH: Language = {
  code: 'es',
  common: 'el los las del una que por con para según fue han está como más su al entre',
  abbreviation: /(?:^|[\s(“«])(?:\p{Lu}|Sr|Sra|Dr|Dra|Gral|Cnel|Cap|núm|EE|UU|EE\.UU)$/u,
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
  clauses: CLAUSES,
  roles: ROLES,
  places: PLACES,
  speakers: SPEAKERS,
};
