// Counts in words, as cells of tables have them in eleven languages: small numbers, and words that span many.

/** One to twelve, in order; a number's forms by a stroke. */
const NUMBERS = [
  'one two three four five six seven eight nine ten eleven twelve',
  'eins|ein|eine|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'un|une deux trois quatre cinq six sept huit neuf dix onze douze',
  'uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'uno|una due tre quattro cinque sei sette otto nove dieci undici dodici',
  'um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze',
  'один|одна два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
  'bir iki üç dört beş altı yedi sekiz dokuz on',
  'واحد|واحدة اثنان|اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر',
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده',
  'אחד|אחת שניים|שתיים שלושה|שלוש ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר',
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap((language) =>
    language.split(' ').flatMap((forms, i) => forms.split('|').map((form) => [form, i + 1] as const)),
  ),
);

/** Words for a number that nobody counted, under the word that records have for it (src/model/counts.ts). */
const SPANS: Record<string, string> = {
  'a few': 'a few|few|a handful|einige|quelques|quelques-uns|algunos|alcuni|alguns',
  several:
    'several|multiple|mehrere|plusieurs|varios|varias|diversi|parecchi|vários|várias|несколько|birkaç|عدة|عدد من|چند|כמה|מספר',
  tens: 'tens|dizaines|des dizaines|decenas|decine|dezenas|десятки|onlarca|عشرات|العشرات|ده‌ها|دهها|עשרות',
  dozens: 'dozens|several dozen|dutzende|docenas|dozzine|dúzias',
  scores: 'scores',
  hundreds:
    'hundreds|several hundred|hunderte|centaines|des centaines|cientos|centenares|centinaia|centenas|сотни|yüzlerce|مئات|المئات|صدها|מאות',
  thousands:
    'thousands|several thousand|tausende|milliers|des milliers|miles|migliaia|milhares|тысячи|binlerce|آلاف|الآلاف|هزاران|אלפים',
  'tens of thousands': 'tens of thousands|zehntausende|dizaines de milliers|decenas de miles|عشرات الآلاف',
  'hundreds of thousands': 'hundreds of thousands|hunderttausende|centaines de milliers|مئات الآلاف',
};

/** The longest first: “tens of thousands” begins as “tens” does. */
const SPANS_FOUND = Object.entries(SPANS)
  .flatMap(([word, forms]) => forms.split('|').map((form) => [form, word] as const))
  .sort(([a], [b]) => b.length - a.length);

/** A text with its small numbers in digits; as it is when it has digits already, which are the count then. */
export const wordsToDigits = (text: string): string =>
  /\d/.test(text)
    ? text
    : text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => String(NUMBER_OF.get(word.toLowerCase()) ?? word));

/** The word of records for a text that begins with one, whatever is counted: “dozens of civilians”. Null without one. */
export function spanWord(text: string): string | null {
  const lower = text.toLowerCase();
  const found = SPANS_FOUND.find(
    ([form]) => lower.startsWith(form) && !/^[\p{L}\p{M}\d-]/u.test(lower.slice(form.length)),
  );
  return found && !/\d/.test(text) ? found[1] : null;
}
