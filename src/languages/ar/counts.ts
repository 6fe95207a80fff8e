// Arabic: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { ARABIC_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: ARABIC_NUMBERS,
  words: COUNT_WORDS,
  counted: {
    قتيلان: ['killed', 2], قتيلين: ['killed', 2], جريحان: ['wounded', 2], جريحين: ['wounded', 2], شهيدان: ['killed', 2], شهيدين: ['killed', 2],
  }, // prettier-ignore
  counting: {
    شخص: 1, شخصان: 2, شخصين: 2, آخران: 2, وآخران: 2, جنديان: 2, جنديين: 2, طفلان: 2, طفلين: 2, مدنيان: 2, عنصران: 2, عنصرين: 2, مسلحان: 2, ضيفان: 2, ضيفين: 2,
    وضيفين: 2, امرأتان: 2, امرأتين: 2, مقاتلان: 2, ضابطان: 2, ضابطين: 2, قياديان: 2, عاملان: 2, صحفيان: 2, شرطيان: 2, رجلان: 2,
  }, // prettier-ignore
  uncounted: /^(?:أحد|إحدى)$/,
  units:
    /^(?:عاما?|سنوات|سنة|شهرا?|أشهر|يوما?|أيام|ساعات|ساعة|دقائق|دقيقة|كيلومترا?|كيلومترات|كم|مترا?|%|بالمئة|صواريخ|صاروخا?|طائرات|مرات|مرة|غارات|هجمات|هجوما?|قواعد|أهداف|دولار)$/,
  months:
    /^(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)$/,
  people: [
    [{ role: 'civilians' }, /^(?:مدنيين|مدنيون|مدنيا?)$/], [{ role: 'children' }, /^أطفال$/], [{ role: 'women' }, /^نساء$/], [{ role: 'members', part: 'commanders' }, /^(?:قادة|قياديين|قيادات|قياديا?)$/],
    [{ role: 'members', part: 'guards' }, /^(?:مرافقين|مرافقيه|حراس)$/], [{ role: 'combatants' }, /^(?:مقاتلين|مقاتلا?|مسلحين|عناصر|عنصرا?)$/],
    [{ role: 'members' }, /^(?:أعضاء|منتسبين)$/], [{ role: 'troops' }, /^(?:جنود|جنديا?|عسكريين)$/], [{ role: 'people' }, /^(?:أشخاص|شخصا?|آخرين)$/],
  ], // prettier-ignore
});
