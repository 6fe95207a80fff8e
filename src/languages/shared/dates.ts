// The dates of languages that chrono reads: its days, and the months and weeks that a language has words for.
import type { Language } from '../../reading/language';
import { findDays, withoutOverlaps, type DayRules } from './days';
import { periodFinder, type PeriodWords } from './periods';

export function dateFinder(days: DayRules, periods: PeriodWords): NonNullable<Language['dates']> {
  const findPeriods = periodFinder(periods);
  return (sentence, published) =>
    withoutOverlaps([...findDays(sentence, published, days), ...findPeriods(sentence, published)]);
}
