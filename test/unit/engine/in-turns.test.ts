// A page is read in short turns and up to a deadline, by a clock that the tests set: each look at it finds it later.
import { describe, expect, it } from 'vitest';
import { TURN_MS, type Pace } from '../../../src/engine/in-turns';
import { layerSteps, readInLayers } from '../../../src/engine/read-in-layers';
import { blastText, fixedEngine, PAGE } from '../fixed-record';

const engine = fixedEngine();
const STORY = blastText('Six people were killed');
const MORE = 'A witness said that nine people were wounded in the blast.\n\n';
const LONG = `${STORY}\n\n${MORE.repeat(300)}`;

/** Each step takes so many milliseconds by the clock. */
function pace(step: number, deadline: number, more: Partial<Pace> = {}) {
  let now = 0;
  let pauses = 0;
  const turns: number[] = [];
  let last = 0;
  const set: Pace = {
    now: () => (now += step),
    pause: () => {
      turns.push(now - last);
      last = now;
      return Promise.resolve(pauses++);
    },
    deadline,
    ...more,
  };
  return { set, turns };
}
const read = (text: string, set: Pace) => engine.readInTurns(text, PAGE, engine.record, set);

describe('a reading in turns', () => {
  it('is what a reading at once is, in turns that end in time', async () => {
    const { set, turns } = pace(5, Infinity);
    expect(await read(LONG, set)).toEqual(engine.read(LONG, PAGE));
    expect(turns.length).toBeGreaterThan(20);
    expect(Math.max(...turns)).toBeLessThanOrEqual(TURN_MS);
  });

  it('shows what was read by its deadline, and names the rest', async () => {
    const whole = engine.read(LONG, PAGE);
    const { set } = pace(1, 600);
    const reading = (await read(LONG, set))!;
    const [unread, ...others] = reading.unread!;
    expect(others).toEqual([]);
    expect(unread!.end).toBe(LONG.trimEnd().length);
    expect(LONG.slice(unread!.start)).toMatch(/^A witness/);
    expect(reading.figures.length).toBeGreaterThan(3);
    expect(reading.figures.length).toBeLessThan(whole.figures.length);
    for (const figure of reading.figures) expect(figure.end).toBeLessThanOrEqual(unread!.start);
    // the page's story is compared as ever
    expect(reading.figures[0]!.comparison).toEqual(whole.figures[0]!.comparison);
    expect(reading.figures[0]!.comparison!.status).toBe('differs');
  });

  it('gives each layer time of its own: what the core took is not missing from a pack’s', () => {
    const { record } = engine;
    const layers = [null, 'own'].map((owner) => ({ owner, record, events: true }));
    const layered = { ...record, layers };
    const USED = 0.45;
    const steps = layerSteps(LONG, PAGE, layered);
    let step = steps.next(0);
    while (!step.done) step = steps.next(USED);
    expect(step.value).toEqual(readInLayers(LONG, PAGE, layered));
  });

  it('reads at least the first sentence, however late it is', async () => {
    const { set } = pace(1000, 1);
    const reading = (await read(LONG, set))!;
    expect(reading.unread).toHaveLength(1);
    expect(reading.unread![0]!.start).toBeGreaterThan(0);
  });

  it('reads more the later the deadline is', async () => {
    const starts: number[] = [];
    for (const deadline of [200, 900, 6000]) {
      const reading = (await read(LONG, pace(1, deadline).set))!;
      starts.push(reading.unread?.[0]?.start ?? LONG.length);
    }
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it('names the posts of a live page that were not reached', async () => {
    const second = LONG.indexOf('A witness', LONG.length / 2);
    const page = { ...PAGE, sections: [{ start: second, published: '2031-01-01' }] };
    const reading = (await engine.readInTurns(LONG, page, engine.record, pace(1, 500).set))!;
    expect(reading.unread![0]!.start).toBeLessThan(second);
    expect(reading.unread![0]!.end).toBe(LONG.trimEnd().length);
    expect(
      (await engine.readInTurns(LONG, page, engine.record, pace(1, Infinity).set))!.unread,
    ).toBeUndefined();
  });

  it('ends when nobody wants it any more, and passes on what a pause throws', async () => {
    let asked = 0;
    expect(await read(LONG, pace(5, Infinity, { isWanted: () => ++asked < 3 }).set)).toBeNull();
    expect(asked).toBe(3);
    const broken = pace(5, Infinity, { pause: () => Promise.reject(new Error('gone')) }).set;
    await expect(read(LONG, broken)).rejects.toThrow('gone');
  });

  it.each(['', ' \n\n ', '.'])('has nothing unread of %j', async (text) => {
    expect((await read(text, pace(1000, 1).set))!.unread).toBeUndefined();
  });
});
