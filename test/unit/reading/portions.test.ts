// Counts of one place, one hospital or the buried, beside the whole that the page gives: never set beside others' wholes.
import { describe, expect, it } from 'vitest';
import { readInvented } from '../invented-war';

const STORY =
  'Kestovian strikes kill 24 in Marvek | Kestovian drone strikes on a depot in Marvek killed 24 people on 4 March.';
const portionsOf = (text: string) =>
  readInvented(text.replaceAll(' | ', '\n\n'), { published: '2031-03-05' }).figures.flatMap((f) =>
    f.portion ? [`${f.measure} ${JSON.stringify(f.value)}`] : [],
  );

describe('a part printed as if it were whole', () => {
  it.each([
    ['one hospital’s', 'Sorn Hospital received 12 bodies.', ['killed 12']],
    ['one hospital’s, coordinated', 'A doctor said that 19 bodies and nine wounded were brought to Sorn Hospital.', ['killed 19']],
    ['one attack of several', 'The first blast killed nine people.', ['killed 9']],
    ['the buried', 'By Wednesday 11 victims had been laid to rest.', ['killed 11']],
    ['sites', 'The strike on the tents killed seven people. A missile on a school killed nine.', ['killed 7', 'killed 9']],
    ['sites of one sentence', 'One strike killed seven people in a house, three in a school and eleven by the river.', ['killed 7', 'killed 3', 'killed 11']],
  ])('%s', (_what, sentence, portions) => {
    expect(portionsOf(`${STORY} | ${sentence}`)).toEqual(portions);
  });
  it.each([
    ['the title’s count at its site', 'The strike killed 24 people at a school and 24 at the market.'],
    ['one count of one site', 'Rescuers spoke of nine dead in the depot.'],
    ['a count that fell', 'Initially 26 people were said to have been killed.'],
    ['a larger count', 'Sorn Hospital spoke of 31 dead.'],
  ])('is not %s', (_what, sentence) => {
    expect(portionsOf(`${STORY} | ${sentence}`)).toEqual([]);
  });
  it('is not a count without any whole on the page', () => {
    expect(portionsOf('Sorn Hospital received 12 bodies after a strike in Marvek.')).toEqual([]);
  });
  it('agrees with others, and contradicts none', () => {
    const { figures } = readInvented(
      'Kestovian strike kills six in Marvek\n\nA Kestovian drone strike on a depot in Marvek killed six members of Katibat al-Marjan on 4 March.\n\nSorn Hospital received three bodies.',
      { published: '2031-03-05' },
    );
    const part = figures.find((f) => f.value === 3)!;
    expect(part).toMatchObject({ part: true, portion: true });
    expect(part.comparison?.reports.map((r) => r.relation) ?? []).not.toContain('differs');
  });
}); // prettier-ignore

describe('who some were of those counted before', () => {
  const partsOf = (text: string) =>
    readInvented(text, { published: '2031-03-05' }).figures.map(
      (f) => `${f.measure} ${JSON.stringify(f.value)}${f.part ? ' part' : ''}`,
    );
  it('takes the measure of the sentence before', () => {
    expect(partsOf('A raid in Marvek wounded nine people. Two of them were children.')).toEqual([
      'wounded 9',
      'wounded 2 part',
    ]);
  });
  it('is no count where nobody was counted, or fewer', () => {
    expect(partsOf('The guards met in Marvek. Two of them were women.')).toEqual([]);
    expect(partsOf('A raid in Marvek killed two people. The other four were civilians.')).toEqual([
      'killed 2',
    ]);
  });
});

it('takes a value that the page gives up for an earlier one of others', () => {
  const { figures } = readInvented(
    'Kestovian strike in Marvek\n\nThe toll of a Kestovian drone strike on a depot in Marvek on 4 March rose from four to nine dead members of Katibat al-Marjan.',
    { published: '2031-03-06' },
  );
  const reports = figures.find((f) => f.value === 9)?.comparison?.reports ?? [];
  expect(reports.filter((r) => r.value === 4).map((r) => r.relation)).not.toContain('differs');
});
