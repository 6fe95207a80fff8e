// Work grows in a straight line with the text: long sentences of every script, filled with what reading rules look at.
import { describe, expect, it } from 'vitest';
import { coreEngine } from '../../../src/cli/engine';
import { growth } from '../growth';

const engine = coreEngine();

/** A piece that is repeated without an end of sentence. */
const FILLERS: [what: string, language: string, piece: string][] = [
  ['Arabic without a stop', 'ar', 'قال مسؤول إن الغارة على المدينة قتلت مدنيين وأصابت آخرين في السوق '],
  ['Arabic counts', 'ar', 'قتل 12 شخصا و34 جنديا في غارة على غزة و'],
  ['Persian', 'fa', 'مقام‌های محلی گفتند که در حمله به بازار شهر ۱۲ نفر کشته شدند و '],
  ['Hebrew', 'he', 'גורמים ביטחוניים אמרו כי התקיפה בשוק הרגה 12 אזרחים ופצעה אחרים ו'],
  ['Russian', 'ru', 'местные власти сообщили что при ударе по рынку погибли двенадцать человек и '],
  ['apostrophes', 'fr', "l'armée d'Israël a dit qu'il n'y avait pas d'attaque à l'est de l'hôpital "],
  ['dots', 'en', 'U.S. Lt. Col. a.m. e.g. No. 5 said ... '],
  ['dots without spaces', 'en', 'a.b.c.d.e.f.'],
  ['numbers', 'en', '12 34,567 8 9.10 11/12 13-14 '],
  ['number words', 'en', 'twenty one hundred and three thousand four '],
  ['names', 'en', 'Kataib Hezbollah, Harakat al-Nujaba, the Pentagon, Hamas and Israel '],
  ['capitalised words', 'en', 'Abbado Bellini Carrara Dossena Ermanno Fazio '],
  ['counts', 'en', 'after 7 people were killed in Gaza and 12 soldiers wounded in Baghdad and '],
  ['German', 'de', 'Behördenangaben zufolge wurden mindestens zwölf Menschen auf dem Markt getötet und '],
  ['Turkish', 'tr', 'yetkililer pazarda on iki kişinin öldüğünü ve otuz kişinin yaralandığını söyledi ve '],
  ['Spanish', 'es', 'según las autoridades murieron doce personas y treinta resultaron heridas y '],
  ['Portuguese', 'pt', 'segundo as autoridades morreram doze pessoas e trinta ficaram feridas e '],
  ['Italian', 'it', 'secondo le autorità sono morte dodici persone e trenta sono rimaste ferite e '],
  ['one word', 'en', 'Xa'],
];
const LENGTH = 3000;
/** So much as a doubling may cost, twice. */
const MOST = 2.3 ** 2;

describe('a sentence of any length', () => {
  it.each(FILLERS)('of %s', (_what, language, piece) => {
    const page = { url: null, title: null, outlet: null, published: '2024-04-22', language };
    const read = (length: number) => {
      const text = piece.repeat(length / piece.length);
      return () => void engine.read(text, page);
    };
    expect(growth(read(LENGTH), read(4 * LENGTH), MOST, 15)).toBeLessThan(MOST);
  });
});
