// Numbers in sentences: what a row's text reads as, as “value” or “least..most”, with its qualifier unless exact.
import { growth } from '../../growth';
import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../../../src/languages/numbers';
import { findNumbers, type FoundNumber } from '../../../../src/languages/shared/numbers/find';
import { splitWords } from '../../../../src/text/words';

const word = ({ value, qualifier }: FoundNumber) => {
  const count = typeof value === 'object' ? `${value.min}..${value.max}` : String(value);
  return qualifier === 'exactly' ? count : `${qualifier} ${count}`;
};
const numbersIn = (code: keyof typeof NUMBERS, text: string) =>
  findNumbers(splitWords(text, 0), NUMBERS[code]).map(word);

type Rows = [text: string, numbers: string[]][];

const ROWS: Record<keyof typeof NUMBERS, Rows> = {
  en: [
    ['Twenty-five people and 1,200 soldiers', ['25', '1200']],
    ['Either one or eight men', ['1..8']],
    ['between one hundred and two hundred fighters', ['100..200']],
    ['between one hundred and one hundred and fifty', ['100..150']],
    ['between 2,000 and 3,000 people', ['2000..3000']],
    ['from 3 to 5, or 10-15, or 20–30', ['3..5', '10..15', '20..30']],
    ['two or three hundred people', ['200..300']],
    ['one or two hundred thousand, 10 to 20 thousand', ['100000..200000', '10000..20000']],
    ['five or one thousand two hundred', ['5..1200']],
    ['62 thousand and 686 people', ['62686']],
    ['2.5 million people, 1.2 billion, 2.5 men', ['2500000', '1200000000']],
    ['two and a half million, half a million, half of them', ['2500000', '500000']],
    ['half a dozen, a dozen, two dozen, a couple of men, a score', ['6', '12', '24', '2', '20']],
    ['a hundred men and a man, a thousand and one', ['100', '1001']],
    ['tens of thousands of people, hundreds of people, several hundred people', ['about tens of thousands', 'about hundreds', 'about hundreds']],
    ['no fewer than 35 and at least 40', ['at-least 35', 'at-least 40']],
    ['35 or more, 12 people at least', ['at-least 35', 'at-least 12']],
    ['3 dead and at least 5 hurt', ['3', 'at-least 5']],
    ['at least about 30', ['at-least 30']],
    ['the 12th at 9:30 with a 9mm, 40% and $5', []],
    ['1.200 and 1.2.3', []],
    ['2,50,000 people or 2 lakh 50 thousand', ['250000', '250000']],
    ['In 2019–2020', ['2019', '2020']],
    ['M22, F-16 and COVID-19', []],
    ['five-six people, killed 10 - 2,500 troops remain', ['5..6', '10', '2500']],
  ],
  es: [
    ['Treinta y cinco personas', ['35']],
    ['Entre diez y quince soldados', ['10..15']],
    ['uno u ocho, de 10 a 15, tres o cuatro, 10-15', ['1..8', '10..15', '3..4', '10..15']],
    ['veintidós, veintidos, veintiún', ['22', '22', '21']],
    ['quinientas mujeres y mil doscientos hombres', ['500', '1200']],
    ['más de 1.200 y 62.000', ['more-than 1200', '62000']],
    ['2,5 millones, 62 mil 686, dos mil millones, un millón y medio', ['2500000', '62686', '2000000000', '1500000']],
    ['una veintena, un centenar, media docena', ['about 20', 'about 100', 'about 6']],
    ['decenas de miles, decenas, miles', ['about tens of thousands', 'about tens', 'about thousands']],
    ['diez o más; 12 personas al menos', ['at-least 10', 'at-least 12']],
    ['dos o tres mil, dos o trescientos', ['2000..3000', '200..300']],
    ['entre ciento veinte y ciento treinta', ['120..130']],
  ],
  fr: [
    ['Trente-cinq personnes tuées et vingt et une blessées', ['35', '21']],
    ['Plus de 1 200 personnes', ['more-than 1200']],
    ['quatre-vingt-dix-sept, soixante et onze, nonante-sept, septante et un', ['97', '71', '97', '71']],
    ['entre vingt et trente, de 10 à 15, dix ou douze', ['20..30', '10..15', '10..12']],
    ['une dizaine, plus d’une vingtaine, une demi-douzaine', ['about 10', 'more-than 20', 'about 6']],
    ['des dizaines de milliers', ['about tens of thousands']],
    ['1,2 million, deux millions, 62 mille 686', ['1200000', '2000000', '62686']],
    ['dix ou plus, 35 personnes au moins', ['at-least 10', 'at-least 35']],
    ['jusqu’à 40, près de 100', ['up-to 40', 'nearly 100']],
    ['quinze cents, deux cent mille', ['1500', '200000']],
  ],
  it: [
    ['Trentacinque persone, ventuno, trentotto, centottantotto', ['35', '21', '38', '188']],
    ['62mila, 3 mila, duecentomila, tremila', ['62000', '3000', '200000', '3000']],
    ['da dieci a quindici, tra mille e duemila, uno o otto', ['10..15', '1000..2000', '1..8']],
    ['2,5 milioni, oltre 1.200', ['2500000', 'more-than 1200']],
    ['una decina, decine di migliaia, centinaia', ['about 10', 'about tens of thousands', 'about hundreds']],
    ['dieci o più, 35 persone almeno', ['at-least 10', 'at-least 35']],
    ['un paio di uomini, mezza dozzina', ['2', 'about 6']],
    ['due o tremila', ['2000..3000']],
  ],
  de: [
    ['Dreiundvierzig Menschen, dreissig', ['43', '30']],
    ['zweitausenddreihundertfünfundvierzig', ['2345']],
    ['zwischen drei und vierzig, von 10 bis 15, zehn oder zwölf', ['3..40', '10..15', '10..12']],
    ['1.200, 1 200, 1’200, 2,5 Millionen', ['1200', '1200', '1200', '2500000']],
    ['Zehntausende, Dutzende, mehrere hundert', ['about tens of thousands', 'about dozens', 'about hundreds']],
    ['mindestens zehn; 35 oder mehr', ['at-least 10', 'at-least 35']],
    ['ein Dutzend, ein halbes Dutzend, eine halbe Million, anderthalb Millionen', ['12', '6', '500000', '1500000']],
    ['zwei Millionen dreihunderttausend', ['2300000']],
    ['dreiund­vierzig', ['43']],
    ['zwei- bis dreihundert', ['200..300']],
  ],
  ar: [
    ['62 ألفاً و686 قتيلاً', ['62686']],
    ['٦٢٬٠٠٠ و٣٥', ['62000', '35']],
    ['ثلاثة وأربعون، ستة وأربعين، مئتان، مئتين، ألفان، ألفين', ['43', '46', '200', '200', '2000', '2000']],
    ['ثلاثة آلاف وخمسمئة شخص', ['3500']],
    ['ألفا قتيل، مئتا ألف', ['2000', '200000']],
    ['ما بين 10 و15، بين عشرة وخمسة عشر', ['10..15', '10..15']],
    ['ما لا يقل عن 35 و12 شخصاً على الأقل', ['at-least 35', 'at-least 12']],
    ['خمسة أو ستة', ['5..6']],
    ['عشرات، عشرات الآلاف، مئات الآلاف', ['about tens', 'about tens of thousands', 'about hundreds of thousands']],
    ['إحدى وعشرون امرأة، أحد عشر', ['21', '11']],
    ['بخمسة صواريخ', ['5']],
    ['لست وحدي', []],
    ['2.5 مليون، مليون ونصف', ['2500000', '1500000']],
  ],
  pt: [
    ['Trinta e cinco pessoas, dezesseis, dois mil trezentos e quarenta e cinco', ['35', '16', '2345']],
    ['entre dez e quinze, entre vinte e trinta, de 10 a 15, um ou oito', ['10..15', '20..30', '10..15', '1..8']],
    ['entre mil e dois mil', ['1000..2000']],
    ['1.200, 2,5 milhões, meia dúzia', ['1200', '2500000', 'about 6']],
    ['dezenas de milhares, pelo menos 35, 35 ou mais', ['about tens of thousands', 'at-least 35', 'at-least 35']],
  ],
  fa: [
    ['۶۲ هزار و ۶۸۶ نفر', ['62686']],
    ['سی و پنج نفر، دویست، بیست و یک', ['35', '200', '21']],
    ['بین ده تا پانزده، ۱۰ یا ۱۵', ['10..15', '10..15']],
    ['ده‌ها نفر، هزاران نفر', ['about tens', 'about thousands']],
    ['دست کم ۳۵، بیش از ۱٬۲۰۰', ['at-least 35', 'more-than 1200']],
    ['۲٫۵ میلیون', ['2500000']],
  ],
  he: [
    ['שלושים וחמישה הרוגים, עשרים ואחת', ['35', '21']],
    ['62 אלף, אלפיים, מאתיים', ['62000', '2000', '200']],
    ['בין 10 ל-15, בין עשרה לחמישה עשר', ['10..15', '10..15']],
    ['לפחות 35, כ-40, יותר מ-50', ['at-least 35', 'about 40', 'more-than 50']],
    ['עשרות, מאות אלפים', ['about tens', 'about hundreds of thousands']],
  ],
  ru: [
    ['тридцать пять человек, двадцати одного, пятеро', ['35', '21', '5']],
    ['5 тыс. человек, 62 тысячи 686, 1 200', ['5000', '62686', '1200']],
    ['от 10 до 15, два-три, десять или двенадцать', ['10..15', '2..3', '10..12']],
    ['десятки тысяч, сотни, около 40, не менее 35', ['about tens of thousands', 'about hundreds', 'about 40', 'at-least 35']],
    ['полтора миллиона, 2,5 млн', ['1500000', '2500000']],
  ],
  tr: [
    ['otuz beş kişi, otuzbeş, İki, ON İKİ', ['35', '35', '2', '12']],
    ['5 bin, 5 bin 300, 5bin, 1.200, 2,5 milyon', ['5000', '5300', '5000', '1200', '2500000']],
    ['10 ila 15, üç veya dört', ['10..15', '3..4']],
    ["en az 35, 35'ten fazla", ['at-least 35', 'more-than 35']],
    ['on binlerce, onlarca, yüzlerce', ['about tens of thousands', 'about tens', 'about hundreds']],
  ],
}; // prettier-ignore

