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
    [{ role: 'civilians' }, /^אזרח(?:ים|ית|יות)?$/], [{ role: 'children' }, /^(?:ילד|ילדים|ילדות|ילדה)$/], [{ role: 'women' }, /^(?:אישה|נשים)$/], [{ role: 'police' }, /^שוטר(?:ים|ת)?$/], [{ role: 'journalists' }, /^עיתונאי(?:ם|ת)?$/], [{ role: 'medics' }, /^(?:רופא(?:ים)?|חובש(?:ים)?|פרמדיק(?:ים)?)$/], [{ role: 'protesters' }, /^מפגינ(?:ים)?$/], [{ role: 'members', part: 'commanders' }, /^מפקד(?:ים)?$/],
    [{ role: 'combatants' }, /^(?:מחבלים|לוחמים|פעילים|מחבל(?:ים)?|חמוש(?:ים)?|תוקפ(?:ים)?|תוקף|מורד(?:ים)?|בדלנ(?:ים)?|טרוריסט(?:ים)?|לוחמ(?:ים)?)$/], [{ role: 'police' }, /^שוטר(?:ים)?$/], [{ role: 'troops' }, /^(?:חייל|חיילים|חיילי)$/], [{ role: 'people' }, /^(?:אדם|אנשים|בני|איש)$/],
  ], // prettier-ignore
});
