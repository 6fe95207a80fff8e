// Italian.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { findDates } from './dates';
import { ITALIAN as GRAMMAR } from './grammar';

export const ITALIAN: Language = {
  code: 'it',
  common: 'il lo gli della che di per con sono una nel alla stato dal più è delle',
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
};
