// What numbers count, one construction a row: each language reads it by the same grammar. `measure value`, `part` behind a part.
import { growth } from '../growth';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index';
import { splitSentences } from '../../../src/text/sentences';

function countsIn(code: string, text: string): string[] {
  const language = LANGUAGES.all.find((l) => l.code === code);
  if (!language?.counts) throw new Error(`${code} reads no counts`);
  const tolls = splitSentences(text, language.abbreviation).flatMap((s) => language.counts!(s));
  return tolls.map(({ measure, value, part }) => {
    const count = typeof value === 'object' ? `${value.min}..${value.max}` : value;
    return `${measure} ${count}${part ? ' part' : ''}`;
  });
}

const ROWS: [code: string, rows: [text: string, counts: string[]][]][] = [
  ['en', [
    ['Farland has pulled its last 350 soldiers out of Velm.', ['troops 350 part']],
    ['Farland sent 500 more troops to Velm.', ['troops 500 part']],
    ['Farland keeps 900 troops in Velm.', ['troops 900']],
    ['Two U.S. soldiers were killed and more than 30 hurt.', ['killed 2', 'wounded 30']],
    ['Four U.N. guards died.', ['killed 4']],
    ['Four U.S guards died.', ['killed 4']],
    ['Three guards, among them Lt. Col. Farr, were wounded.', ['wounded 3']],
    ['The U.S. killed 12 fighters at 5 p.m. on Sunday.', ['killed 12']],
    ['Twelve people were killed and buried the next day.', ['killed 12']],
    ['Thirty people were buried under the rubble.', ['missing 30']],
    ['Villagers buried 30 victims.', ['killed 30 part']],
    ['Forty victims were laid to rest.', ['killed 40 part']],
    ['Two U.N. drivers and Lt. Col. Adil Sorn were wounded at 3 p.m. on Jan. 5.', ['wounded 2']],
    ['Four U.S. service members killed.', ['killed 4']],
    ['They killed 70 people and reported at least 85 arsons.', ['killed 70']],
    ['They killed 40 people and saw 25 hostages taken away.', ['killed 40', 'captured 25']],
    ['Twelve were killed, including one of the attackers, and around 29 others injured.', ['killed 12', 'killed 1 part', 'wounded 29']],
    ['The toll had exceeded 150.', ['killed 150']],
    ['Two previously missing guards were confirmed dead.', ['killed 2']],
    ['Ten soldiers died: a sergeant and nine recruits.', ['killed 10', 'killed 9 part']],
    ['The gang threatened to kill 12 clerks.', []],
    ['They said they would kill three guards.', []],
    ['They killed three guards, as they had threatened to.', ['killed 3']],
    ['The grenade killed the mayor, as well as two drivers.', ['killed 2 part']],
    ['The envoy was shot dead, along with two of his bodyguards.', ['killed 2 part']],
    ['The men killed the teacher and his two sons.', ['killed 2 part']],
    ['The strike killed the pilot and two mechanics escaped.', []],
    ['The killers of the four nurses were caught.', ['killed 4']],
    ['The shell hit a queue, killing and wounding over 20 people.', ['killed-or-wounded 20']],
    ['Thirteen bodies were found: seven farmers, five drivers and a nurse.', ['killed 13', 'killed 7 part', 'killed 5 part']],
    ['Nine people died: six in Tarnov and three in Velm.', ['killed 9', 'killed 6 part', 'killed 3 part']],
    ['Nine people died when six gunmen attacked three guards.', ['killed 9']],
    ['On 3 May 14 bodies were found.', ['killed 14']],
    ['On May 14 bodies were found.', []],
    ['A woman died at 1545 (GMT).', []],
    ['Four men shot to death a watchman.', []],
    ['Four people were shot, two fatally.', ['wounded 4', 'killed 2']],
    ['A man and a woman were killed.', ['killed 2']],
    ['A 30-year-old man, his wife and a child were wounded.', ['wounded 3']],
    ['A man and two women were killed.', ['killed 2']],
    ['Three F-15 fighter jets were shot down.', []],
    ['Three fighter pilots were shot dead.', ['killed 3']],
    ['Officers found two men with gunshot wounds.', ['wounded 2']],
    ['Four other students have non-life threatening injuries.', ['wounded 4']],
    ['Gunmen murdered six priests and two maids.', ['killed 6', 'killed 2']],
    ['Three teenagers were shot and two of them died.', ['wounded 3', 'killed 2 part']],
    ['The toll climbed to five injured.', ['wounded 5']],
    ['Eight men, one of them an officer, were wounded or killed.', ['killed-or-wounded 8', 'killed-or-wounded 1 part']],
    ['It “killed three men and injured four more”, he said.', ['killed 3', 'wounded 4']],
    ['Twenty-one passengers and four soldiers were killed.', ['killed 21', 'killed 4']],
    ['The dead included eight farmers, five drivers and one nurse.', ['killed 8 part', 'killed 5 part', 'killed 1 part']],
    ['Of the 39 dead, 16 were civilians.', ['killed 39', 'killed 16 part']],
    ['At least 27 of the 47 attacks were repelled.', ['attacks 27', 'attacks 47']],
    ['It led to the death of the mayor and two others.', ['killed 2 part']],
    ['A pilot and a driver died. Three other crew were killed.', ['killed 3 part']],
    ['The blast left one guard in critical condition and wounded three others.', ['wounded 1 part', 'wounded 3 part']],
    ['Two Redlanders and a Bluelander died at the camp.', ['killed 2', 'killed 1']],
    ['Two soldiers and a dog were killed.', ['killed 2']],
    ['A total of 412 residents, half of them children, have been killed by the army.', ['killed 412']],
    ['Two Redlanders and one Bluelander were killed.', ['killed 2', 'killed 1']],
    ['The blast caused injuries to three workers.', ['wounded 3']],
    ['Dozens of people remain missing.', ['missing dozens']],
    ['The group took 214 passengers hostage; 61 people were arrested.', ['captured 214', 'captured 61']],
    ['Soldiers freed 104 hostages.', []],
    ['They have killed over 200 soldiers.', ['killed 200']],
    ['The bodies of four people were found.', ['killed 4']],
    ['Three rockets struck the base and five soldiers were killed.', ['killed 5']],
    ['The strike killed one of the founders of the group.', []],
    ['No reports of casualties were received.', []],
    ['No one was hurt.', ['wounded 0']],
    ['Two men, Adil Sorn, 24, and Farid Sorn, 57, were shot dead.', ['killed 2']],
    ['Adil Sorn, 24, and Farid Sorn, 57, were killed.', []],
    ['The 34-year-old and a 52-year-old were killed.', []],
    ['The official count does not include the more than 60 bodies found.', ['killed 60']],
    ['There were no deaths.', ['killed 0']],
    ['Troops rescued ten people who had been kidnapped.', []],
    ['Gunmen kidnapped 30 people; 12 of them were later freed.', ['captured 30']],
    ['Three people were fatally wounded and two injured.', ['killed 3', 'wounded 2']],
    ['111 prisoners were killed.', ['killed 111']],
    ['Hundreds are believed to have been killed.', ['killed hundreds']],
    ['Five civilians from one family were killed.', ['killed 5']],
    ['Three family members were killed.', ['killed 3']],
    ['The death toll has risen from 12 to 18.', ['killed 12', 'killed 18']],
    ['It killed between 30 and 40 people.', ['killed 30..40']],
    ['It left 23 dead, 11 of them children, and 40 wounded.', ['killed 23', 'killed 11 part', 'wounded 40']],
    ['Three of the dead were children.', ['killed 3 part']],
    ['Dozens of dead lay in the streets.', ['killed dozens']],
    ['Of the 35 passengers, 12 were killed and the rest hurt.', ['killed 12']],
    ['Four people, a couple and their two daughters, were killed.', ['killed 4', 'killed 2 part']],
    ['He said 300 fighters had surrendered and 45 were killed.', ['killed 45']],
    ['Three children were among the seven dead.', ['killed 3 part', 'killed 7']],
    ['The toll includes 13 children.', ['killed 13 part']],
    ['The explosion injured scores.', ['wounded scores']],
    ['The fighting killed 41 people, forcing over 500,000 civilians to flee.', ['killed 41']],
    ['The floods killed 442 people, with 570,000 others displaced.', ['killed 442']],
    ['He released 58 men after 500 lives were lost and 2 million people were displaced.', ['killed 500']],
  ]],
  ['es', [
    ['Francia retira 350 soldados desplegados en Chad.', ['troops 350 part']],
    ['España mantiene 900 soldados en Chad.', ['troops 900']],
    ['Tres guardias de EE.UU. murieron el domingo.', ['killed 3']],
    ['Tres guardias de EE. UU. murieron el domingo.', ['killed 3']],
    ['Cuarenta víctimas fueron enterradas el miércoles.', ['killed 40 part']],
    ['Velm.-Al menos diez personas murieron.', ['killed 10']],
    ['La riada mató a 60 y obligó a 5.700 a desplazarse.', ['killed 60']],
    ['El número de muertos superó los 150.', ['killed 150']],
    ['Un hombre y una mujer murieron.', ['killed 2']],
    ['La banda amenazó con matar a diez jueces.', []],
    ['En la emboscada perdió la vida un policía.', ['killed 1']],
    ['Un patrullero y un civil muertos en el mercado.', ['killed 1', 'killed 1']],
    ['Mató a tres agentes y dos atacantes.', ['killed 3', 'killed 2']],
    ['Nueve personas secuestradas fueron liberadas.', []],
    ['El balance oficial no incluye los más de 60 cadáveres.', ['killed 60']],
    ['El 14 de marzo mataron a un jefe.', []],
    ['Una persona murió en la explosión.', ['killed 1']],
    ['Tres combatientes, uno de ellos jefe, perecieron por un dron.', ['killed 3']],
    ['Mató el domingo a siete personas e hirió a otras dos.', ['killed 7', 'wounded 2']],
    ['El ataque dejó un muerto y 12 heridos.', ['killed 1', 'wounded 12']],
    ['Un dron mató a un comandante.', []],
  ]],
  ['fr', [
    ['La France retire 350 soldats déployés au Tchad.', ['troops 350 part']],
    ['Trente victimes ont été inhumées mercredi.', ['killed 30 part']],
    ['Quinze villageois ont été tués.', ['killed 15']],
    ['Les tirs ont tué 14 personnes et contraint 500 civils à fuir.', ['killed 14']],
    ['Un homme et une femme ont été tués.', ['killed 2']],
    ['Le groupe menace de tuer dix juges.', []],
    ['L’explosion a tué le maire ainsi que deux gardes.', ['killed 2 part']],
    ['Un berger a été tué au marché.', ['killed 1']],
    ['Une attaque a blessé sept otages.', ['wounded 7']],
    ['111 détenus ont été tués.', ['killed 111']],
    ['Dix otages ont été libérés.', []],
    ['Le bilan officiel n’inclut pas les 60 corps retrouvés.', ['killed 60']],
    ['Une personne est morte dans l’explosion.', ['killed 1']],
    ['La frappe a tué trois soldats et en a blessé cinq.', ['killed 3', 'wounded 5']],
    ['Le bilan est passé à 12 morts, dont deux enfants.', ['killed 12', 'killed 2 part']],
    ['Vingt personnes sont portées disparues.', ['missing 20']],
  ]],
  ['it', [
    ['Il governo ritira 350 soldati dal Ciad.', ['troops 350 part']],
    ['Trenta persone sono state sepolte.', ['killed 30 part']],
    ['Il razzo ha colpito un bus uccidendo due persone e ferendone quattro.', ['killed 2', 'wounded 4']],
    ['Un uomo e una donna sono stati uccisi.', ['killed 2']],
    ['Due ostaggi e tre assalitori sono stati uccisi.', ['killed 2', 'killed 3']],
    ['111 detenuti sono stati uccisi.', ['killed 111']],
    ['Una persona è morta e due sono rimaste ferite.', ['killed 1', 'wounded 2']],
    ['Il raid ha causato un morto e sei feriti.', ['killed 1', 'wounded 6']],
    ['Il bilancio delle vittime è salito a 12, tra cui due bambini.', ['killed 12', 'killed 2 part']],
    ['Sono rimasti feriti quattro soldati.', ['wounded 4']],
  ]],
  ['de', [
    ['Frankreich hat 350 Soldaten aus dem Tschad abgezogen.', ['troops 350 part']],
    ['Frankreich schickt 500 zusätzliche Soldaten in den Tschad.', ['troops 500 part']],
    ['30 Menschen wurden am Mittwoch beigesetzt.', ['killed 30 part']],
    ['Ein Mann und eine Frau wurden getötet.', ['killed 2']],
    ['Ein Mann wurde getötet, drei Angreifer wurden verletzt.', ['killed 1', 'wounded 3']],
    ['111 Gefangene wurden getötet.', ['killed 111']],
    ['Ein Angreifer stach auf einen 21-Jährigen ein, der später starb.', []],
    ['Es wurden ein 14-jähriges Mädchen getötet und 20 Menschen, darunter vier Kinder, verletzt.', ['wounded 20', 'wounded 4 part']],
    ['Zwei Menschen wurden tödlich verletzt.', ['killed 2']],
    ['Bei dem Angriff verloren vier Bürger ihr Leben.', ['killed 4']],
    ['Die Zahl der Toten stieg auf 17.', ['killed 17']],
    ['Es starben 12 Menschen, sechs wurden verletzt.', ['killed 12', 'wounded 6']],
  ]],
  ['pt', [
    ['O governo retira 350 soldados destacados no Chade.', ['troops 350 part']],
    ['Trinta pessoas foram enterradas.', ['killed 30 part']],
    ['O ataque matou 24 pessoas e feriu pelo menos outras 50.', ['killed 24', 'wounded 50']],
    ['Um homem e uma mulher foram mortos.', ['killed 2']],
    ['Seis separatistas foram mortos.', ['killed 6']],
    ['Foi em 1992, quando 111 presos foram assassinados.', ['killed 111']],
    ['A contagem oficial ainda não inclui os mais de 60 corpos.', ['killed 60']],
    ['O ataque matou três militares e feriu 25.', ['killed 3', 'wounded 25']],
    ['Aproximadamente 39 pessoas morreram.', ['killed 39']],
  ]],
  ['ru', [
    ['Страна вывела 200 солдат, размещенных за рубежом.', ['troops 200 part']],
    ['Похоронены 30 человек.', ['killed 30 part']],
    ['Число пострадавших возросло до трёх.', ['wounded 3']],
    ['Погибли мужчина и женщина.', ['killed 2']],
    ['Убиты пять сепаратистов и два заложника.', ['killed 5', 'killed 2']],
    ['Пострадали 40-летняя и 52-летняя женщины.', []],
    ['Погибли 15-ть человек.', ['killed 15']],
    ['Погибли от пяти до семи человек, ранены 12.', ['killed 5..7', 'wounded 12']],
    ['Число погибших достигло 20.', ['killed 20']],
  ]],
  ['tr', [
    ['Ülke Çad\'da konuşlu 350 askeri çekti.', ['troops 350 part']],
    ['30 kişi toprağa verildi.', ['killed 30 part']],
    ['Ölü sayısının 12 artarak 40\'a yükseldiği bildirildi.', ['killed 40']],
    ['Bir erkek ve bir kadın öldü.', ['killed 2']],
    ['Patlamada 2\'si polis 6\'sı sivil olmak üzere 8 kişi öldü.', ['killed 2 part', 'killed 6 part', 'killed 8']],
    ['İkisi çocuk beş kişi öldü.', ['killed 2 part', 'killed 5']],
    ['3 saldırgan öldürüldü, 2 rehine yaralandı.', ['killed 3', 'wounded 2']],
    ['Patlamada bir kişi öldü.', ['killed 1']],
    ['Saldırıda 12 kişi öldü, 33 kişi yaralandı.', ['killed 12', 'wounded 33']],
    ["Ölü sayısı 89'a yükseldi.", ['killed 89']],
  ]],
  ['ar', [
    ['سحبت فرنسا 350 جنديا منتشرين في تشاد.', ['troops 350 part']],
    ['دفن 30 شخصا في المقبرة.', ['killed 30 part']],
    ['مقتل رجل وامرأة في قصف.', ['killed 2']],
    ['قتل خمسة انفصاليين وثلاثة رهائن.', ['killed 5', 'killed 3']],
    ['قتل شخص وأصيب آخران في القصف.', ['killed 1', 'wounded 2']],
    ['قتل جنديان في انفجار.', ['killed 2']],
    ['وفي الـ14 من مارس قتل قائد.', []],
    ['ارتفع عدد القتلى إلى 4 وأصيب 6 آخرون.', ['killed 4', 'wounded 6']],
    ['مقتل 5 أشخاص بينهم طفلان.', ['killed 5', 'killed 2 part']],
    ['قتل 18 جنديا في الشمال و16 شخصا في الجنوب.', ['killed 18', 'killed 16']],
  ]],
  ['fa', [
    ['این کشور ۳۵۰ سرباز را از چاد خارج کرد.', ['troops 350 part']],
    ['30 نفر در گورستان دفن شدند.', ['killed 30 part']],
    ['سه نفر به درجه شهادت نائل آمده‌اند.', ['killed 3']],
    ['یک مرد و یک زن کشته شدند.', ['killed 2']],
    ['پنج جدایی‌طلب و سه گروگان کشته شدند.', ['killed 5', 'killed 3']],
    ['در انفجار یک نفر کشته شد.', ['killed 1']],
    ['103 نفر کشته شدند و 170 نفر زخمی شدند.', ['killed 103', 'wounded 170']],
  ]],
  ['he', [
    ['המדינה הוציאה 350 חיילים מוצבים שם.', ['troops 350 part']],
    ['30 בני אדם נקברו.', ['killed 30 part']],
    ['גבר ואישה נרצחו.', ['killed 2']],
    ['נרצחו גבר כבן 70 ואישה כבת 20.', ['killed 2']],
    ['חמישה חמושים נהרגו בעיר.', ['killed 5']],
    ['אדם אחד נהרג ושלושה נפצעו.', ['killed 1', 'wounded 3']],
    ['נהרגו שלושה אנשים ונפצעו 12.', ['killed 3', 'wounded 12']],
    ['אדם כבן 18 נפגש איתם.', []],
  ]],
]; // prettier-ignore

