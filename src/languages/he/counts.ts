// Hebrew: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { HEBREW_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: HEBREW_NUMBERS,
  words: COUNT_WORDS,
  before: /^[וכש]?ב(?:ן|ת|ני|נות)$/,
  units:
    /^(?:שנה|שנים|שנות|חודש|חודשים|שבוע|שבועות|יום|ימים|שעה|שעות|דקה|דקות|קילומטר|ק״מ|מטר|מטרים|אחוז|אחוזים|שקל|שקלים|דולר|טילים|רקטות|פעמים)$/,
  months: /^ב?(?:ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)$/,
  people: [
    [{ role: 'civilians' }, /^אזרח(?:ים|ית|יות)?$/], [{ role: 'children' }, /^(?:ילד|ילדים|ילדות|ילדה)$/], [{ role: 'women' }, /^(?:אישה|נשים)$/], [{ role: 'members', part: 'commanders' }, /^מפקד(?:ים)?$/],
    [{ role: 'combatants' }, /^(?:מחבל|מחבלים|לוחמים|פעילים)$/], [{ role: 'police' }, /^שוטר(?:ים)?$/], [{ role: 'troops' }, /^(?:חייל|חיילים|חיילי)$/], [{ role: 'people' }, /^(?:אדם|אנשים|בני|איש)$/],
  ], // prettier-ignore
});
