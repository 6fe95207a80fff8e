// A count over time as a line, with what this page says on its day.
import { describe, expect, it } from 'vitest';
import '../../../src/ui/record/record.css';
import { Timeline } from '../../../src/ui/common/Timeline';
import { series, timeline } from '../../fixtures/data';
import { draw, expectAccessible, get, textsOf } from '../render';

const number = (e: Element, name: string) => Number(e.getAttribute(name));
const drawn = (more: Partial<typeof timeline> = {}, size: 'small' | 'card' | 'page' = 'card') =>
  draw(<Timeline timeline={{ ...timeline, ...more }} size={size} />);
const dots = (main: ParentNode) => [...main.querySelectorAll('circle.dot')];

describe('a timeline', () => {
  it('is accessible, and read out day by day, this page last', async () => {
    const main = await drawn();
    expect(get(main, 'svg').getAttribute('aria-label')).toBe(
      'How the count grew: 28 January 2024 25; 29 January 2024 over 40; 5 February 2024 47; this page 34',
    );
    await expectAccessible();
  });
  it('places each count by its day and its value', async () => {
    const main = await drawn();
    const [a, b, c] = dots(main);
    const span = number(c!, 'cx') - number(a!, 'cx');
    expect((number(b!, 'cx') - number(a!, 'cx')) / span).toBeCloseTo(1 / 8, 5);
    const rise = (from: Element, to: Element) => number(from, 'cy') - number(to, 'cy');
    expect(rise(a!, b!) / rise(a!, c!)).toBeCloseTo(15 / 22, 5);
    expect(get(main, 'path').getAttribute('d')!.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(textsOf(b!, 'title')).toEqual(['29 January 2024: over 40, Two']);
  });
  it('sets what this page says among them, on its day', async () => {
    const main = await drawn();
    const [a, , c] = dots(main);
    const own = get(main, 'circle.own');
    expect(number(own, 'cx')).toBeGreaterThan(number(a!, 'cx'));
    expect(number(own, 'cx')).toBeLessThan(number(c!, 'cx'));
    expect(number(own, 'cy')).toBeLessThan(number(a!, 'cy'));
    expect(textsOf(main, 'text.label')).toEqual(['this page: 34']);
    expect((await drawn({ here: null })).querySelector('.own, .here')).toBeNull();
  });
  it('labels its first and last day and count', async () => {
    const main = await drawn();
    expect(textsOf(main, 'text:not(.label)')).toEqual(['25', '47', '28 January 2024', '5 February 2024']);
  });
  it.each(['small', 'card', 'page'] as const)('draws within its frame, %s', async (size) => {
    const main = await drawn({}, size);
    const [, , width, height] = get(main, 'svg').getAttribute('viewBox')!.split(' ').map(Number);
    for (const dot of main.querySelectorAll('circle')) {
      expect(number(dot, 'cx')).toBeGreaterThan(0);
      expect(number(dot, 'cx')).toBeLessThan(width!);
      expect(number(dot, 'cy')).toBeGreaterThan(0);
      expect(number(dot, 'cy')).toBeLessThan(height!);
    }
  });
  it('of one day is one dot', async () => {
    const main = await drawn({ points: timeline.points.slice(0, 1), here: null });
    expect(number(get(main, 'circle'), 'cx')).toBeGreaterThan(0);
  });
});

describe('a count that runs on', () => {
  it('names whose value it has for the day of the page, and how others count', async () => {
    const main = await drawn(series);
    expect(textsOf(main, 'text.label')).toEqual(['this page, 5 March 2024: at least 30,900']);
    expect(textsOf(main, 'text.then')).toEqual(['A ministry: 30,631']);
    expect(textsOf(main, '.beside title')).toEqual(['A monitor']);
    const label = get(main, 'svg').getAttribute('aria-label')!;
    expect(label).toMatch(
      /A monitor: 1 June 2024 35,000; A ministry 30,631; this page, 5 March 2024 at least 30,900$/,
    );
    await expectAccessible();
  });
  it.each(['2023-10-08', '2024-03-05', '2024-08-01', '2025-05-30'])(
    'has no label over another, with the page on %s',
    async (day) => {
      const main = await drawn(
        { ...series, here: { ...series.here!, day }, then: { ...series.then!, day } },
        'small',
      );
      const boxes = [...main.querySelectorAll('text')].map((t) => t.getBoundingClientRect());
      const { left, right } = get(main, 'svg').getBoundingClientRect();
      boxes.forEach((a, i) => {
        expect(a.left).toBeGreaterThan(left - 2);
        expect(a.right).toBeLessThan(right + 2);
        for (const b of boxes.slice(i + 1))
          expect(
            a.right <= b.left || b.right <= a.left || a.bottom - 4 <= b.top || b.bottom - 4 <= a.top,
          ).toBe(true);
      });
    },
  );
});
