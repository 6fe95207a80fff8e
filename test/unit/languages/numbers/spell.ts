// Spells numbers for tests, independently of the reader: by the library n2words, and in the other forms that print has.
import { toCardinal as toArabic } from 'n2words/ar-SA';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as british } from 'n2words/en-GB';
import { toCardinal as american } from 'n2words/en-US';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as persian } from 'n2words/fa-IR';
import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as hebrewMasculine } from 'n2words/hbo-IL';
import { toCardinal as hebrew } from 'n2words/he-IL';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as russian } from 'n2words/ru-RU';
import { toCardinal as turkish } from 'n2words/tr-TR';
import type { NUMBERS } from '../../../../src/languages/numbers';

type Code = keyof typeof NUMBERS;
type Speller = (n: number) => string;

/** Ways to spell a number, by language; the first is the plain one. */
export const SPELLERS: Record<Code, Record<string, Speller>> = {
  ar: {
    plain: (n) => arabic(n),
    // the last hundreds only: thousands and millions are masculine
    feminine: (n) => lastFeminine(n),
    // the accusative and genitive, and the newer spelling of hundred
    oblique: (n) =>
      arabic(n)
        .replace(/(?<!ملي)ون(?=\s|$)/g, 'ين')
        .replace(/ان(?=\s|$)/g, 'ين')
        .replace(/اثنا/g, 'اثني')
        .replaceAll('مائة', 'مئة'),
  },
  de: {
    plain: (n) => german(n),
    'Swiss, in capitals': (n) => german(n).replaceAll('ß', 'ss').toUpperCase(),
    // one is left out before hundred and thousand
    short: (n) => german(n).replace(/^ein(?=hundert|tausend)/, ''),
  },
  en: {
    plain: (n) => american(n),
    'with and': (n) => british(n),
    'with a': (n) => british(n).replace(/^one (?=hundred|thousand|million)/, 'a '),
    'without hyphens': (n) => american(n).replaceAll('-', ' '),
    'by hundreds': (n) => american(n, { hundredPairing: true }),
  },
  es: {
    plain: (n) => spanish(n),
    feminine: (n) =>
      spanish(n)
        .replace(/ientos(?= |$)/g, 'ientas')
        .replace(/quinientos/g, 'quinientas')
        .replace(/uno$/, 'una'),
    'before a noun': (n) =>
      spanish(n)
        .replace(/uno$/, 'ún')
        .replace(/(?<= y |^)ún$/, 'un'),
    'without accents': (n) => spanish(n).normalize('NFD').replace(/\p{M}/gu, ''),
  },
  fa: {
    plain: (n) => persian(n),
    'and everywhere': (n) => persian(n).replace(/هزار (?=\S)(?!و )/g, 'هزار و '),
  },
  fr: {
    plain: (n) => french(n),
    Belgian: (n) => belgian(n),
    Swiss: (n) => belgian(n).replace(/quatre-vingts?/g, 'huitante'),
    'hyphens everywhere': (n) => french(n, { withHyphenSeparator: true }),
    'no hyphens': (n) => french(n).replaceAll('-', ' '),
  },
  he: { plain: (n) => hebrew(n), masculine: (n) => hebrewMasculine(n) },
  it: {
    plain: (n) => italian(n),
    'without accents': (n) => italian(n).replaceAll('é', 'e'),
    'before a noun': (n) => italian(n).replace(/(?<=nt[aio]?|t)uno$/, 'un'),
  },
  pt: {
    plain: (n) => portuguese(n),
    Brazilian: (n) =>
      portuguese(n)
        .replace(/dezasse/g, 'dezesse')
        .replace(/dezanove/g, 'dezenove')
        .replace(/catorze/g, 'quatorze'),
    feminine: (n) =>
      portuguese(n)
        .replace(/entos(?= |$)/g, 'entas')
        .replace(/um$/, 'uma')
        .replace(/dois$/, 'duas'),
  },
  ru: {
    plain: (n) => russian(n),
    feminine: (n) => russian(n, { gender: 'feminine' }),
    genitive: (n) => genitive(russian(n)),
  },
  tr: {
    plain: (n) => turkish(n),
    joined: (n) => turkish(n, { dropSpaces: true }),
    'in capitals': (n) => turkish(n).toLocaleUpperCase('tr'),
  },
};

/** n2words 4.0.0 has “مائة وألف ألف”, a hundred and thousand thousand, for 101,000; it is “مائة وواحد ألف”. */
const arabic = (n: number, options = {}) => toArabic(n, options).replace(/و(ألف|مليون) (?=\1)/g, 'وواحد ');

/** Feminine Arabic number words. */
function lastFeminine(n: number): string {
  const last = n % 1000;
  const feminine = arabic(last, { gender: 'feminine' });
  if (n < 1000) return feminine;
  return last === 0 ? arabic(n) : `${arabic(n - last)} و${feminine}`;
}

const GENITIVES: Record<string, string> = {
  один: 'одного', одна: 'одной', два: 'двух', две: 'двух', три: 'трёх', четыре: 'четырёх', сорок: 'сорока', девяносто: 'девяноста', сто: 'ста',
  двести: 'двухсот', триста: 'трёхсот', четыреста: 'четырёхсот', восемь: 'восьми', восемьдесят: 'восьмидесяти', восемьсот: 'восьмисот',
  тысяча: 'тысячи', тысячи: 'тысяч', миллион: 'миллиона', миллиона: 'миллионов', миллиард: 'миллиарда', миллиарда: 'миллиардов', ноль: 'ноля',
}; // prettier-ignore

/** The genitive of Russian number words: “двадцати одного”. */
const genitive = (words: string) =>
  words
    .split(' ')
    .map(
      (w) =>
        GENITIVES[w] ??
        w
          .replace(/^(.*)ьдесят$/, '$1идесяти')
          .replace(/^(.*)ьсот$/, '$1исот')
          .replace(/ь$/, 'и'),
    )
    .join(' ');

const groups = (n: number, mark: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);
const zeroAt = (zero: number) => (text: string) =>
  text.replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
const arabicIndic = zeroAt(0x660);
const persianDigits = zeroAt(0x6f0);

/** Ways to write a number in digits that every language reads. */
export const EVERYWHERE: Record<string, Speller> = {
  plain: String,
  'no-break space': (n) => groups(n, '\u00a0'),
  'narrow no-break space': (n) => groups(n, '\u202f'),
  apostrophe: (n) => groups(n, "'"),
  'curly apostrophe': (n) => groups(n, '’'),
  'Arabic-Indic': (n) => arabicIndic(groups(n, '٬')),
  Persian: (n) => persianDigits(groups(n, '٬')),
};

const comma: Speller = (n) => groups(n, ',');
const point: Speller = (n) => groups(n, '.');
const space: Speller = (n) => groups(n, ' ');

/** Ways to write a number in digits, by language. */
export const DIGITS: Record<Code, Record<string, Speller>> = {
  ar: { comma, point },
  de: { point, space },
  en: { comma },
  es: { point, comma, space },
  fa: { comma },
  fr: { space, point },
  he: { comma },
  it: { point, space },
  pt: { point, space },
  ru: { space },
  tr: { point },
};
