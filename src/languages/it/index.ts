// Italian.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { CLAUSES, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { ITALIAN as GRAMMAR } from './grammar';

export const ITALIAN: Language = {
  code: 'it',
  common: 'il lo gli della che di per con sono una nel alla stato dal più è delle',
  abbreviation: /(?:^|[\s(“«])(?:\p{Lu}|Sig|Dott|Gen|Col|Cap|ecc|n|pag)$/u,
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
  clauses: CLAUSES,
  roles: ROLES,
  places: PLACES,
  speakers: SPEAKERS,
};
