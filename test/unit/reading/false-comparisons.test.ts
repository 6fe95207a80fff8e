// What no reader may ever see: a figure set beside those of another event.
import { describe, expect, it } from 'vitest';
import { readInvented } from '../invented-war';

const STRIKE = '2031-03-04-marvek-depot-strike';
const figuresOf = (text: string, published = '2031-03-06') =>
  Object.fromEntries(
    readInvented(text.replaceAll(' | ', '\n\n'), { published }).figures.map((f) => [
      `${f.measure} ${JSON.stringify(f.value)}`,
      f.incident,
    ]),
  );
/** The page's own strike, with the toll that reports print. */
const STORY =
  'Kestovian strike kills four in Marvek | A Kestovian drone strike on a depot in Marvek killed four members of Katibat al-Marjan on 4 March.';

describe('beside the strike of a page', () => {
  it('is compared itself', () => {
    expect(figuresOf(STORY)['killed 4']).toBe(STRIKE);
  });
  it.each([
    ['another town of the same day', 'In Ulmina a second raid of the same day killed eleven people.', 'killed 11'],
    ['another town in the sentence of both', 'A bomb went off in Marvek, and an ambush in Ulmina killed eleven people.', 'killed 11'],
    ['the dead of a day', 'Across Valdoria 31 people were killed on Tuesday, the health ministry said.', 'killed 31'],
    ['a line of a list', 'Kestovia: Seventeen people have been killed.', 'killed 17'],
    ['another state that counts its own', 'Kestovia reported that seventeen people had been killed.', 'killed 17'],
    ['a second toll on nobody’s word', 'In the same week 23 people were killed.', 'killed 23'],
    ['a count beside one that runs on', 'Since the war began 900 people have been killed. The rescuers have treated 622 injured people.', 'wounded 622'],
    ['what was months before', 'The month before, in January, gunmen killed nineteen people.', 'killed 19'],
    ['nobody of somebody else’s', 'The army reported that no one had been killed.', 'killed 0'],
  ])('is not %s', (_what, sentence, figure) => {
    const figures = figuresOf(`${STORY} | ${sentence}`);
    expect(figures['killed 4']).toBe(STRIKE);
    expect(figures[figure] ?? null).toBe(null);
  });
}); // prettier-ignore

it('takes an age behind a name for no count', () => {
  const { figures } = readInvented('Two killed in Marvek\n\nAna Dorvak, 24, and Ivo Sarn, 57, were killed in Marvek.');
  expect(figures.map((f) => f.value)).toEqual([2]);
}); // prettier-ignore
