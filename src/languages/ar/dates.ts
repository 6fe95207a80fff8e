// Arabic dates: days of a month in either naming of the months, weekdays, months and weeks.
import { wordDates } from '../shared/word-dates';

/** The Levant's and the Gulf's names of the months, in order. */
const MONTHS = [
  'كانون الثاني|يناير', 'شباط|فبراير', 'آذار|مارس', 'نيسان|[أاإ]بريل', '[أا]يار|مايو', 'حزيران|يونيو', 'تموز|يوليو', 'آب|[أا]غسطس',
  '[أا]يلول|سبتمبر', 'تشرين ال[أا]ول|[أا]كتوبر', 'تشرين الثاني|نوفمبر', 'كانون ال[أا]ول|ديسمبر',
]; // prettier-ignore

/** The dates of a sentence. */
export const findDates = wordDates({
  months: MONTHS,
  weekdays: ['ال[أا]حد', 'ال[اإ]ثنين', 'الثلاثاء', 'ال[أا]ربعاء', 'الخميس', 'الجمعة', 'السبت'],
  between: String.raw`\s{0,3}(?:من\s{1,3})?`,
  afterMonth: String.raw`(?:\s{0,3}[/(]\s{0,3}(?:${MONTHS.join('|')})\s{0,3}\)?)?`,
  ago: [
    ['أمس|يوم أمس|البارحة', 1],
    ['أول أمس', 2],
    [
      'اليوم(?! (?:السابق|التالي|الأول|الثاني|ال[أا]حد|ال[اإ]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت))',
      0,
    ],
  ],
  periods: {
    lead: 'في|منذ|خلال|شهر|من',
    early: 'أوائل|اوائل|مطلع|بداية',
    middle: 'منتصف|أواسط|اواسط',
    late: 'أواخر|اواخر|نهاية',
    lastMonth: 'الشهر الماضي',
    thisMonth: 'هذا الشهر|الشهر الجاري|الشهر الحالي',
    lastWeek: 'الأسبوع الماضي|الاسبوع الماضي',
    thisWeek: 'هذا الأسبوع|هذا الاسبوع|الأسبوع الجاري',
    lastYear: 'العام الماضي|السنة الماضية',
    inYear: '(?:في )?[بو]?(?:عام|سنة|العام) YEAR',
    night: 'ليلا|ليلاً|الليلة الماضية|خلال الليل|فجر اليوم',
  },
});
