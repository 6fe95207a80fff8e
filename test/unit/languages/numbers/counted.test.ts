// Composed numbers in the sentences that count people: what each row's sentence counts, and what it does not.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/languages/index';
import { splitSentences } from '../../../../src/text/sentences';

type Row = [text: string, counts: string[]];

function countsIn(text: string, code: string): string[] {
  const language = LANGUAGES.all.find((l) => l.code === code);
  const tolls = splitSentences(text).flatMap((s) => language?.counts?.(s) ?? []);
  return tolls.map(({ measure, value, qualifier }) => {
    const count = typeof value === 'object' ? `${value.min}..${value.max}` : value;
    return `${measure} ${count} ${qualifier}`;
  });
}

const ROWS: [language: string, code: string, rows: Row[]][] = [
  ['English', 'en', [
    ['At least 1’200 people were killed and between 2,000 and 3,000 wounded.', ['killed 1200 at-least', 'wounded 2000..3000 exactly']],
    ['A dozen people were killed in 2024.', ['killed 12 exactly']],
    ['Tens of thousands of people were killed.', ['killed tens of thousands about']],
    ['A five-member crew left at 9:30 on January 4, 2024.', []],
    ['In 2019–2020 the war killed 62 thousand and 686 people.', ['killed 62686 exactly']],
  ]],
  ['Spanish', 'es', [
    ['Treinta y cinco personas murieron en el ataque contra la base el jueves.', ['killed 35 exactly']],
    ['Entre diez y quince soldados murieron.', ['killed 10..15 exactly']],
    ['Murieron una veintena de personas el 4 de enero de 2024.', ['killed 20 about']],
    ['Treinta y una personas murieron y cuarenta y dos resultaron heridas.', ['killed 31 exactly', 'wounded 42 exactly']],
  ]],
  ['French', 'fr', [
    ['Trente-cinq personnes ont été tuées et vingt et une blessées.', ['killed 35 exactly', 'wounded 21 exactly']],
    ['Plus de 1 200 personnes ont été tuées.', ['killed 1200 more-than']],
    ['Une dizaine de soldats ont été tués le 4 janvier 2024 à 9h30.', ['killed 10 about']],
  ]],
  ['Italian', 'it', [
    ['Oltre 62mila persone sono state uccise.', ['killed 62000 more-than']],
    ['Trentuno morti e un ferito.', ['killed 31 exactly', 'wounded 1 exactly']],
  ]],
  ['German', 'de', [
    ['Dreiundvierzig Menschen wurden getötet, einunddreißig verletzt.', ['killed 43 exactly', 'wounded 31 exactly']],
    ['Ein 35-jähriger Soldat sprach um 9:30 Uhr über 40 Prozent.', []],
  ]],
  ['Arabic', 'ar', [
    ['مقتل 62 ألفاً و686 شخصاً وإصابة 35 آخرين', ['killed 62686 exactly', 'wounded 35 exactly']],
    ['قتل 18 جنديا في سوريا و16 شخصا في العراق', ['killed 18 exactly', 'killed 16 exactly']],
    ['مقتل ثلاثة وأربعين شخصاً', ['killed 43 exactly']],
    ['مقتل عشرات الآلاف', ['killed tens of thousands about']],
  ]],
]; // prettier-ignore

describe.each(ROWS)('%s', (_, code, rows) => {
  it.each(rows)('%s', (text, counts) => expect(countsIn(text, code)).toEqual(counts));
});
