// The two pictures: what every origin said, and how a count grew.
import { describe, expect, it } from 'vitest';
import '../../../src/ui/panel/panel.css';
import { Plot, Timeline } from '../../../src/ui/common/Plot';
import { plots, timeline } from '../../fixtures/data';
import { draw, expectAccessible, get, shown, textsOf } from '../render';

const RIVALS = 'rival figures, a range and an open end';
const drawPlot = (name: string) => draw(<Plot plot={plots[name]!} />);
const number = (e: Element, attribute: string) => Number(e.getAttribute(attribute));

describe('a plot', () => {
  it.each(Object.keys(plots))('is accessible, and read out as its summary: %s', async (name) => {
    const main = await drawPlot(name);
    expect(get(main, 'svg').getAttribute('aria-label')).toBe(plots[name]!.summary);
    await expectAccessible();
  });
  it('has a dot for each origin, up to nine, and counts more', async () => {
    const main = await drawPlot(RIVALS);
    const groups = [...main.querySelectorAll('g')].filter((g) => g.querySelector('circle'));
    expect(groups.map((g) => g.querySelectorAll('circle').length)).toEqual([1, 1, 9]);
    expect(groups.map((g) => textsOf(g, 'text'))).toEqual([[], [], ['12']]);
    expect(groups.map((g) => g.getAttribute('class'))).toEqual(['differs', 'differs', 'agrees']);
    expect(groups.map((g) => shown(get(g, 'title')))[1]).toBe('3: Three');
  });
  it('stacks dots above their value, values from left to right', async () => {
    const main = await drawPlot(RIVALS);
    const dots = [...main.querySelectorAll('circle')];
    const xs = dots.map((d) => number(d, 'cx'));
    expect([...new Set(xs)]).toHaveLength(3);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    // 1, 3 and 4 on one scale
    const [one, three, four] = [...new Set(xs)];
    expect((three! - one!) / (four! - one!)).toBeCloseTo(2 / 3, 5);
    const stack = dots.slice(2).map((d) => number(d, 'cy'));
    expect(new Set(stack).size).toBe(9);
    expect(stack).toEqual([...stack].sort((a, b) => b - a));
  });
  it('draws ranges as bars, an open end with an arrow to the edge', async () => {
    const main = await drawPlot(RIVALS);
    const [closed, open] = [...main.querySelectorAll('line.bar')];
    const x = (value: string) =>
      number(
        [...main.querySelectorAll('circle')].find((c) =>
          shown(get(c.parentElement!, 'title')).startsWith(value),
        )!,
        'cx',
      );
    expect(number(closed!, 'x2')).toBeCloseTo(x('4'), 5);
    expect(number(open!, 'x1')).toBeCloseTo(x('3'), 5);
    expect(number(open!, 'x2')).toBeGreaterThan(x('4'));
    expect(textsOf(open!.parentElement!, 'text')).toEqual(['→']);
    expect(textsOf(closed!.parentElement!, 'text')).toEqual([]);
  });
  it('marks this page’s value with a line, where it gives one', async () => {
    const main = await drawPlot(RIVALS);
    const line = get<SVGElement>(main, 'line.here');
    expect(number(line, 'x1')).toBe(number(line, 'x2'));
    expect(textsOf(line.parentElement!, 'text')).toEqual(['this page']);
    const without = await drawPlot('one value');
    expect(without.querySelector('line.here')).toBeNull();
  });
  it('labels values that have room, this page’s own in any case', async () => {
    const main = await drawPlot('values far apart and close together');
    const labels = [...main.querySelectorAll('svg > text')].map(shown);
    const words = (n: number) => n.toLocaleString();
    expect(labels).toContain(words(2001));
    expect(labels).not.toContain(words(2000));
    expect(labels).toEqual(expect.arrayContaining([words(900), words(2500)]));
    const own = [...main.querySelectorAll('svg > text')].find((t) => shown(t) === words(2001))!;
    expect(own.getAttribute('class')).toBe('label');
  });
  it('draws within its frame', async () => {
    for (const name of Object.keys(plots)) {
      const main = await drawPlot(name);
      const [, , width, height] = get(main, 'svg').getAttribute('viewBox')!.split(' ').map(Number);
      for (const dot of main.querySelectorAll('circle')) {
        expect(number(dot, 'cx')).toBeGreaterThan(0);
        expect(number(dot, 'cx')).toBeLessThan(width!);
        expect(number(dot, 'cy')).toBeGreaterThan(0);
        expect(number(dot, 'cy')).toBeLessThan(height!);
      }
    }
  });
});

describe('a timeline', () => {
  it('is accessible, and read out day by day', async () => {
    const main = await draw(<Timeline timeline={timeline} />);
    expect(get(main, 'svg').getAttribute('aria-label')).toBe(
      'How the count grew: 28 January 2024 25; 29 January 2024 over 40; 5 February 2024 47',
    );
    await expectAccessible();
  });
  it('places each count by its day and its value', async () => {
    const main = await draw(<Timeline timeline={timeline} />);
    const [a, b, c] = [...main.querySelectorAll('circle')];
    const span = number(c!, 'cx') - number(a!, 'cx');
    expect((number(b!, 'cx') - number(a!, 'cx')) / span).toBeCloseTo(1 / 8, 5);
    const rise = (from: Element, to: Element) => number(from, 'cy') - number(to, 'cy');
    expect(rise(a!, c!)).toBeGreaterThan(0);
    expect(rise(a!, b!) / rise(a!, c!)).toBeCloseTo(15 / 22, 5);
    expect(get(main, 'path').getAttribute('d')!.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(textsOf(b!, 'title')).toEqual(['29 January 2024: over 40 (Two)']);
  });
  it('labels its first and last day', async () => {
    const main = await draw(<Timeline timeline={timeline} />);
    expect(textsOf(main, 'text')).toEqual(['28 January 2024', '5 February 2024', '25', '47']);
  });
  it('of one day is one dot', async () => {
    const main = await draw(<Timeline timeline={{ ...timeline, points: timeline.points.slice(0, 1) }} />);
    expect(number(get(main, 'circle'), 'cx')).toBeGreaterThan(0);
  });
});
