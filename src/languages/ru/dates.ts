// Russian dates: days of a month, weekdays, “yesterday”, months and weeks.
import { wordDates } from '../shared/word-dates';

/** The dates of a sentence. */
export const findDates = wordDates({
  months: [
    'январ[ьяе]', 'феврал[ьяе]', 'март[ае]?', 'апрел[ьяе]', 'ма[йяе]', 'июн[ьяе]', 'июл[ьяе]', 'август[ае]?', 'сентябр[ьяе]',
    'октябр[ьяе]', 'ноябр[ьяе]', 'декабр[ьяе]',
  ],
  weekdays: ['воскресень[ея]', 'понедельника?', 'вторника?', 'сред[уы]', 'четверга?', 'пятниц[уы]', 'суббот[уы]'],
  between: String.raw`(?:-го)?\s{1,3}`,
  ago: [
    ['вчера|накануне', 1],
    ['позавчера', 2],
    ['сегодня', 0],
  ],
  periods: {
    lead: 'в|с',
    early: 'в начале|начале',
    middle: 'в середине|середине',
    late: 'в конце|конце',
    lastMonth: 'в прошлом месяце',
    thisMonth: 'в этом месяце',
    lastWeek: 'на прошлой неделе',
    thisWeek: 'на этой неделе',
    lastYear: 'в прошлом году',
    inYear: 'в YEAR(?:-\\p{L}+)? году',
    night: 'ночью|минувшей ночью|в ночь',
  },
}); // prettier-ignore
