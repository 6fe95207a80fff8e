// Arabic dates: days of a month in either naming of the months, weekdays, months and weeks.
import { isoDay } from '../../model/days';
import type { FoundDate } from '../../reading/language';
import type { Sentence } from '../../text/sentences';
import { dayOfMonth, lastWeekday, withoutOverlaps } from '../shared/days';
import { periodFinder } from '../shared/periods';

/** The Levant's and the Gulf's names of the months, in order. */
const MONTHS = [
  ['كانون الثاني', 'يناير'], ['شباط', 'فبراير'], ['آذار', 'مارس'], ['نيسان', 'أبريل', 'ابريل', 'إبريل'], ['أيار', 'ايار', 'مايو'], ['حزيران', 'يونيو'],
  ['تموز', 'يوليو'], ['آب', 'أغسطس'], ['أيلول', 'ايلول', 'سبتمبر'], ['تشرين الأول', 'تشرين الاول', 'أكتوبر'], ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'كانون الاول', 'ديسمبر'],
]; // prettier-ignore
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const NAMES = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const DATE = new RegExp(
  String.raw`([\d٠-٩]{1,2})\s*(?:من\s+)?(?:${NAMES})(?:\s*[/(]?\s*(?:${NAMES})\s*\)?)?(?:\s+([\d٠-٩]{4}))?`,
  'g',
);
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAYS.map((d) => d.replace('أ', '[أا]')).join('|')})(?!\\p{L})`,
  'gu',
);

const findPeriods = periodFinder({
  months: MONTHS.map((names) => names.join('|')),
  lead: 'في|منذ|خلال|شهر|من',
  early: 'أوائل|اوائل|مطلع|بداية',
  middle: 'منتصف|أواسط|اواسط',
  late: 'أواخر|اواخر|نهاية',
  lastMonth: 'الشهر الماضي',
  thisMonth: 'هذا الشهر|الشهر الجاري|الشهر الحالي',
  lastWeek: 'الأسبوع الماضي|الاسبوع الماضي',
  thisWeek: 'هذا الأسبوع|هذا الاسبوع|الأسبوع الجاري',
});

const digits = (text: string) => Number(text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)));

/** The dates of a sentence. */
export function findDates(sentence: Sentence, published: string | null): FoundDate[] {
  const found = (m: RegExpExecArray, day: number | null): FoundDate[] => {
    if (day === null) return [];
    const start = sentence.start + m.index;
    return [{ start, end: start + m[0].length, from: isoDay(day), to: isoDay(day), day: true }];
  };
  const days = [...sentence.text.matchAll(DATE)].flatMap((m) => {
    const month = MONTHS.findIndex((names) => names.some((n) => m[0].includes(n))) + 1;
    return found(m, dayOfMonth(digits(m[1]!), month, m[2] ? digits(m[2]) : null, published));
  });
  const weekdays = [...sentence.text.matchAll(WEEKDAY)].flatMap((m) => {
    const weekday = WEEKDAYS.findIndex((d) => d.replace('أ', 'ا') === m[0].replace('أ', 'ا'));
    return found(m, published ? lastWeekday(weekday, published) : null);
  });
  return withoutOverlaps([...days, ...weekdays, ...findPeriods(sentence, published)]);
}
