// Pages as their content scripts send them, piece by piece: nothing is asked for twice, nothing overtaken is kept.
import { describe, expect, it } from 'vitest';
import { Pages } from '../../../src/background/pages';
import { coreEngine } from '../core-record/core';

const engine = coreEngine();
const pages = new Pages();
const TEXTS: Record<number, string> = {
  1: 'Kataib Hezbollah denied it.',
  2: 'The Badr Organization did not speak of it.',
  3: 'For\tits part Kataib\n\u2009Hezbollah denied it.',
};

/** A request that names blocks in their order, and brings the text of some. */
const ask = async (key: string, order: number[], sent: number[]) => {
  const request = {
    page: {
      document: key,
      url: 'https://www.example.org/a',
      loaded: 'https://www.example.org/a',
      fields: [],
      times: [],
      language: 'en',
    },
    order,
    places: { containers: [], within: [] },
    blocks: sent.map((id) => ({ id, text: TEXTS[id]!, linked: 0 })),
  };
  const blocks = pages.take(key, request);
  if ('missing' in blocks) return blocks;
  const sender = { url: 'https://www.example.org/a' };
  const prepared = pages.prepare(key, blocks, request, { engine, sender, reader: { day: null } });
  const paints = await pages.read(prepared, engine, { paintsPacks: false });
  return paints ? { paints } : { missing: [] };
};
const blocksOf = (answer: Awaited<ReturnType<typeof ask>>) =>
  'paints' in answer ? answer.paints.map((p) => p.block) : answer;

describe('a page in the background', () => {
  it('asks for text it does not have, and keeps what came before that', async () => {
    expect(await ask('forgotten', [1, 2], [2])).toEqual({ missing: [1] });
    expect(blocksOf(await ask('forgotten', [1, 2], [1]))).toEqual([1, 2]);
  });

  it('takes only what changed, and leaves out what is gone', async () => {
    expect(blocksOf(await ask('changed', [1], [1]))).toEqual([1]);
    expect(blocksOf(await ask('changed', [1, 2], [2]))).toEqual([1, 2]);
    expect(blocksOf(await ask('changed', [2], []))).toEqual([2]);
  });

  it('takes a line break in a name for the space that a reader sees', async () => {
    const answer = await ask('broken', [3], [3]);
    expect('paints' in answer && answer.paints.map(({ start, end }) => TEXTS[3]!.slice(start, end))).toEqual([
      'Kataib\n\u2009Hezbollah',
    ]);
  });

  it('never keeps the reading of a request that a later one overtook', async () => {
    const [early, late] = await Promise.all([ask('overtaken', [1], [1]), ask('overtaken', [1, 2], [2])]);
    expect(early).toEqual({ missing: [] });
    expect(blocksOf(late)).toEqual([1, 2]);
    expect(pages.get('overtaken')!.marks).toHaveLength(2);
  });
});