describe.each(ROWS)('%s', (code, rows) => {
  it.each(rows)('%s', (text, counts) => expect(countsIn(code, text)).toEqual(counts));
});

it('takes time in a straight line with the sentence, whatever it is made of', () => {
  // Four times the text: 4 is a straight line, 16 a square.
  const MOST = 9;
  for (const filler of ['killed 3 ', 'and 12 others, ', 'people of the ', 'قتل 18 '])
    expect(
      growth(
        () => countsIn('en', filler.repeat(1500)),
        () => countsIn('en', filler.repeat(6000)),
      ),
    ).toBeLessThan(MOST);
});

describe('who others are', () => {
  const rolesIn = (text: string) =>
    splitSentences(text).flatMap((s) =>
      LANGUAGES.all[0]!.counts!(s).map(({ value, who }) => `${JSON.stringify(value)} ${who.role}`),
    );
  it.each([
    ['The strike killed two children and injured 12 others.', ['2 children', '12 people']],
    ['79 civilians, including 43 children, were killed and 38 others injured.', ['79 civilians', '43 children', '38 civilians']],
    ['A mayor, two police officers and 11 others were killed.', ['2 police', '11 people']],
    ['Four fighters were killed and six wounded.', ['4 combatants', '6 combatants']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
}); // prettier-ignore

describe('how sure a count is', () => {
  const qualifiersIn = (code: string, text: string) => {
    const language = LANGUAGES.all.find((l) => l.code === code)!;
    return language.counts!(splitSentences(text, language.abbreviation)[0]!).map((t) => t.qualifier);
  };
  it.each([
    ['en', 'The toll had exceeded 150.', 'more-than'],
    ['fr', 'Le nombre de morts a dépassé 150.', 'more-than'],
    ['tr', 'Ölü sayısı 150’yi aştı.', 'more-than'],
    ['ru', 'Число погибших превысило 150.', 'more-than'],
    ['ru', 'Число погибших возросло до трёх.', 'exactly'],
    ['ru', 'Погибли до 30 человек.', 'up-to'],
  ])('%s: %s', (code, text, qualifier) => expect(qualifiersIn(code, text)).toEqual([qualifier]));
});
