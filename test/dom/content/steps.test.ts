// Stepping through the marks by keyboard.
import { describe, expect, it, vi } from 'vitest';
import { makeHost } from '../../../src/content/host';
import { makePainter } from '../../../src/content/paint';
import { makeSteps } from '../../../src/content/steps';
import { byId, collectPage, find, loadMore, setPage, spanOf, testSignal } from '../page';

const signal = testSignal();
const FAR = '<p id="far" style="margin-block:5000px">ccc</p><p>end</p>';

function stepsOver(...words: string[]) {
  setPage(`<p>aaa and bbb</p>${FAR}`);
  const blocks = collectPage();
  const painter = makePainter(loadMore, signal());
  const paint = (...texts: string[]) =>
    painter.paint(
      texts.map((text, mark) => spanOf(blocks, text, { mark })),
      byId(blocks),
    );
  paint(...words);
  const opened: number[] = [];
  const close = vi.fn();
  const host = makeHost({ onReach: () => undefined, loadMore }, signal());
  const steps = makeSteps({
    painter,
    store: { byId: byId(blocks) },
    host,
    open: (mark) => opened.push(mark.mark),
    close,
  });
  const boxes = () => [...host.root!.querySelectorAll('.spot')].map((e) => e.getBoundingClientRect());
  return { steps, opened, paint, close, boxes };
}

describe('steps', () => {
  it('go in the order of the text, whatever the order of the marks, and begin again after the last', () => {
    const { steps, opened } = stepsOver('ccc', 'bbb', 'aaa');
    for (let i = 0; i < 4; i++) steps.by(1, true);
    expect(opened).toEqual([2, 1, 0, 2]);
  });
  it('go back, from the first to the last', () => {
    const { steps, opened } = stepsOver('aaa', 'bbb', 'ccc');
    steps.by(1, true);
    steps.by(-1, true);
    steps.by(-1, true);
    expect(opened).toEqual([0, 2, 1]);
  });
  it('back from nowhere begin at the last', () => {
    const { steps, opened } = stepsOver('aaa', 'bbb', 'ccc');
    steps.by(-1, true);
    expect(opened).toEqual([2]);
  });
  it('do nothing where nothing is marked, and begin at the first when something is', () => {
    const { steps, opened, paint } = stepsOver();
    steps.by(1, true);
    steps.by(-1, true);
    expect(opened).toEqual([]);
    paint('aaa', 'bbb');
    steps.by(1, true);
    expect(opened).toEqual([0]);
  });
  it('go on among fewer marks', () => {
    const { steps, opened, paint } = stepsOver('aaa', 'bbb', 'ccc');
    for (let i = 0; i < 3; i++) steps.by(1, true);
    paint('aaa', 'bbb');
    steps.by(1, true);
    expect(opened.at(-1)).toBeLessThan(2);
  });
  it('end at the last mark of a frame when others may follow, and begin again there', () => {
    const { steps, opened, close } = stepsOver('aaa', 'bbb');
    expect([1, 2, 3, 4].map(() => steps.by(1, false))).toEqual([true, true, false, true]);
    expect(opened).toEqual([0, 1, 0]);
    expect(close).toHaveBeenCalledTimes(1);
    expect(steps.by(-1, false)).toBe(false);
    expect(steps.by(-1, false)).toBe(true);
    expect(opened.at(-1)).toBe(1);
  });
  it('leave out what a reader does not see', () => {
    const { steps, opened } = stepsOver('aaa', 'ccc');
    find('#far').style.visibility = 'hidden';
    expect([1, 2].map(() => steps.by(1, true))).toEqual([true, true]);
    expect(opened).toEqual([0, 0]);
  });
  it('show the mark in our own root, where no page can list it, and in the middle of the window', () => {
    const { steps, boxes } = stepsOver('ccc');
    scrollTo(0, 0);
    steps.by(1, true);
    const { top, left } = find('#far').getBoundingClientRect();
    expect(boxes()).toHaveLength(1);
    expect(Math.abs(boxes()[0]!.left - left)).toBeLessThan(5);
    expect(Math.abs(boxes()[0]!.top - top)).toBeLessThan(5);
    expect([...CSS.highlights.keys()]).toEqual(['vr-1']);
    steps.leave();
    expect(boxes()).toEqual([]);
    expect(Math.abs(top - innerHeight / 2)).toBeLessThan(innerHeight / 4);
  });
  it('lead to one mark by its number, unless it is no longer painted', () => {
    const { steps, opened, boxes } = stepsOver('aaa', 'bbb');
    steps.to(1);
    steps.to(5);
    expect(opened).toEqual([1]);
    expect(boxes()).toHaveLength(1);
  });
});
