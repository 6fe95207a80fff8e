// The reader's sign: figures that can be recognised, chosen by chance, kept on this machine.
import { resetBrowser, world } from '../browser-stand-in';
import { beforeEach, describe, expect, it } from 'vitest';
import { digitsOf, drawSign, isFigure, pathOf } from '../../../src/model/sign';
import { newSign, readerSign } from '../../../src/platform/sign';
import { labelsFor } from '../../../src/views/words';

beforeEach(resetBrowser);
const cellsOf = (path: string) =>
  new Set([...path.matchAll(/M(\d) (\d)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
const figures = Array.from({ length: 2 ** 15 }, (_, cells) => cells).filter(isFigure);

describe('a sign', () => {
  it('is one of over twenty million, no two drawn alike', () => {
    const paths = new Set(figures.map((cells) => pathOf({ cells })));
    expect(paths.size).toBe(figures.length);
    expect(figures.length * 1000).toBeGreaterThan(20_000_000);
  });
  it('mirrors its left half, and is neither empty nor full', () => {
    for (const cells of figures.slice(0, 500)) {
      const dark = cellsOf(pathOf({ cells }));
      expect(dark.size).toBeGreaterThanOrEqual(6);
      expect(dark.size).toBeLessThanOrEqual(20);
      for (const cell of dark) expect(dark).toContain(`${4 - Number(cell[0])} ${cell[2]}`);
    }
  });
  it('is drawn again until the figure is good', () => {
    const given = [0, 2 ** 15 - 1, 1, figures[7]!, 5];
    const { cells, number } = drawSign(() => given.shift()!);
    expect(cells).toBe(figures[7]);
    expect(digitsOf({ cells, number })).toBe('005');
  });
  it('is chosen once, also when two ask first, and never synced', async () => {
    const [one, two] = await Promise.all([readerSign(), readerSign()]);
    expect(two).toEqual(one);
    expect(await readerSign()).toEqual(one);
    expect(world.sync.values).toEqual({});
  });
  it.each([null, 'x', { cells: 0, number: 1 }, { cells: figures[0], number: 1000 }, { cells: 2 ** 20 }])(
    'that is damaged is replaced: %j',
    async (stored) => {
      await world.local.set({ sign: stored });
      const sign = await readerSign();
      expect(isFigure(sign.cells)).toBe(true);
      expect(await readerSign()).toEqual(sign);
    },
  );
  it('is replaced when the reader says so', async () => {
    await readerSign();
    const other = await newSign();
    expect(await readerSign()).toEqual(other);
  });
  it('goes into cards, and only where there is one', () => {
    expect(labelsFor('auto', 'ltr').sign).toBeNull();
    const sign = { cells: figures[3]!, number: 42 };
    expect(labelsFor('auto', 'ltr', sign).sign).toEqual({ path: pathOf(sign), name: 'Your sign: 042' });
  });
});
