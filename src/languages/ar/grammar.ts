// Arabic. Numbers from three to ten take either gender; two is a form of the noun itself.
import type { Grammar } from '../shared/grammar';
import { foldArabic } from './fold';
import { ARABIC_NUMBERS } from './numbers';

const WORDS: Grammar = {
  numbers: ARABIC_NUMBERS,
  counted: {
    قتيلان: ['killed', 2], قتيلين: ['killed', 2], جريحان: ['wounded', 2], جريحين: ['wounded', 2], شهيدان: ['killed', 2], شهيدين: ['killed', 2],
  }, // prettier-ignore
  dead: /^(?:قتلى|قتيلا?|شهداء|شهيدا?|ضحايا|وفيات)$/,
  hurt: /^(?:جرحى|جريحا?|مصابين|مصابون|مصابا?|إصابات)$/,
  killing: /^[وفب]?(?:مقتل|قتل|قتلت|قتلوا|يقتل|استشهاد|استشهد|مصرع|بمقتل|وفاة|بحياة)$/,
  wounding: /^[وفب]?(?:إصابة|اصابة|أصيب|اصيب|جرح|جرحت|أصابت|بإصابة)$/,
  killed: /^[وف]?(?:قتلوا|قتل|قتلت|استشهدوا|لقوا)$/,
  wounded: /^[وف]?(?:أصيبوا|جرحوا|أصيب)$/,
  between: /^(?:ما|لا|يقل|عن|على|الأقل|أكثر|اكثر|من|نحو|حوالي|قرابة|زهاء|إلى|سقوط|فيها|فيه)$/,
  barrier: /^(?:[.;:!?]|[،؛,]|الذي|التي|فيما|بينما|بعد|قبل|لكن|وقال|وقالت|وأضاف|حسب|وفق)$/,
  units:
    /^(?:عاما?|سنوات|سنة|شهرا?|أشهر|يوما?|أيام|ساعات|ساعة|دقائق|دقيقة|كيلومترا?|كيلومترات|كم|مترا?|%|بالمئة|صواريخ|صاروخا?|طائرات|مرات|مرة|غارات|هجمات|هجوما?|قواعد|أهداف|دولار)$/,
  months:
    /^(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)$/,
  people: [
    [{ role: 'civilians' }, /^(?:مدنيين|مدنيون|مدنيا?)$/], [{ role: 'children' }, /^أطفال$/], [{ role: 'women' }, /^نساء$/], [{ role: 'members', part: 'commanders' }, /^(?:قادة|قياديين|قيادات|قياديا?)$/],
    [{ role: 'members', part: 'guards' }, /^(?:مرافقين|مرافقيه|حراس)$/], [{ role: 'combatants' }, /^(?:مقاتلين|مقاتلا?|مسلحين|عناصر|عنصرا?)$/],
    [{ role: 'members' }, /^(?:أعضاء|منتسبين)$/], [{ role: 'troops' }, /^(?:جنود|جنديا?|عسكريين)$/], [{ role: 'people' }, /^(?:أشخاص|شخصا?|آخرين)$/],
  ], // prettier-ignore
  and: /^(?:و)$/,
  others: /^(?:آخرين|آخرون)$/,
  none: /^(?:دون|بدون|لا)$/,
  prefix: /^[وفب]\p{L}{2}/u,
};

const foldPattern = (p: RegExp) => new RegExp(foldArabic(p.source), p.flags);
const foldKeys = <T>(table: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(table).map(([word, value]) => [foldArabic(word), value]));

export const ARABIC: Grammar = {
  ...WORDS,
  fold: foldArabic,
  counted: foldKeys(WORDS.counted ?? {}),
  dead: foldPattern(WORDS.dead),
  hurt: foldPattern(WORDS.hurt),
  killing: foldPattern(WORDS.killing),
  wounding: foldPattern(WORDS.wounding),
  killed: foldPattern(WORDS.killed),
  wounded: foldPattern(WORDS.wounded),
  between: foldPattern(WORDS.between),
  barrier: foldPattern(WORDS.barrier),
  units: foldPattern(WORDS.units),
  months: foldPattern(WORDS.months),
  and: foldPattern(WORDS.and),
  ...(WORDS.others && { others: foldPattern(WORDS.others) }),
  people: WORDS.people.map(([who, pattern]) => [who, foldPattern(pattern)]),
};
