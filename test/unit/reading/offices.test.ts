// Offices that every state has, and capitals that mean a government: whose they are, in all languages.
import { describe, expect, it, vi } from 'vitest';
import { engineOf } from '../../../src/cli/engine';
import { entity, fixedPack } from '../fixed-record';

const native = (name: string) =>
  Object.fromEntries(['ar', 'fa', 'he', 'ru'].map((l, i) => [l, [name.split('|')[i]!]]));

/** Two states with a capital each, their health ministries and armies, and one's prime ministers. */
const ENTITIES = [
  entity('kestovia', 'place', 'Kestovia', {
    country: 'QN',
    adjectives: ['Kestovian', 'kestovien', 'kestoviano', 'kestowische', 'кестовский', 'الكستوفية', 'הקסטובי'],
    native: native('كستوفيا|کستوویا|קסטוביה|Кестовия'),
    seats: ['Ulmina', 'أولمينا', 'اولمینا', 'אולמינה', 'Ульмина'],
  }),
  entity('ulmina', 'place', 'Ulmina', { country: 'QN', native: native('أولمينا|اولمینا|אולמינה|Ульмина') }),
  entity('valdoria', 'place', 'Valdoria', { country: 'QM', adjectives: ['Valdorian'] }),
  entity('marvek', 'place', 'Marvek', { country: 'QM', partOf: ['valdoria'] }),
  entity('kestovian-health', 'body', 'Kestovian Health Ministry', {
    country: 'QN',
    office: { is: 'health-ministry' },
  }),
  entity('valdorian-health', 'body', 'Valdorian Health Ministry', {
    country: 'QM',
    office: { is: 'health-ministry' },
  }),
  entity('kestovian-army', 'body', 'Kestovian Army', { country: 'QN', office: { is: 'armed-forces' } }),
  entity('valdorian-army', 'body', 'Valdorian Army', { country: 'QM', office: { is: 'armed-forces' } }),
  entity('ada-lind', 'person', 'Ada Lind', {
    roles: [{ title: 'prime minister of Valdoria', of: 'valdoria', from: '2029-01-01', to: '2030-01-31' }],
  }),
  entity('bo-rask', 'person', 'Bo Rask', {
    roles: [{ title: 'prime minister of Valdoria', of: 'valdoria', from: '2030-02-01', heldAsOf: '2031-06' }],
  }),
];
const RECORD = { ...fixedPack([]), entities: [...fixedPack().entities, ...ENTITIES] };
const engine = engineOf(RECORD);
const read = (text: string, language = 'en', published: string | null = '2031-03-06') =>
  engine.read(text, { url: null, title: null, outlet: null, published, language });
const named = (text: string, language?: string, published?: string | null) =>
  read(text, language, published).mentions.map((m) => `${m.text}=${m.entity}`);

describe('an office with whose it is beside it', () => {
  it.each([
    ['en', 'Two died, the Ministry of Health of Kestovia said.', 'Ministry of Health'],
    ['fr', 'Deux morts, selon le ministère de la Santé kestovien.', 'ministère de la Santé kestovien'],
    ['fr', 'Deux morts, selon le ministère de la Santé de Kestovia.', 'ministère de la Santé'],
    ['fr', 'Deux morts, selon le ministère kestovien de la Santé.', 'ministère kestovien de la Santé'],
    ['es', 'Hubo dos muertos, según el Ministerio kestoviano de Salud.', 'Ministerio kestoviano de Salud'],
    ['es', 'Hubo dos muertos, según el Ministerio de Salud kestoviano.', 'Ministerio de Salud kestoviano'],
    ['it', 'Due morti, secondo il ministero della Salute kestoviano.', 'ministero della Salute kestoviano'],
    ['pt', 'Dois mortos, segundo o Ministério da Saúde kestoviano.', 'Ministério da Saúde kestoviano'],
    [
      'de',
      'Zwei Tote, wie das kestowische Gesundheitsministerium mitteilte.',
      'kestowische Gesundheitsministerium',
    ],
    ['ru', 'Двое погибли, сообщил кестовский Минздрав.', 'кестовский Минздрав'],
    ['tr', 'İki kişi öldü. Kestovia Sağlık Bakanlığı bunu doğruladı.', 'Sağlık Bakanlığı'],
    ['ar', 'قتل شخصان، بحسب وزارة الصحة الكستوفية أمس.', 'وزارة الصحة الكستوفية'],
    ['fa', 'دو نفر کشته شدند. وزارت بهداشت کستوویا این را گفت.', 'وزارت بهداشت'],
    ['he', 'שני בני אדם נהרגו, מסר משרד הבריאות הקסטובי.', 'משרד הבריאות הקסטובי'],
  ])('%s: %s', (language, text, words) => {
    expect(named(text, language)).toContain(`${words}=kestovian-health`);
  });
});

