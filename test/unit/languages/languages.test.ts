// What each language offers to the reading: its dates, speakers, turns and places, one construction a row.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index';
import { coverageOf, fitsCue, type Language } from '../../../src/reading/language';
import { unknownPlaces } from '../../../src/reading/events/unknown-places';
import { splitClauses } from '../../../src/reading/events/clauses';
import { splitSentences } from '../../../src/text/sentences';

const language = (code: string): Language => LANGUAGES.all.find((l) => l.code === code)!;
const sentence = (text: string, abbreviation?: RegExp) => splitSentences(text, abbreviation)[0]!;

describe('dates', () => {
  const dates = (code: string, text: string, published: string | null = '2024-03-09') =>
    language(code).dates!(sentence(text, language(code).abbreviation), published).map((d) =>
      d.day ? d.from : `${d.from}/${d.to}`,
    );

  it.each<[code: string, text: string, expected: string[]]>([
    ['en', 'It was hit on Thursday.', ['2024-03-07']],
    ['en', 'It was hit on December 30.', ['2023-12-30']],
    ['en', 'It was hit last month.', ['2024-02-01/2024-02-29']],
    ['en', 'It was hit in January.', ['2024-01-01/2024-01-31']],
    ['fr', 'La base a été frappée jeudi.', ['2024-03-07']],
    ['fr', 'Fin janvier, la base a été frappée.', ['2024-01-19/2024-01-31']],
    ['fr', 'La base a été frappée début février 2023.', ['2023-02-01/2023-02-12']],
    ['fr', 'La base a été frappée le mois dernier.', ['2024-02-01/2024-02-29']],
    ['de', 'Ende Januar wurde die Basis getroffen.', ['2024-01-19/2024-01-31']],
    ['de', 'Die Basis wurde am 4. Januar getroffen.', ['2024-01-04']],
    ['de', 'Die Basis wurde am 16.01.2024 getroffen.', ['2024-01-16']],
    ['de', 'Die Basis wurde in der vergangenen Woche getroffen.', ['2024-02-25/2024-03-08']],
    ['es', 'La base fue atacada a finales de enero de 2023.', ['2023-01-19/2023-01-31']],
    ['es', 'La base fue atacada el jueves.', ['2024-03-07']],
    ['it', 'Il 4 gennaio 2024 la base è stata colpita.', ['2024-01-04']],
    ['it', 'A metà febbraio la base è stata colpita.', ['2024-02-09/2024-02-21']],
    ['ar', 'تعرضت القاعدة لهجوم يوم الخميس.', ['2024-03-07']],
    ['ar', 'تعرضت القاعدة لهجوم في ٤ كانون الثاني.', ['2024-01-04']],
    ['ar', 'تعرضت القاعدة لهجوم في أواخر يناير.', ['2024-01-19/2024-01-31']],
    ['ar', 'تعرضت القاعدة لهجوم الشهر الماضي.', ['2024-02-01/2024-02-29']],
    ['ar', 'تعرضت القاعدة لهجوم أمس.', ['2024-03-08']],
    ['pt', 'A base foi atacada na quinta-feira.', ['2024-03-07']],
    ['pt', 'A base foi atacada em 4 de janeiro de 2024.', ['2024-01-04']],
    ['ru', 'База была атакована в четверг.', ['2024-03-07']],
    ['ru', 'База была атакована вечером 4 января.', ['2024-01-04']],
    ['ru', 'База была атакована вчера.', ['2024-03-08']],
    ['tr', 'Üs, Perşembe günü vuruldu.', ['2024-03-07']],
    ['tr', "Üs, 4 Ocak'ta vuruldu.", ['2024-01-04']],
    ['he', 'הבסיס הותקף ביום חמישי.', ['2024-03-07']],
    ['he', 'הבסיס הותקף ב-4 בינואר 2024.', ['2024-01-04']],
    ['fa', 'پایگاه روز پنجشنبه هدف قرار گرفت.', ['2024-03-07']],
    ['fa', 'پایگاه در ۱۴ دی ۱۴۰۲ هدف قرار گرفت.', ['2024-01-04']],
    ['fa', 'پایگاه دیروز هدف قرار گرفت.', ['2024-03-08']],
  ])('%s: %s', (code, text, expected) => expect(dates(code, text)).toEqual(expected));

  it('are none without the page’s day, unless they name their year', () => {
    expect(dates('it', 'Giovedì la base è stata colpita.', null)).toEqual([]);
    expect(dates('it', 'Il 4 gennaio 2024 la base è stata colpita.', null)).toEqual(['2024-01-04']);
  });
  it('take a month’s name without a word before it for no month', () => {
    expect(dates('fr', 'La mission sur Mars a été retardée.')).toEqual([]);
  });
});

