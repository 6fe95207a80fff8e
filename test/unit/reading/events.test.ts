// The events of a page: which clauses and figures are of one event, and which pages are. Texts and names are invented; of the
// record only the small invented one is there.
import { growth } from '../growth';
import { describe, expect, it } from 'vitest';
import type { PageInfo, Reading } from '../../../src/model/reading';
import { signatureOf } from '../../../src/reading/events/signature';
import { groupPages } from '../../../src/reading/together';
import { fixedEngine, readFixed } from '../fixed-record';

const page = (text: string, more: Partial<PageInfo> = {}) => readFixed(text, undefined, more);

/** The values of the figures of each event, in the order of the events. */
const byEvent = ({ events, figures }: Reading) =>
  events
    .map(({ id }) => figures.filter((f) => f.event === id).map((f) => f.value))
    .filter((v) => v.length > 0);

describe('events of a page', () => {
  it.each([
    [
      'headline, lead and body of one story',
      'Market bombing kills 12\n\nTwelve people were killed when a bomb went off in Larvik on Thursday.\n\nAt least 30 people were wounded in the blast, doctors said.',
      [[12, 12, 30]],
    ],
    [
      'an attack of another month',
      'Bomb kills 12 in Larvik\n\nTwelve people were killed by a bomb in Larvik on Thursday.\n\nIn January, a raid in Tolna killed 7 people and wounded 9.',
      [
        [12, 12],
        [7, 9],
      ],
    ],
    [
      'what the story answered',
      'Raid kills 5 in Larvik\n\nFive people were killed in a raid on Larvik on Thursday in retaliation for an attack that killed 16 soldiers.',
      [[5, 5], [16]],
    ],
    [
      'another attack of last year, told twice',
      'Shrine shooting leaves 3 dead\n\nLast year the shrine had been attacked too, and 13 people were killed.\n\nThree people were killed at the shrine in Larvik on Thursday.\n\nIn October, 13 people died when it was attacked.',
      [
        [3, 3],
        [13, 13],
      ],
    ],
    [
      'a toll of the war',
      'Shells kill 4 in Larvik\n\nFour people were killed by shells in Larvik on Thursday.\n\nMore than 900 people have been killed since the war began in March.',
      [[4, 4], [900]],
    ],
    [
      'searches and funerals after the day',
      'Blast kills 12\n\nTwelve people were killed by a blast in Larvik on Tuesday.\n\nOn Thursday rescuers said that 40 people were wounded.',
      [[12, 12, 40]],
    ],
    [
      'two earlier events of one paragraph',
      'Bomb kills 12 in Larvik\n\nTwelve people were killed by a bomb in Larvik on Thursday.\n\nIn January, 7 people were killed in Tolna. In February, 21 people were killed in Varsk.',
      [[12, 12], [7], [21]],
    ],
  ])('%s', (_what, text, expected) => {
    expect(byEvent(page(text))).toEqual(expected);
  });

  it('an undated page tells months apart', () => {
    const text =
      'Gunmen kill 20 in Larvik\n\nTwenty people were killed in Larvik on Saturday.\n\nIn January, 7 people were killed in Tolna.';
    expect(byEvent(page(text, { published: null }))).toEqual([[20, 20], [7]]);
  });

  it.each([
    [
      'fr',
      'Attentat à Larvik\n\nDouze personnes ont été tuées dans un attentat à Larvik jeudi.\n\nEn janvier, sept personnes ont été tuées dans une attaque à Tolna.',
      [[12], [7]],
    ],
    [
      'de',
      'Anschlag in Larvik\n\nZwölf Menschen wurden am Donnerstag bei einem Anschlag in Larvik getötet.\n\nIm Januar wurden sieben Menschen bei einem anderen Angriff getötet.',
      [[12], [7]],
    ],
    [
      'es',
      'Atentado en Larvik\n\nDoce personas murieron el jueves en un atentado en Larvik.\n\nEl año pasado, siete personas murieron en otro ataque.',
      [[12], [7]],
    ],
    [
      'tr',
      'Larvik\n\nPerşembe günü saldırıda 12 kişi öldü.\n\nGeçen yıl başka bir saldırıda 7 kişi öldü.',
      [[12], [7]],
    ],
  ])('in %s', (language, text, expected) => {
    expect(byEvent(page(text, { language }))).toEqual(expected);
  });

  it('describes the story and ties it to the record', () => {
    const { events } = page(
      'Blast in Port Town\n\nFour people were killed in an explosion in Port Town on 1 May 2030.',
    );
    expect(events[0]).toMatchObject({
      id: 'e1', main: true, incident: 'harbour-blast', link: 'known', from: '2030-05-01', to: '2030-05-01', place: 'port-town', kind: 'bombing',
    }); // prettier-ignore
    expect(events[0]!.probability).toBeGreaterThan(0);
  });

  it('names places and kinds that no record knows', () => {
    const { events } = page('Gunmen kill nine\n\nGunmen killed nine people in Larvik on Thursday.');
    expect(events[0]).toMatchObject({
      incident: null,
      link: null,
      probability: 0,
      place: 'Larvik',
      kind: 'shooting',
      from: '2030-05-02',
    });
  });

  it('has a story on every page, and no event of an empty one', () => {
    expect(page('Talks go on\n\nMinisters met.').events.map((e) => e.main)).toEqual([true]);
    expect(page('').events).toEqual([]);
  });
});