describe('an office alone', () => {
  it.each([
    ['en', 'Two people died in Ulmina, the health ministry said.'],
    ['fr', 'Deux personnes sont mortes à Ulmina, a annoncé le ministère de la Santé.'],
    ['es', 'Dos personas murieron en Ulmina, informó el Ministerio de Salud.'],
    ['it', 'Due persone sono morte a Ulmina, ha detto il ministero della Salute.'],
    ['pt', 'Duas pessoas morreram em Ulmina, disse o Ministério da Saúde.'],
    ['de', 'Zwei Menschen starben in Ulmina, teilte das Gesundheitsministerium mit.'],
    ['ru', 'Два человека погибли в городе Ульмина, сообщил Минздрав.'],
    ['tr', 'Ulmina kentinde iki kişi öldü. Sağlık Bakanlığı sayının arttığını açıkladı.'],
    ['ar', 'قتل شخصان في أولمينا، وأعلنت وزارة الصحة أن العدد قد يرتفع.'],
    ['fa', 'دو نفر در اولمینا کشته شدند. وزارت بهداشت اعلام کرد شمار آنها بیشتر می‌شود.'],
    ['he', 'שני בני אדם נהרגו באולמינה, מסר משרד הבריאות.'],
  ])('is of the country where it happened, in %s: %s', (language, text) => {
    expect(read(text, language).mentions.map((m) => m.entity)).toContain('kestovian-health');
  });

  it('is the one that the page names in full', () => {
    const text =
      'Marvek was hit.\n\nThe Kestovian Army denied it. Marvek burned.\n\nThe army said it was elsewhere.';
    expect(named(text)).toEqual([
      'Marvek=marvek',
      'Kestovian Army=kestovian-army',
      'Marvek=marvek',
      'army=kestovian-army',
    ]);
  });
  it('stays unmarked between two countries', () => {
    const text =
      'Rockets hit Marvek and Ulmina.\n\nThe army said it had seen none. The health ministry said nothing.';
    expect(named(text)).toEqual(['Marvek=marvek', 'Ulmina=ulmina']);
  });
  it('stays unmarked with the adjective of an unknown nation inside', () => {
    const text = 'Deux morts à Marvek, selon le ministère norlandais de la Santé.';
    expect(named(text, 'fr')).toEqual(['Marvek=marvek']);
  });
  it.each([
    'The Norlandic health ministry spoke of Marvek.',
    'A health ministry must count them, Marvek shows.',
    'The local health ministry of Marvekshire is far from Marvek.',
    'An army base in Marvek was hit.',
    'The deputy prime minister visited Marvek.',
  ])('stays unmarked when it is somebody else’s, or nobody’s: %s', (text) => {
    expect(named(text)).toEqual(['Marvek=marvek']);
  });
});

describe('an office that people hold', () => {
  it.each([
    ['2029-06-01', 'ada-lind'],
    ['2030-01-31', 'ada-lind'],
    ['2030-02-01', 'bo-rask'],
    ['2031-06-30', 'bo-rask'],
  ])('on %s is %s', (day, person) => {
    expect(named('Marvek mourns. The prime minister spoke.', 'en', day)).toContain(
      `prime minister=${person}`,
    );
    expect(named('The Valdorian prime minister spoke.', 'en', day)).toEqual([
      `Valdorian prime minister=${person}`,
    ]);
  });
  it.each(['2031-07-01', null])('is nobody on a day that no source covers: %s', (day) => {
    expect(named('The Valdorian prime minister spoke.', 'en', day)).toEqual([]);
  });
  it('does not mark a title before a name', () => {
    expect(
      named('Valdorian Prime Minister Bo Rask spoke. Valdorian Prime Minister Jan Olm did not.'),
    ).toEqual(['Bo Rask=bo-rask']);
  });
});

describe('a capital', () => {
  it.each([
    ['en', 'Ulmina denied the charge.', 'Witnesses in Ulmina denied the charge.'],
    ['en', 'Ulmina’s forces fell back.', 'Ulmina’s streets were empty.'],
    ['en', 'Talks between Ulmina and others failed.', 'Strikes on Ulmina have gone on.'],
    ['fr', 'Ulmina a démenti toute implication.', 'À Ulmina, on a démenti toute implication.'],
    ['es', 'Ulmina negó toda implicación.', 'En Ulmina negó un vecino toda implicación.'],
    ['it', 'Ulmina ha negato ogni ruolo.', 'A Ulmina ha negato ogni ruolo un testimone.'],
    ['pt', 'Ulmina negou qualquer envolvimento.', 'Em Ulmina negou um morador qualquer envolvimento.'],
    ['de', 'Ulmina wies die Vorwürfe zurück.', 'In Ulmina wies ein Zeuge die Vorwürfe zurück.'],
    ['ru', 'Ульмина отвергла обвинения.', 'В городе Ульмина отвергли обвинения.'],
    ['tr', 'Ulmina suçlamaları reddetti.', 'Ulmina sokakları boştu.'],
    ['ar', 'ونفت أولمينا أي دور لها في ذلك.', 'وقال شهود في أولمينا إنهم سمعوا دوي انفجارات.'],
    ['fa', 'اولمینا این اتهام را رد کرد.', 'در اولمینا این اتهام را رد کرد.'],
    ['he', 'אולמינה הכחישה כל קשר לכך.', 'באולמינה הכחישה עדה כל קשר לכך.'],
  ])('is its government or a town, in %s: %s', (language, state, town) => {
    expect(read(state, language).mentions.map((m) => m.entity)).toEqual(['kestovia']);
    expect(read(town, language).mentions.map((m) => m.entity)).toEqual(['ulmina']);
  });
});

it('a text without an office is read without going through everybody in the record', () => {
  const fresh = engineOf(RECORD);
  const asked = vi.spyOn(fresh.record.entities, 'values');
  const page = { url: null, title: null, outlet: null, published: null, language: 'en' };
  expect(fresh.read('A blast was heard in Marvek, in Valdoria.', page).mentions.length).toBeGreaterThan(0);
  expect(asked).not.toHaveBeenCalled();
  // a capital that means a government, which is an office
  fresh.read('Ulmina has denied the report.', page);
  expect(asked).toHaveBeenCalled();
});