describe('speakers', () => {
  it.each([
    ['en', 'Four people were killed, according to the police.', 'police'],
    ['fr', 'Quatre personnes ont été tuées, selon une source de la police.', 'source de la police'],
    ['fr', 'Quatre personnes ont été tuées, d’après l’armée.', 'armée'],
    ['de', 'Laut der Polizei wurden vier Menschen getötet.', 'Polizei'],
    ['es', 'Murieron cuatro personas, según fuentes médicas.', 'fuentes médicas'],
    ['it', 'Quattro persone sono morte, secondo la polizia.', 'polizia'],
    ['ar', 'قتل أربعة أشخاص وفق الشرطة.', 'الشرطة'],
    ['de', 'Vier Menschen wurden getötet, wie die Polizei am Montag mitteilte.', 'Polizei'],
    ['fr', 'Quatre personnes ont été tuées, a indiqué la police régionale.', 'police régionale'],
    ['es', 'Murieron cuatro personas, informó la policía nacional.', 'policía nacional'],
    ['it', 'Quattro persone sono morte, ha riferito la polizia locale.', 'polizia locale'],
    ['pt', 'Quatro pessoas morreram, informou a polícia militar.', 'polícia militar'],
    ['ru', 'Четыре человека погибли, сообщила полиция области.', 'полиция области'],
    ['ar', 'قتل أربعة أشخاص، أعلنت الشرطة.', 'الشرطة'],
    ['he', 'ארבעה בני אדם נהרגו, מסרה המשטרה המקומית.', 'המשטרה המקומית'],
    // the speaker opens the sentence, the verb ends it
    ['tr', 'Sağlık Bakanlığı, dört kişinin öldüğünü açıkladı.', 'Sağlık Bakanlığı'],
    ['tr', 'Yetkililer dört kişinin öldüğünü söyledi.', 'Yetkililer'],
    ['tr', 'Vali Kerem Aydın, dört kişinin öldüğünü bildirdi.', 'Vali Kerem Aydın'],
    ['fa', 'وزارت بهداشت اعلام کرد که چهار نفر کشته شدند.', 'وزارت بهداشت'],
    ['fa', 'پلیس شمار کشته‌شدگان را چهار نفر اعلام کرد.', 'پلیس'],
    ['fa', 'چهار نفر کشته شدند، استاندار گفت.', 'استاندار'],
    // “according to”, before and after
    ['tr', 'Polise göre dört kişi öldü.', 'Polis'],
    ['tr', "Sağlık Bakanlığı'na göre dört kişi öldü.", 'Sağlık Bakanlığı'],
    ['tr', 'Valiliğin açıklamasına göre dört kişi öldü.', 'Valiliğ'],
    ['fa', 'به گفتهٔ پلیس چهار نفر کشته شدند.', 'پلیس'],
    ['fa', 'به گفته رسانه‌های دولتی دست‌کم چهار نفر کشته شدند.', 'رسانه‌های دولتی'],
    ['en', 'According to local police, four people were killed.', 'local police'],
    ['fr', 'Selon la police, quatre personnes ont été tuées.', 'police'],
    ['de', 'Vier Menschen starben nach Angaben der Behörden.', 'Behörden'],
    ['de', 'Nach Angaben der Ermittler mindestens vier Menschen getötet', 'Ermittler'],
    ['de', 'Nach Angaben der Polizei 14 Menschen getötet', 'Polizei'],
    ['es', 'De acuerdo con la policía, murieron cuatro personas.', 'policía'],
    ['it', 'Secondo la polizia, quattro persone sono morte.', 'polizia'],
    ['pt', 'De acordo com a polícia, quatro pessoas morreram.', 'polícia'],
    ['ru', 'По данным полиции, погибли четыре человека.', 'полиции'],
    ['he', 'לפי המשטרה, ארבעה בני אדם נהרגו.', 'המשטרה'],
    ['ar', 'وبحسب الشرطة، قتل أربعة أشخاص.', 'الشرطة'],
    // in the passive
    ['en', 'Four deaths were confirmed by the governor.', 'governor'],
    ['fr', 'Quatre morts ont été confirmées par la préfecture.', 'préfecture'],
    ['de', 'Vier Tote wurden von der Polizei bestätigt.', 'Polizei'],
    ['es', 'Cuatro muertes fueron confirmadas por la fiscalía.', 'fiscalía'],
    ['it', 'Quattro morti sono stati confermati dalla prefettura.', 'prefettura'],
    ['pt', 'Quatro mortes foram confirmadas pela polícia.', 'polícia'],
    ['tr', 'Dört ölüm valilik tarafından doğrulandı.', 'valilik'],
    // an aside between the speaker and the verb
    ['fr', 'Les rebelles, eux, parlent de douze morts.', 'rebelles'],
  ])('%s: %s', (code, text, name) => {
    const [speaker] = language(code).speakers!.find(text);
    expect(speaker?.name).toBe(name);
    expect(text.slice(speaker!.start, speaker!.end)).toContain(name);
  });
});

