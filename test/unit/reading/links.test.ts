// Links: which incident of the record a page reports, and that what is not in the record is tied to none of it.
import { describe, expect, it } from 'vitest';
import { readInvented } from '../invented-war';

const linked = (text: string, published: string | null) => {
  const { incidents, figures } = readInvented(text.replace(' | ', '\n\n'), { published });
  return {
    known: incidents.filter((i) => i.link === 'known').map((i) => i.id),
    main: incidents.find((i) => i.main && i.link === 'known')?.id ?? null,
    tied: Object.fromEntries(figures.map((f) => [`${f.measure} ${JSON.stringify(f.value)}`, f.incident])),
    compared: figures.filter((f) => f.comparison !== null).map((f) => f.incident),
  };
};

const STRIKE = '2031-03-04-marvek-depot-strike';
const ROCKETS = '2031-02-20-dorsk-base-rocket-attack';

describe('an event that the record has not', () => {
  it.each([
    ['2031-03-05', 'Blast in Ulmina | Four people were killed in a drone strike in Ulmina on Tuesday, the police said.'],
    ['2031-03-05', 'Blast in Hill Town | Four people were killed in a drone strike in Hill Town on Tuesday, the police said.'],
    ['2029-08-21', 'Kestovian raid on Marvek kills three | Three people were killed when Kestovia bombed a workshop in Marvek on Friday, Valdoria said.'],
    ['2030-05-10', 'Kestovia hits Dorsk, six dead | Six people were killed by a Kestovian strike on Dorsk on Tuesday, Katibat al-Marjan said.'],
    ['2030-08-20', 'Kestovian raid on a port in Valdoria kills 40 | A Kestovian air strike on a port in Valdoria killed at least 40 people on Thursday, the Highland Front said.'],
    ['2033-02-11', 'Seven dead in Kestovian raid on Marvek | A Kestovian strike on a house in Marvek killed seven people on Tuesday.'],
    ['2031-03-12', 'Their commanders had planned attacks on Kestovian soldiers, the ministry said; Katibat al-Marjan did not answer.'],
    ['2031-03-13', 'Commanders of Katibat al-Marjan were plotting further attacks against Kestovian troops, the army said.'],
    ['2030-03-02', 'Blast in Dorsk | A bomb killed two people in a market of Dorsk on Wednesday, the police said.'],
  ])('%s: %s', (published, text) => {
    const { known, main, compared } = linked(text, published);
    expect({ known, main, compared }).toEqual({ known: [], main: null, compared: [] });
  });
}); // prettier-ignore

describe('an event of the record', () => {
  it.each([
    [null, 'Strike kills militia commander in Marvek | A Kestovian drone hit a depot of Katibat al-Marjan in Marvek and killed a commander. The Valdorian health ministry protested.', STRIKE],
    ['2031-03-07', 'Raid on depot in Marvek | Kestovian jets struck the depot in Marvek on Tuesday. Katibat al-Marjan said that the strike killed five of its members.', STRIKE],
    ['2031-02-22', 'Katibat al-Marjan fires on a base | Katibat al-Marjan fired rockets at a base in Valdoria on Thursday.', ROCKETS],
    ['2031-02-28', 'Rockets that hit the base in Dorsk on February 20 killed three Kestovians.', ROCKETS],
    ['2031-03-07', 'Am Dienstag tötete eine kestowische Drohne in Marvek einen Kommandeur des Mardschan-Bataillons.', STRIKE],
    ['2031-03-07', 'Un drone kestoviano martedì ha ucciso a Marvek un comandante di Katibat al-Marjan, secondo la polizia.', STRIKE],
    ['2031-02-23', 'Rage at home over the killing of three Kestovian soldiers in Dorsk on Thursday.', ROCKETS],
    [null, 'Rockets hit Dorsk | Katibat al-Marjan fired rockets at the base of the Kestovian army in Dorsk on February 20. Nine Kestovian soldiers were hurt.', ROCKETS],
  ])('%s: %s', (published, text, incident) => {
    expect(linked(text, published).main).toBe(incident);
  });
}); // prettier-ignore

describe('a page that tells of two', () => {
  it('keeps the background’s dead apart from the story’s', () => {
    const { tied } = linked(
      'Militia counts 5 dead | A Kestovian drone struck a depot in Marvek on Tuesday in answer to a rocket attack that had killed three Kestovian soldiers in Dorsk. Five members of Katibat al-Marjan died in Marvek.',
      '2031-03-05',
    );
    expect(tied).toMatchObject({ 'killed 3': ROCKETS, 'killed 5': STRIKE });
  });
  it('does not take a count over years for that of one attack', () => {
    const { tied } = linked(
      'Rockets hit Dorsk | Katibat al-Marjan fired rockets at the base in Dorsk on Thursday. The conflict there has killed 30,000 people since 2003.',
      '2031-02-21',
    );
    expect(tied['killed 30000'] ?? null).toBe(null);
  });
  it.each([
    [
      'Following rockets on Dorsk that killed three soldiers on Feb. 20, Kestovian drones hit a depot of Katibat al-Marjan in Marvek.',
    ],
    [
      'The drone strike on a depot in Marvek avenged rockets that had killed three Kestovian soldiers at the base in Dorsk.',
    ],
  ])('takes what a sentence opens or ends with for the background: %s', (text) => {
    const { known, main } = linked(text, '2031-03-05');
    expect(known).toContain(ROCKETS);
    expect(main).toBe(STRIKE);
  });
  it('gives the figures of an event that the record lacks to none of it', () => {
    const { tied } = linked(
      'Rockets hit Dorsk | Katibat al-Marjan fired rockets at the base in Dorsk on Thursday. The day before, a crush in a funeral crowd had killed 40 people and hurt 150.',
      '2031-02-21',
    );
    expect(tied['killed 40'] ?? null).toBe(null);
  });
});

it('names what is likely but not sure as such, and compares none of its figures', () => {
  for (const published of ['2031-03-01', '2031-04-10', null]) {
    const { incidents, figures } = readInvented(
      'Base in Valdoria attacked\n\nRockets hit a base in Valdoria and wounded two soldiers, officials said.',
      { published },
    );
    const maybe = new Set(incidents.filter((i) => i.link === 'maybe').map((i) => i.id));
    for (const f of figures) expect(maybe.has(f.incident ?? '')).toBe(false);
  }
});
