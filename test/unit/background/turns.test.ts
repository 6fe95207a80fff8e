// Whose page is read next, in a queue whose clock the tests set.
import { describe, expect, it } from 'vitest';
import { Overtaken, Turns } from '../../../src/background/turns';

/** A queue in which each page takes the milliseconds that its name ends with; `order` is filled with the pages done. */
function queue() {
  let now = 0;
  const order: string[] = [];
  const turns = new Turns(
    () => now,
    () => Promise.resolve(),
  );
  const take = (tab: number, page: string) =>
    turns.take(tab, page, () => {
      now += Number(page.split(' ')[1]);
      order.push(page);
      return Promise.resolve(page);
    });
  return { turns, order, take };
}

describe('turns', () => {
  it('gives a tab that waits its turn before the next page of one that had more', async () => {
    const { order, take } = queue();
    const all = [take(1, 'a 900'), take(1, 'b 900'), take(1, 'c 900'), take(2, 'd 10'), take(2, 'e 10')];
    await Promise.all(all.map((t) => t.done));
    expect(order).toEqual(['a 900', 'd 10', 'e 10', 'b 900', 'c 900']);
  });

  it('never passes a page over, however many others come', async () => {
    const { turns, order, take } = queue();
    let left = 200;
    const again = (): Promise<unknown> =>
      turns.take(1, `busy ${left}`, () => {
        order.push('busy');
        if (left-- > 0) void again();
        return Promise.resolve();
      }).done;
    const busy = again();
    const others = Array.from({ length: 20 }, (_, n) => take(n + 2, `page${n} 5`));
    await Promise.all([busy, ...others.map((t) => t.done)]);
    expect(order.filter((p) => p !== 'busy')).toHaveLength(20);
    expect(order.lastIndexOf('page19 5')).toBeLessThan(45);
  });

  it('lets a later request of a page take the place of the one before, where that stood', async () => {
    const { turns, order, take } = queue();
    const first = take(1, 'running 1');
    const old = take(2, 'page 1');
    take(3, 'other 1');
    const late = turns.take(2, 'page 1', () => Promise.resolve(order.push('late')));
    await expect(old.done).rejects.toBeInstanceOf(Overtaken);
    await Promise.all([first.done, late.done]);
    await late.began;
    expect(order.slice(0, 2)).toEqual(['running 1', 'late']);
  });

  it('gives others their turn while long work pauses, and continues it', async () => {
    const { turns, order, take } = queue();
    const others: ReturnType<typeof take>[] = [];
    const long = turns.take(1, 'long', async (pause) => {
      for (let i = 0; i < 4; i++) {
        order.push(`long ${i}`);
        if (i === 0) others.push(take(1, 'same tab 1'), take(2, 'other 1'), take(3, 'third 1'));
        await pause();
      }
      return 'read';
    });
    expect(await long.done).toBe('read');
    await Promise.all(others.map((t) => t.done));
    // by the clock of this queue the long work takes no time, so it continues as soon as any other
    expect(order).toEqual(['long 0', 'long 1', 'long 2', 'long 3', 'same tab 1', 'other 1', 'third 1']);
  });

  it('lets a page of another tab pass work that had more time', async () => {
    let now = 0;
    const order: string[] = [];
    const turns = new Turns(() => now, () => Promise.resolve());
    const work = (name: string, slices: number) => async (pause: () => Promise<void>) => {
      for (let i = 0; i < slices; i++) {
        order.push(name);
        now += 50;
        await pause();
      }
    };
    const long = turns.take(1, 'long', work('long', 4));
    const short = turns.take(2, 'short', work('short', 1));
    await Promise.all([long.done, short.done]);
    expect(order).toEqual(['long', 'short', 'long', 'long', 'long']);
  }); // prettier-ignore

  it('ends paused work that throws, and goes on with the others', async () => {
    const { turns, take } = queue();
    const bad = turns.take(1, 'bad', async (pause) => {
      await pause();
      throw new Error('broken');
    });
    const good = take(2, 'good 1');
    await expect(bad.done).rejects.toThrow('broken');
    expect(await good.done).toBe('good 1');
  });

  it('goes on after work that threw, and after a page that is gone', async () => {
    const { turns, take } = queue();
    const bad = turns.take(1, 'bad', () => Promise.reject(new Error('broken')));
    const gone = take(2, 'gone 1');
    const good = take(3, 'good 1');
    expect(turns.waits('gone 1')).toBe(true);
    turns.forget('gone 1');
    expect(turns.waits('gone 1')).toBe(false);
    await expect(bad.done).rejects.toThrow('broken');
    await expect(gone.done).rejects.toBeInstanceOf(Overtaken);
    expect(await good.done).toBe('good 1');
  });
});