describe('stages and parts', () => {
  const stages = (text: string) => page(text).figures.map((f) => [f.value, f.stage]);
  it.each([
    ['The death toll has risen to 2,900.', [[2900, 'later']]],
    [
      'Police had initially said that 6 people were killed, but later said that 8 people were killed.',
      [
        [6, 'early'],
        [8, 'later'],
      ],
    ],
    ['Nine people were killed.', [[9, null]]],
  ])('%s', (text, expected) => {
    expect(stages(text)).toEqual(expected);
  });
  it('a part is marked', () => {
    const { figures } = page('Nine people were killed, including two children.');
    expect(figures.map((f) => [f.value, f.part])).toEqual([
      [9, false],
      [2, true],
    ]);
  });
});

describe('pages together', () => {
  const group = (pages: readonly (readonly [text: string, published: string | null])[]) =>
    groupPages(
      pages.map(([text, published]) => signatureOf(page(text, { published }), fixedEngine().record)),
    );
  const FIRST =
    'Bomb kills 12 at Larvik market\n\nGovernor Ansa Torvil of Ostmark said a suicide bombing killed 12 people at a market in Larvik on Thursday.';
  const SECOND =
    'Dozens hurt as bomber strikes\n\nAnsa Torvil, the governor of Ostmark, said 12 people were killed in a suicide bombing in Larvik on Thursday.';
  const LATER =
    'Bomb kills 15 at Larvik market\n\nGovernor Ansa Torvil of Ostmark said a suicide bombing killed 15 people at a market in Larvik on Sunday.';
  const ELSEWHERE =
    'Bomb kills 12 at Varsk market\n\nMayor Rell Ossik of Nordmark said a suicide bombing killed 12 people at a market in Varsk on Thursday.';

  it('joins pages of one event that no record knows', () => {
    expect(group([[FIRST, '2030-05-03'], [ELSEWHERE, '2030-05-03'], [SECOND, '2030-05-04']])).toEqual(['g1', null, 'g1']); // prettier-ignore
  });
  it('keeps alike events of other days and places apart', () => {
    expect(group([[FIRST, '2030-05-03'], [LATER, '2030-05-06'], [ELSEWHERE, '2030-05-03']])).toEqual([null, null, null]); // prettier-ignore
  });
  it('is silent where pages say little', () => {
    expect(group([['Bomb kills 12\n\nTwelve people were killed.', null], ['Bomb kills 12\n\nTwelve people died.', null]])).toEqual([null, null]); // prettier-ignore
  });
});

describe('growth', () => {
  const read = (text: string) => () => void page(text, { published: null });
  it.each([
    ['sentences', 'In January, 7 people were killed in an earlier attack in Tolna. '],
    ['paragraphs', 'On 3 May, 7 people were killed in another attack in Tolna.\n\n'],
    ['one sentence', 'after 7 people were killed in Tolna and '],
  ])('is linear in %s', (_what, piece) => {
    // four times the text: 4 is a straight line, 16 a square
    const MOST = 4 * 2.3;
    expect(growth(read(piece.repeat(100)), read(piece.repeat(400)), MOST, 30)).toBeLessThan(MOST);
  });
});
