// French.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { findDates } from './dates';
import { FRENCH as GRAMMAR } from './grammar';

export const FRENCH: Language = {
  code: 'fr',
  common: 'le la les des du une est dans que qui pour par sur avec aux ont été selon cette',
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
};
