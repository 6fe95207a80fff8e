// Italian numbers: “trentacinque”, “ventuno”, “duecentomila”, “3mila”, “due milioni”, “1.200”.
import { foldAccents } from '../shared/numbers/fold';
import { defineNumbers } from '../shared/numbers/lexicon';

export const ITALIAN_NUMBERS = defineNumbers({
  units: ['zero', "un uno una", 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  teens: ['dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'],
  tens: ['', '', 'venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
  elided: { 20: 'vent', 30: 'trent', 40: 'quarant', 50: 'cinquant', 60: 'sessant', 70: 'settant', 80: 'ottant', 90: 'novant', 100: 'cent' },
  scales: { 1000: 'mila', 1e6: 'milione milioni mln', 1e9: 'miliardo miliardi mld' },
  bareScales: { 100: 'cento', 1000: 'mille' },
  joined: true,
  and: { words: 'e ed', from: 100, to: Infinity },
  dozens: { 2: 'paio_di' },
  aboutDozens: {
    10: 'decina', 12: 'dozzina', 15: 'quindicina', 20: 'ventina', 30: 'trentina', 40: 'quarantina', 50: 'cinquantina', 60: 'sessantina',
    70: 'settantina', 80: 'ottantina', 90: 'novantina', 100: 'centinaio', 1000: 'migliaio',
  },
  fractions: { 0.5: 'mezzo mezza' },
  andHalf: 'e_mezzo e_mezza',
  vague: { decine: 'tens', dozzine: 'dozens', centinaia: 'hundreds', migliaia: 'thousands', milioni: 'millions' },
  of: 'di',
  digits: { group: '.,', decimal: ',', space: true },
  before: {
    'at-least': ['almeno', 'non meno di', 'come minimo'],
    'more-than': ['più di', 'oltre', 'oltre i', 'oltre le', 'supera i', 'superano i', 'superato i', 'supera le', 'superato le'],
    'up-to': ['fino a', 'al massimo', 'non più di'],
    about: ['circa', 'all incirca', 'intorno a', 'approssimativamente'],
    nearly: ['quasi', 'poco meno di'],
    exactly: ['esattamente', 'un totale di'],
  },
  after: { 'at-least': ['o più', 'almeno', 'come minimo'], 'up-to': ['o meno', 'al massimo'], about: ['circa'] },
  ranges: { fronts: { tra: 'e ed', fra: 'e ed', da: 'a ad', dai: 'ai', dalle: 'alle', dagli: 'agli' }, links: 'o' },
  fold: foldAccents,
}); // prettier-ignore
