// What shows when and where an event was, and what only seems to.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index';
import { isLocated } from '../../../src/reading/links/evidence';
import { isGathering } from '../../../src/reading/links/gatherings';
import { splitSentences } from '../../../src/text/sentences';
import { readInvented } from '../invented-war';

const STRIKE = '2031-03-04-marvek-depot-strike';
const language = (code: string) => LANGUAGES.all.find((l) => l.code === code)!;
const ofStrike = (text: string, published: string | null) =>
  readInvented(text, { published }).figures.map((f) => f.incident);

describe('a span of time', () => {
  it.each([
    ['en', 'The fighting has left forty people dead in one week.'],
    ['en', 'Forty people died within two days.'],
    ['de', 'Vierzig Menschen starben in einer Woche.'],
    ['es', 'Cuarenta personas murieron en una semana.'],
    ['fr', 'Quarante personnes sont mortes en une semaine.'],
    ['it', 'Quaranta persone sono morte in una settimana.'],
  ])('is no day after the page: %s %s', (code, text) => {
    const published = '2031-03-09';
    const found = language(code).dates!(splitSentences(text)[0]!, published);
    expect(found.filter((d) => d.from > published)).toEqual([]);
  });
});

describe('a weekday with the day of a month', () => {
  const page = (when: string) =>
    `Um ataque de drones de Kestóvia matou quatro membros da Katibat al-Marjan em Marvek ${when}.`;
  const read = (when: string, code = 'pt') =>
    readInvented(page(when), { published: null, language: code }).figures.map((f) => f.incident);
  it('dates an undated page', () => {
    expect(read('nesta terça-feira (4)')).toContain(STRIKE);
  });
  it.each(['nesta quarta-feira (12)', 'nesta terça-feira (11)', 'nesta sexta-feira (4)'])('is another day: %s', (when) => {
    expect(read(when)).not.toContain(STRIKE);
  });
}); // prettier-ignore

describe('where people gather', () => {
  it('is not where they were attacked', () => {
    const page =
      'Mourners marched in Ulmina on Thursday for the funeral of four members of Katibat al-Marjan killed in the Kestovian drone strike of 4 March on Marvek.';
    expect(ofStrike(page, '2031-03-06')).toEqual([STRIKE]);
  });
  it.each<[code: string, text: string, place: string]>([
    ['en', 'Thousands gathered in Ulmina.', 'Ulmina'],
    ['de', 'Tausende versammelten sich in Ulmina.', 'Ulmina'],
    ['es', 'Miles de personas se reunieron en Ulmina.', 'Ulmina'],
    ['fr', 'Des milliers de personnes se sont rassemblées à Ulmina.', 'Ulmina'],
    ['it', 'Migliaia di persone si sono radunate a Ulmina.', 'Ulmina'],
    ['pt', 'Milhares de pessoas se reuniram em Ulmina.', 'Ulmina'],
    ['ru', 'Тысячи людей собрались в Ульмине.', 'Ульмине'],
    ['ar', 'جرى تشييع القتلى في أولمينا.', 'أولمينا'],
    ['fa', 'مراسم تشییع در اولمینا برگزار شد.', 'اولمینا'],
    ['he', 'ההלוויה נערכה באולמינה.', 'אולמינה'],
    ['tr', 'Binlerce kişi Ulmina’da toplandı.', 'Ulmina'],
  ])('is known in %s: %s', (code, text, place) => {
    const start = text.indexOf(place);
    const span = { start, end: start + place.length };
    const whole = { start: 0, end: text.length };
    expect(isGathering({ text, language: language(code) }, span, whole)).toBe(true);
    expect(
      isGathering({ text: `- ${place}.`, language: language(code) }, { start: 2, end: 2 + place.length }, whole),
    ).toBe(false);
  });
}); // prettier-ignore

describe('a state beside its soldiers', () => {
  it.each([
    ['attacks on Redland troops', false],
    ['a strike on Redland military bases', false],
    ['tensions over the Redland-Blueland war', false],
    ['three sites around the Redland-Blueland border', true],
    ['a strike in Redland', true],
    ['in Redland troops were hit', false],
  ])('is a place or none: %s', (text, expected) => {
    const start = text.indexOf('Redland');
    expect(isLocated({ text, language: language('en') }, { start, end: start + 7 }, { start: 0, end: 0 })).toBe(expected);
  });
}); // prettier-ignore

describe('who says so, before the verb', () => {
  it.each([
    ['de', 'Das Krankenhaus meldete acht Tote.', 'Krankenhaus'],
    ['es', 'Autoridades regionales informaron que ocho personas murieron.', 'Autoridades regionales'],
    ['fr', 'La protection civile a indiqué que huit personnes sont mortes.', 'protection civile'],
    ['it', 'I soccorritori hanno riferito che otto persone sono morte.', 'soccorritori'],
    ['pt', 'Os bombeiros informaram que oito pessoas morreram.', 'bombeiros'],
    ['ru', 'Спасатели сообщили, что погибли восемь человек.', 'Спасатели'],
    ['ar', 'تقارير محلية ذكرت أن ثمانية أشخاص قتلوا.', 'تقارير محلية'],
    ['ar', 'وأفاد المرصد الشمالي بأن ثمانية قتلوا.', 'المرصد الشمالي'],
    ['fa', 'امدادگران اعلام کردند که هشت نفر کشته شدند.', 'امدادگران'],
    ['he', 'כוחות ההצלה מסרו כי שמונה בני אדם נהרגו.', 'כוחות ההצלה'],
  ])('%s: %s', (code, text, speaker) => {
    expect(language(code).speakers!.find(text).map((s) => s.name)).toContain(speaker);
  });
}); // prettier-ignore
