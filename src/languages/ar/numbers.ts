// Arabic numbers: genders, duals, units before tens, “و” written together with the next word: “ثلاثة وأربعون”, “62 ألفاً و686”.
import { defineNumbers } from '../shared/numbers/lexicon';
import { foldArabic } from './fold';

const HUNDREDS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان ثماني', 'تسع'].map((units) =>
  units
    .split(' ')
    .flatMap((unit) => [`${unit}مئة`, `${unit}مائة`])
    .join(' '),
);

export const ARABIC_NUMBERS = defineNumbers({
  units: [
    'صفر', 'واحد واحدة', 'اثنان اثنين اثنتان اثنتين إثنان إثنين', 'ثلاث ثلاثة', 'أربع أربعة', 'خمس خمسة', 'ست ستة', 'سبع سبعة', 'ثمان ثماني ثمانية',
    'تسع تسعة',
  ],
  teens: ['عشر عشرة', 'أحد_عشر إحدى_عشرة إحدى_عشر', 'اثنا_عشر اثني_عشر اثنتا_عشرة اثنتي_عشرة إثنا_عشر إثني_عشر'],
  tens: [
    '', '', 'عشرون عشرين', 'ثلاثون ثلاثين', 'أربعون أربعين', 'خمسون خمسين', 'ستون ستين', 'سبعون سبعين', 'ثمانون ثمانين', 'تسعون تسعين',
  ],
  hundreds: ['', '', 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي', ...HUNDREDS],
  wholes: { 2000: 'ألفان ألفين ألفي', 2e6: 'مليونان مليونين', 2e9: 'ملياران مليارين' },
  scales: { 100: 'مئات', 1000: 'آلاف', 1e6: 'ملايين مليونا', 1e9: 'مليارات مليارا' },
  bareScales: { 100: 'مئة مائة', 1000: 'ألف', 1e6: 'مليون', 1e9: 'مليار' },
  dualScales: { 1000: 'ألفا' },
  unitsFirst: true,
  teensByTen: true,
  and: { words: 'و', attached: 'و', from: 10, to: Infinity, required: true },
  articles: 'أحد إحدى',
  fractions: { 0.5: 'نصف' },
  andHalf: 'ونصف و_نصف',
  vague: {
    عشرات: 'tens', العشرات: 'tens', مئات: 'hundreds', المئات: 'hundreds', مائات: 'hundreds', آلاف: 'thousands', الآلاف: 'thousands',
    ملايين: 'millions', الملايين: 'millions',
  },
  of: 'من',
  digits: { group: ',.', decimal: '.' },
  before: {
    'at-least': ['ما لا يقل عن', 'لا يقل عن', 'على الأقل', 'على الاقل', 'بما لا يقل عن'],
    'more-than': ['أكثر من', 'بأكثر من', 'وأكثر من', 'أزيد من', 'ما يزيد على', 'ما يزيد عن', 'يزيد عن', 'يزيد على', 'فوق'],
    'up-to': ['ما لا يزيد عن', 'ما يصل إلى', 'كحد أقصى'],
    about: ['نحو', 'بنحو', 'ونحو', 'حوالي', 'وحوالي', 'بحوالي', 'زهاء', 'تقريبا'],
    nearly: ['قرابة', 'وقرابة', 'ما يقرب من', 'ما يقارب', 'يقارب'],
    exactly: ['ما مجموعه'],
  },
  after: { 'at-least': ['على الأقل', 'أو أكثر', 'فأكثر'], about: ['تقريبا'] },
  ranges: { fronts: { 'ما بين': 'و إلى', بين: 'و إلى', من: 'إلى', إما: 'أو' }, links: 'أو', attached: 'و' },
  prefixes: 'وفبل',
  fold: foldArabic,
}); // prettier-ignore