describe('turns to another event', () => {
  it.each([
    ['en', 'The army bombed two posts after a drone hit its base.'],
    ['fr', 'L’armée a bombardé deux postes après une attaque contre sa base.'],
    ['de', 'Die Armee bombardierte zwei Posten nach einem Angriff auf ihre Basis.'],
    ['es', 'El ejército bombardeó dos puestos después de un ataque contra su base.'],
    ['it', 'L’esercito ha bombardato due posti dopo un attacco contro la sua base.'],
    ['ar', 'قصف الجيش موقعين بعد هجوم على قاعدته.'],
  ])('%s: %s', (code, text) => {
    const clauses = splitClauses(sentence(text), language(code).clauses);
    expect(clauses.map((c) => c.background)).toEqual([false, true]);
    expect(clauses.map((c) => c.text).join('')).toBe(text);
  });
});

describe('places where something happened', () => {
  it.each([
    ['en', 'a strike in eastern ', true],
    ['en', 'a statement by ', false],
    ['fr', 'une frappe dans l’est de ', true],
    ['fr', 'le gouvernement de ', false],
    ['de', 'ein Angriff im Osten von ', true],
    ['es', 'un ataque en la ciudad de ', true],
    ['it', 'un attacco a ', true],
    ['ar', 'غارة شرقي ', true],
    ['ar', 'قال رئيس ', false],
    ['pt', 'um ataque na cidade de ', true],
    ['pt', 'o governo de ', false],
    ['ru', 'удар по базе в городе ', true],
    ['ru', 'по данным ', false],
    ['fa', 'حمله در شهر ', true],
    ['he', 'תקיפה באזור ', true],
  ])('%s: %s%s', (code, before, located) =>
    expect(fitsCue(language(code).places!.located, before, '')).toBe(located),
  );
});

describe('kinds of event', () => {
  it.each([
    ['es', 'drone-attack', 'Un dron alcanzó la base.'],
    ['fr', 'air-strike', 'Les avions ont bombardé la base.'],
    ['de', 'missile-attack', 'Drei Marschflugkörper trafen die Basis.'],
    ['it', 'explosion', 'Una forte esplosione nella base.'],
    ['pt', 'rocket-attack', 'Cinco foguetes caíram na base.'],
    ['ru', 'bombing', 'Смертник подорвался у базы.'],
    ['tr', 'drone-attack', 'Üsse SİHA düştü.'],
    ['ar', 'air-strike', 'وبغارة على القاعدة'],
    ['fa', 'missile-attack', 'موشک‌ها به پایگاه خوردند.'],
    ['he', 'shooting', 'ירי לעבר הבסיס'],
  ])('%s: %s', (code, type, text) => {
    expect(language(code).kinds!.words[type]!.test(text)).toBe(true);
    expect(language(code).kinds!.words['crush']!.test(text)).toBe(false);
    expect(language(code).clauses!.event!.test(text)).toBe(true);
  });
});

