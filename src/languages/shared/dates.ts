// The dates of languages that chrono reads: its days, and the months and weeks that a language has words for.
import type { Language } from '../../reading/language';
import { once } from '../../text/lazy';
import { findDays, withoutOverlaps, type DayRules } from './days';
import { periodFinder, type PeriodWords } from './periods';

/** Of what overlaps the longest counts: “in der vergangenen Woche” is no day, “4 de enero de 2024” no month. */
export function dateFinder(days: DayRules, periods: PeriodWords): NonNullable<Language['dates']> {
  const findPeriods = once(() => periodFinder(periods));
  return (sentence, published) => {
    const all = [...findPeriods()(sentence, published), ...findDays(sentence, published, days)];
    return withoutOverlaps(all.sort((a, b) => b.end - b.start - (a.end - a.start)));
  };
}
