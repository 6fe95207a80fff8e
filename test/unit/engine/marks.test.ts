// From blocks to the text that is read, and from its reading back to spans of blocks.
import { describe, expect, it } from 'vitest';
import { joinBlocks, markArticle, mergeBlocks, sameBlocks } from '../../../src/engine/page-text';
import { markPage } from '../../../src/engine/paints';
import type { Reading, Weight } from '../../../src/model/reading';

const block = (id: number, text: string, article = true) => ({ id, text, linked: 0, article });
const blocksOf = (...all: ReturnType<typeof block>[]) => {
  const order = all.map((b) => b.id);
  const merged = mergeBlocks(undefined, order, all);
  return new Map([...merged].map(([id, b], i) => [id, { ...b, article: all[i]!.article }]));
};

describe('the text of a page', () => {
  it('has the article first, each block a paragraph, at its place', () => {
    const { text, places } = joinBlocks(
      blocksOf(block(1, 'Menu', false), block(2, 'One.'), block(3, 'Two.')),
    );
    expect(text).toBe('One.\n\nTwo.\n\nMenu');
    expect(places).toEqual([
      { id: 2, start: 0, end: 4 },
      { id: 3, start: 6, end: 10 },
      { id: 1, start: 12, end: 16 },
    ]);
    for (const { id, start, end } of places)
      expect(text.slice(start, end)).toBe({ 1: 'Menu', 2: 'One.', 3: 'Two.' }[id]);
  });
  it('ends before a block that would make it longer than a million units', () => {
    const half = 'x'.repeat(499_999);
    expect(joinBlocks(blocksOf(block(1, half), block(2, half))).places).toHaveLength(2);
    expect(joinBlocks(blocksOf(block(1, half), block(2, `${half}x`))).places).toHaveLength(1);
  });
  it('keeps the length of every kind of white space', () => {
    expect(blocksOf(block(1, 'a\t\n\u2009\u00A0b')).get(1)!.text).toBe('a    b');
  });
  it('takes what was just sent before what is known, and leaves out what is neither', () => {
    const known = blocksOf(block(1, 'old'), block(2, 'two'));
    expect([...mergeBlocks(known, [2, 1, 3], [block(1, 'new')])]).toEqual([
      [2, { text: 'two', linked: 0, article: true }],
      [1, { text: 'new', linked: 0 }],
    ]);
  });
  it('is the article where its structure says so, whatever was left out', () => {
    const prose = 'A paragraph of the story that is long enough to be read as one, with a full stop.';
    const order = [7, 8, 9];
    const merged = mergeBlocks(undefined, order, [block(7, prose), block(9, 'About us')]);
    const containers: [string, number][] = [
      ['body', -1],
      ['p', 0],
      ['footer', 0],
    ];
    const marked = markArticle(merged, order, { containers, within: [1, 1, 2] });
    expect([...marked].map(([id, b]) => [id, b.article])).toEqual([
      [7, true],
      [9, false],
    ]);
    const unplaced = markArticle(merged, order, { containers: [], within: [] });
    expect([...unplaced.values()].map((b) => b.article)).toEqual([true, true]);
  });
  it('is the same only with the same blocks, in order, of the same kind', () => {
    const a = blocksOf(block(1, 'x'), block(2, 'y'));
    expect(sameBlocks(a, blocksOf(block(1, 'x'), block(2, 'y')))).toBe(true);
    for (const other of [
      blocksOf(block(2, 'y'), block(1, 'x')),
      blocksOf(block(1, 'x')),
      blocksOf(block(1, 'x'), block(2, 'z')),
      blocksOf(block(1, 'x'), block(2, 'y', false)),
      blocksOf(block(1, 'x'), block(2, 'y'), block(3, 'z')),
    ])
      expect(sameBlocks(a, other)).toBe(false);
  });
});

