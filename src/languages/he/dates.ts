// Hebrew dates: days of a month, weekdays, “yesterday”, months and weeks.
import { wordDates } from '../shared/word-dates';

const DAY = 'ב?(?:יום|ליל) ';

/** The dates of a sentence. */
export const findDates = wordDates({
  months: ['ינואר', 'פברואר', 'מר[סץ]', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  weekdays: ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת'].map((d) => `${DAY}${d}`),
  between: String.raw`\s{0,3}[בל]?`,
  ago: [
    ['אתמול|אמש', 1],
    ['שלשום', 2],
    ['היום|הלילה|הבוקר', 0],
  ],
  periods: {
    lead: 'בחודש|מאז|חודש',
    early: 'בתחילת|תחילת',
    middle: 'באמצע|אמצע',
    late: 'בסוף|סוף',
    lastMonth: 'בחודש שעבר|חודש שעבר',
    thisMonth: 'החודש',
    lastWeek: 'בשבוע שעבר|שבוע שעבר',
    thisWeek: 'השבוע',
    lastYear: 'בשנה שעברה|אשתקד',
    inYear: '(?:בשנת |ב-|ב)YEAR',
    night: 'הלילה|במהלך הלילה|אמש',
  },
}); // prettier-ignore
