// German.
import type { Language } from '../../reading/language';
import { findTollsBy } from '../shared/grammar';
import { findDates } from './dates';
import { GERMAN as GRAMMAR } from './grammar';

export const GERMAN: Language = {
  code: 'de',
  common: 'der die das und den von mit ist bei dem des wurden nach auch für eine einem sich',
  dates: findDates,
  counts: (sentence) => findTollsBy(GRAMMAR, sentence),
};
