// Persian numbers: “دو هزار و سیصد و چهل و پنج”, “۶۲ هزار و ۶۸۶”.
import { defineNumbers } from '../shared/numbers/lexicon';

/** Persian ya and kaf for the Arabic ones, without vowel signs and the joiner that only keeps letters apart. */
const foldPersian = (word: string) =>
  word
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');

export const PERSIAN_NUMBERS = defineNumbers({
  units: ['صفر', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش شیش', 'هفت', 'هشت', 'نه'],
  teens: ['ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده هیجده', 'نوزده'],
  tens: ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'],
  hundreds: ['', 'یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد شیشصد', 'هفتصد', 'هشتصد', 'نهصد'],
  scales: {},
  bareScales: { 100: 'صد', 1000: 'هزار', 1e6: 'میلیون', 1e9: 'میلیارد' },
  and: { words: 'و', from: 10, to: Infinity },
  fractions: { 0.5: 'نیم' },
  andHalf: 'و_نیم',
  vague: { دهها: 'tens', صدها: 'hundreds', هزاران: 'thousands', هزارها: 'thousands', میلیونها: 'millions' },
  digits: { group: ',.', decimal: '.' },
  before: {
    'at-least': ['دست کم', 'دستکم', 'حداقل', 'کم کم', 'لااقل'],
    'more-than': ['بیش از', 'بیشتر از', 'بالغ بر'],
    'up-to': ['حداکثر'],
    about: ['حدود', 'تقریبا', 'در حدود'],
    nearly: ['نزدیک به', 'قریب به', 'نزدیک'],
    exactly: ['دقیقا'],
  },
  after: { 'at-least': ['یا بیشتر', 'دست کم'] },
  ranges: { fronts: { بین: 'و تا', از: 'تا' }, links: 'یا تا' },
  fold: foldPersian,
}); // prettier-ignore
