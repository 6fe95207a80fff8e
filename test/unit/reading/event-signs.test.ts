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
  it.each([
    ['en', 'An air strike on a funeral in Ulmina killed six.'],
    ['en', 'A strike on a hospital in Ulmina killed six.'],
    ['de', 'Ein Angriff auf ein Krankenhaus in Ulmina tötete sechs.'],
    ['es', 'Un ataque contra un hospital en Ulmina mató a seis.'],
    ['fr', 'Une frappe sur un hôpital à Ulmina a tué six personnes.'],
  ])('is where they were attacked: %s %s', (code, text) => {
    const start = text.indexOf('Ulmina');
    const span = { start, end: start + 6 };
    expect(isGathering({ text, language: language(code) }, span, { start: 0, end: text.length })).toBe(false);
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

describe('years, nights and many places', () => {
  const dates = (code: string, text: string, published: string | null = '2031-03-09') =>
    language(code)
      .dates!(splitSentences(text)[0]!, published)
      .map((d) => (d.from === d.to ? d.from : `${d.from}/${d.to}`));
  it.each([
    ['en', 'In 2029 nineteen people were killed.', '2029-01-01/2029-12-31'],
    ['en', 'Last year nineteen people were killed.', '2030-01-01/2030-12-31'],
    ['de', 'Im vergangenen Jahr wurden neunzehn Menschen getötet.', '2030-01-01/2030-12-31'],
    ['de', 'Im Jahr 2029 wurden neunzehn Menschen getötet.', '2029-01-01/2029-12-31'],
    ['es', 'En 2029 murieron diecinueve personas.', '2029-01-01/2029-12-31'],
    ['es', 'El año pasado murieron diecinueve personas.', '2030-01-01/2030-12-31'],
    ['fr', 'L’an dernier, dix-neuf personnes ont été tuées.', '2030-01-01/2030-12-31'],
    ['fr', 'En 2029, dix-neuf personnes ont été tuées.', '2029-01-01/2029-12-31'],
    ['it', 'Nel 2029 sono morte diciannove persone.', '2029-01-01/2029-12-31'],
    ['it', 'L’anno scorso sono morte diciannove persone.', '2030-01-01/2030-12-31'],
    ['pt', 'Em 2029 morreram dezenove pessoas.', '2029-01-01/2029-12-31'],
    ['pt', 'No ano passado morreram dezenove pessoas.', '2030-01-01/2030-12-31'],
    ['ru', 'В 2029 году погибли девятнадцать человек.', '2029-01-01/2029-12-31'],
    ['ru', 'В прошлом году погибли девятнадцать человек.', '2030-01-01/2030-12-31'],
    ['ar', 'قتل تسعة عشر شخصا في عام 2029.', '2029-01-01/2029-12-31'],
    ['ar', 'قتل تسعة عشر شخصا العام الماضي.', '2030-01-01/2030-12-31'],
    ['fa', 'در سال ۱۴۰۲ نوزده نفر کشته شدند.', '2023-03-21/2024-03-20'],
    ['fa', 'سال گذشته نوزده نفر کشته شدند.', '2030-01-01/2030-12-31'],
    ['he', 'בשנת 2029 נהרגו תשעה עשר בני אדם.', '2029-01-01/2029-12-31'],
    ['he', 'בשנה שעברה נהרגו תשעה עשר בני אדם.', '2030-01-01/2030-12-31'],
    ['tr', '2029’da on dokuz kişi öldü.', '2029-01-01/2029-12-31'],
    ['tr', 'Geçen yıl on dokuz kişi öldü.', '2030-01-01/2030-12-31'],
    ['en', 'The depot was hit overnight.', '2031-03-08/2031-03-09'],
    ['de', 'Das Lager wurde über Nacht getroffen.', '2031-03-08/2031-03-09'],
    ['es', 'El depósito fue alcanzado durante la noche.', '2031-03-08/2031-03-09'],
    ['fr', 'Le dépôt a été touché pendant la nuit.', '2031-03-08/2031-03-09'],
    ['it', 'Il deposito è stato colpito durante la notte.', '2031-03-08/2031-03-09'],
    ['pt', 'O depósito foi atingido durante a noite.', '2031-03-08/2031-03-09'],
    ['ru', 'Склад обстреляли ночью.', '2031-03-08/2031-03-09'],
    ['ar', 'قصف المستودع خلال الليل.', '2031-03-08/2031-03-09'],
    ['fa', 'انبار شب گذشته هدف قرار گرفت.', '2031-03-08'],
    ['he', 'המחסן הופצץ הלילה.', '2031-03-09'],
    ['tr', 'Depo dün gece vuruldu.', '2031-03-08'],
  ])('%s: %s', (code, text, expected) => {
    expect(dates(code, text)).toEqual([expected]);
  });
  it.each([
    ['en', 'The depot was hit overnight on 3 March 2031.', ['2031-03-03']],
    ['en', 'They fired 2029 shells.', []],
    ['en', 'It was the deadliest attack since 2029.', []],
  ])('%s reads no other: %s', (code, text, expected) => {
    expect(dates(code, text)).toEqual(expected);
  });
  it.each([
    ['en', 'strikes on several towns'],
    ['de', 'Angriffe auf mehrere Dörfer'],
    ['es', 'ataques en varias localidades'],
    ['fr', 'des frappes sur plusieurs localités'],
    ['it', 'raid in diverse località'],
    ['pt', 'ataques em várias aldeias'],
    ['ru', 'удары в нескольких сёлах'],
    ['ar', 'غارات استهدفت عدة بلدات'],
    ['fa', 'حمله در چند روستا'],
    ['he', 'תקיפות בכמה כפרים'],
    ['tr', 'birçok köyde saldırı'],
  ])('%s counts over many places: %s', (code, text) => {
    expect(language(code).places!.wide!.test(text)).toBe(true);
  });
}); // prettier-ignore