describe('places that the record lacks', () => {
  it.each<[code: string, text: string, places: string[]]>([
    ['en', 'Twelve were killed in the town of Bolvika.', ['Bolvika']],
    ['fr', 'Une bombe a tué douze personnes sur un marché de Bolvika.', ['Bolvika']],
    ['fr', 'Ils ont été tués à Noël, à Tarnac.', ['Tarnac']],
    ['es', 'La bomba explotó en el mercado de Villasanta en Navidad.', ['Villasanta']],
    ['it', 'Una bomba in un mercato di Torvana ha ucciso dodici persone in Europa.', ['Torvana']],
    ['pt', 'A explosão no mercado de Vila Serra matou doze pessoas em abril.', ['Vila Serra']],
    ['de', 'Bei einem Anschlag auf einem Markt in Borsk wurden Menschen in Sicherheit gebracht.', ['Borsk']],
    ['ru', 'Взрыв на рынке в Борске унёс жизни двенадцати человек в январе.', ['Борске']],
    ['tr', "Borsk pazarında ve Tolna'da Ocak ayında patlama oldu.", ['Borsk', 'Tolna']],
    ['ar', 'وقع انفجار في سوق مزدحم بمدينة تارنوف.', ['تارنوف']],
    ['fa', 'انفجار در بازار شلوغ شهر تارنوف رخ داد.', ['تارنوف']],
    ['he', 'פיצוץ אירע בשוק המרכזי בעיר דורסק.', ['דורסק']],
  ])('%s: %s', (code, text, places) => {
    const found = unknownPlaces(text, [], language(code).places, () => false);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });
});

describe('sites', () => {
  it.each<[code: string, text: string, site: string, kind: string]>([
    ['en', 'The strike hit a crowded market in the town.', 'a crowded market', 'market'],
    ['fr', 'La frappe a touché un hôpital.', 'hôpital', 'hospital'],
    ['es', 'El misil impactó en una escuela.', 'en una escuela', 'school'],
    ['it', 'Il raid ha colpito una moschea.', 'moschea', 'worship'],
    ['pt', 'A explosão atingiu o mercado central.', 'mercado', 'market'],
    ['de', 'Der Angriff traf ein Krankenhaus.', 'Krankenhaus', 'hospital'],
    ['ru', 'Удар пришёлся по больнице.', 'больнице', 'hospital'],
    ['tr', 'Bir hastane füzeyle vuruldu.', 'hastane', 'hospital'],
    ['ar', 'استهدفت الغارة مدرسة.', 'مدرسة', 'school'],
    ['fa', 'بیمارستان شهر هدف حمله قرار گرفت.', 'بیمارستان', 'hospital'],
    ['he', 'הטיל פגע בבית ספר.', 'בבית ספר', 'school'],
  ])('%s: %s', (code, text, site, kind) => {
    const { sites } = language(code);
    expect(sites!.find(text).map(({ words }) => words)).toEqual([site]);
    expect([...sites!.kinds(site).kinds]).toContain(kind);
  });
});

describe('coverage', () => {
  it('follows from what a language offers', () => {
    const coverage = (code: string) => coverageOf(language(code));
    for (const code of ['en', 'ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'pt', 'ru', 'tr'])
      expect(coverage(code)).toBe('everything');
    expect(coverageOf({ code: 'xx', counts: () => [] })).toBe('names and tolls');
    expect(coverage('nl')).toBe('names');
    expect(coverageOf({ code: null })).toBe('names');
  });
  it.each([
    [
      'Die Polizei teilte mit, dass bei dem Angriff auf die Basis drei Menschen von einer Drohne getötet wurden.',
      'de',
    ],
    [
      'A polícia disse que os três homens foram mortos em um ataque com um drone ao norte da cidade do rio.',
      'pt',
    ],
    ['כוחות הצבא תקפו את הבסיס', 'he'],
  ])('is of the language that a text is in: %s', (text, code) =>
    expect(LANGUAGES.detect(text, 'en').code).toBe(code),
  );
  it.each([
    ['Entre ocho y doce guardias murieron.', 'es'],
    ['Quarante-six personnes ont été blessées.', 'fr'],
    [
      'Doce milicianos murieron en un ataque contra su base en la provincia el martes, dijo la policía.',
      'es',
    ],
  ])('is told by few words too, whatever a page says of itself: %s', (text, code) => {
    expect(LANGUAGES.detect(text, null).code).toBe(code);
    expect(LANGUAGES.detect(text, code).code).toBe(code);
  });
  it('takes a short text for what the page declares', () => {
    expect(LANGUAGES.detect('Explosion', 'fr-FR').code).toBe('fr');
    expect(LANGUAGES.detect('Explosion', null).code).toBe('en');
  });
});