describe('the marks of a page', () => {
  const joined = joinBlocks(blocksOf(block(5, '0123456789'), block(6, '0123456789')));
  const reading = (parts: object): Reading =>
    ({ figures: [], mentions: [], incidents: [], statements: [], ...parts }) as unknown as Reading;
  const figure = (start: number, end: number, weight: Weight | null = 'none') => ({
    start,
    end,
    comparison: weight && { weight, reports: [] },
  });
  const statement = (start: number, end: number, weight: Weight) => ({ start, end, weight });
  const mention = (start: number, end: number, kind = 'group') => ({ start, end, kind, entity: 'x' });
  const story = (start: number, end: number, link = 'known') => ({ id: 'i', link, spans: [{ start, end }] });
  const paint = (parts: object) =>
    markPage(reading(parts), joined).paints.map((p) => [p.block, p.start, p.end, p.look, p.mark]);

  it('stand in their blocks; each names what it stands for', () => {
    const page = markPage(
      reading({
        figures: [figure(2, 5, 'heavy')],
        mentions: [mention(12, 15)],
        incidents: [story(16, 22)],
      }),
      joined,
    );
    expect(page.paints).toEqual([
      { block: 5, start: 2, end: 5, look: 'differs', mark: 0 },
      { block: 6, start: 0, end: 3, look: 'group', mark: 1 },
      { block: 6, start: 4, end: 10, look: 'incident', mark: 2 },
    ]);
    expect(page.marks.map((m) => m.kind)).toEqual(['figure', 'mention', 'incident']);
    expect(page.spans).toEqual([
      { start: 2, end: 5 },
      { start: 12, end: 15 },
      { start: 16, end: 22 },
    ]);
  });
  it('never overlap, and may touch: figures before names, names before incidents', () => {
    expect(paint({ figures: [figure(4, 6)], mentions: [mention(5, 8)] })).toEqual([[5, 4, 6, 'figure', 0]]);
    expect(paint({ figures: [figure(4, 6)], mentions: [mention(3, 5)] })).toHaveLength(1);
    expect(paint({ figures: [figure(4, 6)], mentions: [mention(3, 7)] })).toHaveLength(1);
    expect(paint({ figures: [figure(4, 6)], mentions: [mention(6, 8), mention(2, 4)] })).toHaveLength(3);
    expect(paint({ mentions: [mention(5, 6)], incidents: [story(0, 10)] })).toEqual([[5, 5, 6, 'group', 0]]);
    expect(paint({ figures: [figure(1, 3), figure(1, 3)] })).toHaveLength(1);
  });
  it('look by how much others contradict a figure', () => {
    const figures = [figure(0, 2), figure(3, 5, 'light'), figure(6, 8, 'heavy')];
    expect(paint({ figures }).map(([, , , look]) => look)).toEqual(['figure', 'varies', 'differs']);
  });
  it('of days, places and blame are there where others contradict them; names give way to the many', () => {
    const marked = (weight: Weight) =>
      paint({ statements: [statement(1, 5, weight)], mentions: [mention(2, 4)], incidents: [story(0, 9)] });
    expect(marked('none')).toEqual([[5, 2, 4, 'group', 0]]);
    expect(marked('light')).toEqual([[5, 2, 4, 'group', 0]]);
    expect(marked('heavy')).toEqual([[5, 1, 5, 'differs', 0]]);
    expect(paint({ statements: [statement(1, 5, 'light')], incidents: [story(0, 9)] })).toEqual([
      [5, 1, 5, 'varies', 0],
    ]);
  });
  it('are faint on tolls of events that the record does not know, and on nothing else that is not compared', () => {
    const toll = (more: object) => ({ ...figure(4, 6, null), event: 'e1', measure: 'killed', ...more });
    expect(paint({ figures: [toll({})] })).toEqual([[5, 4, 6, 'count', 0]]);
    expect(paint({ figures: [toll({ event: null })] })).toEqual([]);
    expect(paint({ figures: [toll({ measure: 'troops' })] })).toEqual([]);
  });
  it('leave out places, figures without a comparison, incidents that only may be meant, and what leaves its block', () => {
    expect(paint({ mentions: [mention(1, 3, 'place')], figures: [figure(4, 6, null)] })).toEqual([]);
    expect(paint({ incidents: [story(4, 6, 'maybe')] })).toEqual([]);
    expect(paint({ mentions: [mention(8, 13)] })).toEqual([]);
    expect(paint({ mentions: [mention(10, 11)] })).toEqual([]);
    expect(paint({ mentions: [mention(0, 10), mention(12, 22)] })).toHaveLength(2);
  });
});
