// Persian dates: the solar calendar's months and ours, weekdays, “yesterday”.
import { wordDates } from '../shared/word-dates';

/** The dates of a sentence. */
export const findDates = wordDates({
  months: [
    'ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه|می', 'ژوئن', 'ژوئیه|جولای', 'اوت|آگوست', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر',
  ],
  solar: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  weekdays: [
    'یک[ \\u200c]?شنبه', 'دو[ \\u200c]?شنبه', 'سه[ \\u200c]?شنبه', 'چهار[ \\u200c]?شنبه', 'پنج[ \\u200c]?شنبه', 'جمعه', 'شنبه',
  ],
  between: String.raw`\s{0,3}(?:ماه\s{1,3})?`,
  afterMonth: String.raw`(?:\s{1,3}ماه)?`,
  ago: [
    ['دیروز|روز گذشته|شب گذشته|دیشب', 1],
    ['پریروز', 2],
    ['امروز|بامداد امروز', 0],
  ],
  periods: {
    lead: 'در|از|ماه',
    early: 'اوایل|آغاز|ابتدای',
    middle: 'اواسط|میانه',
    late: 'اواخر|پایان',
    lastMonth: 'ماه گذشته|ماه پیش',
    thisMonth: 'این ماه|ماه جاری',
    lastWeek: 'هفته گذشته|هفته پیش',
    thisWeek: 'این هفته|هفته جاری',
    lastYear: 'سال گذشته|پارسال',
    inYear: '(?:در )?سال YEAR',
    night: 'شب گذشته|دیشب|بامداد امروز',
  },
}); // prettier-ignore
