// Hebrew numbers, both genders and the construct forms: “שלושים וחמישה”, “אלפיים”, “62 אלף”.
import { defineNumbers } from '../shared/numbers/lexicon';

export const HEBREW_NUMBERS = defineNumbers({
  units: [
    'אפס', 'אחד אחת', 'שניים שתיים שני שתי שנים שתים', 'שלושה שלוש שלשה שלש שלושת שלשת', 'ארבעה ארבע ארבעת', 'חמישה חמש חמשה חמשת',
    'שישה שש ששה ששת', 'שבעה שבע שבעת', 'שמונה שמונת', 'תשעה תשע תשעת',
  ],
  teens: ['עשר עשרה עשרת'],
  tens: ['', '', 'עשרים', 'שלושים שלשים', 'ארבעים', 'חמישים חמשים', 'שישים ששים', 'שבעים', 'שמונים', 'תשעים'],
  hundreds: ['', '', 'מאתיים מאתים'],
  wholes: { 2000: 'אלפיים' },
  scales: { 100: 'מאות', 1000: 'אלפים אלפי', 1e6: 'מיליונים מיליוני', 1e9: 'מיליארדים מיליארדי' },
  bareScales: { 100: 'מאה', 1000: 'אלף', 1e6: 'מיליון', 1e9: 'מיליארד' },
  teensByTen: true,
  and: { attached: 'ו', from: 10, to: Infinity },
  dozens: { 12: 'תריסר' },
  fractions: { 0.5: 'חצי' },
  andHalf: 'וחצי',
  vague: { עשרות: 'tens', מאות: 'hundreds', אלפים: 'thousands', אלפי: 'thousands', מיליונים: 'millions', מיליוני: 'millions' },
  digits: { group: ',', decimal: '.' },
  before: {
    'at-least': ['לפחות', 'לא פחות מ', 'לא פחות מ -'],
    'more-than': ['יותר מ', 'יותר מ -', 'מעל', 'למעלה מ', 'למעלה מ -'],
    'up-to': ['עד', 'לכל היותר'],
    about: ['כ', 'כ -', 'בערך', 'סביב'],
    nearly: ['כמעט', 'קרוב ל', 'קרוב ל -'],
    exactly: ['בדיוק'],
  },
  after: { 'at-least': ['לפחות', 'או יותר', 'ומעלה'], about: ['בערך'] },
  ranges: { fronts: { בין: 'ל', מ: 'עד' }, links: 'או עד', attached: 'ל' },
  prefixes: 'ובלכמ',
  qualifyingPrefixes: { כ: 'about' },
  fold: (word) => word.replace(/\p{M}/gu, ''),
}); // prettier-ignore