describe.each(Object.entries(ROWS))('%s', (code, rows) => {
  it.each(rows)('%s', (text, numbers) => {
    expect(numbersIn(code as keyof typeof NUMBERS, text)).toEqual(numbers);
  });
});

describe('a number found', () => {
  it('spans its words, qualifier and range included', () => {
    const words = splitWords('killed at least twenty-five; between 10 and 15 hurt', 7);
    const spans = findNumbers(words, NUMBERS.en).map((n) => [
      words.slice(n.from, n.to + 1).map((w) => w.text),
      words[n.core]!.text,
      words[n.from]!.start,
    ]);
    expect(spans).toEqual([
      [['at', 'least', 'twenty', '-', 'five'], 'twenty', 14],
      [['between', '10', 'and', '15'], '10', 36],
    ]);
  });
});

describe('takes time in a straight line of the text', () => {
  it.each(Object.keys(NUMBERS) as (keyof typeof NUMBERS)[])('%s', (code) => {
    const hostile = [
      'one hundred and '.repeat(4_000),
      'zweiundzwanzig'.repeat(4_000),
      'ثلاثة و'.repeat(4_000),
      '1 200 '.repeat(4_000),
      '1,'.repeat(8_000),
      "1'000".repeat(4_000),
    ];
    for (const text of hostile) {
      const read = (of: string) => () => void findNumbers(splitWords(of, 0), NUMBERS[code]);
      // four times the text: 4 is a straight line, 16 a square
      const MOST = 9;
      expect(growth(read(text.slice(0, text.length / 4)), read(text), MOST, 30)).toBeLessThan(MOST);
    }
  });
});
