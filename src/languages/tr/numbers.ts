// Turkish numbers, apart or joined: “otuz beş”, “otuzbeş”, “5 bin 300”, “1.200”.
import { defineNumbers } from '../shared/numbers/lexicon';

export const TURKISH_NUMBERS = defineNumbers({
  units: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
  teens: [],
  tens: ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
  scales: { 1e6: 'milyon', 1e9: 'milyar' },
  bareScales: { 100: 'yüz', 1000: 'bin' },
  joined: true,
  dozens: { 12: 'düzine' },
  fractions: { 0.5: 'yarım' },
  andHalf: 'buçuk',
  vague: {
    onlarca: 'tens', düzinelerce: 'dozens', yüzlerce: 'hundreds', binlerce: 'thousands', on_binlerce: 'tens of thousands',
    yüz_binlerce: 'hundreds of thousands', yüzbinlerce: 'hundreds of thousands', onbinlerce: 'tens of thousands', milyonlarca: 'millions',
  },
  digits: { group: '.,', decimal: ',' },
  before: {
    'at-least': ['en az', 'asgari'],
    'up-to': ['en fazla', 'en çok'],
    about: ['yaklaşık', 'yaklaşık olarak', 'aşağı yukarı'],
    nearly: ['neredeyse', 'hemen hemen'],
    exactly: ['tam', 'toplam'],
  },
  after: {
    'more-than': ['ten fazla', 'tan fazla', 'den fazla', 'dan fazla', 'yi aşkın', 'i aşkın', 'ü aşkın', 'ı aşkın', 'u aşkın', 'aşkın', 'yi aştı', 'i aştı', 'ü aştı', 'ı aştı', 'u aştı'],
    'at-least': ['veya daha fazla', 'ya da daha fazla'],
    about: ['civarında', 'kadar', 'dolayında'],
  },
  ranges: { fronts: {}, links: 'ila veya' },
  // “I” in lower case is “i” to JavaScript, and “İ” is “i” with a dot of its own
  fold: (word) => word.replaceAll('i̇', 'i').replaceAll('ı', 'i'),
}); // prettier-ignore
