// Stepping through the marks by keyboard.
import { describe, expect, it } from 'vitest';
import { makePainter } from '../../../src/content/paint';
import { makeSteps } from '../../../src/content/steps';
import { byId, collectPage, find, highlighted, loadMore, setPage, spanOf, testSignal } from '../page';

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
  const steps = makeSteps({ painter, store: { byId: byId(blocks) }, open: (mark) => opened.push(mark.mark) });
  return { steps, opened, paint };
}

describe('steps', () => {
  it('go in the order of the text, whatever the order of the marks, and begin again after the last', () => {
    const { steps, opened } = stepsOver('ccc', 'bbb', 'aaa');
    for (let i = 0; i < 4; i++) steps.by(1);
    expect(opened).toEqual([2, 1, 0, 2]);
  });
  it('go back, from the first to the last', () => {
    const { steps, opened } = stepsOver('aaa', 'bbb', 'ccc');
    steps.by(1);
    steps.by(-1);
    steps.by(-1);
    expect(opened).toEqual([0, 2, 1]);
  });
  it('back from nowhere begin at the last', () => {
    const { steps, opened } = stepsOver('aaa', 'bbb', 'ccc');
    steps.by(-1);
    expect(opened).toEqual([2]);
  });
  it('do nothing where nothing is marked, and begin at the first when something is', () => {
    const { steps, opened, paint } = stepsOver();
    steps.by(1);
    steps.by(-1);
    expect(opened).toEqual([]);
    paint('aaa', 'bbb');
    steps.by(1);
    expect(opened).toEqual([0]);
  });
  it('go on among fewer marks', () => {
    const { steps, opened, paint } = stepsOver('aaa', 'bbb', 'ccc');
    for (let i = 0; i < 3; i++) steps.by(1);
    paint('aaa', 'bbb');
    steps.by(1);
    expect(opened.at(-1)).toBeLessThan(2);
  });
  it('show the mark: highlighted, and in the middle of the window', () => {
    const { steps } = stepsOver('ccc');
    scrollTo(0, 0);
    steps.by(1);
    expect(highlighted('vr-7')).toEqual(['ccc']);
    const { top } = find('#far').getBoundingClientRect();
    expect(Math.abs(top - innerHeight / 2)).toBeLessThan(innerHeight / 4);
  });
  it('lead to one mark by its number, unless it is no longer painted', () => {
    const { steps, opened } = stepsOver('aaa', 'bbb');
    steps.to(1);
    steps.to(5);
    expect(opened).toEqual([1]);
    expect(highlighted('vr-7')).toEqual(['bbb']);
  });
});
