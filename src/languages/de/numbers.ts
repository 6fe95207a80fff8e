// German numbers: “dreiundvierzig”, “zweitausenddreihundertfünfundvierzig”, “zwei Millionen”, “1.200”.
import { defineNumbers } from '../shared/numbers/lexicon';

export const GERMAN_NUMBERS = defineNumbers({
  units: ['null', 'ein eins eine einen einem einer eines', 'zwei zwo zweier', 'drei dreier', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  teens: ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
  tens: ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  scales: { 1e6: 'million millionen mio', 1e9: 'milliarde milliarden mrd', 1e12: 'billion billionen' },
  bareScales: { 100: 'hundert', 1000: 'tausend' },
  joined: true,
  unitsFirst: true,
  pairs: true,
  and: { inside: 'und', from: 100, to: Infinity },
  dozens: { 12: 'dutzend', 2: 'paar' },
  fractions: { 0.5: 'halbe halbes halben eine_halbe ein_halbes einer_halben', 1.5: 'anderthalb eineinhalb', 2.5: 'zweieinhalb' },
  vague: {
    dutzende: 'dozens', dutzenden: 'dozens', dutzender: 'dozens', mehrere_dutzend: 'dozens', einige_dutzend: 'dozens',
    hunderte: 'hundreds', hunderten: 'hundreds', hunderter: 'hundreds', mehrere_hundert: 'hundreds', einige_hundert: 'hundreds',
    tausende: 'thousands', tausenden: 'thousands', tausender: 'thousands', mehrere_tausend: 'thousands', einige_tausend: 'thousands',
    zehntausende: 'tens of thousands', zehntausenden: 'tens of thousands', zehntausender: 'tens of thousands',
    hunderttausende: 'hundreds of thousands', hunderttausenden: 'hundreds of thousands', millionen: 'millions',
  },
  of: 'von',
  digits: { group: '.,', decimal: ',', space: true },
  before: {
    'at-least': ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als'],
    'more-than': ['mehr als', 'über'],
    'up-to': ['bis zu', 'höchstens', 'maximal', 'nicht mehr als'],
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca', 'zirka', 'an die', 'schätzungsweise'],
    nearly: ['fast', 'knapp', 'beinahe', 'nahezu'],
    exactly: ['genau', 'insgesamt'],
  },
  after: { 'at-least': ['oder mehr', 'und mehr', 'mindestens'], 'up-to': ['oder weniger'] },
  ranges: { fronts: { zwischen: 'und', von: 'bis', entweder: 'oder' }, links: 'bis oder' },
  fold: (word) => word.replaceAll('ß', 'ss'),
}); // prettier-ignore
