// Adjectives of nations: found inflected and with what print joins to them; never in an ordinary word or another name.
import { describe, expect, it } from 'vitest';
import ordinary from '../../../src/languages/ordinary-words.json';
import { LANGUAGES } from '../../../src/languages/index';

const finder = (code: string) => LANGUAGES.all.find((l) => l.code === code)!.nations!;
const codesIn = (language: string, text: string) => finder(language)(text).map((n) => n.code);

describe('adjectives of nations', () => {
  it.each([
    ['ar', 'قُتل جنود تشاديون وباكستانيان بنيران الجيش النيبالي', ['TD', 'PK', 'NP']],
    ['de', 'kolumbianische und venezolanischen Soldaten, saudi-arabischer Boden', ['CO', 'VE', 'SA']],
    ['es', 'soldados colombianos y un policía haitiano; tropas etíopes', ['CO', 'HT', 'ET']],
    ['fa', 'سربازان کلمبیایی و ارتش ژاپنی', ['CO', 'JP']],
    ['fr', 'des soldats tchadiens, l’armée nigérienne et la police nigériane', ['TD', 'NE', 'NG']],
    ['he', 'חיילים הודים והצבא היווני, הצבא הרוסי והמשטרה הסרבית', ['IN', 'GR', 'RU', 'RS']],
    ['it', 'militari ciadiani e polizia messicana, un cittadino serbo', ['TD', 'MX', 'RS']],
    ['pt', 'soldados moçambicanos, polícia haitiana, exército norte-coreano', ['MZ', 'HT', 'KP']],
    ['ru', 'эфиопские военные и южносуданская армия, литовский генерал', ['ET', 'SS', 'LT']],
    ['tr', 'Kolombiyalı askerler, Güney Koreli pilot ve ABD’li subay', ['CO', 'KR', 'US']],
  ])('in %s: %s', (language, text, codes) => expect(codesIn(language, text)).toEqual(codes));

  it.each([
    ['ar', 'وزارة المالية والمستشفى الكندي'],
    ['de', 'wie die Deutsche Presse-Agentur meldet'],
    ['es', 'Indiana y Francesc'],
    ['fa', 'ترک منطقه'],
    ['fr', 'une robe turquoise'],
    ['he', 'תנועה שמאלית ומסורתית, לכל הכיוונים, מסרבים להעיד, רומנים חדשים'],
    ['it', 'Papa Francesco, un frate francescano, tenere in serbo'],
    ['pt', 'em Santa Catarina, catarinenses'],
    ['ru', 'в городе Черногорск, Брест-Литовск'],
    ['tr', 'Abdullah ve Abdülhamid, davanın son faslı, bir çek'],
  ])('none in %s: %s', (language, text) => expect(codesIn(language, text)).toEqual([]));

  it.each(LANGUAGES.all.flatMap(({ code, nations }) => (code && nations ? [code] : [])))(
    'none is an ordinary word in %s',
    (code) => {
      const words = (ordinary as Record<string, string>)[code]!.split(' ');
      expect(words.filter((word) => finder(code)(word).length > 0)).toEqual([]);
    },
  );

  it('has codes that a browser knows', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const [language, text] of [
      ['es', 'marfileño malgache kosovar'],
      ['ru', 'косовский ивуарийский тайваньский'],
    ] as const)
      for (const code of codesIn(language, text)) expect(names.of(code)).toBeTruthy();
  });
});
