// Pages whose parts are of different days: each is read as of its own.
import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../../src/engine/page-text';
import { readInvented } from '../invented-war';

const STORY =
  'At least five members of Katibat al-Marjan were killed on Tuesday in a Kestovian drone strike on a depot of the group in Marvek, police said.';
const TALKS = 'Officials met in the capital on Monday and spoke about trade.';
const STRIKE = '2031-03-04-marvek-depot-strike';

/** Reads paragraphs, each with the day that it is of; null for the page's. */
const readParts = (published: string, ...parts: [text: string, day: string | null][]) => {
  const { text, sections } = joinBlocks(
    new Map(parts.map(([part], id) => [id, { text: part, article: true }])),
    parts.map(([, day]) => day),
  );
  return readInvented(text, { published, sections });
};

describe('a part is read as of its own day', () => {
  it('a post of a month before, under one of today', () => {
    const post: [string, string][] = [
      [TALKS, '2031-04-05'],
      [STORY, '2031-03-05'],
    ];
    const { incidents, figures } = readParts('2031-04-05', ['Live', null], ...post);
    expect(incidents).toMatchObject([{ id: STRIKE, main: true }]);
    expect(figures.map((f) => [f.value, f.incident])).toEqual([[5, STRIKE]]);
    // as of the page's day alone “on Tuesday” is another one
    expect(
      readParts('2031-04-05', ...post.map(([t]): [string, null] => [t, null])).figures[0]!.incident,
    ).not.toBe(STRIKE);
  });
  it('after a part the page’s own day holds again', () => {
    const { figures } = readParts(
      '2031-03-05',
      ['An old post about the rain of that week.', '2028-06-01'],
      [STORY, null],
    );
    expect(figures[0]!.incident).toBe(STRIKE);
  });
});

describe('the parts as one page', () => {
  const twice = readParts('2031-04-05', [STORY, '2031-03-05'], [TALKS, '2031-04-05'], [STORY, '2031-03-05']);
  it('names an incident once, with the words of each part', () => {
    expect(twice.incidents.map((i) => i.id)).toEqual([STRIKE]);
    expect(twice.incidents[0]!.spans).toHaveLength(2);
  });
  it('numbers events through, the story first, and each figure has its event', () => {
    expect(twice.events.map((e) => e.id)).toEqual(twice.events.map((_, i) => `e${i + 1}`));
    expect(twice.events.map((e) => e.main)).toEqual(twice.events.map((_, i) => i === 0));
    const events = twice.figures.map((f) => f.event);
    expect(new Set(events).size).toBe(2);
    expect(twice.events.map((e) => e.id)).toEqual(expect.arrayContaining(events));
  });
  it('a day for every line costs no more than a day for some', () => {
    const lines = Array.from({ length: 400 }, (_, i): [string, string] => [TALKS, `2031-04-0${1 + (i % 9)}`]);
    expect(readParts('2031-04-05', ...lines).text).toHaveLength(400 * (TALKS.length + 2) - 2);
  });
});

describe('what surrounds an article', () => {
  const FERRY =
    'At least 17 people were killed on Monday, 3 March, when an overloaded passenger ferry capsized off Mwanza, police said. A hospital official said 23 people were killed in the accident off Mwanza. The owner did not answer.';
  const article = ['Ferry sinks off Mwanza', FERRY, 'Militia commander dies in Marvek drone strike', STORY];
  it('is not counted as its beginning: no later story becomes that of the first figures', () => {
    const around = ['The Courier', 'Read on', 'Weather. Sport. Prices of bread. Letters.'];
    for (const n of [0, 1, 2, 3]) {
      const blocks = [...article, ...around.slice(0, n)].map((text, i) => ({
        text,
        article: i < article.length,
      }));
      const { text, article: end } = joinBlocks(new Map(blocks.entries()));
      const { figures } = readInvented(text, { published: '2031-03-05', title: article[0]!, article: end });
      expect(figures.map((f) => [f.value, f.incident, f.maybe ?? null])).toEqual([
        [17, null, null],
        [23, null, null],
        [5, STRIKE, null],
      ]);
    }
  });
});
