// French numbers: “quatre-vingt-dix-sept”, “soixante et onze”, Swiss and Belgian “septante”, “1 200”.
import { foldAccents } from '../shared/numbers/fold';
import { defineNumbers } from '../shared/numbers/lexicon';

export const FRENCH_NUMBERS = defineNumbers({
  units: ['zéro', "un une d'un d'une", 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  teens: ['', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', '', '', ''],
  // “dix-sept”: a unit follows ten
  tens: ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'quatre_vingt quatre_vingts huitante octante', 'nonante'],
  rooms: { 60: 20, 80: 20 },
  scales: { 100: 'cents', 1e6: 'million millions', 1e9: 'milliard milliards' },
  bareScales: { 100: 'cent', 1000: 'mille' },
  pairs: true,
  and: { words: 'et', from: 10, to: 20, before: [1, 11] },
  aboutDozens: {
    10: 'dizaine', 12: 'douzaine', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine', 40: 'quarantaine', 50: 'cinquantaine', 60: 'soixantaine',
    100: 'centaine', 1000: 'millier',
  },
  fractions: { 0.5: "demi demie un_demi une_demi d'un_demi d'une_demi" },
  andHalf: 'et_demi et_demie',
  vague: { dizaines: 'tens', douzaines: 'dozens', centaines: 'hundreds', milliers: 'thousands', millions: 'millions' },
  of: 'de',
  digits: { group: '.,', decimal: ',', space: true },
  before: {
    'at-least': ['au moins', "d'au moins", 'au minimum', 'pas moins de', 'au bas mot'],
    'more-than': ['plus de', 'plus', 'plus des', 'au-dessus de', 'dépasse', 'dépassent', 'dépassé', 'dépasse les', 'dépassé les', 'dépassent les'],
    'up-to': ["jusqu'à", 'au plus', 'au maximum', 'pas plus de'],
    about: ['environ', "d'environ", 'quelque', 'autour de', 'à peu près', 'approximativement'],
    nearly: ['près de', 'presque', 'quasi'],
    exactly: ['exactement', 'un total de', 'au total'],
  },
  after: { 'at-least': ['ou plus', 'au moins', 'au minimum'], 'up-to': ['ou moins', 'au plus', 'au maximum'], about: ['environ'] },
  ranges: { fronts: { entre: 'et', de: 'à' }, links: 'ou à' },
  fold: foldAccents,
}); // prettier-ignore
