// French.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { CLAUSES, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { FRENCH as GRAMMAR } from './grammar';

export const FRENCH: Language = {
  code: 'fr',
  common: 'le la les des du une est dans que qui pour par sur avec aux ont été selon cette',
  abbreviation: /(?:^|[\s(“«])(?:\p{Lu}|M|Mme|MM|Dr|Pr|St|Gén|Col|Cdt|av|apr|etc)$/u,
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
  clauses: CLAUSES,
  roles: ROLES,
  places: PLACES,
  speakers: SPEAKERS,
};
