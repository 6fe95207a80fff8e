// Turkish dates: days of a month, weekdays, “yesterday”, months and weeks. Endings follow an apostrophe or the word itself.
import { wordDates } from '../shared/word-dates';

/** The dates of a sentence. */
export const findDates = wordDates({
  months: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  weekdays: ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'].map((d) => `${d}(?= (?:gün|sabah|akşam|gece)|['’])`),
  between: String.raw`\s{1,3}`,
  afterMonth: String.raw`(?:['’]\p{L}{1,4})?`,
  ago: [
    ['dün|dünkü', 1],
    ['evvelsi gün', 2],
    ['bugün|bugünkü|bu sabah', 0],
  ],
  periods: {
    lead: 'bu yılın',
    early: String.raw`(?<=\p{L} )başında`,
    middle: String.raw`(?<=\p{L} )ortasında`,
    late: String.raw`(?<=\p{L} )sonunda`,
    lastMonth: 'geçen ay|geçtiğimiz ay',
    thisMonth: 'bu ay',
    lastWeek: 'geçen hafta|geçtiğimiz hafta',
    thisWeek: 'bu hafta',
    lastYear: 'geçen yıl|geçtiğimiz yıl',
    inYear: "YEAR(?:['’](?:te|ta|de|da)| yılında)",
    night: 'gece boyunca|dün gece|bu gece|gece saatlerinde',
  },
}); // prettier-ignore
