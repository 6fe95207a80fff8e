// Links: which incident of the record a page reports, and that what is not in the record is tied to none of it.
import { describe, expect, it } from 'vitest';
import { readText } from '../know';

const linked = (text: string, published: string | null) => {
  const { incidents, figures } = readText(text.replace(' | ', '\n\n'), { published });
  return {
    known: incidents.filter((i) => i.link === 'known').map((i) => i.id),
    main: incidents.find((i) => i.main && i.link === 'known')?.id ?? null,
    tied: Object.fromEntries(figures.map((f) => [`${f.measure} ${JSON.stringify(f.value)}`, f.incident])),
    compared: figures.filter((f) => f.comparison !== null).map((f) => f.incident),
  };
};

describe('an event that the record has not', () => {
  it.each([
    ['2024-01-05', 'Blast in Hill Town | Four people were killed in a drone strike in Hill Town on Thursday, the police said.'],
    ['2022-08-21', 'Israeli raid on Natanz kills three | Three people were killed when Israel bombed the enrichment site at Natanz on Friday, Iran said.'],
    ['2023-05-10', 'Israel hits Doha, six dead | Six people were killed by an Israeli strike on the Qatari capital on Tuesday, Hamas said.'],
    ['2023-08-20', 'American raid on a port in Yemen kills 40 | A US air strike on a port in Yemen killed at least 40 people on Thursday, the Houthis said.'],
    ['2026-02-11', 'Seven dead in Israeli raid on Damascus | An Israeli strike on a house in Damascus killed seven people on Tuesday.'],
    ['2024-02-10', 'Their commanders had planned attacks on American soldiers, the Pentagon said; Kataib Hezbollah did not answer.'],
    ['2024-02-12', 'Commanders of Kataib Hezbollah were plotting further attacks against US troops, the army said.'],
    ['2023-03-02', 'Blast in Erbil | A bomb killed two people in a market of Erbil on Wednesday, the police said.'],
  ])('%s: %s', (published, text) => {
    const { known, main, compared } = linked(text, published);
    expect({ known, main, compared }).toEqual({ known: [], main: null, compared: [] });
  });
}); // prettier-ignore

describe('an event of the record', () => {
  it.each([
    [null, 'Strike kills militia commander in Baghdad | A US drone hit a headquarters of Harakat al-Nujaba in Baghdad and killed a commander. The government of Mohammed Shia al-Sudani protested.', '2024-01-04-baghdad-nujaba-strike'],
    ['2024-04-05', 'Raid on consulate in Damascus | Israeli jets struck the Iranian consulate in Damascus on Monday. Iran said that the strike killed seven of its officers.', '2024-04-01-damascus-consulate-strike'],
    ['2020-03-14', 'American jets bomb Kataib Hezbollah | US jets bombed five stores of Kataib Hezbollah in Iraq on Thursday.', '2020-03-12-us-strikes-kataib-hezbollah'],
    ['2020-03-20', 'Rockets that hit Camp Taji in Iraq on March 11 killed one Briton and two Americans.', '2020-03-11-camp-taji-rocket-attack'],
    ['2024-02-09', 'Am Mittwoch tötete eine US-Drohne in Bagdad einen Kommandeur der Kataib Hisbollah.', '2024-02-07-baghdad-kataib-hezbollah-strike'],
    ['2024-02-09', 'Среда: американский дрон убил в Багдаде командира группировки Катаиб Хезболла, сообщает армия.', '2024-02-07-baghdad-kataib-hezbollah-strike'],
    ['2024-02-09', 'Un drone americano mercoledì ha ucciso a Bagdad un comandante di Kataib Hezbollah, secondo la polizia.', '2024-02-07-baghdad-kataib-hezbollah-strike'],
    ['2024-01-31', 'Rage at home over the killing of three U.S. troops in Jordan on Sunday.', '2024-01-28-tower-22-drone-attack'],
    [null, 'Missiles hit Ain al-Asad | Iran launched ballistic missiles at the Iraqi base of Ain al-Asad on January 8. Eleven American soldiers were hurt.', '2020-01-08-ain-al-asad-missile-attack'],
  ])('%s: %s', (published, text, incident) => {
    expect(linked(text, published).main).toBe(incident);
  });
}); // prettier-ignore

describe('a page that tells of two', () => {
  it('keeps the background’s dead apart from the story’s', () => {
    const { tied } = linked(
      'Militias count 16 dead | US planes struck targets in Iraq and Syria on Friday in answer to a drone attack that had killed three soldiers in Jordan. 16 people died in Iraq.',
      '2024-02-03',
    );
    expect(tied['killed 3']).toBe('2024-01-28-tower-22-drone-attack');
    expect(tied['killed 16']).toBe('2024-02-02-us-strikes-iraq-syria');
  });
  it('does not take a count over years for that of one attack', () => {
    const { tied } = linked(
      'Iranian missiles hit Ain al-Asad | Iran fired missiles at Ain al-Asad in Iraq on Wednesday. The conflict there has killed 30,000 people since 2003.',
      '2020-01-09',
    );
    expect(tied['killed 30000'] ?? null).toBe(null);
  });
  it.each([
    [
      'Following rockets on Erbil that killed a contractor on Feb. 15, American jets hit militia posts near Abu Kamal in Syria.',
    ],
    [
      'The air raid near Abu Kamal avenged rockets that had killed a contractor in Erbil and hurt a US soldier.',
    ],
  ])('takes what a sentence opens or ends with for the background: %s', (text) => {
    const { known, main } = linked(text, '2021-02-27');
    expect(known).toContain('2021-02-15-erbil-rocket-attack');
    expect(main).toBe('2021-02-25-us-strike-abu-kamal');
  });
  it('gives the figures of an event that the record lacks to none of it', () => {
    const { tied } = linked(
      'Iranian missiles hit Ain al-Asad | Iran fired missiles at Ain al-Asad on Wednesday. The day before, a crush in a funeral crowd had killed 40 people and hurt 150.',
      '2020-01-09',
    );
    expect(tied['killed 40'] ?? null).toBe(null);
  });
});

it('names what is likely but not sure as such, and compares none of its figures', () => {
  for (const published of ['2024-02-20', '2024-03-10', null]) {
    const { incidents, figures } = readText(
      'Base in Iraq attacked\n\nRockets hit a base in Iraq and wounded two soldiers, officials said.',
      { published },
    );
    const maybe = new Set(incidents.filter((i) => i.link === 'maybe').map((i) => i.id));
    for (const f of figures) expect(maybe.has(f.incident ?? '')).toBe(false);
  }
});
