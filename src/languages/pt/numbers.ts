// Portuguese numbers, of Portugal and Brazil: “dois mil trezentos e quarenta e cinco”, “dezesseis”, “dezasseis”, “1.200”.
import { foldAccents } from '../shared/numbers/fold';
import { defineNumbers } from '../shared/numbers/lexicon';

export const PORTUGUESE_NUMBERS = defineNumbers({
  units: ['zero', 'um uma', 'dois duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  teens: ['dez', 'onze', 'doze', 'treze', 'catorze quatorze', 'quinze', 'dezasseis dezesseis', 'dezassete dezessete', 'dezoito', 'dezanove dezenove'],
  tens: ['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  hundreds: [
    '', 'cem cento', 'duzentos duzentas', 'trezentos trezentas', 'quatrocentos quatrocentas', 'quinhentos quinhentas', 'seiscentos seiscentas',
    'setecentos setecentas', 'oitocentos oitocentas', 'novecentos novecentas',
  ],
  scales: { 1e6: 'milhão milhões', 1e9: 'bilhão bilhões bilião', 1e12: 'trilhão trilhões biliões' },
  bareScales: { 1000: 'mil' },
  and: { words: 'e', from: 10, to: Infinity },
  dozens: { 2: 'par_de' },
  aboutDozens: { 10: 'dezena', 12: 'dúzia', 15: 'quinzena', 20: 'vintena', 30: 'trintena', 100: 'centena', 1000: 'milhar' },
  fractions: { 0.5: 'meio meia' },
  andHalf: 'e_meio e_meia',
  vague: { dezenas: 'tens', dúzias: 'dozens', centenas: 'hundreds', milhares: 'thousands', milhões: 'millions' },
  of: 'de',
  digits: { group: '.,', decimal: ',', space: true },
  before: {
    'at-least': ['pelo menos', 'ao menos', 'no mínimo', 'não menos de'],
    'more-than': ['mais de', 'acima de', 'ultrapassa', 'ultrapassou', 'ultrapassam', 'supera', 'superou'],
    'up-to': ['até', 'no máximo', 'não mais de'],
    about: ['cerca de', 'aproximadamente', 'uns', 'umas', 'por volta de', 'em torno de'],
    nearly: ['quase', 'perto de'],
    exactly: ['exatamente', 'um total de'],
  },
  after: { 'at-least': ['ou mais', 'pelo menos', 'no mínimo'], 'up-to': ['ou menos', 'no máximo'], about: ['aproximadamente'] },
  ranges: { fronts: { entre: 'e', de: 'a', desde: 'a até' }, links: 'ou' },
  fold: foldAccents,
}); // prettier-ignore
