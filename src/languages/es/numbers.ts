// Spanish numbers: “treinta y cinco”, “veintidós”, “quinientas”, “dos mil millones”, “1.200”.
import { foldAccents } from '../shared/numbers/fold';
import { defineNumbers } from '../shared/numbers/lexicon';

export const SPANISH_NUMBERS = defineNumbers({
  units: ['cero', 'un uno una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  teens: ['diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve'],
  tens: ['', '', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  compounds: {
    21: 'veintiún veintiuno veintiuna', 22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis',
    27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve',
  },
  hundreds: [
    '', 'cien ciento', 'doscientos doscientas', 'trescientos trescientas', 'cuatrocientos cuatrocientas', 'quinientos quinientas',
    'seiscientos seiscientas', 'setecientos setecientas', 'ochocientos ochocientas', 'novecientos novecientas',
  ],
  scales: { 1e6: 'millón millones', 1e9: 'millardo millardos', 1e12: 'billón billones' },
  bareScales: { 1000: 'mil' },
  and: { words: 'y', from: 10, to: 10 },
  dozens: { 2: 'par_de' },
  aboutDozens: { 10: 'decena', 12: 'docena', 15: 'quincena', 20: 'veintena', 30: 'treintena', 40: 'cuarentena', 50: 'cincuentena', 100: 'centenar', 1000: 'millar' },
  fractions: { 0.5: 'medio media' },
  andHalf: 'y_medio y_media',
  vague: {
    decenas: 'tens', docenas: 'dozens', cientos: 'hundreds', centenares: 'hundreds', miles: 'thousands', millares: 'thousands', millones: 'millions',
  },
  of: 'de',
  digits: { group: '.,', decimal: ',', space: true },
  before: {
    'at-least': ['al menos', 'por lo menos', 'cuando menos', 'como mínimo', 'no menos de'],
    'more-than': ['más de', 'más de los', 'por encima de', 'superó los', 'supera los', 'superan los', 'superado los', 'superaron los'],
    'up-to': ['hasta', 'como máximo', 'no más de'],
    about: ['unos', 'unas', 'alrededor de', 'aproximadamente', 'en torno a'],
    nearly: ['cerca de', 'casi'],
    exactly: ['exactamente', 'un total de'],
  },
  after: { 'at-least': ['o más', 'al menos', 'como mínimo', 'por lo menos'], 'up-to': ['o menos', 'como máximo'], about: ['aproximadamente'] },
  ranges: { fronts: { entre: 'y e', de: 'a', desde: 'a hasta', unos: 'a', unas: 'a' }, links: 'o u' },
  fold: foldAccents,
}); // prettier-ignore
